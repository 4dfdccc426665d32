import { ok, refuse, type Result } from '@relais/domain'
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql'
import { change } from '../../../platform/change/change.ts'
import { ownAffair } from '../../../platform/database/unit-of-work.ts'
import { Success } from '../../../platform/graphql/change.graphql.ts'
import { type InvalidInput, InvalidInputError } from '../../../platform/graphql/common-refusals.ts'
import { ObjectId } from '../../../platform/graphql/scalar/index.ts'
import { countUnreadNotifications } from '../../identity/index.ts'
import { markRead, markReadUpTo } from './notification.repository.ts'

/** Most notifications that are named at once: a page of them. */
const most = 100

@InputType({ description: 'Which notifications were read: these, or all up to one.' })
class MarkNotificationsReadInput {
  @Field(() => [ObjectId], { nullable: true, description: 'These, at most 100; null: give `upTo`.' })
  readonly notificationIds?: string[] | null
  @Field(() => ObjectId, {
    nullable: true,
    description: 'This one and every older one; null: give `notificationIds`. What came later stays unread.',
  })
  readonly upTo?: string | null
}

@ObjectType({ description: 'The notifications are read.' })
class MarkNotificationsReadSuccess extends Success {
  @Field(() => Int, { description: 'How many are unread now at this portal.' })
  readonly unread!: number
}

/** Notes what the signed-in person has read. Nothing is audited: it is nobody else's business. */
export const markNotificationsRead = change({
  name: 'markNotificationsRead',
  description: 'Notes which notifications the signed-in person has read.',
  input: MarkNotificationsReadInput,
  success: MarkNotificationsReadSuccess,
  refusals: { invalid_input: InvalidInputError },
  async decide({ tx, actor, now }, input): Promise<Result<null, InvalidInput>> {
    const { notificationIds = null, upTo = null } = input
    if ((notificationIds === null) === (upTo === null))
      return refuse({ code: 'invalid_input', field: 'notificationIds', reason: 'one_of_two' })
    if (notificationIds !== null && notificationIds.length > most)
      return refuse({
        code: 'invalid_input',
        field: 'notificationIds',
        reason: 'too_many',
        maximum: most,
      })
    const ids = notificationIds ?? []
    if (ids.length > 0) await markRead(tx, actor, ids, now)
    if (upTo !== null) await markReadUpTo(tx, actor, upTo, now)
    return ok(null)
  },
  present: async ({ tx, actor }) => ({ unread: await countUnreadNotifications(tx, actor) }),
  mayRepeat: ownAffair,
})
