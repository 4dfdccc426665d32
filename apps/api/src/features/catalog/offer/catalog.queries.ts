import type { BillingPlan } from '@relais/domain'
import type { Tx } from '@relais/db'
import { sql } from 'drizzle-orm'
import { includedServices, type OffersAsked, offersFound } from './offer.queries.ts'
import { listPricesInForce, pricesInForce } from './price.queries.ts'

/** A price as the sheet has it. */
export interface CatalogPriceRow {
  readonly term: string
  readonly billingPlan: BillingPlan
  readonly currency: string
  readonly listAmount: number
  /** Null: not the viewer's to see. */
  readonly costAmount: number | null
  readonly minimumQuantity: number
  readonly maximumQuantity: number
}

/** An offer of the price sheet as it is read. */
export interface CatalogRow {
  readonly id: string
  readonly skuTitle: string
  readonly productTitle: string
  readonly publisher: string
  readonly description: string
  readonly included: readonly string[]
  readonly prices: readonly CatalogPriceRow[]
}

/** Offers sold in a market by name, at list price or with the cost beside it; one row more than the limit where more follow. */
export async function listCatalog(
  tx: Tx,
  asked: OffersAsked,
  sight: 'cost_and_list' | 'list',
): Promise<CatalogRow[]> {
  const market = sql`${asked.market}`
  // Of the cost price a reseller's role may not even name the table.
  const [from, cost, fewest, most] =
    sight === 'list'
      ? [listPricesInForce(market, asked.now), sql`null`, sql`lp.minimum_quantity`, sql`lp.maximum_quantity`]
      : [
          pricesInForce(market, asked.now),
          sql`wp.amount`,
          sql`greatest(lp.minimum_quantity, wp.minimum_quantity)`,
          sql`least(lp.maximum_quantity, wp.maximum_quantity)`,
        ]
  const { rows } = await tx.execute<CatalogRow & Record<string, unknown>>(sql`
    select o.id, o.sku_title as "skuTitle", o.product_title as "productTitle", o.publisher, o.description,
      ${includedServices} as included, x.prices
    from offer_sku o
    cross join lateral (
      select jsonb_agg(jsonb_build_object('term', lp.term, 'billingPlan', lp.billing_plan, 'currency', lp.currency,
          'listAmount', lp.amount, 'costAmount', ${cost}, 'minimumQuantity', ${fewest}, 'maximumQuantity', ${most})
        order by lp.currency, length(lp.term), lp.term, lp.billing_plan desc, lp.minimum_quantity) as prices
      from ${from} where lp.offer_sku_id = o.id
    ) x
    where x.prices is not null ${offersFound(asked)}
    order by o.sku_title, o.id limit ${asked.limit + 1}`)
  return rows
}

/** The countries of the price sheet, each found behind the one before, and the acting organization's own. */
export async function findMarkets(tx: Tx): Promise<{ markets: readonly string[]; own: string }> {
  const { rows } = await tx.execute<{ markets: readonly string[]; own: string }>(sql`
    with recursive m as (
      (select lp.market from list_price lp order by lp.market limit 1)
      union all
      select (select lp.market from list_price lp where lp.market > m.market order by lp.market limit 1)
      from m where m.market is not null
    )
    select coalesce((select json_agg(m.market) from m where m.market is not null), '[]') as markets, o.country as own
    from organization o where o.id = (select app.current_organization())`)
  const [row] = rows
  if (!row) throw new Error('the acting organization is there')
  return row
}
