/** Partnerships between a provider and a reseller, and relationships with a customer, as they begin. */
export const partnership = {
  'relationshipAccepted.provider.why':
    'You get this email because {customerName} accepted your organization as its indirect provider.',
  'partnershipAuthorized.provider.subject': '{resellerName} authorized you as its indirect provider',
  'partnershipAuthorized.provider.intro':
    '{resellerName} has accepted your invitation and is now on your list of indirect resellers.',
  'partnershipAuthorized.provider.orders':
    'You may place orders and manage subscriptions on behalf of its customers, for those who have accepted you too.',
  'partnershipAuthorized.provider.delegatedAdmin':
    'Your Admin agents may administer its directory within the roles below. {resellerName} can withdraw this right and keep the partnership.',
  'partnershipAuthorized.provider.open': 'Open Indirect resellers',
  'partnershipAuthorized.reseller.subject': 'You authorized {providerName} as your indirect provider',
  'partnershipAuthorized.reseller.intro':
    '{providerName} is now on your list of indirect providers. Keep this email: it says what was granted.',
  'partnershipAuthorized.reseller.orders':
    '{providerName} may place orders and manage subscriptions on behalf of your customers, for those who have accepted it too.',
  'partnershipAuthorized.reseller.delegatedAdmin':
    'Its Admin agents may administer your directory within the roles below. Each act is logged; you can withdraw this right and keep the partnership.',
  'partnershipAuthorized.reseller.next': 'You can now invite customers together with {providerName}.',
  'partnershipAuthorized.reseller.open': 'Open Indirect providers',
  'partnershipAuthorized.by': 'Authorized by',
  'partnershipAuthorized.noDelegatedAdmin': 'No right to administer the reseller’s directory was granted.',

  'relationshipAccepted.reseller.subject': '{customerName} accepted your invitation',
  'relationshipAccepted.provider.subject': '{customerName} accepted you, together with {resellerName}',
  'relationshipAccepted.reseller.intro':
    '{customerName} is now your customer. You see its account and look after its subscriptions.',
  'relationshipAccepted.reseller.provider':
    '{providerName} was accepted in the same step and may place orders for {customerName}.',
  'relationshipAccepted.reseller.delegatedAdmin':
    'You may administer its directory within the roles below. The customer can withdraw this right and keep you as its reseller.',
  'relationshipAccepted.reseller.noDelegatedAdmin':
    'You have no right to administer its directory: users and licenses stay with the customer.',
  'relationshipAccepted.provider.intro':
    '{customerName} accepted the joint invitation of {resellerName}. You may now place orders for this customer, with {resellerName} as reseller on record.',
  'relationshipAccepted.provider.noDelegatedAdmin': 'You have no right to administer its directory.',
  'relationshipAccepted.provider.delegatedAdmin': 'You may administer its directory within the roles below.',
  'relationshipAccepted.by': 'Accepted by',
  'relationshipAccepted.open': 'Open the customer',
} as const
