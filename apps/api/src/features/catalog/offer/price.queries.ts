import type { BillingPlan, PriceInForce } from '@relais/domain'
import { money } from '@relais/domain'
import type { Tx } from '@relais/db'
import { type SQL, sql } from 'drizzle-orm'

/** A tier as `priceTiers` tells it in JSON. */
export interface RawPriceTier {
  readonly listPriceId: string
  readonly costPriceId: string
  readonly listAmount: number
  readonly costAmount: number
  readonly currency: string
  readonly term: string
  readonly billingPlan: BillingPlan
  readonly minimumQuantity: number
  readonly maximumQuantity: number
}

/** Both prices of offers in force at `now` in a market: rows `lp` and `wp`. For transactions of providers alone. */
export function pricesInForce(market: SQL, now: Date): SQL {
  const at = sql`${now.toISOString()}::timestamptz`
  return sql`list_price lp join cost_price wp
    on wp.offer_sku_id = lp.offer_sku_id and wp.market = lp.market and wp.currency = lp.currency and wp.segment = lp.segment
    and wp.term = lp.term and wp.billing_plan = lp.billing_plan
    and wp.minimum_quantity <= lp.maximum_quantity and wp.maximum_quantity >= lp.minimum_quantity
    and wp.effective_from <= ${at} and (wp.effective_until is null or wp.effective_until > ${at})
    and lp.market = ${market} and lp.segment = 'commercial'
    and lp.effective_from <= ${at} and (lp.effective_until is null or lp.effective_until > ${at})`
}

/** List prices in force at `now` in a market: rows `lp`. */
export function listPricesInForce(market: SQL, now: Date): SQL {
  const at = sql`${now.toISOString()}::timestamptz`
  return sql`(select * from list_price p where p.market = ${market} and p.segment = 'commercial'
    and p.effective_from <= ${at} and (p.effective_until is null or p.effective_until > ${at})) lp`
}

/** The tiers of the rows `lp` and `wp` as a JSON array, in the order that people read them; null: there are none. */
export const priceTiers: SQL = sql`jsonb_agg(jsonb_build_object(
    'listPriceId', lp.id, 'costPriceId', wp.id, 'listAmount', lp.amount, 'costAmount', wp.amount,
    'currency', lp.currency, 'term', lp.term, 'billingPlan', lp.billing_plan,
    'minimumQuantity', greatest(lp.minimum_quantity, wp.minimum_quantity),
    'maximumQuantity', least(lp.maximum_quantity, wp.maximum_quantity))
  order by lp.currency, length(lp.term), lp.term, lp.billing_plan desc, lp.minimum_quantity)`

/** A tier as the rules know it. */
export function toPriceInForce(tier: RawPriceTier): PriceInForce {
  const { listPriceId, costPriceId, minimumQuantity, maximumQuantity } = tier
  return {
    listPriceId,
    costPriceId,
    unitListPrice: money(tier.listAmount, tier.currency),
    unitCost: money(tier.costAmount, tier.currency),
    minimumQuantity,
    maximumQuantity,
  }
}

/** One offer with what it costs in one way of buying it. */
export interface PricedOffer {
  readonly id: string
  readonly skuTitle: string
  readonly prices: readonly PriceInForce[]
}

/** One way of buying one offer. */
export interface OfferChoice {
  readonly offerSkuId: string
  readonly term: string
  readonly billingPlan: BillingPlan
  readonly currency: string
}

/** An offer with every tier in force for one way of buying it; undefined: no such offer. */
export async function findPricedOffer(
  tx: Tx,
  choice: OfferChoice,
  market: string,
  now: Date,
): Promise<PricedOffer | undefined> {
  const { rows } = await tx.execute<{ id: string; skuTitle: string; tiers: RawPriceTier[] | null }>(sql`
    select o.id, o.sku_title as "skuTitle", (
      select ${priceTiers} from ${pricesInForce(sql`${market}`, now)}
      where lp.offer_sku_id = o.id and lp.term = ${choice.term} and lp.billing_plan = ${choice.billingPlan}
        and lp.currency = ${choice.currency}) as tiers
    from offer_sku o where o.id = ${choice.offerSkuId}::uuid`)
  const row = rows[0]
  return row && { id: row.id, skuTitle: row.skuTitle, prices: (row.tiers ?? []).map(toPriceInForce) }
}
