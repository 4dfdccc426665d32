import type { Tx } from '@relais/db'
import { type SQL, sql } from 'drizzle-orm'
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

const offerColumns = sql`o.id, o.product_title as "productTitle", o.sku_title as "skuTitle", o.publisher, o.description,
      o.unit_of_measure as "unitOfMeasure", o.license_sku_id is not null as assignable`

/** The country of an organization that the actor sees; undefined: it does not. */
export async function findMarket(tx: Tx, customerId: string): Promise<string | undefined> {
  const { rows } = await tx.execute<{ country: string | null }>(
    sql`select ${seenCountry(sql`${customerId}::uuid`)} as country`,
  )
  return rows[0]?.country ?? undefined
}

/** Names of the services that a license of an offer holds, as a JSON array. */
export const includedServices = sql`(
      select coalesce(jsonb_agg(distinct p.friendly_name), '[]') from license_sku_service_plan l
      join service_plan p on p.id = l.service_plan_id where l.license_sku_id = o.license_sku_id)`

/** An offer with what is told of it alone. */
export interface OfferDetailRow extends OfferRow {
  /** Names of the services that a license of it holds. */
  readonly included: readonly string[]
}

/** An offer sold in a market with every price in force and the services it holds; undefined: it is not sold there. */
export async function findOffer(
  tx: Tx,
  id: string,
  market: string,
  now: Date,
): Promise<OfferDetailRow | undefined> {
  const { rows } = await tx.execute<OfferDetailRow & Record<string, unknown>>(sql`
    select ${offerColumns}, x.tiers, ${includedServices} as included
    from offer_sku o
    cross join lateral (
      select ${priceTiers} as tiers from ${pricesInForce(sql`${market}`, now)} where lp.offer_sku_id = o.id
    ) x
    where o.id = ${id}::uuid and x.tiers is not null`)
  return rows[0]
}

/** What narrows offers to the words that are looked for, and to those behind the last one. */
export function offersFound({ words, after }: Pick<OffersAsked, 'words' | 'after'>): SQL {
  const found = words.map(
    (
      word,
    ) => sql`and app.searchable(o.sku_title || ' ' || o.product_title || ' ' || o.publisher || ' ' || o.product_id)
      like app.search_pattern(${word})`,
  )
  const next = after ? sql`and (o.sku_title, o.id) > (${after.skuTitle}, ${after.id}::uuid)` : sql``
  return sql`${sql.join(found, sql` `)} ${next}`
}

/** Offers sold in a market with every price in force, by name; one row more than the limit where more follow. */
export async function listOffers(tx: Tx, asked: OffersAsked): Promise<OfferRow[]> {
  const { market, limit, now } = asked
  const { rows } = await tx.execute<OfferRow & Record<string, unknown>>(sql`
    select ${offerColumns}, x.tiers
    from offer_sku o
    cross join lateral (
      select ${priceTiers} as tiers from ${pricesInForce(sql`${market}`, now)} where lp.offer_sku_id = o.id
    ) x
    where x.tiers is not null ${offersFound(asked)}
    order by o.sku_title, o.id limit ${limit + 1}`)
  return rows
}
