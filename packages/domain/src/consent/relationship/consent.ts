import type { DelegatedRole } from '../delegated-admin-relationship/delegated-admin-relationship.codes.ts'
import type { InvitationFacts } from '../invitation/invitation-answer.ts'
import { acceptObstacle } from '../invitation/invitation.policy.ts'
import { assertOpen, type ClosedInvitation } from '../invitation/open-invitation.ts'
import type { InvitationState } from '../invitation/invitation.ts'
import { ok, refuse, type Refusal, type Result } from '../../kernel/result.ts'
import { addDuration, type IsoDuration } from '../../kernel/time.ts'
import type { PolicyActor } from '../../identity/index.ts'

/** As what a partner acts for a customer. */
export const partnerKinds = ['reseller', 'provider'] as const
/** One of them. */
export type PartnerKind = (typeof partnerKinds)[number]

/** A partner in one of its capacities: an organization can be a reseller and a provider, and is consented to as each. */
export interface PartnerCapacity {
  readonly partnerId: string
  readonly partnerKind: PartnerKind
}

/** Whether both are the same organization in the same capacity. */
export function sameCapacity(one: PartnerCapacity, other: PartnerCapacity): boolean {
  return one.partnerId === other.partnerId && one.partnerKind === other.partnerKind
}

/** Everything a consent is decided by, looked at on locked rows. */
export interface ConsentFacts {
  readonly actor: PolicyActor
  readonly organizationId: string
  /** Verified domains of the organization. */
  readonly verifiedDomains: readonly string[]
  /** The person ticked the box. */
  readonly confirmed: boolean
  readonly invitation: InvitationState & {
    readonly inviterId: string
    /** The provider of a joint invitation; null otherwise. */
    readonly providerId: string | null
    /** A verified domain of the only organization that may answer; null: any fitting one. */
    readonly recipientDomain: string | null
    readonly requestedRoles: readonly DelegatedRole[]
    /** Null when no administration is asked for. */
    readonly requestedDuration: IsoDuration | null
  }
  /** The two partners behind the link, held until the end of the transaction. */
  readonly partners: InvitationFacts
  /** Partners the customer has a running relationship with, and as what: one as reseller is none as provider. */
  readonly related: readonly PartnerCapacity[]
  readonly agreement: {
    /** Current version of the customer agreement; null: the installation has published none. */
    readonly current: number | null
    /** Whether the customer accepted the current version before. */
    readonly accepted: boolean
    /** The version the person accepts in this step; null: none. */
    readonly given: number | null
  }
  readonly now: Date
}

/** What a consent makes. What exists already is kept and not made again. */
export interface Consent {
  readonly make: readonly PartnerCapacity[]
  readonly keep: readonly PartnerCapacity[]
  /** The reseller's delegated admin relationship; null: none was asked for. */
  readonly delegatedAdmin: {
    readonly partnerId: string
    readonly roles: readonly DelegatedRole[]
    readonly duration: IsoDuration
    readonly endsAt: Date
  } | null
  /** The version of the customer agreement to record; null: it had been accepted, or there is none. */
  readonly agreementVersion: number | null
}

/** Why a consent is refused. */
export type ConsentRefusal =
  | Refusal<
      | 'not_permitted'
      | 'not_found'
      | 'confirmation_required'
      | 'own_invitation'
      | 'other_organization'
      | 'partner_not_active'
      | 'partnership_ended'
    >
  | ClosedInvitation
  | (Refusal<'agreement_required' | 'agreement_changed'> & {
      /** The version to read and accept; null: there is none (any more). */
      readonly currentVersion: number | null
    })

/** Decides a customer's consent (SPEC J4.2): everything that is missing is made, or nothing happens. */
export function decideConsent(facts: ConsentFacts): Result<Consent, ConsentRefusal> {
  const { invitation } = facts
  const allowed = assertAnswerable(facts)
  if (!allowed.ok) return allowed
  const open = assertOpen(invitation, facts.now)
  if (!open.ok) return open
  if (!facts.confirmed) return refuse({ code: 'confirmation_required' })
  const able = assertAble(invitation.kind, facts.partners)
  if (!able.ok) return able
  const accepted = decideAgreement(facts.agreement)
  if (!accepted.ok) return accepted
  const partners = [
    { partnerId: invitation.inviterId, partnerKind: 'reseller' as const },
    ...(invitation.providerId === null
      ? []
      : [{ partnerId: invitation.providerId, partnerKind: 'provider' as const }]),
  ]
  const exists = (partner: PartnerCapacity) => facts.related.some((related) => sameCapacity(related, partner))
  const { requestedRoles: roles, requestedDuration: duration } = invitation
  return ok({
    make: partners.filter((partner) => !exists(partner)),
    keep: partners.filter(exists),
    delegatedAdmin:
      roles.length === 0 || duration === null
        ? null
        : { partnerId: invitation.inviterId, roles, duration, endsAt: addDuration(facts.now, duration) },
    agreementVersion: accepted.value,
  })
}

function assertAble(kind: InvitationState['kind'], partners: InvitationFacts) {
  if (kind === 'joint' && partners.partnershipId === null)
    return refuse({ code: 'partnership_ended' } as const)
  const active = partners.inviterIsActiveReseller && (kind !== 'joint' || partners.providerIsActive)
  return active ? ok(null) : refuse({ code: 'partner_not_active' } as const)
}

function assertAnswerable({ actor, invitation, organizationId, verifiedDomains }: ConsentFacts) {
  const situation = {
    ...invitation,
    organizationId,
    verifiedDomains,
    alreadyPartners: false,
    accountIsActive: true,
  }
  const obstacle = acceptObstacle(actor, situation)
  switch (obstacle) {
    case null:
      return ok(null)
    case 'own_invitation':
      return refuse({ code: 'own_invitation' } as const)
    case 'other_organization':
      return refuse({ code: 'other_organization' } as const)
    case 'not_global_administrator':
      return refuse({ code: 'not_permitted' } as const)
    default:
      // A link for another portal opens nothing here.
      return refuse({ code: 'not_found' } as const)
  }
}

function decideAgreement({
  current,
  accepted,
  given,
}: ConsentFacts['agreement']): Result<
  number | null,
  Extract<ConsentRefusal, { code: 'agreement_required' | 'agreement_changed' }>
> {
  if (given !== null && given !== current)
    return refuse({ code: 'agreement_changed', currentVersion: current })
  if (current === null || accepted) return ok(null)
  return given === null ? refuse({ code: 'agreement_required', currentVersion: current }) : ok(current)
}
