import {
  type BillingPlan,
  type Money,
  type OrderLineKind,
  type OrderSort,
  orderSorts,
  type OrderStatus,
} from '@relais/domain'
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql'
import { Success } from '../../../platform/graphql/change.graphql.ts'
import { BillingPlanCode, enumOf } from '../../../platform/graphql/code.graphql.ts'
import { MoneyType } from '../../../platform/graphql/money.graphql.ts'
import { connectionOf, PageArgs } from '../../../platform/graphql/page.graphql.ts'
import { UserError } from '../../../platform/graphql/refusal.ts'
import { ObjectId, SearchText } from '../../../platform/graphql/scalar/index.ts'
import { PriceSum } from '../../catalog/index.ts'
import { OrderObstacle, TradeCustomer, TradeParty } from '../cart/cart.graphql.ts'
import { OrderLineKindCode, OrderStatusCode } from '../customer-subscription/customer-subscription.graphql.ts'

const costNull = 'null for resellers, for customers, and for people whose role sees no prices.'
const listNull = 'null for customers, and for people whose role sees no prices.'

@ObjectType({ description: 'What was ordered.' })
export class OrderLine {
  @Field(() => ID, { description: 'Id of the line.' })
  readonly id!: string
  @Field(() => OrderLineKindCode, { description: 'What the line did.' })
  readonly kind!: OrderLineKind
  @Field({ description: 'Name of the SKU when it was ordered.' })
  readonly skuTitle!: string
  @Field({ description: 'ISO 8601 duration.' })
  readonly term!: string
  @Field(() => BillingPlanCode, { description: 'When the money is due within the term.' })
  readonly billingPlan!: BillingPlan
  @Field(() => Int, { description: 'Licenses bought by this line.' })
  readonly quantity!: number
  @Field(() => ID, { description: 'The subscription it made or extended.' })
  readonly subscriptionId!: string
  @Field(() => MoneyType, {
    nullable: true,
    description: `List price of a license for a whole term; ${listNull}`,
  })
  readonly unitListPrice!: Money | null
  @Field(() => MoneyType, {
    nullable: true,
    description: `List price of the line, prorated where licenses were added; ${listNull}`,
  })
  readonly listPrice!: Money | null
  @Field(() => MoneyType, {
    nullable: true,
    description: `Cost of a license for a whole term; ${costNull}`,
  })
  readonly unitCost!: Money | null
  @Field(() => MoneyType, {
    nullable: true,
    description: `Cost of the line, prorated where licenses were added; ${costNull}`,
  })
  readonly cost!: Money | null
  @Field(() => Int, {
    nullable: true,
    description:
      'Days of the term for which added licenses were paid, the first begun one included; null: a new subscription.',
  })
  readonly remainingDays!: number | null
  @Field(() => Int, {
    nullable: true,
    description: 'Days of the whole term in which licenses were added; null: a new subscription.',
  })
  readonly termDays!: number | null
}

@ObjectType({ description: 'What the viewer may do with an order now.' })
export class OrderAbilities {
  @Field({ description: 'Cancel it, whole: within seven days.' })
  readonly cancel!: boolean
  @Field(() => UserError, {
    nullable: true,
    description:
      'What keeps you from canceling it, as that would refuse: licenses that are assigned or were added since, a relationship that has ended. Null: nothing, or your roles do not allow it, or its time is over.',
  })
  readonly cancelObstacle!: UserError | null
}

@ObjectType({ description: 'An order of a provider for a customer, with a reseller on record.' })
export class Order {
  @Field(() => ID, { description: 'Id of the order.' })
  readonly id!: string
  @Field({ description: 'What people call it: `O-` and ten characters.' })
  readonly number!: string
  @Field(() => OrderStatusCode, { description: 'What it is.' })
  readonly status!: OrderStatus
  @Field(() => Date, { description: 'When it was placed.' })
  readonly placedAt!: Date
  @Field(() => String, {
    nullable: true,
    description:
      'Who placed it; null: a person of another organization whom your activity log does not name.',
  })
  readonly placedByName!: string | null
  @Field(() => Date, { description: 'Until then it can be canceled.' })
  readonly cancellableUntil!: Date
  @Field(() => Date, { nullable: true, description: 'When it was canceled; null: it was not.' })
  readonly canceledAt!: Date | null
  @Field(() => String, { nullable: true, description: 'Why it was canceled; null: it was not.' })
  readonly cancellationReason!: string | null
  @Field(() => TradeParty, { description: 'Who ordered.' })
  readonly provider!: TradeParty
  @Field(() => TradeParty, { description: 'The reseller on record.' })
  readonly reseller!: TradeParty
  @Field(() => TradeCustomer, { description: 'For whom.' })
  readonly customer!: TradeCustomer
  @Field(() => [OrderLine], { description: 'What was ordered, by name.' })
  readonly lines!: readonly OrderLine[]
  @Field(() => MoneyType, { nullable: true, description: `List price of all lines; ${listNull}` })
  readonly listPrice!: Money | null
  @Field(() => MoneyType, { nullable: true, description: `Cost of all lines; ${costNull}` })
  readonly cost!: Money | null
}

