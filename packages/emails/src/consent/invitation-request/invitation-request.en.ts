/** What is asked of a provider, and its no. */
export const invitationRequest = {
  'invitationRequested.subject': '{firm} asks you for an invitation',
  'invitationRequested.intro':
    '{firm} found you in the directory of providers and would like to work with you.',
  'invitationRequested.open': 'Read the request',
  'invitationRequested.until': 'You can answer it until {date}.',
  'invitationRequested.name': 'Name',
  'invitationRequested.mail': 'Email',
  'invitationRequested.country': 'Country',
  'invitationRequested.why': 'You get this email because you may invite resellers for your organization.',

  'invitationRequestDeclined.subject': '{providerName} answered your request',
  'invitationRequestDeclined.intro': '{providerName} does not send you an invitation.',
  'invitationRequestDeclined.open': 'See your requests',
  'invitationRequestDeclined.why': 'You get this email because you asked {providerName} for an invitation.',
  'invitationRequestDeclined.draft':
    'Hello {name},\n\nThank you for your interest in working with {providerName}. We are not able to take you on as a new reseller at the moment.\n\nWe wish you every success.\n\n{answeredByName}\n{providerName}',
} as const
