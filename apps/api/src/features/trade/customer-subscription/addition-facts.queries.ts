import { customerLimit, type OrderFacts, type PriceInForce } from '@relais/domain'
import { type SQL, sql } from 'drizzle-orm'
import { seenCountry } from '../../../platform/database/seen-organization.queries.ts'
import { type RawOrderFacts, toOrderFacts } from '../cart/cart.queries.ts'
import { pricesInForce, priceTiers, type RawPriceTier, toPriceInForce } from '../../catalog/index.ts'

/** What adding licenses to a subscription is decided by, looked at with it. */
export interface AdditionFacts {
  readonly parties: OrderFacts
  /** Every tier in force for the way the subscription was bought. */
  readonly prices: readonly PriceInForce[]
  /** How many more the customer may take of the offer over all its subscriptions; null: there is no limit per customer. */
  readonly licensesLeft: number | null
}

/** The facts as PostgreSQL answers them. */
export interface RawAdditionFacts {
  readonly facts: RawOrderFacts
  /** Licenses of the offer that the customer holds of everybody; null: it is not related to the provider. */
  readonly held: number | null
  readonly tiers: readonly RawPriceTier[] | null
}

/** Column `addition` of the subscriptions `t`, for transactions of providers alone. */
export const additionColumn = (
  now: Date,
): SQL => sql`jsonb_build_object('facts', f.facts, 'held', f.held, 'tiers', (
    select ${priceTiers} from ${pricesInForce(seenCountry(sql`t.customer_id`), now)}
    where lp.offer_sku_id = t.offer_sku_id and lp.term = t.term and lp.billing_plan = t.billing_plan
      and lp.currency = t.currency)) as addition`

/** The join that it needs: one call for all rows, however many a page has. */
export const additionJoin = (now: Date): SQL =>
  sql`join app.addition_facts((select array_agg(id) from t), ${now.toISOString()}::timestamptz) f on f.subscription_id = t.id`

/** The facts as the rules know them. */
export function toAdditionFacts({ facts, held, tiers }: RawAdditionFacts): AdditionFacts {
  const prices = (tiers ?? []).map(toPriceInForce)
  const limit = customerLimit(prices)
  return {
    parties: toOrderFacts(facts),
    prices,
    licensesLeft: limit === null ? null : Math.max(0, limit - (held ?? 0)),
  }
}
