/** Orders and canceled orders. A customer's mail holds no price. */
export const order = {
  'order.product': 'Product',
  'order.licenses': 'Licenses',
  'order.listPrice': 'List price',
  'order.terms': '{term}, {billingPlan}',
  'order.inShort': '{quantity} {product}',
  'order.placed': 'Placed',
  'order.why.reseller':
    'You get this email because {resellerName} is the reseller on record. {customerName} gets the same list without prices.',
  'order.why.customer': 'You get this email because you are a global administrator of {customerName}.',
  'orderConfirmation.title': 'Ordered for {customerName}',
  'orderCanceled.title': 'Order canceled for {customerName}',
  'order.number': 'Order',
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
  'orderCanceled.line.ended': 'This subscription ends now.',
  'orderCanceled.line.remaining':
    'These are taken back; {remaining, plural, one {# license remains and goes} other {# licenses remain and go}} on as before.',
} as const
