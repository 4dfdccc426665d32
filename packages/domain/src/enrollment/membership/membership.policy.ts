import { can } from '../../identity/index.ts'

/** Who writes the membership registry: profiles, accounts, and which account may choose which profile. */
export const canManageMemberships = can('write', 'membership registry', {
  operator: ['global_administrator'],
})
