import { hasRole, type PolicyActor } from '../session/actor.ts'

/** Permission matrix, "Users & roles of partner", and the customer's own: administrators of users in the own tenant. */
export function canManageOwnUsers(actor: PolicyActor): boolean {
  return hasRole(actor, ['global_administrator', 'user_administrator'])
}
