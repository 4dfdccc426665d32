import {
  type EndingWeek,
  type HomeMonth,
  type HomeTask,
  type HomeTaskKind,
  homeTaskKinds,
  type Money,
} from '@relais/domain'
import { Field, ID, Int, ObjectType } from '@nestjs/graphql'
import { enumOf } from '../../../platform/graphql/code.graphql.ts'
import { MoneyType } from '../../../platform/graphql/money.graphql.ts'

const HomeTaskKindCode = enumOf(
  homeTaskKinds,
  'HomeTaskKind',
  'What the home page asks somebody to do. invitation_opened and invitation_unopened: no answer for some days. administration_ending: of a customer’s or reseller’s tenant; own_administration_ending: of your own.',
)

@ObjectType('HomeTask', {
  description: 'One sentence of the home page, with the one thing that is to be done.',
})
export class HomeTaskType implements HomeTask {
  @Field(() => HomeTaskKindCode, { description: 'What is to be done.' })
  readonly kind!: HomeTaskKind
  @Field(() => ID, {
    description:
      'Id of the invitation, subscription, cart, order, kind of license or administered organization.',
  })
  readonly id!: string
  @Field({ description: 'Whom it is about: a person, an organization, or a kind of license.' })
  readonly name!: string
  @Field(() => String, {
    nullable: true,
    description:
      'The product, the number of the order, or the address of a named recipient; null: nothing more is known.',
  })
  readonly detail!: string | null
  @Field(() => ID, {
    nullable: true,
    description:
      'The customer or reseller it is about; null: it is about no organization that is related to yours.',
  })
  readonly customerId!: string | null
  @Field(() => Int, {
    nullable: true,
    description: 'Licenses, lines of a cart, or mails; null: nothing is counted.',
  })
  readonly quantity!: number | null
  @Field(() => MoneyType, {
    nullable: true,
    description: 'List price for another term; null: you see no prices.',
  })
  readonly price!: Money | null
  @Field(() => Date, { nullable: true, description: 'When it happened; null: nothing did.' })
  readonly at!: Date | null
  @Field(() => Date, { nullable: true, description: 'When it ends by itself; null: it does not.' })
  readonly due!: Date | null
  @Field({ description: 'Whether you may do it; false: you may look at it.' })
  readonly mayAct!: boolean
}

@ObjectType('HomeMonth', {
  description: 'What there was at the end of a month (UTC); of the running month: what there is now.',
})
export class HomeMonthType implements HomeMonth {
  @Field(() => Date, { description: 'Its first moment.' })
  readonly startsAt!: Date
  @Field(() => Int, { description: 'Customers. Of a customer: zero.' })
  readonly customers!: number
  @Field(() => Int, { description: 'Licenses bought whose term runs.' })
  readonly licenses!: number
  @Field(() => Int, { description: 'Orders placed in the month and not canceled since.' })
  readonly orders!: number
  @Field(() => [MoneyType], {
    description: 'What the licenses cost a month at list prices, by currency. Empty: you see no prices.',
  })
  readonly values!: readonly Money[]
}

@ObjectType('EndingWeek', { description: 'Subscriptions whose term ends within seven days.' })
export class EndingWeekType implements EndingWeek {
  @Field(() => Date, { description: 'Its first moment (UTC).' })
  readonly startsAt!: Date
  @Field(() => Int, { description: 'How many.' })
  readonly subscriptions!: number
  @Field(() => [MoneyType], {
    description: 'List price for another term, by currency. Empty: you see no prices, or nothing ends.',
  })
  readonly values!: readonly Money[]
}

@ObjectType({ description: 'Licenses of one kind that your organization has.' })
export class HomeLicense {
  @Field(() => ID, { description: 'The kind of license.' })
  readonly id!: string
  @Field({ description: 'Its name.' })
  readonly name!: string
  @Field(() => Int, { description: 'Bought, of subscriptions whose term runs.' })
  readonly running!: number
  @Field(() => Int, { description: 'Given to people.' })
  readonly assigned!: number
}

@ObjectType({ description: 'What the home page shows: what is to be done, and figures.' })
export class Home {
  @Field(() => [HomeTaskType], { description: 'What is to be done, in order; at most five of a kind.' })
  readonly tasks!: readonly HomeTaskType[]
  @Field(() => [HomeMonthType], {
    description: 'The last twelve months, the running one last. Empty: you see no figures.',
  })
  readonly months!: readonly HomeMonth[]
  @Field(() => [EndingWeekType], { description: 'The thirteen weeks ahead. Empty: you see no figures.' })
  readonly endingWeeks!: readonly EndingWeek[]
  @Field(() => [HomeLicense], {
    description: 'Of a customer: its licenses by kind, those it has most of first, at most 20.',
  })
  readonly licenses!: readonly HomeLicense[]
}
