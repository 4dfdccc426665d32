import type { PolicyActor } from '../session/actor.ts'
import { ok, type Refusal, refuse, type Result } from '../../kernel/result.ts'
import type { Role, RoleObstacle, UserState } from './user.codes.ts'
import {
  canHaveRoles,
  canUpdateGuardedRoles,
  canUpdateRoles,
  guardedRoles,
  lastingRole,
} from './user.policy.ts'

/** What the roles of a person rest on, read under the lock of its organization where they are about to change. */
export interface RoleFacts {
  readonly actor: PolicyActor
  readonly person: {
    readonly isActor: boolean
    readonly state: UserState
    readonly roles: readonly Role[]
  }
  /** Whether the organization distributes or resells. */
  readonly isPartner: boolean
  /** Whether somebody else is a global administrator and can sign in: who is deleted or has no password yet does not count. */
  readonly hasOtherAdministrator: boolean
}

/** What somebody asks for; roles the person has already, or does not have, are no change. */
export interface RoleChange {
  readonly give: readonly Role[]
  readonly take: readonly Role[]
  /** That whoever asks knows to lose the right to manage users by it. */
  readonly givesUpOwnRight: boolean
}

/** What the person has afterwards, and what of that changed. */
export interface UpdatedRoles {
  readonly roles: readonly Role[]
  readonly given: readonly Role[]
  readonly taken: readonly Role[]
}

/** Why roles stay as they were. */
export type RolesRefusal = Refusal<
  RoleObstacle | 'role_not_of_organization' | 'role_given_and_taken' | 'own_right_at_stake'
>

/** Whether the person is the only one left who can sign in and holds the role that one always holds. */
export function isLastAdministrator({
  person,
  hasOtherAdministrator,
}: Pick<RoleFacts, 'person' | 'hasOtherAdministrator'>): boolean {
  return person.state === 'active' && person.roles.includes(lastingRole) && !hasOtherAdministrator
}

/** Why this role can neither be given to the person nor taken from it; null: it can. */
export function roleObstacle(facts: RoleFacts, role: Role): RoleObstacle | null {
  const { actor } = facts
  if (!canUpdateRoles(actor)) return 'not_permitted'
  if (guardedRoles.includes(role) && !canUpdateGuardedRoles(actor)) return 'global_administrator_required'
  return role === lastingRole && isLastAdministrator(facts) ? 'last_global_administrator' : null
}

/** Gives and takes roles; refused as a whole where one of them must stay as it is (SPEC J1.7, J7). */
export function decideRoles(facts: RoleFacts, change: RoleChange): Result<UpdatedRoles, RolesRefusal> {
  const { actor, person } = facts
  if (!canUpdateRoles(actor)) return refuse({ code: 'not_permitted' })
  if (change.give.some((role) => change.take.includes(role))) return refuse({ code: 'role_given_and_taken' })
  if (!canHaveRoles(facts, change.give)) return refuse({ code: 'role_not_of_organization' })
  const given = [...new Set(change.give)].filter((role) => !person.roles.includes(role))
  const taken = person.roles.filter((role) => change.take.includes(role))
  for (const role of [...given, ...taken]) {
    const code = roleObstacle(facts, role)
    if (code !== null) return refuse({ code })
  }
  const kept = person.roles.filter((role) => !taken.includes(role))
  const updated = [...kept, ...given]
  if (person.isActor && !change.givesUpOwnRight && !canUpdateRoles({ ...actor, roles: updated }))
    return refuse({ code: 'own_right_at_stake' })
  return ok({ roles: updated, given, taken })
}
