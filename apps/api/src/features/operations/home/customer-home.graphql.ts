import { Field, Int, ObjectType } from '@nestjs/graphql'
import { HomeLicense, HomeTaskType } from './home.graphql.ts'

@ObjectType({
  description:
    'What there is to a customer of yours besides its account: what needs you, its licenses, how much of each.',
})
export class CustomerHome {
  @Field(() => [HomeTaskType], {
    description: 'What of this customer is to be done, in order; at most five of a kind.',
  })
  readonly tasks!: readonly HomeTaskType[]
  @Field(() => [HomeLicense], {
    description:
      'Its licenses by kind, those it has most of first, at most 20. Empty: it has none, or you do not see them.',
  })
  readonly licenses!: readonly HomeLicense[]
  @Field(() => Int, {
    nullable: true,
    description:
      'Subscriptions that your organization is a party of, counted up to 1,000. Null: you do not see them.',
  })
  readonly subscriptionCount!: number | null
  @Field(() => Int, {
    nullable: true,
    description:
      'Orders that your organization is a party of, counted up to 1,000. Null: you do not see them.',
  })
  readonly orderCount!: number | null
  @Field(() => Int, {
    nullable: true,
    description: 'People in its directory, counted up to 1,000. Null: you do not see them.',
  })
  readonly userCount!: number | null
}
