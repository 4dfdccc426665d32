import type { invitationRequest as english } from './invitation-request.en.ts'

/** What is asked of a provider, and its no. */
export const invitationRequest: Record<keyof typeof english, string> = {
  'invitationRequested.subject': '{firm} vous demande une invitation',
  'invitationRequested.intro':
    '{firm} vous a trouvé dans le répertoire des fournisseurs et souhaiterait travailler avec vous.',
  'invitationRequested.open': 'Lire la demande',
  'invitationRequested.until': 'Vous pouvez y répondre jusqu’au {date}.',
  'invitationRequested.name': 'Nom',
  'invitationRequested.mail': 'E-mail',
  'invitationRequested.country': 'Pays',
  'invitationRequested.why':
    'Vous recevez cet e-mail parce que vous pouvez inviter des revendeurs pour votre organisation.',

  'invitationRequestDeclined.subject': '{providerName} a répondu à votre demande',
  'invitationRequestDeclined.intro': '{providerName} ne vous envoie pas d’invitation.',
  'invitationRequestDeclined.open': 'Voir vos demandes',
  'invitationRequestDeclined.why':
    'Vous recevez cet e-mail parce que vous avez demandé une invitation à {providerName}.',
  'invitationRequestDeclined.draft':
    'Bonjour {name},\n\nMerci de l’intérêt que vous portez à {providerName}. Nous ne pouvons pas accueillir de nouveau revendeur pour le moment.\n\nNous vous souhaitons une belle réussite.\n\n{answeredByName}\n{providerName}',
}
