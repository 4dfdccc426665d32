import { decideTopicChoices, type NotificationTopic, ok, type Refusal, type Result } from '@relais/domain'
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql'
import { change } from '../../../platform/change/change.ts'
import { ownAffair } from '../../../platform/database/unit-of-work.ts'
import { audit } from '../../../platform/database/work.ts'
import { Success } from '../../../platform/graphql/change.graphql.ts'
import { NotificationTopicCode } from './notification-choice.graphql.ts'
import { listTopicChoices, saveTopicChoices } from './notification-choice.repository.ts'
import { NoticeRequiredError } from './notification.refusals.ts'

@InputType({ description: 'What you want of one topic of news.' })
class NotificationChoiceInput {
  @Field(() => NotificationTopicCode, { description: 'The topic.' })
  readonly topic!: NotificationTopic
  @Field({ description: 'Whether emails of it come.' })
  readonly byMail!: boolean
  @Field({ description: 'Whether it stands among the notifications.' })
  readonly inPortal!: boolean
}

@InputType({ description: 'Which emails and notices you want.' })
class SaveNotificationChoicesInput {
  @Field(() => [NotificationChoiceInput], {
    description: 'By topic; of several of the same the last counts, of those left out nothing changes.',
  })
  readonly choices!: NotificationChoiceInput[]
}

@ObjectType({ description: 'Kept: it holds for whatever happens from now on.' })
class SaveNotificationChoicesSuccess extends Success {
  @Field(() => Int, { description: 'How many topics you get less of than all.' })
  readonly reduced!: number
}

/** Keeps which emails and notices a person wants. What was sent already stays sent. */
export const saveNotificationChoices = change({
  name: 'saveNotificationChoices',
  description: 'Keeps which emails and notices you want, by topic.',
  input: SaveNotificationChoicesInput,
  success: SaveNotificationChoicesSuccess,
  refusals: { notice_required: NoticeRequiredError },
  async decide(work, input): Promise<Result<{ readonly reduced: number }, Refusal<'notice_required'>>> {
    const { actor, tx } = work
    const { userId, organizationId } = actor
    const wanted = new Map(
      input.choices.map(({ topic, byMail, inPortal }) => [topic, { topic, byMail, inPortal }]),
    )
    const choices = [...wanted.values()]
    const decided = decideTopicChoices(choices)
    if (!decided.ok) return decided
    await saveTopicChoices(tx, { userId, organizationId }, choices)
    const kept = await listTopicChoices(tx, userId)
    const off = (isOff: (choice: (typeof kept)[number]) => boolean) =>
      kept
        .filter(isOff)
        .map(({ topic }) => topic)
        .toSorted()
        .join(', ')
    audit(work, {
      action: 'user.choose_notices',
      objectType: 'user',
      objectId: userId,
      after: { withoutMail: off(({ byMail }) => !byMail), withoutNotice: off(({ inPortal }) => !inPortal) },
    })
    return ok({ reduced: kept.filter(({ byMail, inPortal }) => !(byMail && inPortal)).length })
  },
  present: async (_, outcome) => outcome,
  mayRepeat: ownAffair,
})
