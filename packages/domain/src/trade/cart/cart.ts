import {
  changeOfPrice,
  priceDiffers,
  priceFor,
  type PriceInForce,
  priceTiersRange,
  type SeenPrice,
} from '../order/price-in-force.ts'
import { customerLimit, type CustomerLimitReached, limitObstacle } from '../order/customer-limit.ts'
import type { OfferNotInMarket, PriceChanged, QuantityOutOfRange } from '../order/order-refusal.ts'
import { ok, type Refusal, refuse, type Result } from '../../kernel/result.ts'
import type { CartStatus } from './cart.codes.ts'
import type { CartAlreadyOrdered, CartExpired } from './cart-refusal.ts'
import { addDays } from '../../kernel/time.ts'

/** Days after which a cart can no longer be ordered (domain reference, 2.7). */
export const cartLifetimeDays = 7
/** Most lines of one cart. */
export const cartLineLimit = 100

/** What is known of a cart. */
export interface CartState {
  /** The order it became; null: not ordered. */
  readonly orderId: string | null
  readonly expiresAt: Date
}

/** A line in another currency than the others. */
export type CurrencyMixed = Refusal<'currency_mixed'> & { readonly currency: string }
/** The cart was changed elsewhere (another tab, another person) since it was looked at. */
export type CartChanged = Refusal<'cart_changed'> & LastChange
/** The last change of a cart: that it was begun, where there was none since. */
export interface LastChange {
  readonly changedByName: string
  readonly changedAt: Date
}
/** No further line fits. */
export type CartFull = Refusal<'cart_full'> & { readonly maximum: number }

/** When a cart that begins now expires. */
export function cartEnd(now: Date): Date {
  return addDays(now, cartLifetimeDays)
}

/** What the cart is at `now`. */
export function cartStatusOf(cart: CartState, now: Date): CartStatus {
  if (cart.orderId !== null) return 'ordered'
  return cart.expiresAt <= now ? 'expired' : 'active'
}

/** Whether the cart can still be changed and ordered. */
export function openCart(cart: CartState, now: Date): Result<null, CartAlreadyOrdered | CartExpired> {
  if (cart.orderId !== null) return refuse({ code: 'cart_already_ordered', orderId: cart.orderId })
  if (cart.expiresAt <= now) return refuse({ code: 'cart_expired', expiredAt: cart.expiresAt })
  return ok(null)
}

/**
 * Whether the cart is what the person looked at: a page that was left open orders nothing it does not show.
 * @param seen revision of the cart that was looked at; null: whatever the cart holds
 */
export function cartAsSeen(
  cart: LastChange & { readonly revision: number },
  seen: number | null,
): Result<null, CartChanged> {
  if (seen === null || seen === cart.revision) return ok(null)
  const { changedByName, changedAt } = cart
  return refuse({ code: 'cart_changed', changedByName, changedAt })
}

/** A line to put into a cart, with what is known of its offer. */
export interface CartLineWish {
  readonly skuTitle: string
  readonly market: string
  readonly currency: string
  readonly quantity: number
  /** Every tier in force for offer, market, currency, term and billing plan. */
  readonly prices: readonly PriceInForce[]
  /** What was on screen when it was put; null: the price in force is taken. */
  readonly seen: SeenPrice | null
  /** Currency of the cart's other lines; null: there are none. */
  readonly cartCurrency: string | null
  /** How many other lines the cart has. */
  readonly otherLines: number
  /**
   * How many licenses the customer may still take of the offer, those of the cart's other lines taken off; null: there is no
   * limit per customer.
   */
  readonly licensesLeft: number | null
}

/** The price a line is put into a cart at, or why it cannot be put. */
export function decideCartLine(
  wish: CartLineWish,
): Result<
  PriceInForce,
  CurrencyMixed | CartFull | OfferNotInMarket | QuantityOutOfRange | CustomerLimitReached | PriceChanged
> {
  const { skuTitle, market, prices, quantity, cartCurrency } = wish
  if (cartCurrency !== null && cartCurrency !== wish.currency)
    return refuse({ code: 'currency_mixed', currency: cartCurrency })
  if (wish.otherLines >= cartLineLimit) return refuse({ code: 'cart_full', maximum: cartLineLimit })
  const range = priceTiersRange(prices)
  if (!range) return refuse({ code: 'offer_not_in_market', lineId: null, skuTitle, market })
  const left = customerLimit(prices) === null ? null : Math.max(0, wish.licensesLeft ?? 0)
  const limited = limitObstacle({ lineId: null, skuTitle, quantity, prices }, left, range)
  if (limited) return refuse(limited)
  const price = priceFor(prices, quantity)
  if (!price) return refuse({ code: 'quantity_out_of_range', lineId: null, skuTitle, held: null, ...range })
  if (wish.seen && priceDiffers(wish.seen, price))
    return refuse({ code: 'price_changed', changes: [changeOfPrice(null, skuTitle, wish.seen, price)] })
  return ok(price)
}
