/** The receipt of what a customer's administrator accepted. */
export const consent = {
  'consentReceipt.subject': 'What you accepted for {customerName}',
  'consentReceipt.intro':
    'You accepted the following on behalf of {customerName}. Keep this email as your receipt.',
  'consentReceipt.reseller':
    '{partnerName} is your reseller: it sees your account and looks after your subscriptions.',
  'consentReceipt.provider': '{partnerName} is an indirect provider: it may place orders for you.',
  'consentReceipt.relationships': 'Partner relationships',
  'consentReceipt.relationshipsLast': 'They last until one side ends them.',
  'consentReceipt.delegatedAdmin': 'Administration of your directory',
  'consentReceipt.delegatedAdminGrant': '{partnerName}, until {date}, with these roles: {roles}.',
  'consentReceipt.noDelegatedAdmin': 'Nobody was given the right to administer your directory.',
  'consentReceipt.agreement': 'Customer agreement',
  'consentReceipt.agreementVersion': 'version {version} accepted',
  'consentReceipt.by': 'Accepted by',
  'consentReceipt.revoke': 'How to take it back',
  'consentReceipt.revokeHow':
    'On the Partner relationships page you can remove administration rights and keep the reseller, or end a relationship, at any time.',
  'consentReceipt.open': 'Open Partner relationships',
} as const
