import { randomUUID } from 'node:crypto'
import { type TestApp, testStart } from './app.ts'
import type { TestTrade } from './trade.ts'

/** A page of a list as tests ask for it. */
export interface TestPage<Node> {
  readonly nodes: readonly Node[]
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean }
}

/**
 * Reads a list to its end, `between` the pages something may happen.
 * @param read asks for the page after a cursor; null: the first
 */
export async function readPages<Node>(
  read: (after: string | null) => Promise<TestPage<Node>>,
  between: () => Promise<void> = () => Promise.resolve(),
): Promise<Node[][]> {
  const pages: Node[][] = []
  let after: string | null = null
  do {
    if (pages.length > 0) await between()
    const page: TestPage<Node> = await read(after)
    pages.push([...page.nodes])
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  } while (after !== null)
  return pages
}

/** What differs among orders that tests make past all policies. */
export interface GivenOrder {
  readonly title?: string
  readonly placedAt?: Date
  readonly endsAt?: Date
  readonly status?: 'completed' | 'canceled'
  readonly quantity?: number
}

/** An order with one line and its subscription, past all policies. Their ids and the number of the order. */
export async function givenPlacedOrder(
  app: TestApp,
  trade: TestTrade,
  offerSkuId: string,
  { title = 'Workspace', placedAt = testStart, endsAt, status = 'completed', quantity = 1 }: GivenOrder = {},
): Promise<{ readonly id: string; readonly number: string; readonly subscriptionId: string }> {
  const [id, subscriptionId] = [randomUUID(), randomUUID()]
  const number = `O-${id.slice(0, 10).toUpperCase()}`
  const parties = [trade.provider.id, trade.reseller.id, trade.customer.id]
  const canceled = status === 'canceled' ? placedAt : null
  await app.database.query(
    `insert into customer_subscription (id, provider_id, reseller_id, customer_id, offer_sku_id, display_name, status, quantity, term, billing_plan, currency, starts_at, ends_at, created_at, canceled_at)
     values ($1, $2, $3, $4, $5, $6, $7, $11, 'P1Y', 'annual', 'EUR', $8, coalesce($9::timestamptz, $8::timestamptz + interval '365 days'), $8, $10)`,
    [
      subscriptionId,
      ...parties,
      offerSkuId,
      title,
      canceled ? 'canceled' : 'active',
      placedAt,
      endsAt ?? null,
      canceled,
      quantity,
    ],
  )
  await app.database.query(
    `insert into "order" (id, number, provider_id, reseller_id, customer_id, status, currency, placed_by_user_id, placed_at, canceled_at, canceled_by_user_id, cancellation_reason)
     values ($1, $2, $3, $4, $5, $6, 'EUR', $7, $8, $9, $7, 'why')`,
    [id, number, ...parties, status, trade.salesAgent.id, placedAt, canceled],
  )
  await app.database.query(
    `insert into order_line (id, order_id, provider_id, reseller_id, customer_id, kind, offer_sku_id, sku_title, term, billing_plan, quantity, subscription_id, cancellable_until)
     values ($1, $2, $3, $4, $5, 'new', $6, $7, 'P1Y', 'annual', $10, $8, $9::timestamptz + interval '7 days')`,
    [randomUUID(), id, ...parties, offerSkuId, title, subscriptionId, placedAt, quantity],
  )
  await app.database.query(
    `insert into subscription_change (id, subscription_id, provider_id, reseller_id, customer_id, kind, quantity_before, quantity_after, order_id, by_user_id, at)
     values ($1, $2, $3, $4, $5, 'purchased', 0, $9, $6, $7, $8)`,
    [randomUUID(), subscriptionId, ...parties, id, trade.salesAgent.id, placedAt, quantity],
  )
  return { id, number, subscriptionId }
}
