import { acceptedStep, ok, readCode, type Refusal, refuse, type Result } from '@relais/domain'
import { driftOfCode } from '../../../platform/auth/authenticator-code.ts'
import { recoveryCodeHash } from '../../../platform/auth/recovery-codes.ts'
import { unseal } from '../../../platform/auth/sealed-secret.ts'
import type { Config } from '../../../platform/config.ts'
import { type AnonymousWork, audit } from '../../../platform/database/work.ts'
import { type AffectedPerson, tellOfFactor } from './factor.messages.ts'
import { findFactors, useRecoveryCode, useStep } from './factor.repository.ts'

/** By which of the two somebody showed the second factor. */
export type FactorWay = 'authenticator' | 'recovery_code'
/** The code fits nothing, or was used before. */
export type CodeWrong = Refusal<'factor_code_wrong'>

/** For what an authenticator app's secret is sealed. */
export const authenticatorPurpose = (userId: string) => ['authenticator', userId] as const

/** Takes a code of somebody's second factor, once: of two that come with the same one, one is refused. */
export async function takeCode(
  work: AnonymousWork,
  person: AffectedPerson,
  typed: string,
  { factorKey }: Pick<Config, 'factorKey'>,
): Promise<Result<FactorWay, CodeWrong>> {
  const { tx, now, caller } = work
  const { kind, code } = readCode(typed)
  if (kind === 'recovery_code') {
    const hash = recoveryCodeHash(factorKey, person.userId, code)
    if (!(await useRecoveryCode(tx, person.userId, hash, now))) return refuse({ code: 'factor_code_wrong' })
    const { recoveryCodes: left } = await findFactors(tx, person.userId)
    audit(work, {
      action: 'factor.use_recovery_code',
      objectType: 'user',
      objectId: person.userId,
      after: { left },
    })
    tellOfFactor(work, person, 'recovery_code_used', { left })
    return ok('recovery_code')
  }
  const { authenticator } = await findFactors(tx, person.userId)
  if (authenticator === null) return refuse({ code: 'factor_code_wrong' })
  const secret = unseal(factorKey, authenticatorPurpose(person.userId), authenticator.sealedSecret)
  if (secret === null) return refuse({ code: 'factor_code_wrong' })
  // A phone keeps the world's time, whatever a demo's clock says.
  const at = caller.worldNow ?? now
  const drift = driftOfCode(secret, code, at)
  const step = drift === null ? null : acceptedStep(at, drift, authenticator.lastStep)
  if (step === null || !(await useStep(tx, authenticator.id, step, now)))
    return refuse({ code: 'factor_code_wrong' })
  return ok('authenticator')
}
