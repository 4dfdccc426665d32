import { type NotificationKind, notificationKinds } from '@relais/domain'
import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql'
import { Success } from '../../../platform/graphql/change.graphql.ts'
import { enumOf } from '../../../platform/graphql/code.graphql.ts'
import { connectionOf, PageArgs } from '../../../platform/graphql/page.graphql.ts'
import { ObjectId } from '../../../platform/graphql/scalar/index.ts'

const NotificationKindCode = enumOf(
  notificationKinds,
  'NotificationKind',
  'What people are told in the portals, beside the mail that tells it.',
)

@ObjectType({ description: 'A name or number that the sentence of a notification needs.' })
export class NotificationValue {
  @Field({ description: 'What it is, such as `customerName`.' })
  readonly name!: string
  @Field({ description: 'The name or number.' })
  readonly value!: string
}

@ObjectType({ description: 'What happened, told to one person at one portal.' })
export class Notification {
  @Field(() => ID, { description: 'Id of the notification.' })
  readonly id!: string
  @Field(() => NotificationKindCode, { description: 'What happened.' })
  readonly kind!: NotificationKind
  @Field(() => [NotificationValue], { description: 'Names and numbers, by the kind.' })
  readonly values!: readonly NotificationValue[]
  @Field({ description: 'The page of this portal that tells more.' })
  readonly path!: string
  @Field(() => Date, { description: 'When it happened.' })
  readonly createdAt!: Date
  @Field(() => Date, { nullable: true, description: 'When it was read; null: not yet.' })
  readonly readAt!: Date | null
}

export const NotificationConnection = connectionOf(Notification, 'NotificationConnection')

@ArgsType()
export class NotificationsArgs extends PageArgs {
  @Field(() => Boolean, { defaultValue: false, description: 'Only those not read yet.' })
  unread!: boolean
}

@InputType({ description: 'Which notifications were read: these, or all up to one.' })
export class MarkNotificationsReadInput {
  @Field(() => [ObjectId], { nullable: true, description: 'These, at most 100; null: give `upTo`.' })
  readonly notificationIds?: string[] | null
  @Field(() => ObjectId, {
    nullable: true,
    description: 'This one and every older one; null: give `notificationIds`. What came later stays unread.',
  })
  readonly upTo?: string | null
}

@ObjectType({ description: 'The notifications are read.' })
export class MarkNotificationsReadSuccess extends Success {
  @Field(() => Int, { description: 'How many are unread now at this portal.' })
  readonly unread!: number
}
