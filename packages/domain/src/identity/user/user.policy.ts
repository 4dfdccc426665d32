import { can } from '../session/permission.ts'
import { type Role, roles } from './user.codes.ts'

/** Whom news reaches at an organization, by role. */
export interface Readers {
  /** By mail, and in the portal. */
  readonly mailed: readonly Role[]
  /** In the portal alone. */
  readonly noticed: readonly Role[]
}

/** Who decides for an organization: told what concerns the whole of it, and where nobody nearer to it can be told. */
export const decidingPeople = { mailed: ['global_administrator'], noticed: [] } as const satisfies Readers

/** The same people, where the mail goes to somebody nearer to it. */
export function inPortalAlone({ mailed, noticed }: Readers): Readers {
  return { mailed: [], noticed: [...mailed, ...noticed] }
}

/** Matrix, "Users & roles of partner": who finds the people of its own organization; a customer's and the operator's likewise. */
export const canViewColleagues = can('view', 'user of the own organization', {
  provider: ['global_administrator', 'user_administrator'],
  reseller: ['global_administrator', 'user_administrator'],
  customer: ['global_administrator', 'user_administrator'],
  operator: ['global_administrator', 'user_administrator'],
})

/** The same row: who gives roles to the people of its own organization and takes them. */
export const canUpdateRoles = can('give and take', 'role in the own organization', {
  provider: ['global_administrator', 'user_administrator'],
  reseller: ['global_administrator', 'user_administrator'],
  customer: ['global_administrator', 'user_administrator'],
  operator: ['global_administrator', 'user_administrator'],
})

/** SPEC J1.7: who gives and takes {@link guardedRoles}, also its own. */
export const canUpdateGuardedRoles = can('give and take', 'role of those who manage users', {
  provider: ['global_administrator'],
  reseller: ['global_administrator'],
  customer: ['global_administrator'],
  operator: ['global_administrator'],
})

/** The same row: who disables the people of its own organization, and restores them. */
export const canDisableUsers = can('disable and restore', 'user of the own organization', {
  provider: ['global_administrator', 'user_administrator'],
  reseller: ['global_administrator', 'user_administrator'],
  customer: ['global_administrator', 'user_administrator'],
  operator: ['global_administrator', 'user_administrator'],
})

/** The roles whose people add others: only a global administrator gives and takes them (SPEC J1.7). */
export const guardedRoles: readonly Role[] = ['global_administrator', 'user_administrator', 'admin_agent']

/** Of which role at least one active person always remains. */
export const lastingRole: Role = 'global_administrator'

const agentTypes: readonly Role[] = ['admin_agent', 'sales_agent', 'helpdesk_agent']

/** Whether people of an organization can have these roles: the agent types mean something in partner organizations only. */
export function canHaveRoles(organization: { readonly isPartner: boolean }, asked: readonly Role[]): boolean {
  return organization.isPartner || !asked.some((role) => agentTypes.includes(role))
}

/** The roles that people of an organization can have, in the order of the permission matrix. */
export function rolesOf(organization: { readonly isPartner: boolean }): readonly Role[] {
  return roles.filter((role) => canHaveRoles(organization, [role]))
}

/** The same roles as the permission matrix orders them. */
export function inOrderOfMatrix(held: readonly Role[]): readonly Role[] {
  return roles.filter((role) => held.includes(role))
}
