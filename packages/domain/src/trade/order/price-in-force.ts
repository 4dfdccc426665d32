import type { Money } from '../../kernel/money.ts'
import { defaultMaximumQuantity } from '../../catalog/index.ts'

/** One tier of a price that is in force: what a license costs the provider and what the list says, for the whole term. */
export interface PriceInForce {
  readonly listPriceId: string
  readonly costPriceId: string
  /** Per license for the whole term. */
  readonly unitListPrice: Money
  /** Per license for the whole term; for the provider alone. */
  readonly unitCost: Money
  readonly minimumQuantity: number
  readonly maximumQuantity: number
}

/** One price that is no longer the one that was seen; per license for the whole term. */
export interface ChangedPrice {
  /** Null: not a line of a cart. */
  readonly lineId: string | null
  readonly skuTitle: string
  readonly seenUnitListPrice: Money
  readonly unitListPrice: Money
  readonly seenUnitCost: Money
  readonly unitCost: Money
}

/** The two prices of one license that a person has seen. */
export interface SeenPrice {
  readonly unitListPrice: Money
  readonly unitCost: Money
}

/** The tier for a number of licenses; null: no tier is for it. A subscription never holds more than 10,000. */
export function priceFor(prices: readonly PriceInForce[], quantity: number): PriceInForce | null {
  if (quantity > defaultMaximumQuantity) return null
  return (
    prices.find((price) => price.minimumQuantity <= quantity && quantity <= price.maximumQuantity) ?? null
  )
}

/** Fewest and most licenses over all tiers; null: there is no price at all. */
export function priceTiersRange(
  prices: readonly PriceInForce[],
): { minimum: number; maximum: number } | null {
  if (prices.length === 0) return null
  return {
    minimum: Math.min(...prices.map((price) => price.minimumQuantity)),
    maximum: Math.min(defaultMaximumQuantity, Math.max(...prices.map((price) => price.maximumQuantity))),
  }
}

/** Whether the price in force is not the one that was seen, in either of the two amounts. */
export function priceDiffers(seen: SeenPrice, price: SeenPrice): boolean {
  return (
    seen.unitListPrice.amount !== price.unitListPrice.amount ||
    seen.unitCost.amount !== price.unitCost.amount ||
    seen.unitListPrice.currency !== price.unitListPrice.currency ||
    seen.unitCost.currency !== price.unitCost.currency
  )
}

/** Old and new of a price that differs, as it is shown. */
export function changeOfPrice(
  lineId: string | null,
  skuTitle: string,
  seen: SeenPrice,
  { unitListPrice, unitCost }: SeenPrice,
): ChangedPrice {
  const { unitListPrice: seenUnitListPrice, unitCost: seenUnitCost } = seen
  return { lineId, skuTitle, seenUnitListPrice, unitListPrice, seenUnitCost, unitCost }
}
