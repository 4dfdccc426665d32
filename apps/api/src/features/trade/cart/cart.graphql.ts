import { type BillingPlan, type CartStatus, cartStatuses, type Money } from '@relais/domain'
import { Field, ID, Int, ObjectType } from '@nestjs/graphql'
import { Success } from '../../../platform/graphql/change.graphql.ts'
import { BillingPlanCode, enumOf } from '../../../platform/graphql/code.graphql.ts'
import { MoneyType } from '../../../platform/graphql/money.graphql.ts'
import { PriceSum, PriceTier } from '../../catalog/index.ts'

const CartStatusCode = enumOf(
  cartStatuses,
  'CartStatus',
  'A cart is active for seven days, then expired, unless it was ordered.',
)

@ObjectType({ description: 'An organization as a party of trade.' })
export class TradeParty {
  @Field(() => ID, { description: 'Id of the organization.' })
  readonly id!: string
  @Field({ description: 'Legal name.' })
  readonly legalName!: string
}

@ObjectType({
  description: 'The customer of an order or a subscription, which stay when the relationship has ended.',
})
export class TradeCustomer extends TradeParty {
  @Field({
    description:
      'Whether it is a customer of your organization now, which you may open (`customer`). False for the customer itself.',
  })
  readonly viewerCanOpen!: boolean
}

@ObjectType({
  description: 'What keeps a cart from being ordered: the refusal that checking out would meet.',
})
export class OrderObstacle {
  @Field({ description: 'Stable code of the rule.' })
  readonly code!: string
  @Field({ description: 'Why, as an English sentence.' })
  readonly message!: string
  @Field({ description: 'What cures it, as an English sentence.' })
  readonly remedy!: string
  @Field(() => ID, { nullable: true, description: 'The line it is about; null: the cart as a whole.' })
  readonly lineId!: string | null
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether another reseller on record can be chosen; null: it is not about the one that is.',
  })
  readonly canChooseAnother?: boolean | null
  @Field(() => String, {
    nullable: true,
    description: 'With whom the partnership was that ended; null: it is about no such partnership.',
  })
  readonly resellerName?: string | null
  @Field(() => Date, { nullable: true, description: 'When it ended; null: it is about no such partnership.' })
  readonly partnershipEndedAt?: Date | null
  @Field(() => Int, {
    nullable: true,
    description: 'Fewest licenses, of an addition fewest more; null: it is not about their number.',
  })
  readonly minimum?: number | null
  @Field(() => Int, {
    nullable: true,
    description: 'Most licenses, of an addition most more; null: it is not about their number.',
  })
  readonly maximum?: number | null
  @Field(() => Int, {
    nullable: true,
    description:
      'Most licenses of one customer over all its subscriptions; null: it is not about such a limit.',
  })
  readonly limit?: number | null
  @Field(() => Int, {
    nullable: true,
    description: 'How many more of them can be ordered, 0 for none; null: it is not about such a limit.',
  })
  readonly remaining?: number | null
}

