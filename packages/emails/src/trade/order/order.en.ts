/** Orders and canceled orders. A customer's mail holds no price. */
export const order = {
  'order.number': 'Order',
  'order.lines': 'What was ordered',
  'order.line': '{product}: {quantity, plural, one {# license} other {# licenses}}, {term}, {billingPlan}',
  'order.lineWithPrice': '{line}; list price {price}',
  'order.total': 'Total list price',
  'order.billingPlan.monthly': 'billed monthly',
  'order.billingPlan.annual': 'billed annually',
  'order.billingPlan.biennial': 'billed every two years',
  'order.billingPlan.triennial': 'billed every three years',
  'order.billingPlan.one_time': 'billed once',
  'order.cancellableUntil': 'Can be canceled until',
  'order.open': 'See the order',
  'order.openSubscription': 'See the subscription',

  'orderConfirmation.reseller.subject': 'Order {number} for {customerName}',
  'orderConfirmation.reseller.intro':
    '{providerName} placed this order for your customer {customerName}. You are the reseller on record.',
  'orderConfirmation.customer.subject': 'Order {number}: new subscriptions for {customerName}',
  'orderConfirmation.customer.intro':
    '{providerName} placed this order for {customerName}. Your reseller is {resellerName}, who answers questions about it.',

  'orderCanceled.subject': 'Order {number} for {customerName} was canceled',
  'orderCanceled.reseller.intro': '{providerName} canceled this order for your customer {customerName}.',
  'orderCanceled.customer.intro':
    '{providerName} canceled this order. Your reseller is {resellerName}, who answers questions about it.',
  'orderCanceled.lines': 'What was canceled',
  'orderCanceled.line.ended': '{line}. This subscription ends now.',
  'orderCanceled.line.remaining':
    '{line}. These are taken back; {remaining, plural, one {# license remains and goes} other {# licenses remain and go}} on as before.',
} as const
