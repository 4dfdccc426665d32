import { can } from '../session/permission.ts'
import type { Role } from './user.codes.ts'

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

/** Matrix, "Users & roles of partner": who finds the people of its own organization. */
export const canViewColleagues = can('view', 'user of the own organization', {
  provider: ['global_administrator', 'user_administrator'],
  reseller: ['global_administrator', 'user_administrator'],
})

const agentTypes: readonly Role[] = ['admin_agent', 'sales_agent', 'helpdesk_agent']

/** Whether people of an organization can have these roles: the agent types mean something in partner organizations only. */
export function canHaveRoles(organization: { readonly isPartner: boolean }, roles: readonly Role[]): boolean {
  return organization.isPartner || !roles.some((role) => agentTypes.includes(role))
}
