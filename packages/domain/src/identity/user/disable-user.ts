import { ok, type Refusal, refuse, type Result } from '../../kernel/result.ts'
import { isLastAdministrator, type RoleFacts } from './update-roles.ts'
import type { DisablingObstacle } from './user.codes.ts'
import { canDisableUsers, canUpdateGuardedRoles, guardedRoles } from './user.policy.ts'

/** What disabling a person rests on, read under the lock of its organization where it is about to be done. */
export type DisablingFacts = Omit<RoleFacts, 'isPartner'>

/** Why a person was not disabled. */
export type DisablingRefusal = Refusal<Exclude<DisablingObstacle, 'not_disabled'>>
/** Why a person was not restored. */
export type RestoringRefusal = Refusal<'not_permitted' | 'not_disabled' | 'global_administrator_required'>

/**
 * Keeps a person from signing in; roles and licenses stay. Nobody shuts themselves out, whoever manages users is shut out by a
 * global administrator alone, and one who can sign in remains (SPEC J7).
 */
export function decideDisabling(facts: DisablingFacts): Result<null, DisablingRefusal> {
  const { actor, person } = facts
  if (!canDisableUsers(actor)) return refuse({ code: 'not_permitted' })
  if (person.state === 'disabled') return refuse({ code: 'already_disabled' })
  if (person.isActor) return refuse({ code: 'own_account' })
  if (isGuarded(facts)) return refuse({ code: 'global_administrator_required' })
  return isLastAdministrator(facts) ? refuse({ code: 'last_global_administrator' }) : ok(null)
}

/** Lets a person sign in again, with the roles it kept: those of who manages users come back by a global administrator alone. */
export function decideRestoring(facts: DisablingFacts): Result<null, RestoringRefusal> {
  const { actor, person } = facts
  if (!canDisableUsers(actor)) return refuse({ code: 'not_permitted' })
  if (person.state !== 'disabled') return refuse({ code: 'not_disabled' })
  return isGuarded(facts) ? refuse({ code: 'global_administrator_required' }) : ok(null)
}

function isGuarded({ actor, person }: DisablingFacts): boolean {
  return person.roles.some((role) => guardedRoles.includes(role)) && !canUpdateGuardedRoles(actor)
}
