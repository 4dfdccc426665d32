import { partnershipDelegatedAdmin } from '../delegated-admin-relationship/delegated-admin-relationship.codes.ts'
import { confirmsName } from '../../kernel/confirmation.ts'
import { ok, refuse, type Refusal, type Result } from '../../kernel/result.ts'
import { addDuration } from '../../kernel/time.ts'
import type { PolicyActor } from '../../identity/index.ts'
import { canEndPartnership } from './partnership.policy.ts'

/** Version of the text that the authorize page shows; stored with each partnership. Raise it when the text changes. */
export const partnershipConsentVersion = '1'

/** The administration that a reseller grants by authorizing a provider at `now`. */
export function grantedPartnershipDelegatedAdmin(now: Date) {
  const { roles, duration } = partnershipDelegatedAdmin
  return { roles, duration, activatedAt: now, endsAt: addDuration(now, duration) }
}

/** What an ended partnership stops and what it leaves in place, said before it is ended (SPEC J2.4). */
export const partnershipEffects = [
  'new_orders',
  'joint_invitations',
  'delegated_admin',
  'subscriptions',
  'customer_relationships',
  'history',
] as const
/** A consequence of ending a partnership. */
export type PartnershipEffect = (typeof partnershipEffects)[number]

/** What stops: the administration only where there still is one. */
export function partnershipStops(facts: {
  readonly delegatedAdminRuns: boolean
}): readonly PartnershipEffect[] {
  return facts.delegatedAdminRuns
    ? ['new_orders', 'joint_invitations', 'delegated_admin']
    : ['new_orders', 'joint_invitations']
}

/** What stays: each side's own relationships, running subscriptions, and the record. */
export const partnershipStays: readonly PartnershipEffect[] = [
  'subscriptions',
  'customer_relationships',
  'history',
]

/** Why a partnership was not ended. */
export type PartnershipEndingRefusal =
  | Refusal<'not_permitted' | 'already_ended'>
  | (Refusal<'confirmation_mismatch'> & { readonly expected: string })

/** Ends a partnership from either side: right, running, and confirmed with the name of the other side (UX rule 5). */
export function decidePartnershipEnding(facts: {
  readonly actor: PolicyActor
  readonly running: boolean
  /** Legal name of the other side. */
  readonly otherName: string
  readonly typed: string
}): Result<null, PartnershipEndingRefusal> {
  if (!canEndPartnership(facts.actor)) return refuse({ code: 'not_permitted' })
  if (!facts.running) return refuse({ code: 'already_ended' })
  if (!confirmsName(facts.typed, facts.otherName))
    return refuse({ code: 'confirmation_mismatch', expected: facts.otherName })
  return ok(null)
}
