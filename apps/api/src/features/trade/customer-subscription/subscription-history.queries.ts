import type { OrderLineKind, OrderStatus, SubscriptionChangeKind } from '@relais/domain'
import { type SQL, sql } from 'drizzle-orm'
import { actorName } from '../../identity/index.ts'

/** What happened to a subscription. */
export interface SubscriptionChangeRow {
  readonly id: string
  readonly kind: SubscriptionChangeKind
  readonly quantityBefore: number
  readonly quantityAfter: number
  readonly at: Date
  /** Null: done by somebody whose name the viewer may not know (`actorName`). */
  readonly byName: string | null
}

/** What an order did with a subscription. */
export interface SubscriptionOrderRow {
  readonly id: string
  readonly number: string
  readonly status: OrderStatus
  readonly kind: OrderLineKind
  readonly quantity: number
  readonly placedAt: Date
  readonly cancellableUntil: Date
}

/** How many changes and orders of a subscription are told: the newest ones. */
const told = 100

/** Columns `changes` and `orders` of the subscriptions `t`, the newest first; the order that caused a change is logged with it. */
export const historyOf = (readsActivity: boolean): SQL => sql`coalesce((
    select jsonb_agg(jsonb_build_object('id', h.id, 'kind', h.kind, 'quantityBefore', h.quantity_before,
      'quantityAfter', h.quantity_after, 'at', h.at, 'byName',
      ${actorName(sql`h.by_user_id`, sql`h.subscription_id, h.order_id`, readsActivity)}) order by h.at desc, h.id desc)
    from (
      select * from subscription_change h where h.subscription_id = t.id order by h.at desc, h.id desc limit ${told}
    ) h), '[]') as changes, coalesce((
    select jsonb_agg(jsonb_build_object('id', l.id, 'number', l.number, 'status', l.status, 'kind', l.kind,
      'quantity', l.quantity, 'placedAt', l.placed_at, 'cancellableUntil', l.cancellable_until)
      order by l.placed_at desc, l.id desc)
    from (
      select o.id, o.number, o.status, o.placed_at, l.kind, l.quantity, l.cancellable_until
      from order_line l join "order" o on o.id = l.order_id
      where l.subscription_id = t.id order by o.placed_at desc, o.id desc limit ${told}
    ) l), '[]') as orders`

/** What happened to a subscription. */
export interface SubscriptionHistory {
  readonly changes: readonly SubscriptionChangeRow[]
  readonly orders: readonly SubscriptionOrderRow[]
}

/** The columns of `historyOf` as PostgreSQL answers them. */
export interface RawHistory {
  readonly changes: readonly (Omit<SubscriptionChangeRow, 'at'> & { readonly at: string })[]
  readonly orders: readonly (Omit<SubscriptionOrderRow, 'placedAt' | 'cancellableUntil'> & {
    readonly placedAt: string
    readonly cancellableUntil: string
  })[]
}

/** The history with its instants. */
export function toHistory({ changes, orders }: RawHistory): SubscriptionHistory {
  return {
    changes: changes.map((change) => ({ ...change, at: new Date(change.at) })),
    orders: orders.map((order) => ({
      ...order,
      placedAt: new Date(order.placedAt),
      cancellableUntil: new Date(order.cancellableUntil),
    })),
  }
}
