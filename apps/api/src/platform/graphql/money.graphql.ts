import { Field, InputType, ObjectType } from '@nestjs/graphql'
import { defineScalar, ShortText } from './scalar/index.ts'

/** GraphQL's Int ends at 21 million euros; amounts need all whole numbers that JSON keeps exactly. */
export const MinorUnits = defineScalar<number>({
  name: 'MinorUnits',
  description: 'An amount of money in minor units (cents; whole yen).',
  rule: 'A whole number of at most 2^53 - 1, below zero of at least -(2^53 - 1).',
  read: (value) => (typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined),
})

@ObjectType('Money', { description: 'An amount in minor units beside its currency.' })
export class MoneyType {
  @Field(() => MinorUnits, { description: 'Minor units of the currency: cents, whole yen.' })
  readonly amount!: number
  @Field({ description: 'ISO 4217.' })
  readonly currency!: string
}

@InputType({ description: 'An amount in minor units beside its currency.' })
export class MoneyInput {
  @Field(() => MinorUnits, { description: 'Minor units of the currency: cents, whole yen.' })
  readonly amount!: number
  @Field(() => ShortText, { description: 'ISO 4217.' })
  readonly currency!: string
}
