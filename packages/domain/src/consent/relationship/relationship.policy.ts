import { can, decidingPeople, type Portal, type Readers } from '../../identity/index.ts'

/** Matrix, "Search/view customer". */
export const canViewCustomers = can('search and view', 'customer', {
  provider: ['global_administrator', 'admin_agent', 'sales_agent', 'helpdesk_agent'],
  reseller: ['global_administrator', 'admin_agent', 'sales_agent', 'helpdesk_agent'],
})

/** Matrix, "Request reseller relationship". */
export const canInviteCustomers = can('invite', 'customer', {
  reseller: ['global_administrator', 'admin_agent', 'sales_agent'],
})

/** Matrix, "Request delegated admin": an invitation of a customer that asks for administration. */
export const canRequestDelegatedAdmin = can('request', 'delegated admin relationship', {
  reseller: ['global_administrator', 'admin_agent'],
})

/** Cross-tier rule: only a global administrator of the customer's tenant consents, declines and withdraws. */
export const canConsent = can('accept, decline or withdraw', 'relationship', {
  customer: ['global_administrator'],
})

/** Matrix, "Remove customer relationship" ([inf] Y for admin agents); and the customer, as it consents. */
export const canEndRelationship = can('end', 'relationship', {
  provider: ['global_administrator', 'admin_agent'],
  reseller: ['global_administrator', 'admin_agent'],
  customer: ['global_administrator'],
})

/** Who at the customer sees partners, users, subscriptions and licenses: its administrators. */
export const canViewOwnServices = can('view', 'own partner, user, subscription and license', {
  customer: ['global_administrator', 'user_administrator', 'billing_administrator'],
})

const partnerPeople: Readers = { mailed: ['global_administrator', 'admin_agent'], noticed: ['sales_agent'] }

/**
 * Whom the news of partnerships and relationships reaches. At a reseller or provider administrators and agents who decide by
 * mail, those who sell in the portal alone, so that nobody works on with what has begun or ended unseen.
 */
export const partnerNews = {
  provider: partnerPeople,
  reseller: partnerPeople,
  customer: decidingPeople,
} as const satisfies Readonly<Record<Portal, Readers>>
