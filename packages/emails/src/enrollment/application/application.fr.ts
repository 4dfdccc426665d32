import type { application as english } from './application.en.ts'

/** A firm enrolls: what its primary contact is asked, and what became of it. */
export const application: Record<keyof typeof english, string> = {
  'application.role': 'Inscription',
  'application.open': 'Voir la demande',
  'application.openPortal': 'Ouvrir l’espace partenaires',
  'application.reasons': 'Motif',
  'application.note': 'Message de la personne chargée du dossier',
  'application.why':
    'Vous recevez cet e-mail parce que {organizationName} s’est inscrite en vous désignant, ou parce que vous l’avez inscrite.',
  'application.reason.domain_matches': 'Le domaine de l’adresse e-mail appartient à l’entreprise.',
  'application.reason.domain_differs': 'Le domaine de l’adresse e-mail n’est pas celui de l’entreprise.',
  'application.reason.employment_unclear':
    'Rien ne montre que le contact principal travaille pour l’entreprise.',
  'application.reason.register_matches': 'Le registre public dit la même chose.',
  'application.reason.register_differs': 'Le registre public dit autre chose.',
  'application.reason.name_differs': 'La raison sociale est différente dans le registre public.',
  'application.reason.address_differs': 'L’adresse est différente dans le registre public.',
  'application.reason.not_found_in_register': 'L’entreprise ne figure pas dans le registre public.',
  'application.reason.duplicate_partner_id': 'L’ID partenaire appartient à une autre entreprise.',
  'application.reason.document_unreadable': 'Un document est illisible.',
  'application.reason.document_outdated': 'Un document est trop ancien.',
  'application.reason.not_eligible': 'L’entreprise ne remplit pas les conditions du programme.',
  'application.reason.contact_did_not_sign_up':
    'Le contact principal indique que l’entreprise ne s’est pas inscrite.',
  'application.reason.address_not_of_organization':
    'Le contact principal indique que l’adresse n’est pas celle de l’entreprise.',
  'application.reason.no_answer': 'Personne n’a répondu à temps.',
  'application.reason.other': 'Autre motif : voir le message.',

  'verificationRequest.subject': 'Inscription de {organizationName} : deux questions',
  'verificationRequest.preview': 'Une minute suffit, sans compte.',
  'verificationRequest.hello': 'Bonjour {contactName},',
  'verificationRequest.intro':
    '{organizationName} s’est inscrite dans cet espace partenaires et vous a désigné comme contact principal. Avant de poursuivre la vérification, nous vous posons deux questions.',
  'verificationRequest.answer': 'Répondre aux deux questions',
  'verificationRequest.days': 'Le lien fonctionne 7 jours. L’ouvrir ne change rien.',
  'verificationRequest.noAccount': 'Aucun compte n’est nécessaire.',
  'verificationRequest.first': '{organizationName} s’est-elle inscrite ?',
  'verificationRequest.second':
    'L’adresse à laquelle cet e-mail est arrivé appartient-elle à {organizationName} ?',
  'verificationRequest.no':
    'Si vous n’en savez rien, répondez non : la demande prend fin, et rien d’autre ne se passe.',
  'verificationRequest.why':
    'Vous recevez cet e-mail parce que {organizationName} a indiqué cette adresse en s’inscrivant.',

  'applicationNews.confirmed.subject': 'E-mail confirmé : la vérification de {organizationName} se poursuit',
  'applicationNews.confirmed.intro':
    'Le contact principal de {organizationName} a répondu oui aux deux questions.',
  'applicationNews.confirmed.next':
    'Nous vérifions maintenant que le domaine de messagerie appartient à l’entreprise, puis sa raison sociale et son adresse. Comptez 3 à 5 jours ouvrés.',
  'applicationNews.denied.subject': 'La demande de {organizationName} a pris fin',
  'applicationNews.denied.intro':
    'Le contact principal de {organizationName} a répondu non à nos questions : la demande a donc pris fin.',
  'applicationNews.denied.next':
    'S’il s’agit d’une erreur, inscrivez-vous à nouveau en désignant une personne au courant.',
  'applicationNews.stage_passed.subject': 'La vérification de {organizationName} avance',
  'applicationNews.stage_passed.intro': 'La demande de {organizationName} a franchi une étape.',
  'applicationNews.stage_passed.next':
    'Sa page indique la suite et les délais. Vous n’avez rien à faire pour l’instant.',
  'applicationNews.document_asked.subject': 'Il manque un document pour {organizationName}',
  'applicationNews.document_asked.intro':
    'Pour poursuivre la demande de {organizationName}, nous avons besoin de vous.',
  'applicationNews.document_asked.next': 'La page de la demande indique quoi, et pour quand.',
  'applicationNews.authorized.subject': 'Inscription validée : {organizationName}',
  'applicationNews.authorized.intro':
    'Le compte de {organizationName} est ouvert. La personne qui a fait l’inscription est Agent administrateur.',
  'applicationNews.authorized.next':
    'Connectez-vous pour trouver vos fournisseurs indirects, inviter des clients et ajouter vos collègues. Les invitations des fournisseurs vous y attendent.',
  'applicationNews.rejected.subject': 'La demande de {organizationName} n’a pas été acceptée',
  'applicationNews.rejected.intro': 'Nous n’avons pas pu accepter la demande de {organizationName}.',
  'applicationNews.rejected.next':
    'Vous pouvez contester cette décision sous 30 jours, sur la page de la demande.',
  'applicationNews.appealed.subject': 'Votre contestation pour {organizationName} est arrivée',
  'applicationNews.appealed.intro': 'La demande de {organizationName} est de nouveau à l’étude.',
  'applicationNews.appealed.next': 'Nous lisons votre message et répondons sous 5 jours ouvrés.',
  'applicationNews.lapsed.subject': 'La demande de {organizationName} est caduque',
  'applicationNews.lapsed.intro':
    'Personne n’a répondu pendant 30 jours : la demande de {organizationName} a pris fin.',
  'applicationNews.lapsed.next':
    'Vous pouvez vous inscrire à nouveau à tout moment. Ce que vous aviez saisi est toujours là.',
}
