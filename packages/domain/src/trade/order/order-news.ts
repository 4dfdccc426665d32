import { decidingRoles, type Role } from '../../identity/index.ts'

/** Whom the news of an order reaches: the reseller's people who work with orders, and those at the customer who decide. */
export const orderNews = {
  reseller: ['global_administrator', 'admin_agent', 'sales_agent'],
  customer: decidingRoles,
} as const satisfies Readonly<Record<'reseller' | 'customer', readonly Role[]>>
