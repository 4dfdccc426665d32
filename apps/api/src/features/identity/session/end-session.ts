import { decideEndingSession, ok, type Refusal, type Result } from '@relais/domain'
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql'
import { change } from '../../../platform/change/change.ts'
import { ownAffair } from '../../../platform/database/unit-of-work.ts'
import { audit } from '../../../platform/database/work.ts'
import { Success } from '../../../platform/graphql/change.graphql.ts'
import { NotFoundError } from '../../../platform/graphql/common-refusals.ts'
import { ObjectId } from '../../../platform/graphql/scalar/index.ts'
import { endOwnSessions, listOwnSessions } from './own-session.queries.ts'
import { CurrentSessionError } from './session.refusals.ts'

@InputType({ description: 'Where you sign out.' })
class EndSessionInput {
  @Field(() => ObjectId, { description: 'The session, one of your own.' })
  readonly sessionId!: string
}

@ObjectType({ description: 'That browser is signed out; its next click asks it to sign in.' })
class EndSessionSuccess extends Success {
  @Field(() => ID, { description: 'The session.' })
  readonly sessionId!: string
}

/** Signs the person out in another browser. */
export const endSession = change({
  name: 'endSession',
  description: 'Signs you out in another browser. Its next request finds nobody signed in.',
  input: EndSessionInput,
  success: EndSessionSuccess,
  refusals: { not_found: NotFoundError, current_session: CurrentSessionError },
  async decide(
    work,
    { sessionId },
  ): Promise<Result<{ readonly sessionId: string }, Refusal<'not_found' | 'current_session'>>> {
    const { actor, now, tx } = work
    const found = (await listOwnSessions(tx, now)).find(({ id }) => id === sessionId)
    const decided = decideEndingSession(
      found === undefined ? null : { ...found, isCurrent: sessionId === actor.sessionId },
      now,
    )
    if (!decided.ok) return decided
    await endOwnSessions(tx, sessionId, actor.sessionId, now)
    audit(work, { action: 'session.end', objectType: 'session', objectId: sessionId })
    return ok({ sessionId })
  },
  present: async (_, ended) => ended,
  mayRepeat: ownAffair,
})
