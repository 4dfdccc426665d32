import type { CustomerSubscriptionStatus } from '../customer-subscription/customer-subscription.codes.ts'
import {
  type CustomerSubscriptionState,
  customerSubscriptionStatusOf,
} from '../customer-subscription/customer-subscription.ts'
import { type Money, multiplyMoney, prorateMoney } from '../../kernel/money.ts'
import { ok, type Refusal, refuse, type Result } from '../../kernel/result.ts'
import { daysBetween } from '../../kernel/time.ts'
import { cancellationEnd } from './order.ts'
import { customerLimit, type CustomerLimitReached, limitObstacle } from './customer-limit.ts'
import type { OfferNotInMarket, PartyRefusal, PriceChanged, QuantityOutOfRange } from './order-refusal.ts'
import { type OrderFacts, partyObstacles } from './order-party.ts'
import {
  changeOfPrice,
  priceDiffers,
  priceFor,
  type PriceInForce,
  priceTiersRange,
  type SeenPrice,
} from './price-in-force.ts'

/** The subscription does not run: suspended, canceled or expired. */
export type SubscriptionNotActive = Refusal<'subscription_not_active'> & {
  readonly status: CustomerSubscriptionStatus
}

/** Why licenses cannot be added. */
export type AddLicensesRefusal =
  | PartyRefusal
  | SubscriptionNotActive
  | OfferNotInMarket
  | QuantityOutOfRange
  | CustomerLimitReached
  | PriceChanged

/** A subscription with what more of it would cost now. */
export interface SubscriptionToExtend extends CustomerSubscriptionState {
  readonly skuTitle: string
  readonly resellerId: string
  readonly quantity: number
  readonly startsAt: Date
  /** Every tier in force for offer, market, currency, term and billing plan. */
  readonly prices: readonly PriceInForce[]
  /** How many more the customer may take of the offer over all its subscriptions; null: there is no limit per customer. */
  readonly licensesLeft: number | null
}

/** What was asked for, and the price it was asked at. `seen` null: the price is only asked for. */
export interface AddLicensesWish {
  readonly quantity: number
  readonly seen: SeenPrice | null
}

/** The addition as it will be ordered. */
export interface AddLicensesPlan {
  readonly relationshipId: string
  readonly price: PriceInForce
  /** For all added licenses, for the rest of the term. */
  readonly listPrice: Money
  readonly cost: Money
  /** Begun days from now to the end of the term, and days of the whole term. */
  readonly remainingDays: number
  readonly termDays: number
  readonly quantityAfter: number
  readonly cancellableUntil: Date
}

/**
 * Whether licenses are added to a running subscription: the guards of a new order, the tier of what it will hold, the price
 * in force now, prorated to the days left of the term (SPEC J6.2, domain reference 2.8).
 */
export function decideAddLicenses(
  subscription: SubscriptionToExtend,
  wish: AddLicensesWish,
  facts: OrderFacts,
  now: Date,
): Result<AddLicensesPlan, AddLicensesRefusal> {
  // A subscription keeps its reseller on record: no other one cures anything.
  const [obstacle] = partyObstacles({ ...facts, otherResellers: 0 }, subscription.resellerId)
  if (obstacle) return refuse(obstacle)
  const status = customerSubscriptionStatusOf(subscription, now)
  if (status !== 'active') return refuse({ code: 'subscription_not_active', status })
  const priced = priceOfMore(subscription, wish.quantity, facts.customerCountry ?? '')
  if (!priced.ok) return priced
  const price = priced.value
  if (wish.seen && priceDiffers(wish.seen, price))
    return refuse({
      code: 'price_changed',
      changes: [changeOfPrice(null, subscription.skuTitle, wish.seen, price)],
    })
  if (facts.relationshipId === null) throw new Error('an addition without obstacles has its relationship')
  const { remainingDays, termDays } = proratedDays(subscription, now)
  const prorated = (unit: Money) => prorateMoney(multiplyMoney(unit, wish.quantity), remainingDays, termDays)
  return ok({
    relationshipId: facts.relationshipId,
    price,
    listPrice: prorated(price.unitListPrice),
    cost: prorated(price.unitCost),
    remainingDays,
    termDays,
    quantityAfter: subscription.quantity + wish.quantity,
    cancellableUntil: cancellationEnd(now),
  })
}

/** What keeps licenses from being added, however many are asked for, and somebody can cure. */
export type AddLicensesObstacle = Exclude<AddLicensesRefusal, SubscriptionNotActive | PriceChanged>

/**
 * Whether adding licenses is offered: the fewest that can be added would be taken now; if not, what can be cured. Null: the
 * subscription runs no more.
 */
export function addLicensesOffer(
  subscription: SubscriptionToExtend,
  facts: OrderFacts,
  now: Date,
): { readonly addLicenses: boolean; readonly obstacle: AddLicensesObstacle | null } {
  // Whatever else is cured, it stays over.
  if (customerSubscriptionStatusOf(subscription, now) !== 'active')
    return { addLicenses: false, obstacle: null }
  const quantity = additionRange(subscription)?.minimum ?? 1
  const decided = decideAddLicenses(subscription, { quantity, seen: null }, facts, now)
  if (decided.ok) return { addLicenses: true, obstacle: null }
  const { refusal } = decided
  if (refusal.code === 'subscription_not_active' || refusal.code === 'price_changed')
    throw new Error('a subscription that runs, asked at no price, is refused as if it were otherwise')
  return { addLicenses: false, obstacle: refusal }
}

/** Begun days from a moment to the end of a term, and days of the whole term: what licenses added then are prorated to. */
export function proratedDays(
  term: Pick<SubscriptionToExtend, 'startsAt' | 'endsAt'>,
  at: Date,
): { remainingDays: number; termDays: number } {
  const remainingDays = daysBetween(at, term.endsAt)
  return { remainingDays, termDays: Math.max(remainingDays, daysBetween(term.startsAt, term.endsAt)) }
}

/** Fewest and most licenses that can be added now; a most of 0: none. Null: there is no price at all. */
export function additionRange({
  prices,
  quantity: held,
  licensesLeft,
}: Pick<SubscriptionToExtend, 'prices' | 'quantity' | 'licensesLeft'>): {
  minimum: number
  maximum: number
} | null {
  const range = priceTiersRange(prices)
  if (!range) return null
  const most = Math.max(0, range.maximum - held)
  return {
    minimum: Math.max(1, range.minimum - held),
    maximum: customerLimit(prices) === null ? most : Math.min(most, licensesLeft ?? 0),
  }
}

function priceOfMore(
  subscription: SubscriptionToExtend,
  more: number,
  market: string,
): Result<PriceInForce, OfferNotInMarket | QuantityOutOfRange | CustomerLimitReached> {
  const { skuTitle, prices, quantity: held } = subscription
  const range = additionRange(subscription)
  if (!range) return refuse({ code: 'offer_not_in_market', lineId: null, skuTitle, market })
  // A subscription is never as large as the limit by itself and free beside it: the limit is the cause that is told.
  const left = customerLimit(prices) === null ? null : range.maximum
  const limited = limitObstacle({ lineId: null, skuTitle, quantity: more, prices }, left, {
    ...range,
    maximum: Infinity,
  })
  if (limited) return refuse(limited)
  const price = more < 1 ? null : priceFor(prices, held + more)
  if (price) return ok(price)
  return refuse({ code: 'quantity_out_of_range', lineId: null, skuTitle, held, ...range })
}
