import type { CancellableLine } from '@relais/domain'
import { type SQL, sql } from 'drizzle-orm'

/** What canceling an order is decided by, looked at with it; the act looks again, at locked rows. */
export interface Cancellation {
  /** The provider's own relationship with the customer; null: none runs. */
  readonly relationshipId: string | null
  readonly lines: readonly CancellableLine[]
}

/** Column `cancellation` of the orders `t`, for transactions of the provider alone. */
export const cancellationColumn = (now: Date): SQL => sql`jsonb_build_object('relationshipId', (
    select k.id from relationship k
    where k.partner_id = t.provider_id and k.customer_id = t.customer_id and k.partner_kind = 'provider' and k.ended_at is null
  ), 'lines', (
    select jsonb_agg(jsonb_build_object('kind', l.kind, 'skuTitle', l.sku_title, 'quantity', l.quantity,
      'subscription', jsonb_build_object('id', s.id, 'quantity', s.quantity, 'status', s.status),
      'licensesToFree', coalesce(f.quantity, 0), 'addedSince', coalesce((
        select jsonb_agg(n.number order by n.placed_at, n.id)
        from order_line m join "order" n on n.id = m.order_id and n.status = 'completed'
        where l.kind = 'new' and m.subscription_id = l.subscription_id and m.order_id <> l.order_id
          and m.kind = 'add_licenses'), '[]')) order by l.id)
    from order_line l
    join customer_subscription s on s.id = l.subscription_id
    join offer_sku k on k.id = l.offer_sku_id
    left join app.order_licenses_to_free(t.id, ${now.toISOString()}::timestamptz) f on f.license_sku_id = k.license_sku_id
    where l.order_id = t.id)) as cancellation`
