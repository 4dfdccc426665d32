import { type NotificationTopic, notificationTopics, type TopicLock, topicLocks } from '@relais/domain'
import { Field, ObjectType } from '@nestjs/graphql'
import { enumOf } from '../../../platform/graphql/code.graphql.ts'

/** What news is of, as a code of GraphQL. */
export const NotificationTopicCode = enumOf(
  notificationTopics,
  'NotificationTopic',
  'What emails and notices are of, as people turn them on and off.',
)
const TopicLockCode = enumOf(
  topicLocks,
  'TopicLock',
  'Why news cannot be turned off. consent: it is the receipt of what somebody agreed to. security: it tells who gets at what.',
)

@ObjectType({ description: 'What you get of one topic of news.' })
export class NotificationChoice {
  @Field(() => NotificationTopicCode, { description: 'The topic.' })
  readonly topic!: NotificationTopic
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether you get emails of it; null: none reaches your roles.',
  })
  readonly byMail!: boolean | null
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it stands among your notifications; null: nothing reaches your roles there.',
  })
  readonly inPortal!: boolean | null
  @Field(() => TopicLockCode, { nullable: true, description: 'Why it cannot be turned off; null: it can.' })
  readonly lock!: TopicLock | null
}
