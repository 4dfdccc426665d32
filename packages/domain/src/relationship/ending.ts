import { confirmsName } from '../kernel/confirmation.ts'
import { ok, refuse, type Refusal, type Result } from '../kernel/result.ts'
import { actsAs, type PolicyActor } from '../session/actor.ts'
import { canConsent, canEndRelationship } from './relationship.policy.ts'

/** Which side of a relationship or delegated admin relationship somebody stands on. */
export type EndingSide = 'partner' | 'customer'

/** Why nothing was ended. */
export type EndingRefusal =
  | Refusal<'not_permitted' | 'already_ended'>
  | (Refusal<'confirmation_mismatch'> & { readonly expected: string })

/** Ends a relationship from either side: right, running, and confirmed with the name of the other side (UX rule 5). */
export function decideEnding(facts: {
  readonly actor: PolicyActor
  readonly running: boolean
  /** Legal name of the other side. */
  readonly otherName: string
  readonly typed: string
}): Result<null, EndingRefusal> {
  if (!canEndRelationship(facts.actor)) return refuse({ code: 'not_permitted' })
  if (!facts.running) return refuse({ code: 'already_ended' })
  if (!confirmsName(facts.typed, facts.otherName))
    return refuse({ code: 'confirmation_mismatch', expected: facts.otherName })
  return ok(null)
}

/** A delegated admin relationship, as far as ending it needs it. */
export interface Delegation {
  readonly partnerId: string
  readonly subjectId: string
  /** Whether the administered tenant is a customer's, or the reseller's of a partnership. */
  readonly subjectKind: 'customer' | 'reseller'
  readonly status: 'active' | 'terminated'
  readonly endsAt: Date
}

/** Whether administration has effect at `now`. The only answer to it; in SQL `app.administration_runs`. */
export function delegationRuns(
  { status, endsAt }: Pick<Delegation, 'status' | 'endsAt'>,
  now: Date,
): boolean {
  return status === 'active' && endsAt > now
}

/** On which side of a delegated admin relationship an organization stands at a portal; null: on none there. */
export function sideOfDelegation(
  actor: PolicyActor,
  organizationId: string,
  delegation: Pick<Delegation, 'partnerId' | 'subjectId' | 'subjectKind'>,
): 'partner' | 'subject' | null {
  if (delegation.subjectId === organizationId && delegation.subjectKind === actor.portal) return 'subject'
  const partnerPortal = delegation.subjectKind === 'reseller' ? ['provider'] : ['provider', 'reseller']
  return delegation.partnerId === organizationId && partnerPortal.includes(actor.portal) ? 'partner' : null
}

/** Who may end it: the subject's global administrator, or the partner's global administrators and admin agents. */
export function canEndDelegation(actor: PolicyActor, side: 'partner' | 'subject'): boolean {
  if (side === 'partner') return actor.portal !== 'customer' && canEndRelationship(actor)
  return canConsent(actor) || actsAs(actor, 'reseller', ['global_administrator'])
}

/** Ends administration before its time; what it hangs on stays. */
export function decideDelegationEnding(facts: {
  readonly actor: PolicyActor
  readonly side: 'partner' | 'subject'
  readonly delegation: Pick<Delegation, 'status' | 'endsAt'>
  readonly now: Date
}): Result<null, Refusal<'not_permitted' | 'already_ended'>> {
  if (!canEndDelegation(facts.actor, facts.side)) return refuse({ code: 'not_permitted' })
  return delegationRuns(facts.delegation, facts.now) ? ok(null) : refuse({ code: 'already_ended' })
}
