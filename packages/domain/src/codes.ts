/** The three portals, one per side of the trade. */
export const portals = ['reseller', 'provider', 'customer'] as const
/** A portal: decides the cookie, the database role and the organization's account a session is for. */
export type Portal = (typeof portals)[number]

/** Languages that every screen and mail exists in. */
export const languages = ['en', 'fr'] as const
/** A language of screens and mails. */
export type Language = (typeof languages)[number]

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

/** What a delegated admin relationship may cover in the subject's tenant. Least privilege first. */
export const delegatedRoles = [
  'directory_reader',
  'global_reader',
  'helpdesk_administrator',
  'user_administrator',
  'license_administrator',
  'service_support_administrator',
  'global_administrator',
] as const
/** A role in the subject's tenant that a delegated admin relationship grants. */
export type DelegatedRole = (typeof delegatedRoles)[number]

/** When the money of a subscription is due within its term. */
export const billingPlans = ['monthly', 'annual', 'triennial', 'one_time'] as const
/** A billing plan of the price sheet. */
export type BillingPlan = (typeof billingPlans)[number]
