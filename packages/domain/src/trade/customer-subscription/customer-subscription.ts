/** What a subscription is now: stored, but `expired`, which follows from the end of the term. */
export const customerSubscriptionStatuses = ['active', 'suspended', 'canceled', 'expired'] as const
/** What a subscription is now. */
export type CustomerSubscriptionStatus = (typeof customerSubscriptionStatuses)[number]

/** What is stored of a subscription's status. */
export interface CustomerSubscriptionState {
  readonly status: Exclude<CustomerSubscriptionStatus, 'expired'>
  /** End of the running term. */
  readonly endsAt: Date
}

/**
 * Whether the customer has the subscription at `now`: active, or suspended and to be taken up again, and within its term. The
 * only answer to it; in SQL `app.subscription_runs`.
 */
export function subscriptionRuns({ status, endsAt }: CustomerSubscriptionState, now: Date): boolean {
  return status !== 'canceled' && endsAt > now
}

/** The status at `now`: an active subscription whose term is over has expired (domain reference, 2.8). */
export function customerSubscriptionStatusOf(
  subscription: CustomerSubscriptionState,
  now: Date,
): CustomerSubscriptionStatus {
  return subscription.status === 'active' && subscription.endsAt <= now ? 'expired' : subscription.status
}