@ObjectType({ description: 'An order with what you may do with it.' })
export class OrderDetail extends Order {
  @Field(() => OrderAbilities, { description: 'What you may do with it now.' })
  readonly viewerCan!: OrderAbilities
}

export const OrderConnection = connectionOf(Order, 'OrderConnection')

const OrderSortCode = enumOf(
  orderSorts,
  'OrderSort',
  'How orders are sorted: by when they were placed, the oldest first or the newest.',
)

@ArgsType()
export class OrdersArgs extends PageArgs {
  @Field(() => ObjectId, {
    nullable: true,
    description: 'Only those for this customer; null: for every customer.',
  })
  customerId?: string | null
  @Field(() => ObjectId, {
    nullable: true,
    description: 'Only those of this provider or with this reseller on record; null: of every partner.',
  })
  partnerId?: string | null
  @Field(() => OrderStatusCode, { nullable: true, description: 'Only those that are this; null: all.' })
  status?: OrderStatus | null
  @Field(() => Date, { nullable: true, description: 'Only those placed then or later; null: whenever.' })
  placedFrom?: Date | null
  @Field(() => Date, { nullable: true, description: 'Only those placed before; null: whenever.' })
  placedBefore?: Date | null
  @Field(() => SearchText, {
    nullable: true,
    description:
      'Only those whose number, a product or a party of which, holds this text, whatever its case and accents: 3 to 100 characters.',
  })
  search?: string | null
  @Field(() => OrderSortCode, { defaultValue: 'placed_descending', description: 'In which order.' })
  sort!: OrderSort
}

@ObjectType({ description: 'What more licenses of a subscription would cost now.' })
export class AddLicensesReview {
  @Field(() => OrderObstacle, {
    nullable: true,
    description: 'What keeps them from being added now; null: nothing does, and all other fields are there.',
  })
  readonly obstacle!: OrderObstacle | null
  @Field(() => Int, {
    nullable: true,
    description: 'Fewest licenses that can be added, whatever was asked for; null: not sold like this now.',
  })
  readonly minimumQuantity!: number | null
  @Field(() => Int, {
    nullable: true,
    description: 'Most licenses that can be added, 0 for none; null: not sold like this now.',
  })
  readonly maximumQuantity!: number | null
  @Field(() => MoneyType, {
    nullable: true,
    description: 'Cost of a license for a whole term; null: an obstacle.',
  })
  readonly unitCost!: Money | null
  @Field(() => MoneyType, {
    nullable: true,
    description: 'List price of a license for a whole term; null: an obstacle.',
  })
  readonly unitListPrice!: Money | null
  @Field(() => MoneyType, {
    nullable: true,
    description: 'Cost of all added licenses for the rest of the term; null: an obstacle.',
  })
  readonly cost!: Money | null
  @Field(() => MoneyType, {
    nullable: true,
    description: 'List price of all added licenses for the rest of the term; null: an obstacle.',
  })
  readonly listPrice!: Money | null
  @Field(() => PriceSum, {
    nullable: true,
    description: 'What all added licenses come to for the rest of the term; null: an obstacle.',
  })
  readonly sum!: PriceSum | null
  @Field(() => Int, {
    nullable: true,
    description: 'Days left of the term, today included; null: an obstacle.',
  })
  readonly remainingDays!: number | null
  @Field(() => Int, { nullable: true, description: 'Days of the whole term; null: an obstacle.' })
  readonly termDays!: number | null
  @Field(() => Int, { nullable: true, description: 'Licenses it would have; null: an obstacle.' })
  readonly quantityAfter!: number | null
  @Field(() => Date, {
    nullable: true,
    description: 'Until when the addition could be canceled; null: an obstacle.',
  })
  readonly cancellableUntil!: Date | null
}

/** The success of every change of an order. */
@ObjectType({ isAbstract: true })
export abstract class OrderSuccess extends Success {
  @Field(() => OrderDetail, { description: 'The order as it is now.' })
  readonly order!: OrderDetail
}
