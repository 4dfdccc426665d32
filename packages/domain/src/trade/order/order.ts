import { type CartState, openCart } from '../cart/cart.ts'
import { type Money, multiplyMoney, sumMoney } from '../../kernel/money.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import { addDays, type IsoDuration, termEnd } from '../../kernel/time.ts'
import type { BillingPlan } from '../../catalog/index.ts'
import type { OrderRefusal } from './order-refusal.ts'
import { customerLimit, limitedOffers, limitObstacle } from './customer-limit.ts'
import { type OrderFacts, partyObstacles } from './order-party.ts'
import {
  type ChangedPrice,
  changeOfPrice,
  priceDiffers,
  priceFor,
  type PriceInForce,
  priceTiersRange,
  type SeenPrice,
} from './price-in-force.ts'

/** Days within which a purchase can be undone (domain reference, 2.8). */
export const cancellationWindowDays = 7

/** Until when what is ordered now can be canceled: exclusive. */
export function cancellationEnd(now: Date): Date {
  return addDays(now, cancellationWindowDays)
}

/** A line of a cart with what it would cost now. */
export interface OrderLineWish {
  readonly lineId: string
  readonly offerSkuId: string
  readonly skuTitle: string
  /** What can be assigned; null: nothing. */
  readonly licenseSkuId: string | null
  readonly term: IsoDuration
  readonly billingPlan: BillingPlan
  readonly quantity: number
  readonly seen: SeenPrice
  /** Every tier in force for offer, market, currency, term and billing plan. */
  readonly prices: readonly PriceInForce[]
}

/** A cart with its lines. */
export interface CartToOrder extends CartState {
  readonly resellerId: string | null
  readonly lines: readonly OrderLineWish[]
  /** How many licenses the customer may still take of each offer with a limit per customer (`limitedOffers`). */
  readonly licensesLeft: ReadonlyMap<string, number>
}

/** A line as it will be ordered. */
export interface PlannedLine extends OrderLineWish {
  readonly price: PriceInForce
  /** List price of the whole line for the whole term. */
  readonly listPrice: Money
  /** Cost of the whole line for the whole term. */
  readonly cost: Money
  readonly startsAt: Date
  readonly endsAt: Date
}

/** An order as it will be written. */
export interface OrderPlan {
  readonly relationshipId: string
  readonly resellerId: string
  readonly currency: string
  readonly listPrice: Money
  readonly cost: Money
  readonly cancellableUntil: Date
  readonly lines: readonly PlannedLine[]
}

/** Everything that keeps a cart from being ordered at `now`, the first cause first. Empty: nothing does. */
export function orderObstacles(cart: CartToOrder, facts: OrderFacts, now: Date): readonly OrderRefusal[] {
  const open = openCart(cart, now)
  if (!open.ok) return [open.refusal]
  const parties = partyObstacles(facts, cart.resellerId)
  if (parties.some(({ code }) => code === 'no_relationship')) return parties
  const empty: readonly OrderRefusal[] = cart.lines.length === 0 ? [{ code: 'cart_empty' }] : []
  return [...empty, ...parties, ...lineObstacles(cart, facts), ...changedPrices(cart.lines)]
}

/**
 * Whether a cart becomes an order: the provider's relationship, the agreement, the reseller on record, market, quantities
 * and prices as seen (SPEC J6.1). One refusal refuses the whole cart. Throws when lines are of several currencies: a bug.
 */
export function decideOrder(
  cart: CartToOrder,
  facts: OrderFacts,
  now: Date,
): Result<OrderPlan, OrderRefusal> {
  const [first] = orderObstacles(cart, facts, now)
  if (first) return refuse(first)
  const lines = cart.lines.map((line) => planLine(line, now))
  const currency = lines[0]?.listPrice.currency
  if (facts.relationshipId === null || cart.resellerId === null || currency === undefined)
    throw new Error('an order without obstacles has its parties and a line')
  return ok({
    relationshipId: facts.relationshipId,
    resellerId: cart.resellerId,
    currency,
    lines,
    listPrice: sumMoney(
      lines.map((line) => line.listPrice),
      currency,
    ),
    cost: sumMoney(
      lines.map((line) => line.cost),
      currency,
    ),
    cancellableUntil: cancellationEnd(now),
  })
}

function planLine(line: OrderLineWish, now: Date): PlannedLine {
  const price = priceFor(line.prices, line.quantity)
  if (!price) throw new Error('a line without obstacle has a price')
  return {
    ...line,
    price,
    listPrice: multiplyMoney(price.unitListPrice, line.quantity),
    cost: multiplyMoney(price.unitCost, line.quantity),
    startsAt: now,
    endsAt: termEnd(now, line.term, 1),
  }
}

/** What is wrong with the lines themselves; lines of one offer share what the customer may still take of it, the first first. */
function lineObstacles({ lines, licensesLeft }: CartToOrder, facts: OrderFacts): OrderRefusal[] {
  const left = new Map(
    limitedOffers(lines).map(({ offerSkuId }) => [offerSkuId, licensesLeft.get(offerSkuId) ?? 0]),
  )
  return lines.flatMap((line): OrderRefusal[] => {
    const { lineId, offerSkuId, skuTitle, quantity } = line
    const range = priceTiersRange(line.prices)
    if (!range)
      return [{ code: 'offer_not_in_market', lineId, skuTitle, market: facts.customerCountry ?? '' }]
    const remaining = left.get(offerSkuId) ?? null
    if (remaining !== null) left.set(offerSkuId, Math.max(0, remaining - quantity))
    const limited = limitObstacle(line, remaining, range)
    if (limited) return [limited]
    if (priceFor(line.prices, quantity)) return []
    return [{ code: 'quantity_out_of_range', lineId, skuTitle, held: null, ...range }]
  })
}

/**
 * Fewest and most licenses of each line that can be ordered beside the others of the cart; a most below the fewest: none.
 * By line; a line that is not sold now is left out.
 */
export function lineRanges({
  lines,
  licensesLeft,
}: Pick<CartToOrder, 'lines' | 'licensesLeft'>): ReadonlyMap<string, { minimum: number; maximum: number }> {
  return new Map(
    lines.flatMap((line) => {
      const range = priceTiersRange(line.prices)
      if (!range) return []
      if (customerLimit(line.prices) === null) return [[line.lineId, range] as const]
      const others = lines.filter(
        ({ lineId, offerSkuId }) => offerSkuId === line.offerSkuId && lineId !== line.lineId,
      )
      const taken = others.reduce((sum, { quantity }) => sum + quantity, 0)
      const left = Math.max(0, (licensesLeft.get(line.offerSkuId) ?? 0) - taken)
      return [[line.lineId, { ...range, maximum: Math.min(range.maximum, left) }] as const]
    }),
  )
}

function changedPrices(lines: readonly OrderLineWish[]): OrderRefusal[] {
  const changes: ChangedPrice[] = lines.flatMap(({ lineId, skuTitle, seen, prices, quantity }) => {
    const price = priceFor(prices, quantity)
    return price && priceDiffers(seen, price) ? [changeOfPrice(lineId, skuTitle, seen, price)] : []
  })
  return changes.length > 0 ? [{ code: 'price_changed', changes }] : []
}
