import { ok, refuse, type Refusal, type Result } from '../../kernel/result.ts'
import { move } from '../../kernel/state-machine.ts'
import type { PolicyActor } from '../../identity/index.ts'
import { canEndDelegatedAdmin } from './delegated-admin-relationship.policy.ts'

/** What is stored, and what may follow; that its time is over follows from the clock. */
export const delegatedAdminTransitions = { active: ['terminated'], terminated: [] } as const
/** Stored statuses. */
export const delegatedAdminStatuses = Object.keys(
  delegatedAdminTransitions,
) as readonly (keyof typeof delegatedAdminTransitions)[]

/** A delegated admin relationship, as far as ending it needs it. */
export interface DelegatedAdmin {
  readonly partnerId: string
  readonly subjectId: string
  /** Whether the administered tenant is a customer's, or the reseller's of a partnership. */
  readonly subjectKind: 'customer' | 'reseller'
  readonly status: keyof typeof delegatedAdminTransitions
  readonly endsAt: Date
}

/** Whether administration has effect at `now`. The only answer to it; in SQL `app.delegated_admin_runs`. */
export function delegatedAdminRuns(
  { status, endsAt }: Pick<DelegatedAdmin, 'status' | 'endsAt'>,
  now: Date,
): boolean {
  return move(delegatedAdminTransitions, status, 'terminated') !== null && endsAt > now
}

/**
 * Its name: that of the administered organization, cut, and the end of the id, so that it is unique per partner also when an
 * earlier one ended. At most 50 characters (domain reference 2.6).
 */
export function delegatedAdminName(subjectName: string, id: string): string {
  return `${Array.from(subjectName).slice(0, 37).join('').trim()} ${id.slice(-12)}`
}

/** On which side of a delegated admin relationship an organization stands at a portal; null: on none there. */
export function sideOfDelegatedAdmin(
  actor: PolicyActor,
  organizationId: string,
  delegatedAdmin: Pick<DelegatedAdmin, 'partnerId' | 'subjectId' | 'subjectKind'>,
): 'partner' | 'subject' | null {
  if (delegatedAdmin.subjectId === organizationId && delegatedAdmin.subjectKind === actor.portal)
    return 'subject'
  const partnerPortal = delegatedAdmin.subjectKind === 'reseller' ? ['provider'] : ['provider', 'reseller']
  return delegatedAdmin.partnerId === organizationId && partnerPortal.includes(actor.portal)
    ? 'partner'
    : null
}

/** Ends administration before its time; what it hangs on stays. */
export function decideDelegatedAdminEnding(facts: {
  readonly actor: PolicyActor
  readonly side: 'partner' | 'subject'
  readonly delegatedAdmin: Pick<DelegatedAdmin, 'status' | 'endsAt'>
  readonly now: Date
}): Result<null, Refusal<'not_permitted' | 'already_ended'>> {
  if (!canEndDelegatedAdmin[facts.side](facts.actor)) return refuse({ code: 'not_permitted' })
  return delegatedAdminRuns(facts.delegatedAdmin, facts.now) ? ok(null) : refuse({ code: 'already_ended' })
}
