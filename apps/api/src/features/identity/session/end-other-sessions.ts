import { ok, type Result } from '@relais/domain'
import { Field, Int, ObjectType } from '@nestjs/graphql'
import { change } from '../../../platform/change/change.ts'
import { ownAffair } from '../../../platform/database/unit-of-work.ts'
import { audit } from '../../../platform/database/work.ts'
import { Success } from '../../../platform/graphql/change.graphql.ts'
import { endOwnSessions } from './own-session.queries.ts'

@ObjectType({ description: 'You are signed out everywhere but here.' })
class EndOtherSessionsSuccess extends Success {
  @Field(() => Int, { description: 'In how many other browsers you were signed in.' })
  readonly ended!: number
}

/** Signs the person out everywhere but in the browser that asks. */
export const endOtherSessions = change({
  name: 'endOtherSessions',
  description: 'Signs you out everywhere but here.',
  success: EndOtherSessionsSuccess,
  refusals: {},
  async decide(work): Promise<Result<{ readonly ended: number }, never>> {
    const { actor, now, tx } = work
    const ended = await endOwnSessions(tx, null, actor.sessionId, now)
    if (ended > 0)
      audit(work, {
        action: 'session.end_others',
        objectType: 'user',
        objectId: actor.userId,
        after: { ended },
      })
    return ok({ ended })
  },
  present: async (_, outcome) => outcome,
  mayRepeat: ownAffair,
})
