import type { invitation as english } from './invitation.en.ts'

/** Invitations: what goes around the inviter's own text, the drafts it starts from, and the answer. */
export const invitation: Record<keyof typeof english, string> = {
  'invitation.why':
    '{inviterName} ({organizationName}) vous adresse cette invitation. Vous ne l’attendiez pas ? Ignorez cet e-mail : rien ne se fait sans votre consentement.',
  'invitation.open': 'Ouvrir l’invitation',
  'invitation.validUntil': 'Ce lien personnel est valable jusqu’au {date}. L’ouvrir ne vous engage à rien.',

  'invitationDeclined.subject': '{organizationName} a refusé votre invitation',
  'invitationDeclined.partnership':
    '{organizationName} a refusé votre invitation à un partenariat. Aucun droit n’a été accordé, ni d’un côté ni de l’autre.',
  'invitationDeclined.relationship':
    '{organizationName} a refusé votre demande de relation de revendeur. Aucun droit n’a été accordé.',
  'invitationDeclined.joint':
    '{organizationName} a refusé votre invitation conjointe. Aucune des deux relations n’a été établie.',
  'invitationDeclined.noReason': 'Aucun motif n’a été indiqué.',
  'invitationDeclined.next':
    'Le lien ne fonctionne plus. Si vous convenez d’autre chose, vous pourrez envoyer une nouvelle invitation.',
  'invitationDeclined.open': 'Voir l’invitation',

  'draft.hello': 'Bonjour,',
  'draft.regards': 'Cordialement,',
  'draft.yourOrganization': 'votre organisation',
  'draft.partnership.subject': '{providerName} vous invite à devenir son revendeur indirect',
  'draft.partnership.intro':
    '{providerName} invite votre organisation à devenir l’un de ses revendeurs indirects. Un administrateur général de votre organisation peut lire le détail et décider ici :',
  'draft.partnership.grants':
    'En autorisant {providerName} en tant que fournisseur indirect, vous lui permettez :',
  'draft.partnership.orders':
    'de passer des commandes et de gérer des abonnements pour le compte de vos clients, pour ceux qui l’ont également accepté ;',
  'draft.partnership.delegatedAdmin':
    'd’administrer votre propre annuaire (utilisateurs et licences) pendant {duration}, par ses agents administrateurs, les membres de son équipe qui ont ce rôle. Chaque action est consignée, et vous pouvez retirer ce droit tout en conservant le partenariat.',
  'draft.partnership.freedom':
    'Vous pouvez travailler avec plusieurs fournisseurs indirects : aucun ne voit les clients ni les conditions que vous avez avec un autre. Chacun de nous peut mettre fin au partenariat à tout moment.',
  'draft.joint.subject': '{resellerName} vous propose de devenir votre revendeur, avec {providerName}',
  'draft.joint.intro':
    '{resellerName} souhaite établir une relation de revendeur avec {customerName}, conjointement avec son fournisseur indirect {providerName}. Une seule réponse vaut pour les deux. Un administrateur général de votre organisation peut lire le détail, accepter ou refuser ici :',
  'draft.relationship.subject': '{resellerName} vous propose de devenir votre revendeur',
  'draft.relationship.intro':
    '{resellerName} souhaite établir une relation de revendeur avec {customerName}. Un administrateur général de votre organisation peut lire le détail, accepter ou refuser ici :',
  'draft.customer.grants': 'Si vous acceptez :',
  'draft.customer.reseller':
    '{resellerName} devient votre revendeur : il voit votre compte et s’occupe de vos abonnements ;',
  'draft.customer.provider':
    '{providerName} peut passer des commandes pour vous, sans aucun droit d’administration ;',
  'draft.customer.delegatedAdmin':
    '{resellerName} peut administrer votre annuaire (vos utilisateurs et leurs licences) pendant {duration}, avec ces rôles : {roles}. Chaque action est consignée ;',
  'draft.customer.noDelegatedAdmin':
    '{resellerName} ne reçoit aucun droit d’administrer votre annuaire (vos utilisateurs et leurs licences) ;',
  'draft.customer.agreement': 'le contrat client vous sera présenté pour acceptation, si ce n’est déjà fait.',
  'draft.customer.freedom':
    'Vous pouvez retirer les droits d’administration ou mettre fin à une relation à tout moment, sur la page Relations avec les partenaires. Si vous refusez, rien ne change.',
  'draft.customer.freedomWithoutDelegatedAdmin':
    'Vous pouvez mettre fin à une relation à tout moment, sur la page Relations avec les partenaires. Si vous refusez, rien ne change.',
}
