import {
  addMinutes,
  authenticatorSetupMinutes,
  acceptedStep,
  ok,
  readCode,
  type Refusal,
  refuse,
  type Result,
} from '@relais/domain'
import {
  authenticatorAddress,
  driftOfCode,
  newAuthenticatorSecret,
} from '../../../platform/auth/authenticator-code.ts'
import { recoveryCodeHash, recoveryCodesOf } from '../../../platform/auth/recovery-codes.ts'
import { seal, unseal } from '../../../platform/auth/sealed-secret.ts'
import type { Config } from '../../../platform/config.ts'
import { type AnonymousWork, audit, newId } from '../../../platform/database/work.ts'
import { authenticatorPurpose, type CodeWrong } from './check-code.ts'
import { type AffectedPerson, tellOfFactor } from './factor.messages.ts'
import { findFactors, replaceAuthenticator, replaceRecoveryCodes } from './factor.repository.ts'

type Keys = Pick<Config, 'factorKey'>

/** The setup is another person's, or older than half an hour. */
export type SetupExpired = Refusal<'authenticator_setup_expired'>

/** What somebody needs to set up an authenticator app. Nothing is stored of it: it counts once a code of it was given. */
export interface AuthenticatorSetup {
  /** Base32, for whoever types it. */
  readonly secret: string
  /** What a QR code holds. */
  readonly address: string
  /** The same secret, sealed for this person and for a while: comes back with the first code. */
  readonly setup: string
}

const purposeOf = (userId: string) => ['setup', userId] as const

/** Makes a secret for somebody's authenticator app. */
export function beginSetup(
  { userId, userPrincipalName }: Pick<AffectedPerson, 'userId' | 'userPrincipalName'>,
  now: Date,
  { factorKey }: Keys,
): AuthenticatorSetup {
  const secret = newAuthenticatorSecret()
  return {
    secret,
    address: authenticatorAddress(secret, 'Relais', userPrincipalName),
    setup: sealSetup(userId, secret, now, { factorKey }),
  }
}

/** A secret, sealed for somebody and for a while. */
export function sealSetup(userId: string, secret: string, now: Date, { factorKey }: Keys): string {
  const content = JSON.stringify({ secret, until: addMinutes(now, authenticatorSetupMinutes) })
  return seal(factorKey, purposeOf(userId), content)
}

/**
 * Makes an authenticator app count, by the first code of it: instead of the one before, where there is one. Whoever has no recovery codes
 * gets them. Gives the id of the new set of them; null: those of before stay.
 */
export async function confirmSetup(
  work: AnonymousWork,
  person: AffectedPerson,
  given: { readonly setup: string; readonly code: string },
  keys: Keys,
): Promise<Result<string | null, SetupExpired | CodeWrong>> {
  const { tx, now, caller } = work
  const secret = openSetup(given.setup, person.userId, now, keys)
  if (secret === null) return refuse({ code: 'authenticator_setup_expired' })
  const { kind, code } = readCode(given.code)
  const at = caller.worldNow ?? now
  const drift = kind === 'authenticator' ? driftOfCode(secret, code, at) : null
  const step = drift === null ? null : acceptedStep(at, drift, null)
  if (step === null) return refuse({ code: 'factor_code_wrong' })
  const before = await findFactors(tx, person.userId)
  await replaceAuthenticator(tx, {
    id: newId(work),
    userId: person.userId,
    organizationId: person.organizationId,
    sealedSecret: seal(keys.factorKey, authenticatorPurpose(person.userId), secret),
    createdAt: now,
    lastStep: step,
    lastUsedAt: now,
  })
  const isFirst = before.authenticator === null
  audit(work, {
    action: 'factor.add',
    objectType: 'user',
    objectId: person.userId,
    after: { kind: 'authenticator', replaces: !isFirst },
  })
  tellOfFactor(work, person, isFirst ? 'authenticator_added' : 'authenticator_replaced')
  return ok(before.recoveryCodes > 0 ? null : await makeRecoveryCodes(work, person, keys))
}

/** Makes ten recovery codes, instead of those before; gives the id of their set, of which `recoveryCodesOf` makes them again. */
export async function makeRecoveryCodes(
  work: AnonymousWork,
  { userId, organizationId }: AffectedPerson,
  { factorKey }: Keys,
): Promise<string> {
  const setId = newId(work)
  const rows = recoveryCodesOf(factorKey, setId).map((code, index) => ({
    setId,
    place: index + 1,
    userId,
    organizationId,
    hash: recoveryCodeHash(factorKey, userId, code),
    createdAt: work.now,
  }))
  await replaceRecoveryCodes(work.tx, userId, rows)
  return setId
}

function openSetup(setup: string, userId: string, now: Date, { factorKey }: Keys): string | null {
  const content = unseal(factorKey, purposeOf(userId), setup)
  if (content === null) return null
  // It was sealed here, in this shape.
  const { secret, until } = JSON.parse(content) as { readonly secret: string; readonly until: string }
  return new Date(until) > now ? secret : null
}
