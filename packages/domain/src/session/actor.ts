import type { Portal, Role } from '../codes.ts'

/** What a policy knows of the person who acts: at which portal, with which roles in the own tenant. */
export interface PolicyActor {
  readonly portal: Portal
  readonly roles: readonly Role[]
}

/** Whether the person acts at this portal with at least one of these roles. */
export function actsAs(actor: PolicyActor, portal: Portal, allowed: readonly Role[]): boolean {
  return actor.portal === portal && actor.roles.some((role) => allowed.includes(role))
}
