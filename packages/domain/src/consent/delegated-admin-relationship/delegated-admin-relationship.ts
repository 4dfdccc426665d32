import { ok, refuse, type Refusal, type Result } from '../../kernel/result.ts'
import { move } from '../../kernel/state-machine.ts'
import type { PolicyActor } from '../../identity/index.ts'
import { canEndDelegation } from './delegated-admin-relationship.policy.ts'

/** What is stored, and what may follow; that its time is over follows from the clock. */
export const delegationTransitions = { active: ['terminated'], terminated: [] } as const

/** A delegated admin relationship, as far as ending it needs it. */
export interface Delegation {
  readonly partnerId: string
  readonly subjectId: string
  /** Whether the administered tenant is a customer's, or the reseller's of a partnership. */
  readonly subjectKind: 'customer' | 'reseller'
  readonly status: keyof typeof delegationTransitions
  readonly endsAt: Date
}

/** Whether administration has effect at `now`. The only answer to it; in SQL `app.administration_runs`. */
export function delegationRuns(
  { status, endsAt }: Pick<Delegation, 'status' | 'endsAt'>,
  now: Date,
): boolean {
  return move(delegationTransitions, status, 'terminated') !== null && endsAt > now
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

/** Ends administration before its time; what it hangs on stays. */
export function decideDelegationEnding(facts: {
  readonly actor: PolicyActor
  readonly side: 'partner' | 'subject'
  readonly delegation: Pick<Delegation, 'status' | 'endsAt'>
  readonly now: Date
}): Result<null, Refusal<'not_permitted' | 'already_ended'>> {
  if (!canEndDelegation[facts.side](facts.actor)) return refuse({ code: 'not_permitted' })
  return delegationRuns(facts.delegation, facts.now) ? ok(null) : refuse({ code: 'already_ended' })
}
