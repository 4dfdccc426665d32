import { randomBytes } from 'node:crypto'
import { sessionEnd } from '@relais/domain'
import type { Actor } from '../../../platform/auth/actor.ts'
import { type AnonymousWork, newId } from '../../../platform/database/work.ts'
import { hashToken } from '../../../platform/link/link-token.ts'
import { insertSession } from './session.repository.ts'

/** How the person of a session showed who it is. */
export type Proof = Pick<Actor, 'authenticationStrength' | 'factorAt'>

/** The proof of a password alone. */
export const byPassword: Proof = { authenticationStrength: 'password', factorAt: null }

/** The proof of a second factor that was shown now. */
export function byFactor(now: Date): Proof {
  return { authenticationStrength: 'second_factor', factorAt: now }
}

/** A fresh token of 256 bits, made outside the transaction so that a repeated transaction uses the same. */
export function newSessionToken(): string {
  return randomBytes(32).toString('base64url')
}

/** Begins a session of a person at the portal of the request; the token goes into the cookie after commit. Gives its id. */
export async function beginSession(
  work: AnonymousWork,
  token: string,
  { userId, organizationId }: { userId: string; organizationId: string },
  proof: Proof = byPassword,
  expiresAt: Date = sessionEnd(work.now),
): Promise<string> {
  const id = newId(work)
  await insertSession(work.tx, {
    id,
    tokenHash: hashToken(token),
    userId,
    organizationId,
    portal: work.caller.portal,
    ...proof,
    createdAt: work.now,
    lastSeenAt: work.now,
    expiresAt,
  })
  return id
}
