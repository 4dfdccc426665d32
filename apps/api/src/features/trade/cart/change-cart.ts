import {
  type CartFull,
  type CurrencyMixed,
  type CustomerLimitReached,
  decideCartLine,
  limitedOffers,
  ok,
  type OfferNotInMarket,
  type PartyRefusal,
  type PriceChanged,
  type QuantityOutOfRange,
  refuse,
  resellerObstacle,
  type Result,
} from '@relais/domain'
import { Injectable } from '@nestjs/common'
import type { Caller } from '../../../platform/auth/caller.ts'
import { type Change, UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { audit, newId, type Work } from '../../../platform/database/work.ts'
import { findLicensesLeft, findPricedOffer } from '../../catalog/index.ts'
import type { PutCartLineInput, RemoveCartLineInput, SetResellerOnRecordInput } from './cart.graphql.ts'
import { findCustomerMarket, findOrderFacts } from './cart.queries.ts'
import { deleteCartLine, findOtherLines, noteChange, saveCartLine, saveReseller } from './cart.repository.ts'
import { lockOpenCart, mayRepeatCart, type OpenCartRefusal, presentedCart } from './open-cart.ts'

export type PutCartLineRefusal =
  | OpenCartRefusal
  | CartFull
  | CurrencyMixed
  | OfferNotInMarket
  | QuantityOutOfRange
  | CustomerLimitReached
  | PriceChanged
export type SetResellerRefusal = OpenCartRefusal | PartyRefusal
type Changed<Refused extends { readonly code: string }> = Promise<Result<{ cartId: string }, Refused>>

/** The small acts on an open cart: put and remove a line, set the reseller on record. */
@Injectable()
export class ChangeCart {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  putLine(caller: Caller, input: PutCartLineInput, change: Change) {
    return this.unitOfWork.change(
      caller,
      change,
      (work) => this.put(work, input),
      presentedCart,
      mayRepeatCart,
    )
  }

  removeLine(caller: Caller, input: RemoveCartLineInput, change: Change) {
    return this.unitOfWork.change(
      caller,
      change,
      (work) => this.remove(work, input),
      presentedCart,
      mayRepeatCart,
    )
  }

  setReseller(caller: Caller, input: SetResellerOnRecordInput, change: Change) {
    return this.unitOfWork.change(
      caller,
      change,
      (work) => this.record(work, input),
      presentedCart,
      mayRepeatCart,
    )
  }

  private async put(work: Work, input: PutCartLineInput): Changed<PutCartLineRefusal> {
    const { tx, now } = work
    const cart = await lockOpenCart(work, input.cartId)
    if (!cart.ok) return cart
    const market = await findCustomerMarket(tx, cart.value.customerId)
    const offer = await findPricedOffer(tx, input, market, now)
    if (!offer) return refuse({ code: 'not_found' })
    const cartId = cart.value.id
    const others = await findOtherLines(tx, cartId, input)
    const { currency, quantity, term, billingPlan, seenUnitListPrice, seenUnitCost } = input
    const { skuTitle, prices } = offer
    const limited = limitedOffers([{ offerSkuId: offer.id, prices }])
    const left = await findLicensesLeft(tx, { customerId: cart.value.customerId, now, lock: false }, limited)
    const decided = decideCartLine({
      skuTitle,
      market,
      currency,
      quantity,
      prices,
      seen:
        seenUnitListPrice && seenUnitCost
          ? { unitListPrice: seenUnitListPrice, unitCost: seenUnitCost }
          : null,
      cartCurrency: others.currency,
      otherLines: others.count,
      licensesLeft: limited.length === 0 ? null : (left.get(offer.id) ?? 0) - others.licensesOfOffer,
    })
    if (!decided.ok) return decided
    const price = decided.value
    const objectId = await saveCartLine(tx, {
      id: newId(work),
      cartId,
      providerId: work.actor.organizationId,
      offerSkuId: offer.id,
      term,
      billingPlan,
      quantity,
      seenListAmount: price.unitListPrice.amount,
      seenCostAmount: price.unitCost.amount,
      currency,
    })
    await noteChange(tx, cart.value, work.actor.userId, now)
    const before = others.quantity === null ? null : { quantity: others.quantity }
    const after = { cartId, skuTitle, term, billingPlan, quantity }
    audit(work, { action: 'cart.put_line', objectType: 'cart_line', objectId, before, after })
    return ok({ cartId })
  }

  private async remove(work: Work, { cartId, lineId }: RemoveCartLineInput): Changed<OpenCartRefusal> {
    const cart = await lockOpenCart(work, cartId)
    if (!cart.ok) return cart
    const before = await deleteCartLine(work.tx, cart.value.id, lineId)
    if (!before) return refuse({ code: 'not_found' })
    await noteChange(work.tx, cart.value, work.actor.userId, work.now)
    audit(work, {
      action: 'cart.remove_line',
      objectType: 'cart_line',
      objectId: lineId,
      before,
      after: null,
    })
    return ok({ cartId: cart.value.id })
  }

  private async record(work: Work, input: SetResellerOnRecordInput): Changed<SetResellerRefusal> {
    const cart = await lockOpenCart(work, input.cartId)
    if (!cart.ok) return cart
    const { id, customerId, resellerId: before } = cart.value
    const { resellerId } = input
    const facts = await findOrderFacts(work.tx, customerId, resellerId, true)
    if (facts.relationshipId === null) return refuse({ code: 'no_relationship' })
    const obstacle = resellerObstacle(facts, resellerId)
    if (obstacle) return refuse(obstacle)
    await saveReseller(work.tx, id, resellerId)
    await noteChange(work.tx, cart.value, work.actor.userId, work.now)
    audit(work, {
      action: 'cart.set_reseller',
      objectType: 'cart',
      objectId: id,
      before: { resellerId: before },
      after: { resellerId },
    })
    return ok({ cartId: id })
  }
}
