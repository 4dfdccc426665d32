import { ok, refuse, type Refusal, type Result } from '../../kernel/result.ts'
import type { PolicyActor } from '../../identity/index.ts'
import { acceptObstacle, type AnswerSituation, declineObstacle } from './invitation.policy.ts'
import { type InvitationState, shownInvitationStatus } from './invitation.ts'
import { assertOpen, type ClosedInvitation } from './open-invitation.ts'

/** Why an invitation cannot be accepted any more. */
export const invitationClosedReasons = [
  'accepted',
  'declined',
  'expired',
  'revoked',
  'partnership_ended',
  'partner_not_active',
] as const
/** A reason why an invitation cannot be accepted any more. */
export type InvitationClosedReason = (typeof invitationClosedReasons)[number]

/** What the database says of the partners behind a link (`app.invitation_facts`). */
export interface InvitationFacts {
  /** The running partnership of a joint invitation; null: it has ended. Always null for other kinds. */
  readonly partnershipId: string | null
  readonly inviterIsActiveProvider: boolean
  readonly inviterIsActiveReseller: boolean
  /** Of the provider of a joint invitation or a partnership; false where there is none. */
  readonly providerIsActive: boolean
}

/** Why an invitation that was issued cannot be accepted at `now`; null: it can. */
export function invitationClosedReason(
  invitation: InvitationState,
  facts: InvitationFacts,
  now: Date,
): InvitationClosedReason | null {
  const shown = shownInvitationStatus(invitation, now)
  // A draft's link may have been copied before the draft was given up.
  if (shown === 'discarded') return 'revoked'
  if (shown === 'accepted' || shown === 'declined' || shown === 'expired' || shown === 'revoked') return shown
  if (invitation.kind === 'partnership') return facts.inviterIsActiveProvider ? null : 'partner_not_active'
  if (!facts.inviterIsActiveReseller) return 'partner_not_active'
  if (invitation.kind === 'relationship') return null
  if (facts.partnershipId === null) return 'partnership_ended'
  return facts.providerIsActive ? null : 'partner_not_active'
}

/** Everything an answer to an invitation is decided by, looked at on locked rows. */
export interface AnswerFacts {
  readonly actor: PolicyActor
  readonly invitation: InvitationState
  readonly situation: AnswerSituation
  readonly now: Date
}

/** Why an answer is not taken. */
export type AnswerRefusal =
  | Refusal<'not_permitted' | 'not_found' | 'own_invitation' | 'other_organization'>
  | ClosedInvitation
/** Why a reseller cannot authorize a provider. */
export type AuthorizeRefusal =
  | AnswerRefusal
  | Refusal<'already_partners' | 'partner_not_active' | 'confirmation_required' | 'account_suspended'>

/** Decides whether a reseller authorizes an indirect provider (SPEC J2.3). */
export function decideAuthorization(
  facts: AnswerFacts & {
    readonly partners: InvitationFacts
    /** The person ticked the box. */
    readonly confirmed: boolean
  },
): Result<null, AuthorizeRefusal> {
  if (facts.invitation.kind !== 'partnership') return refuse({ code: 'not_found' })
  const obstacle = acceptObstacle(facts.actor, facts.situation)
  if (obstacle === 'already_partners') {
    const open = assertOpen(facts.invitation, facts.now)
    return open.ok ? refuse({ code: 'already_partners' }) : open
  }
  const answer = decideAnswer(facts, obstacle)
  if (!answer.ok) return answer
  if (!facts.partners.inviterIsActiveProvider) return refuse({ code: 'partner_not_active' })
  if (obstacle === 'account_suspended') return refuse({ code: 'account_suspended' })
  return facts.confirmed ? ok(null) : refuse({ code: 'confirmation_required' })
}

/** Declining: only an open one; that a partner is suspended or a partnership ended does not keep anybody from saying no. */
export function decideDecline(facts: AnswerFacts): Result<null, AnswerRefusal> {
  return decideAnswer(facts, declineObstacle(facts.actor, facts.situation))
}

function decideAnswer(
  facts: AnswerFacts,
  obstacle: ReturnType<typeof declineObstacle>,
): Result<null, AnswerRefusal> {
  // Whoever holds a link at another portal sees nothing to answer there.
  if (obstacle === 'wrong_portal') return refuse({ code: 'not_found' })
  if (obstacle === 'not_global_administrator') return refuse({ code: 'not_permitted' })
  if (obstacle === 'own_invitation' || obstacle === 'other_organization') return refuse({ code: obstacle })
  return assertOpen(facts.invitation, facts.now)
}
