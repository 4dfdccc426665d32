import { type NotificationKind, notificationKinds } from '@relais/domain'
import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql'
import { enumOf } from '../../../platform/graphql/code.graphql.ts'
import { connectionOf, PageArgs } from '../../../platform/graphql/page.graphql.ts'

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
