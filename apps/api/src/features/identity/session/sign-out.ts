import { ok, type Result } from '@relais/domain'
import { Field, ObjectType } from '@nestjs/graphql'
import { anonymousChange } from '../../../platform/change/change.ts'
import { type AnonymousWork, audit } from '../../../platform/database/work.ts'
import { endSession } from './session.repository.ts'

@ObjectType({ description: 'Signed out; also the answer when nobody was signed in.' })
class SignOutSuccess {
  @Field({ description: 'Always true.' })
  readonly signedOut!: boolean
}

/** Ends the session of the caller, on the server and in the browser. Nothing to do without one. */
export const signOut = anonymousChange({
  name: 'signOut',
  description: 'Ends the session of this request.',
  success: SignOutSuccess,
  refusals: {},
  union: 'none',
  key: 'none',
  role: 'app_auth',
  decide: endPresentedSession,
  present: async () => ({ signedOut: true }),
  async after({ caller: { browser } }, _, made) {
    if (made) browser?.keepSession(null, null)
  },
})

/** Ends the session that was presented, if there is one. */
export async function endPresentedSession(work: AnonymousWork): Promise<Result<null, never>> {
  if (work.actor) {
    await endSession(work.tx, work.actor.sessionId, work.now)
    audit(work, { action: 'session.end', objectType: 'session', objectId: work.actor.sessionId })
  }
  return ok(null)
}
