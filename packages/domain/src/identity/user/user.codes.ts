/**
 * Roles of people in a tenant (permission matrix of the domain reference): three tenant roles and three agent types.
 * The agent types mean something in partner organizations only.
 */
export const roles = [
  'global_administrator',
  'user_administrator',
  'billing_administrator',
  'admin_agent',
  'sales_agent',
  'helpdesk_agent',
] as const
/** A role of a person in its own tenant. */
export type Role = (typeof roles)[number]
