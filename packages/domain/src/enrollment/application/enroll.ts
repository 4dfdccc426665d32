import { ok, refuse, type Refusal, type Result } from '../../kernel/result.ts'
import { addMinutes } from '../../kernel/time.ts'
import {
  resendHours,
  type VerificationReason,
  type VerificationState,
} from '../verification/verification.codes.ts'
import { type ApplicationMoved, decideMove, type VerificationFacts } from '../verification/verification.ts'
import type { PartnerProfileObstacle } from './application.codes.ts'

/** What the membership registry says of an organization profile, as far as rules read it. */
export interface PartnerProfile {
  readonly partnerId: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  readonly isActive: boolean
  /** Whether the registry marks it as already in the program (SPEC J1.8). */
  readonly isInProgram: boolean
}

/** No organization profile was chosen, or the registry no longer has it. */
export type PartnerIdMissing = Refusal<'partner_id_missing'>
/** The chosen profile cannot be taken: which one, and why. */
export type PartnerIdUnusable = Refusal<'partner_id_unusable'> & {
  readonly partnerId: string
  readonly obstacle: PartnerProfileObstacle
}
/** The mail to the primary contact went out less than a day ago. */
export type ResendTooEarly = Refusal<'resend_too_early'> & { readonly retryAt: Date }

/**
 * Why a profile cannot be chosen; null: it can. Only an active one in the tenant's country can (SPEC J1.4), and a partner ID is one
 * reseller's alone.
 */
export function partnerProfileObstacle(
  profile: Pick<PartnerProfile, 'country' | 'isActive'>,
  facts: { readonly tenantCountry: string; readonly isBound: boolean },
): PartnerProfileObstacle | null {
  if (!profile.isActive) return 'inactive'
  if (profile.country !== facts.tenantCountry) return 'another_country'
  return facts.isBound ? 'already_bound' : null
}

/** What *Enroll now* rests on, read again at that moment. */
export interface EnrollmentFacts extends Pick<VerificationFacts, 'state' | 'since'> {
  /** The chosen profile as the registry has it now; null: none was chosen, or it is gone. */
  readonly profile: PartnerProfile | null
  readonly tenantCountry: string
  /** Whether another reseller account or open application has the partner ID. */
  readonly isBound: boolean
}

/** *Enroll now*: the profile is looked at once more, since it may have turned inactive since it was chosen. */
export function decideEnrollment(
  facts: EnrollmentFacts,
  now: Date,
): Result<VerificationState, ApplicationMoved | PartnerIdMissing | PartnerIdUnusable> {
  const next = decideMove(facts, 'enroll', now)
  if (!next.ok) return next
  if (facts.profile === null) return refuse({ code: 'partner_id_missing' })
  const obstacle = partnerProfileObstacle(facts.profile, facts)
  const { partnerId } = facts.profile
  return obstacle === null ? next : refuse({ code: 'partner_id_unusable', partnerId, obstacle })
}

/** What the primary contact says to the two questions (SPEC J1.6). */
export interface ContactAnswer {
  /** "Did you sign up?" */
  readonly signedUp: boolean
  /** "Does this address belong to the organization?"; not asked of who did not sign up. */
  readonly ownsAddress: boolean
}

/** Where the answer leads, and why it ends there; null: it goes on. */
export interface AnsweredContact {
  readonly state: VerificationState
  readonly reason: VerificationReason | null
}

/** The primary contact answers: twice yes, and the review goes on; a no ends the application. */
export function decideContactAnswer(
  facts: Pick<VerificationFacts, 'state' | 'since'>,
  answer: ContactAnswer,
  now: Date,
): Result<AnsweredContact, ApplicationMoved> {
  const isConfirmed = answer.signedUp && answer.ownsAddress
  const next = decideMove(facts, isConfirmed ? 'confirm' : 'deny', now)
  if (!next.ok) return next
  const reason = answer.signedUp ? 'address_not_of_organization' : 'contact_did_not_sign_up'
  return ok({ state: next.value, reason: isConfirmed ? null : reason })
}

/**
 * Sends the mail to the primary contact once more, a day after the last at the earliest; its link replaces the older one.
 * @param mailedAt when it was sent last
 */
export function decideContactResend(
  facts: Pick<VerificationFacts, 'state' | 'since'>,
  mailedAt: Date,
  now: Date,
): Result<VerificationState, ApplicationMoved | ResendTooEarly> {
  const next = decideMove(facts, 'resend', now)
  if (!next.ok) return next
  const retryAt = addMinutes(mailedAt, resendHours * 60)
  return retryAt.getTime() > now.getTime() ? refuse({ code: 'resend_too_early', retryAt }) : next
}

/** What makes the long way needless (SPEC J1.8). */
export interface ShortcutFacts {
  /** Whether the organization distributes already. */
  readonly isProvider: boolean
  /** The chosen profile; null: none was chosen. */
  readonly profile: PartnerProfile | null
}

/** Whether an organization gives only its customer-support contact, and is verified already. */
export function isVerifiedAlready({ isProvider, profile }: ShortcutFacts): boolean {
  return isProvider || (profile?.isActive === true && profile.isInProgram)
}
