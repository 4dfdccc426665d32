import type { PolicyActor } from '../session/actor.ts'
import { ok, type Refusal, refuse, type Result } from '../../kernel/result.ts'
import { acceptNewUser, type NewUser, type NewUserDraft, type NewUserInvalid } from './new-user.ts'
import type { Role, RoleObstacle } from './user.codes.ts'
import {
  canAddUsers,
  canHaveRoles,
  canUpdateGuardedRoles,
  guardedRoles,
  inOrderOfMatrix,
} from './user.policy.ts'

/** What adding a person to the own organization rests on. */
export interface AddingFacts {
  readonly actor: PolicyActor
  /** Whether the organization distributes or resells. */
  readonly isPartner: boolean
  /** Domains under which its people sign in. */
  readonly verifiedDomains: readonly string[]
}

/** A person that may be added: it is invited, so it has an address. */
export interface AddedUser extends NewUser {
  readonly contactMail: string
  /** In the order of the permission matrix; none: it signs in, and may do nothing yet. */
  readonly roles: readonly Role[]
}

/** Why nobody was added. */
export type AddingRefusal =
  | Refusal<'not_permitted' | 'global_administrator_required' | 'role_not_of_organization'>
  | NewUserInvalid

/** Why a new person cannot have this role from the start; null: it can. */
export function newRoleObstacle(actor: PolicyActor, role: Role): RoleObstacle | null {
  if (!canAddUsers(actor)) return 'not_permitted'
  return guardedRoles.includes(role) && !canUpdateGuardedRoles(actor) ? 'global_administrator_required' : null
}

/** Adds a person with roles to the own organization; those who manage users are made by a global administrator alone (SPEC J1.7). */
export function decideAdding(
  { actor, isPartner, verifiedDomains }: AddingFacts,
  draft: NewUserDraft & { readonly roles: readonly Role[] },
): Result<AddedUser, AddingRefusal> {
  if (!canAddUsers(actor)) return refuse({ code: 'not_permitted' })
  if (!canHaveRoles({ isPartner }, draft.roles)) return refuse({ code: 'role_not_of_organization' })
  if (draft.roles.some((role) => newRoleObstacle(actor, role) !== null))
    return refuse({ code: 'global_administrator_required' })
  const accepted = acceptNewUser(draft, verifiedDomains)
  if (!accepted.ok) return accepted
  const { contactMail } = accepted.value
  if (contactMail === null) return refuse({ code: 'invalid_input', field: 'contactMail', reason: 'missing' })
  return ok({ ...accepted.value, contactMail, roles: inOrderOfMatrix(draft.roles) })
}
