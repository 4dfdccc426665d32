import {
  type BillingPlan,
  type CustomerSubscriptionStatus,
  customerSubscriptionStatuses,
  type OrderLineKind,
  orderLineKinds,
  type OrderStatus,
  orderStatuses,
  type SubscriptionChangeKind,
  subscriptionChangeKinds,
  type SubscriptionSort,
  subscriptionSorts,
} from '@relais/domain'
import { ArgsType, Field, ID, Int, InterfaceType, ObjectType } from '@nestjs/graphql'
import { BillingPlanCode, enumOf } from '../../../platform/graphql/code.graphql.ts'
import { connectionOf, PageArgs } from '../../../platform/graphql/page.graphql.ts'
import { ObjectId, SearchText } from '../../../platform/graphql/scalar/index.ts'
import { OrderObstacle, TradeCustomer, TradeParty } from '../cart/cart.graphql.ts'

export const CustomerSubscriptionStatusCode = enumOf(
  customerSubscriptionStatuses,
  'CustomerSubscriptionStatus',
  'What a subscription is now. Expired: its term is over.',
)

export const OrderStatusCode = enumOf(orderStatuses, 'OrderStatus', 'What an order is.')
export const OrderLineKindCode = enumOf(
  orderLineKinds,
  'OrderLineKind',
  'What a line did: a new subscription, or more licenses of one.',
)

@ObjectType({ description: 'What the viewer may do with a subscription now.' })
export class CustomerSubscriptionAbilities {
  @Field({ description: 'Order more licenses of it: the fewest that can be added would be taken now.' })
  readonly addLicenses!: boolean
  @Field(() => OrderObstacle, {
    nullable: true,
    description:
      'What keeps you from it, as ordering them would refuse. Null: nothing, or your roles do not allow it, or the subscription runs no more.',
  })
  readonly addLicensesObstacle!: OrderObstacle | null
}

@InterfaceType({
  description:
    'What is told of a subscription wherever it is shown. Holds no price: prices stand with its orders.',
})
export abstract class SubscriptionFacts {
  @Field(() => ID, { description: 'Id of the subscription.' })
  readonly id!: string
  @Field({ description: 'Given name; starts as the name of the SKU.' })
  readonly displayName!: string
  @Field({ description: 'Name of the product.' })
  readonly productTitle!: string
  @Field(() => ID, {
    nullable: true,
    description: 'What its licenses are, for assigning them; null: nothing can be assigned.',
  })
  readonly licenseSkuId!: string | null
  @Field(() => CustomerSubscriptionStatusCode, { description: 'What it is now.' })
  readonly status!: CustomerSubscriptionStatus
  @Field(() => Int, { description: 'Licenses bought; 0 once canceled.' })
  readonly quantity!: number
  @Field({ description: 'ISO 8601 duration.' })
  readonly term!: string
  @Field(() => BillingPlanCode, { description: 'When the money is due within the term.' })
  readonly billingPlan!: BillingPlan
  @Field(() => Date, { description: 'When the running term began.' })
  readonly startsAt!: Date
  @Field(() => Date, { description: 'When the running term ends.' })
  readonly endsAt!: Date
  @Field(() => Date, { nullable: true, description: 'When it was canceled; null: it was not.' })
  readonly canceledAt!: Date | null
  @Field(() => TradeParty, { description: 'Who ordered it.' })
  readonly provider!: TradeParty
  @Field(() => TradeParty, { description: 'The reseller on record.' })
  readonly reseller!: TradeParty
  @Field(() => TradeCustomer, { description: 'Who uses it.' })
  readonly customer!: TradeCustomer
  @Field(() => CustomerSubscriptionAbilities, { description: 'What you may do with it now.' })
  readonly viewerCan!: CustomerSubscriptionAbilities
}

@ObjectType({
  implements: () => SubscriptionFacts,
  description: 'A running (or ended) service of a customer. Holds no price: prices stand with its orders.',
})
export class CustomerSubscription extends SubscriptionFacts {}

const SubscriptionChangeKindCode = enumOf(
  subscriptionChangeKinds,
  'SubscriptionChangeKind',
  'What happened to a subscription.',
)
const SubscriptionSortCode = enumOf(
  subscriptionSorts,
  'SubscriptionSort',
  'How subscriptions are sorted: by when they were ordered, by name, by licenses, or by the end of the term.',
)

@ObjectType({ description: 'Something that happened to a subscription.' })
export class SubscriptionChange {
  @Field(() => ID, { description: 'Id of the change.' })
  readonly id!: string
  @Field(() => SubscriptionChangeKindCode, { description: 'What happened.' })
  readonly kind!: SubscriptionChangeKind
  @Field(() => Int, { description: 'Licenses before.' })
  readonly quantityBefore!: number
  @Field(() => Int, { description: 'Licenses after.' })
  readonly quantityAfter!: number
  @Field(() => Date, { description: 'When.' })
  readonly at!: Date
  @Field(() => String, {
    nullable: true,
    description: 'Who did it; null: a person of another organization whom your activity log does not name.',
  })
  readonly byName!: string | null
}

@ObjectType({ description: 'What an order did with a subscription.' })
export class OrderOfSubscription {
  @Field(() => ID, { description: 'Id of the order.' })
  readonly id!: string
  @Field({ description: 'Number of the order.' })
  readonly number!: string
  @Field(() => OrderStatusCode, { description: 'What the order is.' })
  readonly status!: OrderStatus
  @Field(() => OrderLineKindCode, { description: 'Whether it made the subscription or added licenses.' })
  readonly kind!: OrderLineKind
  @Field(() => Int, { description: 'Licenses it bought.' })
  readonly quantity!: number
  @Field(() => Date, { description: 'When it was placed.' })
  readonly placedAt!: Date
  @Field(() => Date, { description: 'Until then it can be canceled.' })
  readonly cancellableUntil!: Date
}

@ObjectType({ implements: () => SubscriptionFacts, description: 'A subscription with what happened to it.' })
export class CustomerSubscriptionDetail extends SubscriptionFacts {
  @Field(() => [SubscriptionChange], { description: 'The newest first, at most 100.' })
  readonly changes!: readonly SubscriptionChange[]
  @Field(() => [OrderOfSubscription], { description: 'Its orders, the newest first, at most 100.' })
  readonly orders!: readonly OrderOfSubscription[]
}

export const CustomerSubscriptionConnection = connectionOf(
  CustomerSubscription,
  'CustomerSubscriptionConnection',
)

@ArgsType()
export class CustomerSubscriptionsArgs extends PageArgs {
  @Field(() => ObjectId, {
    nullable: true,
    description: 'Only those of this customer; null: of every customer.',
  })
  customerId?: string | null
  @Field(() => ObjectId, {
    nullable: true,
    description: 'Only those of this provider or with this reseller on record; null: of every partner.',
  })
  partnerId?: string | null
  @Field(() => CustomerSubscriptionStatusCode, {
    nullable: true,
    description: 'Only those that are this now; null: whatever they are.',
  })
  status?: CustomerSubscriptionStatus | null
  @Field(() => SearchText, {
    nullable: true,
    description:
      'Only those whose name, or a party of which, holds this text, whatever its case and accents: 3 to 100 characters.',
  })
  search?: string | null
  @Field(() => Date, { nullable: true, description: 'Only those whose term ends before; null: whenever.' })
  endsBefore?: Date | null
  @Field(() => SubscriptionSortCode, { defaultValue: 'created_descending', description: 'In which order.' })
  sort!: SubscriptionSort
}
