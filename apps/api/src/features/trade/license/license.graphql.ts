import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql'
import { ObjectId } from '../../../platform/graphql/scalar/index.ts'

@ObjectType({ description: 'Licenses of one kind of a customer, over all its subscriptions.' })
export class CustomerLicense {
  @Field(() => ID, { description: 'Id of the kind of license.' })
  readonly licenseSkuId!: string
  @Field({ description: 'Name of the kind of license.' })
  readonly name!: string
  @Field(() => Int, { description: 'Bought.' })
  readonly total!: number
  @Field(() => Int, { description: 'Of these, bought with subscriptions whose term is over: never free.' })
  readonly expired!: number
  @Field(() => Int, { description: 'Given to people.' })
  readonly assigned!: number
  @Field(() => Int, {
    description: 'Given to people beyond those that run: when a term ends, nobody loses a license by itself.',
  })
  readonly uncovered!: number
  @Field(() => Int, { description: 'Bought, not expired, and given to nobody.' })
  readonly free!: number
}

@InputType({ description: 'A license for a person of a customer.' })
export class AssignLicenseInput {
  @Field(() => ObjectId, { description: 'Id of the customer.' })
  readonly customerId!: string
  @Field(() => ObjectId, { description: 'Id of the person.' })
  readonly userId!: string
  @Field(() => ObjectId, { description: 'Id of the kind of license.' })
  readonly licenseSkuId!: string
}
