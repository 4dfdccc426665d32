import type { Tx } from '@relais/db'
import { sql } from 'drizzle-orm'
import { seenCountry } from '../../../platform/database/seen-organization.queries.ts'
import { pricesInForce, priceTiers, type RawPriceTier } from './price.queries.ts'

/** An offer as the catalog shows it. */
export interface OfferRow {
  readonly id: string
  readonly productTitle: string
  readonly skuTitle: string
  readonly publisher: string
  readonly description: string
  readonly unitOfMeasure: string
  readonly assignable: boolean
  readonly tiers: readonly RawPriceTier[]
}

/** What a page of offers is asked for. */
export interface OffersAsked {
  /** ISO 3166-1 alpha-2. */
  readonly market: string
  /** Words that name, publisher or ids must hold, whatever their case and accents; empty: all offers. */
  readonly words: readonly string[]
  readonly after: { readonly skuTitle: string; readonly id: string } | null
  readonly limit: number
  readonly now: Date
}

/** The country of an organization that the actor sees; undefined: it does not. */
export async function findMarket(tx: Tx, customerId: string): Promise<string | undefined> {
  const { rows } = await tx.execute<{ country: string | null }>(
    sql`select ${seenCountry(sql`${customerId}::uuid`)} as country`,
  )
  return rows[0]?.country ?? undefined
}

/** Offers sold in a market with every price in force, by name; one row more than the limit where more follow. */
export async function listOffers(tx: Tx, asked: OffersAsked): Promise<OfferRow[]> {
  const { market, words, after, limit, now } = asked
  const found = words.map(
    (
      word,
    ) => sql`and app.searchable(o.sku_title || ' ' || o.product_title || ' ' || o.publisher || ' ' || o.product_id)
      like app.search_pattern(${word})`,
  )
  const next = after ? sql`and (o.sku_title, o.id) > (${after.skuTitle}, ${after.id}::uuid)` : sql``
  const { rows } = await tx.execute<OfferRow & Record<string, unknown>>(sql`
    select o.id, o.product_title as "productTitle", o.sku_title as "skuTitle", o.publisher, o.description,
      o.unit_of_measure as "unitOfMeasure", o.license_sku_id is not null as assignable, x.tiers
    from offer_sku o
    cross join lateral (
      select ${priceTiers} as tiers from ${pricesInForce(sql`${market}`, now)} where lp.offer_sku_id = o.id
    ) x
    where x.tiers is not null ${sql.join(found, sql` `)} ${next}
    order by o.sku_title, o.id limit ${limit + 1}`)
  return rows
}
