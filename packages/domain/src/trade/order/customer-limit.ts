import { defaultMaximumQuantity } from '../../catalog/index.ts'
import type { Refusal } from '../../kernel/result.ts'
import { type PriceInForce, priceTiersRange } from './price-in-force.ts'

/**
 * The customer may hold so many licenses of the offer over all its running subscriptions, whoever sold them, and would hold more.
 * What others sold is not told. `lineId` null: not a line of a cart.
 */
export type CustomerLimitReached = Refusal<'customer_limit_reached'> & {
  readonly lineId: string | null
  readonly skuTitle: string
  /** Most licenses of one customer. */
  readonly limit: number
  /** How many more can be ordered; 0: none. */
  readonly remaining: number
}

/**
 * Most licenses of an offer that one customer may hold, over all its running subscriptions and whoever sold them: where the
 * price sheet's tiers end. Null: they have no end of their own, and 10,000 is what one subscription holds at most.
 */
export function customerLimit(prices: readonly PriceInForce[]): number | null {
  const most = priceTiersRange(prices)?.maximum ?? defaultMaximumQuantity
  return most < defaultMaximumQuantity ? most : null
}

/** An offer whose licenses are counted over everything a customer has of it. */
export interface LimitedOffer {
  readonly offerSkuId: string
  readonly limit: number
}

/** The offers of lines that have a limit per customer, once each, with the strictest of their lines' limits. */
export function limitedOffers(
  lines: readonly { readonly offerSkuId: string; readonly prices: readonly PriceInForce[] }[],
): readonly LimitedOffer[] {
  const limits = new Map<string, number>()
  for (const { offerSkuId, prices } of lines) {
    const limit = customerLimit(prices)
    if (limit !== null) limits.set(offerSkuId, Math.min(limit, limits.get(offerSkuId) ?? limit))
  }
  return [...limits].map(([offerSkuId, limit]) => ({ offerSkuId, limit }))
}

/** The refusal of more licenses than a customer may still take; null: so many it may, or `range` says more of what is wrong. */
export function limitObstacle(
  wish: {
    readonly lineId: string | null
    readonly skuTitle: string
    readonly quantity: number
    readonly prices: readonly PriceInForce[]
  },
  /** How many more it may take of the offer; null: as many as it likes. */
  left: number | null,
  /** Fewest and most that could be ordered if the customer had none. */
  range: { readonly minimum: number; readonly maximum: number },
): CustomerLimitReached | null {
  const { lineId, skuTitle, quantity, prices } = wish
  const limit = customerLimit(prices)
  if (left === null || limit === null || quantity <= left || left >= range.maximum) return null
  // What cannot be ordered does not remain: the remedy would be refused next.
  return {
    code: 'customer_limit_reached',
    lineId,
    skuTitle,
    limit,
    remaining: left < range.minimum ? 0 : left,
  }
}
