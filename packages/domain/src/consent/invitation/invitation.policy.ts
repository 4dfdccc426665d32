import { canDecidePartnership, canManageResellers } from '../partnership/partnership.policy.ts'
import {
  canConsent,
  canInviteCustomers,
  canRequestDelegatedAdmin,
} from '../relationship/relationship.policy.ts'
import { can, type Permission, type PolicyActor, type Portal } from '../../identity/index.ts'
import { type InvitationKind, invitationKinds } from './invitation.ts'

/** Who writes and sends invitations of a kind. */
export const canInvite: Readonly<Record<InvitationKind, Permission>> = {
  partnership: canManageResellers,
  relationship: canInviteCustomers,
  joint: canInviteCustomers,
}

/** Who answers invitations of a kind. */
export const canAnswer: Readonly<Record<InvitationKind, Permission>> = {
  partnership: canDecidePartnership,
  relationship: canConsent,
  joint: canConsent,
}

/** Whether the invitation may ask for administration of the customer's tenant: a partnership always brings the plain one. */
export function canAskDelegatedAdmin(actor: PolicyActor, kind: InvitationKind): boolean {
  return kind !== 'partnership' && canRequestDelegatedAdmin(actor)
}

/** Who sees the invitations an organization sent: those who may send them. */
export const canViewInvitations = can('view', 'sent invitation', {
  provider: ['global_administrator', 'user_administrator', 'admin_agent', 'sales_agent'],
  reseller: ['global_administrator', 'admin_agent', 'sales_agent'],
})

/** Kinds of invitation that are sent from a portal; none from the customer portal. */
export function invitationKindsOf(portal: Portal): readonly InvitationKind[] {
  return invitationKinds.filter((kind) => canInvite[kind].roles[portal] !== undefined)
}

/** The portal at which an invitation is answered. */
export function answeringPortal(kind: InvitationKind): Portal {
  return kind === 'partnership' ? 'reseller' : 'customer'
}

/** Why the signed-in person cannot answer an invitation. */
export const answerObstacles = [
  'wrong_portal',
  'not_global_administrator',
  'own_invitation',
  'other_organization',
  'already_partners',
  'account_suspended',
] as const
/** An obstacle between the signed-in person and an invitation. */
export type AnswerObstacle = (typeof answerObstacles)[number]

/** The people and organizations around an answer. */
export interface AnswerSituation {
  readonly kind: InvitationKind
  readonly inviterId: string
  /** The provider of a joint invitation; null for `relationship`. */
  readonly providerId: string | null
  readonly organizationId: string
  /** A verified domain of the only organization that may answer; null: any fitting one. */
  readonly recipientDomain: string | null
  /** Verified domains of the organization. */
  readonly verifiedDomains: readonly string[]
  /** Whether the organization already has a running partnership with the inviter; false for the customer's kinds. */
  readonly alreadyPartners: boolean
  /** Whether the organization's account of the portal is active; true where none is needed (customers). */
  readonly accountIsActive: boolean
}

/** What keeps the person from accepting; null: nothing. Only a global administrator of a fitting organization may. */
export function acceptObstacle(actor: PolicyActor, situation: AnswerSituation): AnswerObstacle | null {
  const obstacle = declineObstacle(actor, situation)
  if (obstacle !== null) return obstacle
  if (situation.alreadyPartners) return 'already_partners'
  return situation.accountIsActive ? null : 'account_suspended'
}

/** What keeps the person from declining; null: nothing. */
export function declineObstacle(actor: PolicyActor, situation: AnswerSituation): AnswerObstacle | null {
  if (actor.portal !== answeringPortal(situation.kind)) return 'wrong_portal'
  if ([situation.inviterId, situation.providerId].includes(situation.organizationId)) return 'own_invitation'
  const { recipientDomain, verifiedDomains } = situation
  if (recipientDomain !== null && !verifiedDomains.includes(recipientDomain)) return 'other_organization'
  return canAnswer[situation.kind](actor) ? null : 'not_global_administrator'
}
