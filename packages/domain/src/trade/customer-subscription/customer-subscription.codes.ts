/** What is stored of a subscription's status. */
export const storedCustomerSubscriptionStatuses = ['active', 'suspended', 'canceled'] as const
/** What is stored of a subscription's status. */
export type StoredCustomerSubscriptionStatus = (typeof storedCustomerSubscriptionStatuses)[number]

/** What a subscription is now: stored, but `expired`, which follows from the end of the term. */
export const customerSubscriptionStatuses = [...storedCustomerSubscriptionStatuses, 'expired'] as const
/** What a subscription is now. */
export type CustomerSubscriptionStatus = (typeof customerSubscriptionStatuses)[number]

/** What happens to a subscription. */
export const subscriptionChangeKinds = [
  'purchased',
  'licenses_added',
  'licenses_removed',
  'canceled',
] as const
/** A kind of change of a subscription. */
export type SubscriptionChangeKind = (typeof subscriptionChangeKinds)[number]
