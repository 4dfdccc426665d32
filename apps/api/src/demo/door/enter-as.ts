import { type Refusal, refuse, ok, type Result, sessionEnd } from '@relais/domain'
import { findSignInCandidate, openSession } from '../../features/identity/index.ts'
import type { Caller } from '../../platform/auth/caller.ts'
import type { UnitOfWork } from '../../platform/database/unit-of-work.ts'
import { hasDemoMark } from '../demo-mark.repository.ts'
import { type DoorPerson, doorPeople } from './cast.ts'

/**
 * Signs a visitor of the demo in as one of its people, without a password: at the portal where the person works, as a sign-in
 * that the audit log knows by its way. Refused where the audit log holds no mark of a demo, whoever asks.
 */
export async function enterAs(
  unitOfWork: UnitOfWork,
  caller: Caller,
  email: string,
): Promise<Result<DoorPerson, Refusal<'not_a_demo' | 'not_found'>>> {
  const isDemo = await unitOfWork.readAnonymously(
    { ...caller, sessionHash: null },
    ({ tx }) => hasDemoMark(tx),
    { role: 'app_operator' },
  )
  if (!isDemo) return refuse({ code: 'not_a_demo' })
  const person = doorPeople.find((one) => one.email === email && one.portal === caller.portal)
  if (person === undefined) return refuse({ code: 'not_found' })
  const candidate = await unitOfWork.readAnonymously(
    { ...caller, sessionHash: null },
    ({ tx }) => findSignInCandidate(tx, person.email, caller.portal),
    { role: 'app_auth' },
  )
  if (!candidate?.hasAccount) return refuse({ code: 'not_found' })
  const token = await openSession(unitOfWork, caller, candidate, { way: 'front door of the demo' })
  if (token === null) return refuse({ code: 'not_found' })
  caller.browser?.keepSession(token, sessionEnd(caller.now))
  return ok(person)
}
