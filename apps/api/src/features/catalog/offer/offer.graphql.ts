import type { BillingPlan, Money } from '@relais/domain'
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql'
import { BillingPlanCode } from '../../../platform/graphql/code.graphql.ts'
import { MoneyType } from '../../../platform/graphql/money.graphql.ts'
import { connectionOf, PageArgs } from '../../../platform/graphql/page.graphql.ts'
import { ObjectId, SearchText } from '../../../platform/graphql/scalar/index.ts'
import { PriceSum } from './price-sum.graphql.ts'

@ObjectType({ description: 'Prices of a license for a range of quantities.' })
export class PriceTier {
  @Field(() => Int, { description: 'Fewest licenses at these prices.' })
  readonly minimumQuantity!: number
  @Field(() => Int, { description: 'Most licenses at these prices.' })
  readonly maximumQuantity!: number
  @Field(() => MoneyType, { description: 'What a license costs the provider, for the whole term.' })
  readonly unitCost!: Money
  @Field(() => MoneyType, { description: 'List price of a license, for the whole term.' })
  readonly unitListPrice!: Money
}

@ObjectType({
  description: 'One way of buying an offer: term, billing plan and a range of quantities, with its prices.',
})
export class OfferOption extends PriceTier {
  @Field({ description: 'ISO 8601 duration, such as `P1M`, `P1Y`.' })
  readonly term!: string
  @Field(() => BillingPlanCode, { description: 'When the money is due within the term.' })
  readonly billingPlan!: BillingPlan
  @Field({ description: 'ISO 4217.' })
  readonly currency!: string
  @Field(() => Int, {
    nullable: true,
    description:
      'How many licenses of the offer the customer may still take over all its subscriptions, 0 for none; null: the sheet sets no limit per customer.',
  })
  readonly licensesLeft!: number | null
  @Field(() => PriceSum, { description: 'What a license comes to over its whole term.' })
  readonly perTerm!: PriceSum
  @Field(() => PriceSum, {
    nullable: true,
    description: 'What a license comes to in a month, rounded; null: it is paid once.',
  })
  readonly perMonth!: PriceSum | null
}

@ObjectType({ description: 'What can be ordered: a product and SKU of the price sheet.' })
export class Offer {
  @Field(() => ID, { description: 'Id of the offer.' })
  readonly id!: string
  @Field({ description: 'Name of the SKU: what the subscription will be called.' })
  readonly skuTitle!: string
  @Field({ description: 'Name of the product.' })
  readonly productTitle!: string
  @Field({ description: 'Who makes it.' })
  readonly publisher!: string
  @Field({ description: "The sheet's description; may be empty." })
  readonly description!: string
  @Field({ description: "What is counted, in the sheet's words." })
  readonly unitOfMeasure!: string
  @Field({ description: 'Whether its licenses can be assigned to users.' })
  readonly assignable!: boolean
  @Field(() => [OfferOption], {
    description: "Every way of buying it in the customer's country now; at least one.",
  })
  readonly options!: OfferOption[]
}

@ObjectType({ description: 'An offer with all that is told of it.' })
export class OfferDetail {
  @Field(() => Offer, { description: 'The offer.' })
  readonly offer!: Offer
  @Field(() => [String], {
    description: 'The services a license of it holds, by name; none: it holds none, or is no license.',
  })
  readonly included!: readonly string[]
}

export const OfferConnection = connectionOf(Offer, 'OfferConnection')

@ArgsType()
export class OffersArgs extends PageArgs {
  @Field(() => ObjectId, {
    description: 'The customer to order for: its country decides what is sold at which price.',
  })
  customerId!: string
  @Field(() => SearchText, {
    nullable: true,
    description: 'Words of name, publisher or product id, up to 100 characters; null: all offers.',
  })
  search?: string | null
}

@ArgsType()
export class OfferArgs {
  @Field(() => ObjectId, { description: 'Id of the offer.' })
  id!: string
  @Field(() => ObjectId, { description: 'The customer to order for.' })
  customerId!: string
}
