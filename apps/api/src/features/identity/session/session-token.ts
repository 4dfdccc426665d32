import { randomBytes } from 'node:crypto'
import { sessionEnd } from '@relais/domain'
import { type AnonymousWork, newId } from '../../../platform/database/work.ts'
import { hashToken } from '../../../platform/link/link-token.ts'
import { insertSession } from './session.repository.ts'

/** A fresh token of 256 bits, made outside the transaction so that a repeated transaction uses the same. */
export function newSessionToken(): string {
  return randomBytes(32).toString('base64url')
}

/** Begins a session of a person at the portal of the request; the token goes into the cookie after commit. */
export async function beginSession(
  work: AnonymousWork,
  token: string,
  person: { userId: string; organizationId: string },
): Promise<string> {
  const id = newId(work)
  await insertSession(work.tx, {
    id,
    tokenHash: hashToken(token),
    ...person,
    portal: work.caller.portal,
    authenticationStrength: 'password',
    createdAt: work.now,
    lastSeenAt: work.now,
    expiresAt: sessionEnd(work.now),
  })
  return id
}
