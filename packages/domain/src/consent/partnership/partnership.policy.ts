import { can, everyRole } from '../../identity/index.ts'

/** Matrix, "Send partnership request / list resellers / remove partnership (provider)". */
export const canManageResellers = can('invite and list', 'reseller', {
  provider: ['global_administrator', 'user_administrator', 'admin_agent', 'sales_agent'],
})

/** Matrix, "Accept provider partnership"; declining likewise. */
export const canDecidePartnership = can('accept or decline', 'partnership', {
  reseller: ['global_administrator'],
})

/** Who sees the list of indirect providers: everybody at the reseller who works with customers or runs the account. */
export const canViewProviders = can('list', 'provider', { reseller: everyRole })

/** Either side may end a partnership: the provider's people who manage resellers, and who accepts one at the reseller. */
export const canEndPartnership = can('end', 'partnership', {
  provider: ['global_administrator', 'user_administrator', 'admin_agent', 'sales_agent'],
  reseller: ['global_administrator'],
})
