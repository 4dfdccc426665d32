import { sortsBy } from '../../kernel/sort.ts'

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

/** Ways to sort a list of subscriptions: by when they were ordered, by name, by licenses, by the end of the term. */
export const subscriptionSorts = sortsBy('created', 'name', 'quantity', 'ends')
/** A way to sort a list of subscriptions. */
export type SubscriptionSort = (typeof subscriptionSorts)[number]
