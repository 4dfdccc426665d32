import {
  type BillingPlan,
  type CustomerSubscriptionStatus,
  customerSubscriptionStatuses,
} from '@relais/domain'
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql'
import { BillingPlanCode, enumOf } from '../../platform/graphql/code.graphql.ts'
import { connectionOf, PageArgs } from '../../platform/graphql/page.graphql.ts'
import { TradeParty } from '../cart/index.ts'

export const CustomerSubscriptionStatusCode = enumOf(
  customerSubscriptionStatuses,
  'CustomerSubscriptionStatus',
  'What a subscription is now. Expired: its term is over.',
)

@ObjectType({ description: 'What the viewer may do with a subscription now.' })
export class CustomerSubscriptionAbilities {
  @Field({ description: 'Order more licenses of it. The parties are checked when it is done.' })
  readonly addLicenses!: boolean
}

@ObjectType({
  description: 'A running (or ended) service of a customer. Holds no price: prices stand with its orders.',
})
export class CustomerSubscription {
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
  @Field(() => Int, { description: 'Licenses bought; 0 once cancelled.' })
  readonly quantity!: number
  @Field({ description: 'ISO 8601 duration.' })
  readonly term!: string
  @Field(() => BillingPlanCode, { description: 'When the money is due within the term.' })
  readonly billingPlan!: BillingPlan
  @Field(() => Date, { description: 'When the running term began.' })
  readonly startsAt!: Date
  @Field(() => Date, { description: 'When the running term ends.' })
  readonly endsAt!: Date
  @Field(() => Date, { nullable: true, description: 'When it was cancelled; null: it was not.' })
  readonly cancelledAt!: Date | null
  @Field(() => TradeParty, { description: 'Who ordered it.' })
  readonly provider!: TradeParty
  @Field(() => TradeParty, { description: 'The reseller on record.' })
  readonly reseller!: TradeParty
  @Field(() => TradeParty, { description: 'Who uses it.' })
  readonly customer!: TradeParty
  @Field(() => CustomerSubscriptionAbilities, { description: 'What you may do with it now.' })
  readonly viewerCan!: CustomerSubscriptionAbilities
}

export const CustomerSubscriptionConnection = connectionOf(
  CustomerSubscription,
  'CustomerSubscriptionConnection',
)

@ArgsType()
export class CustomerSubscriptionsArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only those of this customer; null: of every customer.' })
  customerId?: string | null
}
