import { type SubscriptionSort, subscriptionSorts } from '@relais/domain/codes'
import { readChoice, readListView, readText } from '@relais/portal-kit'
import type { TradeView } from '../order/order-view.ts'

/** The instant before which a term ends soon. */
export function soonAfter(now: Date): Date {
  return new Date(now.getTime() + 30 * 86_400_000)
}

/** What the URL keeps of a list of subscriptions. */
export type SubscriptionView = TradeView & {
  status?: 'active' | 'suspended' | 'canceled' | 'expired'
  /** Absent: the newest first. */
  sort?: SubscriptionSort
  /** Those whose term ends within 30 days; absent: whenever. */
  ends?: 'soon'
}

/** `validateSearch` of every list of subscriptions. */
export function readSubscriptionView(search: Record<string, unknown>): SubscriptionView {
  return {
    ...readListView(search),
    ...readText(search, 'customer'),
    ...readText(search, 'partner'),
    ...readChoice(search, 'status', ['active', 'suspended', 'canceled', 'expired']),
    ...readChoice(search, 'sort', subscriptionSorts),
    ...readChoice(search, 'ends', ['soon']),
  }
}
