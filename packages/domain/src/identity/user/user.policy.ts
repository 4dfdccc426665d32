import { hasRole, type PolicyActor } from '../session/actor.ts'
import type { Role } from './user.codes.ts'

/** Permission matrix, "Users & roles of partner", and the customer's own: administrators of users in the own tenant. */
export function canManageOwnUsers(actor: PolicyActor): boolean {
  return hasRole(actor, ['global_administrator', 'user_administrator'])
}

/** Who decides for an organization: told what concerns the whole of it, and where nobody nearer to it can be told. */
export const decidingRoles = ['global_administrator'] as const satisfies readonly Role[]

const agentTypes: readonly Role[] = ['admin_agent', 'sales_agent', 'helpdesk_agent']

/** Whether people of an organization can have these roles: the agent types mean something in partner organizations only. */
export function canHaveRoles(organization: { readonly isPartner: boolean }, roles: readonly Role[]): boolean {
  return organization.isPartner || !roles.some((role) => agentTypes.includes(role))
}