@ObjectType({ description: 'A line of a cart at the prices in force now.' })
export class CartLine {
  @Field(() => ID, { description: 'Id of the line.' })
  readonly id!: string
  @Field(() => ID, { description: 'Id of the offer.' })
  readonly offerSkuId!: string
  @Field({ description: 'Name of the SKU.' })
  readonly skuTitle!: string
  @Field({ description: 'Name of the product.' })
  readonly productTitle!: string
  @Field({ description: 'ISO 8601 duration.' })
  readonly term!: string
  @Field(() => BillingPlanCode, { description: 'When the money is due within the term.' })
  readonly billingPlan!: BillingPlan
  @Field(() => Int, { description: 'Licenses.' })
  readonly quantity!: number
  @Field(() => Int, { nullable: true, description: 'Fewest licenses; null: not sold now.' })
  readonly minimumQuantity!: number | null
  @Field(() => Int, {
    nullable: true,
    description:
      'Most licenses, as far as the customer may take them beside the rest of the cart and what runs; 0: none; null: not sold now.',
  })
  readonly maximumQuantity!: number | null
  @Field(() => MoneyType, { description: 'Cost of a license that was seen when the line was put.' })
  readonly seenUnitCost!: Money
  @Field(() => MoneyType, { description: 'List price of a license that was seen when the line was put.' })
  readonly seenUnitListPrice!: Money
  @Field(() => MoneyType, {
    nullable: true,
    description: 'Cost of a license for the whole term now; null: not sold now, or not in this quantity.',
  })
  readonly unitCost!: Money | null
  @Field(() => MoneyType, {
    nullable: true,
    description:
      'List price of a license for the whole term now; null: not sold now, or not in this quantity.',
  })
  readonly unitListPrice!: Money | null
  @Field(() => MoneyType, { nullable: true, description: 'Cost of the line; null as the unit cost.' })
  readonly cost!: Money | null
  @Field(() => MoneyType, { nullable: true, description: 'List price of the line; null as the unit price.' })
  readonly listPrice!: Money | null
  @Field(() => PriceSum, {
    nullable: true,
    description: 'What the line comes to over its whole term; null as the unit price.',
  })
  readonly perTerm!: PriceSum | null
  @Field(() => PriceSum, {
    nullable: true,
    description: 'What the line comes to in a month, rounded; null: it is paid once, or as the unit price.',
  })
  readonly perMonth!: PriceSum | null
  @Field(() => [PriceTier], {
    description: 'The prices in force for its term and billing plan, by quantity; none: not sold now.',
  })
  readonly tiers!: readonly PriceTier[]
  @Field({ description: 'Whether a price changed since it was seen: put the line again to accept it.' })
  readonly priceChanged!: boolean
  @Field(() => Date, { description: 'When the term would start if ordered now.' })
  readonly termStartsAt!: Date
  @Field(() => Date, { description: 'When the term would end if ordered now.' })
  readonly termEndsAt!: Date
}

@ObjectType({
  description: 'What a provider is putting together for one customer, with all that checking out would say.',
})
export class Cart {
  @Field(() => ID, { description: 'Id of the cart.' })
  readonly id!: string
  @Field(() => TradeParty, { description: 'The customer.' })
  readonly customer!: TradeParty
  @Field(() => CartStatusCode, { description: 'What the cart is now.' })
  readonly status!: CartStatus
  @Field(() => Date, { description: 'When it can no longer be ordered.' })
  readonly expiresAt!: Date
  @Field(() => Int, {
    description: 'Raised by every change. Send it back when ordering: a cart changed since is not ordered.',
  })
  readonly revision!: number
  @Field(() => ID, { nullable: true, description: 'The order it became; null: not ordered.' })
  readonly orderId!: string | null
  @Field(() => TradeParty, {
    nullable: true,
    description: 'The reseller on record; null: not chosen, or the chosen one is no candidate any more.',
  })
  readonly reseller!: TradeParty | null
  @Field(() => [TradeParty], {
    description: 'Active resellers of yours that are related to the customer: one of them is put on record.',
  })
  readonly resellerCandidates!: readonly TradeParty[]
  @Field(() => [CartLine], { description: 'The lines, in the order they were put.' })
  readonly lines!: readonly CartLine[]
  @Field(() => MoneyType, {
    nullable: true,
    description: 'Cost of all lines; null: no line, or one has no price.',
  })
  readonly cost!: Money | null
  @Field(() => MoneyType, {
    nullable: true,
    description: 'List price of all lines; null: no line, or one has no price.',
  })
  readonly listPrice!: Money | null
  @Field(() => PriceSum, {
    nullable: true,
    description: 'What all lines come to over their whole terms; null as the cost.',
  })
  readonly perTerm!: PriceSum | null
  @Field(() => PriceSum, {
    nullable: true,
    description:
      'What the lines that are not paid once come to in a month; null: there is none, or as the cost.',
  })
  readonly perMonth!: PriceSum | null
  @Field(() => Date, { description: 'Until when the order could be canceled if placed now.' })
  readonly cancellableUntil!: Date
  @Field(() => [OrderObstacle], {
    description: 'Everything that keeps it from being ordered now; empty: nothing does.',
  })
  readonly obstacles!: readonly OrderObstacle[]
}

@ObjectType({ isAbstract: true })
export abstract class CartSuccess extends Success {
  @Field(() => Cart, { description: 'The cart as it is now.' })
  readonly cart!: Cart
}
