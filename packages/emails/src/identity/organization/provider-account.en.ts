/** What the operator did with the account of a provider. */
export const providerAccount = {
  'providerAccount.role': 'Program of the partner center',
  'providerAccount.why': 'You get this email because you administer your organization.',
  'providerAccount.open': 'Open the provider portal',

  'providerAppointed.subject': 'Your organization is a provider now',
  'providerAppointed.intro':
    'The operator of this partner center made {organizationName} a provider. You can invite resellers, order for the customers you share with them, and write your listing in the directory.',

  'providerSuspended.subject': 'The provider account of your organization was suspended',
  'providerSuspended.intro':
    'The operator of this partner center suspended the provider account of {organizationName}. You can neither order nor invite anybody, and resellers no longer find you in the directory.',
  'providerSuspended.stays':
    'Subscriptions go on, and everything stays to be read. Correct what the reason names and tell the operator.',

  'providerReinstated.subject': 'The provider account of your organization is open again',
  'providerReinstated.intro':
    'The operator of this partner center opened the provider account of {organizationName} again: you can order and invite, and your listings are shown as they were.',
} as const
