import type { Money } from '@relais/domain'
import { Field, Int, ObjectType } from '@nestjs/graphql'
import { MoneyType } from '../../../platform/graphql/money.graphql.ts'

@ObjectType({
  description: 'What licenses come to for their provider: list price, cost, and the margin between.',
})
export class PriceSum {
  @Field(() => MoneyType, { description: 'At list price.' })
  readonly listPrice!: Money
  @Field(() => MoneyType, { description: 'At cost.' })
  readonly cost!: Money
  @Field(() => MoneyType, { description: 'List price less cost; may be below zero.' })
  readonly margin!: Money
  @Field(() => Int, {
    nullable: true,
    description: "The margin's part of the list price in tenths of a percent; null: the list price is zero.",
  })
  readonly marginPermille!: number | null
}
