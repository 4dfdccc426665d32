import type { Result } from '../../kernel/result.ts'
import { decideConfirmedEnding, type EndingFacts, type EndingRefusal } from '../relationship/ending.ts'
import { canEndPartnership } from './partnership.policy.ts'

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

/** Ends a partnership from either side. */
export function decidePartnershipEnding(facts: EndingFacts): Result<null, EndingRefusal> {
  return decideConfirmedEnding(canEndPartnership, facts)
}
