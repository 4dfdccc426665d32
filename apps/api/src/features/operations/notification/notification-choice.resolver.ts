import { topicsOf } from '@relais/domain'
import { Query, Resolver } from '@nestjs/graphql'
import type { Caller } from '../../../platform/auth/caller.ts'
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { CurrentCaller } from '../../../platform/http/portal-request.ts'
import { NotificationChoice } from './notification-choice.graphql.ts'
import { listTopicChoices } from './notification-choice.repository.ts'

@Resolver()
export class NotificationChoiceResolver {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Query(() => [NotificationChoice], {
    description:
      'Which emails and notices reach you at this portal by your roles, and which of them you get.',
  })
  notificationChoices(@CurrentCaller() caller: Caller): Promise<readonly NotificationChoice[]> {
    return this.unitOfWork.read(caller, async ({ tx, actor }) => {
      const chosen = new Map(
        (await listTopicChoices(tx, actor.userId)).map((choice) => [choice.topic, choice]),
      )
      return topicsOf(actor).map(({ topic, isMailed, isNoticed, lock }) => ({
        topic,
        byMail: isMailed ? (chosen.get(topic)?.byMail ?? true) : null,
        inPortal: isNoticed ? (chosen.get(topic)?.inPortal ?? true) : null,
        lock,
      }))
    })
  }
}
