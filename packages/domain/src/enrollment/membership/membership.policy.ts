import { can, everyRole } from '../../identity/index.ts'

/** Who writes the membership registry: profiles, accounts, and which account may choose which profile. */
export const canManageMemberships = can('write', 'membership registry', {
  operator: ['global_administrator'],
})

/** Who reads what the own membership gives: everybody who works for the reseller. */
export const canViewMembership = can('view', 'membership of the own organization', { reseller: everyRole })

/** Who has the registry asked anew what the own membership gives. */
export const canRefreshMembership = can('refresh', 'membership of the own organization', {
  reseller: ['global_administrator', 'admin_agent'],
})
