import { ok, refuse, type Refusal, type Result } from '../../kernel/result.ts'
import { addMinutes } from '../../kernel/time.ts'
import type { Portal } from '../session/session.codes.ts'
import type { SecondFactorMode } from './factor.codes.ts'

/** Minutes between the password and the second factor of one sign-in. */
export const challengeMinutes = 10
/** Minutes in which a new authenticator app is set up. */
export const authenticatorSetupMinutes = 30
/** Recovery codes that somebody gets at a time (TRUST.md, Sign-in). */
export const recoveryCodeCount = 10
/** Minutes for which a second factor is fresh enough for what needs one (TRUST.md, Sign-in). */
export const stepUpMinutes = 5
/** Seconds of one step of an authenticator app (RFC 6238). */
export const authenticatorStepSeconds = 30
/** Steps by which the clock of a phone may be off, either way. */
export const authenticatorDrift = 1

/** What decides whether somebody must have a second factor. */
export interface FactorHolder {
  readonly portal: Portal
  /** Whether the person accepts and withdraws consent for a customer. */
  readonly consents: boolean
}

/** Whether somebody must have a second factor: who works for a provider or a reseller, and who consents for a customer. */
export function mustHaveFactor(mode: SecondFactorMode, { portal, consents }: FactorHolder): boolean {
  return mode === 'required' && (portal !== 'customer' || consents)
}

/** What comes after the right password: the session, the second factor, or setting one up. */
export function stepAfterPassword(
  mode: SecondFactorMode,
  person: FactorHolder & { readonly hasFactor: boolean },
): 'session' | 'factor' | 'setup' {
  if (person.hasFactor) return 'factor'
  return mustHaveFactor(mode, person) ? 'setup' : 'session'
}

/** A code as somebody typed it: six digits of an authenticator app, or a recovery code. */
export interface TypedCode {
  readonly kind: 'authenticator' | 'recovery_code'
  /** Without spaces and hyphens, in lower case. */
  readonly code: string
}

/** Reads a code as people type it: with spaces, hyphens and capitals wherever they like. */
export function readCode(typed: string): TypedCode {
  const code = typed
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\p{Pd}]/gu, '')
  return { kind: /^\d{6}$/.test(code) ? 'authenticator' : 'recovery_code', code }
}

/**
 * The step that a code of an authenticator app is accepted for; null: it was used before, or an older one than the last used.
 * @param drift by how many steps the phone is off
 * @param lastStep the step of the last code that was used; null: none was
 */
export function acceptedStep(now: Date, drift: number, lastStep: number | null): number | null {
  const step = Math.floor(now.getTime() / (authenticatorStepSeconds * 1000)) + drift
  return lastStep !== null && step <= lastStep ? null : step
}

/** What a fresh second factor is asked by. */
export interface StepUpFacts {
  readonly now: Date
  /** When the session last saw a second factor; null: never. */
  readonly factorAt: Date | null
  readonly hasFactor: boolean
  readonly isRequired: boolean
}

/** A fresh second factor is needed first. */
export type StepUpNeeded = Refusal<'step_up_needed'> & {
  /** False: the person must set one up first. */
  readonly hasFactor: boolean
}

/** Whether the second factor of this session is fresh. */
export function isFresh({ now, factorAt }: Pick<StepUpFacts, 'now' | 'factorAt'>): boolean {
  return factorAt !== null && addMinutes(factorAt, stepUpMinutes) > now
}

/** Asks only those who have a second factor or must have one, and nobody twice within the minutes that one is fresh. */
export function decideStepUp(facts: StepUpFacts): Result<null, StepUpNeeded> {
  const { hasFactor, isRequired } = facts
  if (isFresh(facts) || (!hasFactor && !isRequired)) return ok(null)
  return refuse({ code: 'step_up_needed', hasFactor })
}

/** Why an own factor stays. */
export type FactorRemovalRefusal = Refusal<'no_second_factor' | 'second_factor_required'>

/** Removes the own second factor, unless there is none or the person must have one. */
export function decideOwnRemoval(facts: {
  readonly hasFactor: boolean
  readonly isRequired: boolean
}): Result<null, FactorRemovalRefusal> {
  if (!facts.hasFactor) return refuse({ code: 'no_second_factor' })
  return facts.isRequired ? refuse({ code: 'second_factor_required' }) : ok(null)
}
