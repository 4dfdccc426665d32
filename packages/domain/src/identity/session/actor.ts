import type { Portal } from './session.codes.ts'
import type { Role } from '../user/user.codes.ts'

/** What a policy knows of the person who acts: at which portal, with which roles in the own tenant. */
export interface PolicyActor {
  readonly portal: Portal
  readonly roles: readonly Role[]
  /** Whether the own organization runs the program; absent: no. */
  readonly isOperator?: boolean
  /** Whether the own organization distributes; absent: yes, where the portal is for that. */
  readonly isProvider?: boolean
}

/**
 * Whether the person acts at this portal with at least one of these roles, as what the portal is for: the operator's people,
 * who are at the provider portal too, are no provider's unless their organization distributes as well.
 */
export function actsAs(actor: PolicyActor, portal: Portal, allowed: readonly Role[]): boolean {
  if (portal === 'provider' && actor.isProvider === false) return false
  return actor.portal === portal && hasRole(actor, allowed)
}

/** Whether the person has at least one of these roles in its own organization, whatever that is. */
export function hasRole(actor: PolicyActor, allowed: readonly Role[]): boolean {
  return actor.roles.some((role) => allowed.includes(role))
}
