import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'
import { Field, InputType, ObjectType } from '@nestjs/graphql'

function toMinorUnits(value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value
  throw new GraphQLError('MinorUnits must be a whole number of at most 2^53 - 1.')
}

/** GraphQL's Int ends at 21 million euros; amounts need all whole numbers that JSON keeps exactly. */
export const MinorUnits = new GraphQLScalarType<number, number>({
  name: 'MinorUnits',
  description: 'An amount of money as a whole number of minor units (cents; whole yen), up to 2^53 - 1.',
  serialize: toMinorUnits,
  parseValue: toMinorUnits,
  parseLiteral: (node) => toMinorUnits(node.kind === Kind.INT ? Number(node.value) : undefined),
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
  @Field({ description: 'ISO 4217.' })
  readonly currency!: string
}
