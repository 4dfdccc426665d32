import { addMinutes, challengeMinutes, type Refusal } from '@relais/domain'
import type { Caller } from '../../../platform/auth/caller.ts'
import type { UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { type AnonymousWork, newId } from '../../../platform/database/work.ts'
import { hashToken } from '../../../platform/link/link-token.ts'
import { findChallenge, insertChallenge, type OpenChallenge } from './factor.repository.ts'

/** The password was right; the second factor comes next. */
export type FactorNeeded = Refusal<'second_factor_needed'> & { readonly mustSetUp: boolean }

/** When a sign-in that begins now can be gone on with at the latest. */
export function challengeEnd(now: Date): Date {
  return addMinutes(now, challengeMinutes)
}

/** Remembers, for the browser that gets this token, that somebody gave the right password. */
export async function beginChallenge(
  work: AnonymousWork,
  token: string,
  { userId, organizationId }: { readonly userId: string; readonly organizationId: string },
): Promise<void> {
  await insertChallenge(work.tx, {
    id: newId(work),
    tokenHash: hashToken(token),
    userId,
    organizationId,
    portal: work.caller.portal,
    createdAt: work.now,
    expiresAt: challengeEnd(work.now),
  })
}

/** The sign-in that waits in the browser of this caller; undefined: none. */
export async function challengeOf({ tx, caller }: AnonymousWork): Promise<OpenChallenge | undefined> {
  const token = caller.browser?.challenge ?? null
  return token === null ? undefined : findChallenge(tx, hashToken(token), caller.portal, caller.now)
}

/** The same, looked up before anything slow. */
export function findWaitingSignIn(
  unitOfWork: UnitOfWork,
  caller: Caller,
): Promise<OpenChallenge | undefined> {
  return unitOfWork.readAnonymously({ ...caller, sessionHash: null }, challengeOf, { role: 'app_auth' })
}
