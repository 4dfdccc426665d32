/** More licenses on a subscription. A customer's mail holds no price. */
export const licensesAdded = {
  'licensesAdded.preview': '{product} now has {total, plural, one {# license} other {# licenses}}.',
  'licensesAdded.line':
    '{product}: {added, plural, one {# license} other {# licenses}} added, {total} in all',
  'licensesAdded.subject':
    '{added, plural, one {# more license} other {# more licenses}} of {product} for {customerName}',
  'licensesAdded.reseller.intro':
    '{providerName} added licenses to a subscription of your customer {customerName}.',
  'licensesAdded.customer.intro':
    '{providerName} added licenses to one of your subscriptions. They can be assigned to users now. Your reseller is {resellerName}, who answers questions about it.',
  'licensesAdded.added': 'Licenses added',
  'licensesAdded.total': '{total, plural, one {# license in all} other {# licenses in all}}',
  'licensesAdded.listPrice': 'List price of the addition',
} as const
