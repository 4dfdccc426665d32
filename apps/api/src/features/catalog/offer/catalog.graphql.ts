import type { BillingPlan, Money } from '@relais/domain'
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql'
import { BillingPlanCode } from '../../../platform/graphql/code.graphql.ts'
import { MoneyType } from '../../../platform/graphql/money.graphql.ts'
import { connectionOf, PageArgs } from '../../../platform/graphql/page.graphql.ts'
import { SearchText, ShortText } from '../../../platform/graphql/scalar/index.ts'
import { PriceSum } from './price-sum.graphql.ts'

@ObjectType({
  description: 'One price of the sheet as the viewer sees it: term, billing plan, range of quantities.',
})
export class CatalogPrice {
  @Field({ description: 'ISO 8601 duration, such as `P1M`, `P1Y`.' })
  readonly term!: string
  @Field(() => BillingPlanCode, { description: 'When the money is due within the term.' })
  readonly billingPlan!: BillingPlan
  @Field(() => Int, { description: 'Fewest licenses at this price.' })
  readonly minimumQuantity!: number
  @Field(() => Int, { description: 'Most licenses at this price.' })
  readonly maximumQuantity!: number
  @Field(() => MoneyType, { description: 'List price of a license, for the whole term.' })
  readonly unitListPrice!: Money
  @Field(() => MoneyType, {
    nullable: true,
    description: 'List price of a license in a month, rounded; null: it is paid once.',
  })
  readonly monthListPrice!: Money | null
  @Field(() => PriceSum, {
    nullable: true,
    description:
      'What a license comes to over its whole term, with cost and margin; null: you see list prices alone.',
  })
  readonly perTerm!: PriceSum | null
  @Field(() => PriceSum, {
    nullable: true,
    description: 'The same in a month, rounded; null: as above, or it is paid once.',
  })
  readonly perMonth!: PriceSum | null
}

@ObjectType({ description: 'A product and SKU of the price sheet with its prices in one country.' })
export class CatalogOffer {
  @Field(() => ID, { description: 'Id of the offer.' })
  readonly id!: string
  @Field({ description: 'Name of the SKU.' })
  readonly skuTitle!: string
  @Field({ description: 'Name of the product: its family.' })
  readonly productTitle!: string
  @Field({ description: 'Who makes it.' })
  readonly publisher!: string
  @Field({ description: "The sheet's description; may be empty." })
  readonly description!: string
  @Field(() => [String], {
    description: 'The services a license of it holds, by name; none: it holds none, or is no license.',
  })
  readonly included!: readonly string[]
  @Field(() => [CatalogPrice], { description: 'Every price in force in the country now; at least one.' })
  readonly prices!: readonly CatalogPrice[]
}

export const CatalogConnection = connectionOf(CatalogOffer, 'CatalogConnection')

@ObjectType({ description: 'Where the price sheet sells.' })
export class CatalogMarkets {
  @Field(() => [String], { description: 'Countries of the price sheet, ISO 3166-1 alpha-2.' })
  readonly markets!: readonly string[]
  @Field({ description: 'The country of your organization, ISO 3166-1 alpha-2.' })
  readonly own!: string
}

@ArgsType()
export class CatalogArgs extends PageArgs {
  @Field(() => ShortText, { description: 'The country of the prices, ISO 3166-1 alpha-2.' })
  market!: string
  @Field(() => SearchText, {
    nullable: true,
    description: 'Words of name, publisher or product id, up to 100 characters; null: all offers.',
  })
  search?: string | null
}
