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

/** Whether somebody of an organization can sign in: yes; not yet, for no password was chosen; no longer, until restored. */
export const userStates = ['active', 'invited', 'disabled'] as const
/** Whether somebody can sign in. */
export type UserState = (typeof userStates)[number]

/** Why somebody may not give this role to this person, or not take it. */
export const roleObstacles = [
  'not_permitted',
  'global_administrator_required',
  'last_global_administrator',
] as const
/** Why a role stays as it is. */
export type RoleObstacle = (typeof roleObstacles)[number]

/** Why somebody may not disable this person, or not restore it. */
export const disablingObstacles = [
  'not_permitted',
  'own_account',
  'global_administrator_required',
  'last_global_administrator',
  'already_disabled',
  'not_disabled',
] as const
/** Why a person stays as it is. */
export type DisablingObstacle = (typeof disablingObstacles)[number]
