import type {
  CustomerSubscriptionStatus,
  StoredCustomerSubscriptionStatus,
} from './customer-subscription.codes.ts'
import { move, type Transitions } from '../../kernel/state-machine.ts'

/** What may follow on what is stored (domain reference, 2.8); that its term is over follows from the clock. */
export const customerSubscriptionTransitions: Transitions<StoredCustomerSubscriptionStatus> = {
  active: ['suspended', 'canceled'],
  suspended: ['active', 'canceled'],
  canceled: [],
}

/** What is stored of a subscription's status. */
export interface CustomerSubscriptionState {
  readonly status: StoredCustomerSubscriptionStatus
  /** End of the running term. */
  readonly endsAt: Date
}

/**
 * Whether the customer has the subscription at `now`: active, or suspended and to be taken up again, and within its term. The
 * only answer to it; in SQL `app.subscription_runs`.
 */
export function subscriptionRuns({ status, endsAt }: CustomerSubscriptionState, now: Date): boolean {
  return move(customerSubscriptionTransitions, status, 'canceled') !== null && endsAt > now
}

/** The status at `now`: an active subscription whose term is over has expired (domain reference, 2.8). */
export function customerSubscriptionStatusOf(
  subscription: CustomerSubscriptionState,
  now: Date,
): CustomerSubscriptionStatus {
  return subscription.status === 'active' && subscription.endsAt <= now ? 'expired' : subscription.status
}
