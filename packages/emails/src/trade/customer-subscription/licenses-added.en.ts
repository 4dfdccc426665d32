/** More licenses on a subscription. A customer's mail holds no price. */
export const licensesAdded = {
  'licensesAdded.subject':
    '{added, plural, one {# more license} other {# more licenses}} of {product} for {customerName}',
  'licensesAdded.reseller.intro':
    '{providerName} added licenses to a subscription of your customer {customerName}.',
  'licensesAdded.customer.intro':
    '{providerName} added licenses to one of your subscriptions. They can be assigned to users now. Your reseller is {resellerName}, who answers questions about it.',
  'licensesAdded.product': 'Subscription',
  'licensesAdded.added': 'Licenses added',
  'licensesAdded.total': 'Licenses in all',
  'licensesAdded.listPrice': 'List price of the addition',
} as const
