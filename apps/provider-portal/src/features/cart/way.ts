import type { BillingPlan } from '@relais/domain/codes'
import { termKey } from '@relais/portal-features/trade'
import type { ShownLine } from './cart-queries.ts'

type Amount = { amount: number; currency: string }

/** How an offer is bought. */
export type Way = { term: string; billingPlan: BillingPlan; currency: string }

/** A price for a range of quantities. */
export type Buyable = {
  minimumQuantity: number
  maximumQuantity: number
  unitCost: Amount
  unitListPrice: Amount
}

/** One way of buying an offer, for a range of quantities. */
export type Buying = Way & Buyable & { licensesLeft: number | null }

/** What tells one way of buying an offer from another. */
export const wayKey = ({ term, billingPlan, currency }: Way) => [term, billingPlan, currency].join(' ')
/** How a line of a cart is bought. */
export const wayOfLine = ({ term, billingPlan, seenUnitListPrice: { currency } }: ShownLine): Way => ({
  term,
  billingPlan,
  currency,
})

/** Every way of buying an offer, once. */
export function waysOf<One extends Buying>({ options }: { options: readonly One[] }): readonly One[] {
  return [...new Map(options.map((option) => [wayKey(option), option])).values()]
}

/** The prices of one way, by quantity. */
export function tiersOf<One extends Buying>(
  { options }: { options: readonly One[] },
  way: Way,
): readonly One[] {
  return options.filter((option) => wayKey(option) === wayKey(way))
}

/** The price of a number of licenses; undefined: there is none. */
export function tierFor<Tier extends Buyable>(tiers: readonly Tier[], quantity: number): Tier | undefined {
  return tiers.find(
    ({ minimumQuantity, maximumQuantity }) => minimumQuantity <= quantity && quantity <= maximumQuantity,
  )
}

/** Fewest and most licenses that can be ordered in one way; a most below the fewest: none. */
export function rangeOf(tiers: readonly Buying[]): { minimum: number; maximum: number } {
  const left = tiers[0]?.licensesLeft ?? Number.MAX_SAFE_INTEGER
  return {
    minimum: Math.min(...tiers.map((tier) => tier.minimumQuantity)),
    maximum: Math.min(left, Math.max(...tiers.map((tier) => tier.maximumQuantity))),
  }
}

/** The way of an offer that is nearest to a wanted term and billing plan, in the currency of the cart where it can be. */
export function nearestWay<One extends Buying>(
  offer: { options: readonly One[] },
  wanted: string,
  currency: string | undefined,
): One | undefined {
  const ways = waysOf(offer)
  const affordable = ways.filter((way) => currency === undefined || way.currency === currency)
  const all = affordable.length > 0 ? affordable : ways
  return all.find((way) => termKey(way) === wanted) ?? all[0]
}
