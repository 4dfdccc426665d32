import { sessionEnd } from '@relais/domain'
import type { Asked } from '../../../platform/change/change.ts'
import type { Work } from '../../../platform/database/work.ts'
import { beginSession, byFactor } from '../session/session-token.ts'
import { endSession } from '../session/session.repository.ts'
import { findSessionEnd } from './factor.repository.ts'

/**
 * The person has shown a second factor: the browser goes on in a session that knows it. A copy of the cookie of before is worth nothing, and
 * the day that a session lasts at most does not begin anew.
 */
export async function renewSession(work: Work, token: string): Promise<void> {
  const { tx, actor, now } = work
  const expiresAt = await findSessionEnd(tx, actor.sessionId)
  await endSession(tx, actor.sessionId, now)
  await beginSession(work, token, actor, byFactor(now), expiresAt)
}

/** Keeps the token of the renewed session in the browser, once it was made. */
export async function keepRenewed(
  { caller: { browser, now } }: Pick<Asked<object>, 'caller'>,
  token: string,
  made: object | null,
): Promise<void> {
  if (made) browser?.keepSession(token, sessionEnd(now))
}
