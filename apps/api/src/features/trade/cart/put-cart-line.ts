import {
  type BillingPlan,
  type CartFull,
  type CurrencyMixed,
  type CustomerLimitReached,
  decideCartLine,
  limitedOffers,
  type Money,
  ok,
  type OfferNotInMarket,
  type PriceChanged,
  type QuantityOutOfRange,
  refuse,
  type Result,
} from '@relais/domain'
import { Field, InputType, ObjectType } from '@nestjs/graphql'
import { change } from '../../../platform/change/change.ts'
import { audit, newId } from '../../../platform/database/work.ts'
import { BillingPlanCode } from '../../../platform/graphql/code.graphql.ts'
import { MoneyInput } from '../../../platform/graphql/money.graphql.ts'
import { ObjectId, Quantity, ShortText } from '../../../platform/graphql/scalar/index.ts'
import { findLicensesLeft, findPricedOffer } from '../../catalog/index.ts'
import { CartSuccess } from './cart.graphql.ts'
import { findCustomerMarket } from './cart.queries.ts'
import { deleteCartLine, findOtherLines, noteChange, saveCartLine } from './cart.repository.ts'
import {
  type CartOutcome,
  lockOpenCart,
  mayRepeatCart,
  type OpenCartRefusal,
  openCartRefusals,
  presentedCart,
} from './open-cart.ts'
import {
  CartFullError,
  CurrencyMixedError,
  CustomerLimitReachedError,
  OfferNotInMarketError,
  PriceChangedError,
  QuantityOutOfRangeError,
} from './ordering.refusals.ts'

type PutCartLineRefusal =
  | OpenCartRefusal
  | CartFull
  | CurrencyMixed
  | OfferNotInMarket
  | QuantityOutOfRange
  | CustomerLimitReached
  | PriceChanged

@InputType({ description: 'A line to put: the same offer, term and billing plan is the same line.' })
class PutCartLineInput {
  @Field(() => ObjectId, { description: 'The cart.' })
  readonly cartId!: string
  @Field(() => ObjectId, { description: 'The offer.' })
  readonly offerSkuId!: string
  @Field(() => ShortText, { description: 'ISO 8601 duration of one of the offer’s options.' })
  readonly term!: string
  @Field(() => BillingPlanCode, { description: 'Billing plan of the option.' })
  readonly billingPlan!: BillingPlan
  @Field(() => ShortText, { description: 'Currency of the option (ISO 4217); one for the whole cart.' })
  readonly currency!: string
  @Field(() => Quantity, { description: 'Licenses.' })
  readonly quantity!: number
  @Field(() => MoneyInput, {
    nullable: true,
    description:
      'List price of a license that was on screen: another one in force is refused. Null: not compared.',
  })
  readonly seenUnitListPrice?: Money | null
  @Field(() => MoneyInput, { nullable: true, description: 'Cost of a license that was on screen; as above.' })
  readonly seenUnitCost?: Money | null
  @Field(() => ObjectId, {
    nullable: true,
    description:
      'The line it takes the place of, which goes: the same offer with another term or billing plan. Null: none.',
  })
  readonly replacedLineId?: string | null
}

@ObjectType({ description: 'The line is in the cart, at the prices in force now.' })
class PutCartLineSuccess extends CartSuccess {}

/** Puts a line into an open cart, or changes its quantity, at the prices in force now. */
export const putCartLine = change({
  name: 'putCartLine',
  description:
    'Puts a line into a cart, or changes its quantity; takes note of the prices in force now, which are those that were seen where these are given.',
  input: PutCartLineInput,
  success: PutCartLineSuccess,
  refusals: {
    ...openCartRefusals,
    cart_full: CartFullError,
    currency_mixed: CurrencyMixedError,
    offer_not_in_market: OfferNotInMarketError,
    quantity_out_of_range: QuantityOutOfRangeError,
    customer_limit_reached: CustomerLimitReachedError,
    price_changed: PriceChangedError,
  },
  async decide(work, input): Promise<Result<CartOutcome, PutCartLineRefusal>> {
    const { tx, now } = work
    const cart = await lockOpenCart(work, input.cartId)
    if (!cart.ok) return cart
    const market = await findCustomerMarket(tx, cart.value.customerId)
    const offer = await findPricedOffer(tx, input, market, now)
    if (!offer) return refuse({ code: 'not_found' })
    const cartId = cart.value.id
    const others = await findOtherLines(tx, cartId, input, input.replacedLineId ?? null)
    if (input.replacedLineId && others.replaced?.offerSkuId !== offer.id) return refuse({ code: 'not_found' })
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
    // It stands where the other stood: lines are in the order of their ids.
    if (others.replaced) await deleteCartLine(tx, cartId, others.replaced.id)
    const objectId = await saveCartLine(tx, {
      id: others.replaced?.id ?? newId(work),
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
    const before = beforeOf(others)
    const after = { cartId, skuTitle, term, billingPlan, quantity }
    audit(work, { action: 'cart.put_line', objectType: 'cart_line', objectId, before, after })
    return ok({ cartId })
  },
  present: presentedCart,
  mayRepeat: mayRepeatCart,
})

/** What the log says was there: the same line with its number of licenses, or the line that it takes the place of. */
function beforeOf({ quantity, replaced }: Awaited<ReturnType<typeof findOtherLines>>) {
  if (replaced) {
    const { term, billingPlan } = replaced
    return { quantity: replaced.quantity, term, billingPlan }
  }
  return quantity === null ? null : { quantity }
}
