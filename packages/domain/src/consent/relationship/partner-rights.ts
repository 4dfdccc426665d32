import {
  canManageCustomerLicenses,
  canManageCustomerUsers,
  canViewCustomerUsers,
  type PermissionOnBehalf,
  type RunningDelegatedAdmin,
} from '../delegated-admin-relationship/delegated-admin-relationship.policy.ts'
import type { PartnerKind } from './consent.ts'

/** What a partner may do for a customer, or may not. */
export const partnerRights = [
  'manage_users',
  'assign_licenses',
  'view_users',
  'view_account',
  'place_orders',
] as const
/** `view_users`: only to look at them, where it may not manage them. */
export type PartnerRight = (typeof partnerRights)[number]

/** One right, granted or not. */
export interface PartnerRightGrant {
  readonly right: PartnerRight
  readonly allowed: boolean
  /** It ends by itself then; null: with the relationship, or it is not granted. */
  readonly endsAt: Date | null
}

/** The rights of a partner whose relationship runs, those it has first. */
export function partnerRightsOf(
  kind: PartnerKind,
  delegatedAdmins: readonly (RunningDelegatedAdmin & { readonly endsAt: Date })[],
): readonly PartnerRightGrant[] {
  const byAdministration = (right: PartnerRight, { neededRoles }: PermissionOnBehalf): PartnerRightGrant => {
    const last = delegatedAdmins
      .filter(({ roles }) => roles.some((role) => neededRoles.includes(role)))
      .map(({ endsAt }) => endsAt)
      .toSorted((one, other) => one.getTime() - other.getTime())
      .at(-1)
    return { right, allowed: last !== undefined, endsAt: last ?? null }
  }
  const manageUsers = byAdministration('manage_users', canManageCustomerUsers)
  const viewUsers = byAdministration('view_users', canViewCustomerUsers)
  const all: readonly PartnerRightGrant[] = [
    manageUsers,
    byAdministration('assign_licenses', canManageCustomerLicenses),
    ...(viewUsers.allowed && !manageUsers.allowed ? [viewUsers] : []),
    { right: 'view_account', allowed: true, endsAt: null },
    { right: 'place_orders', allowed: kind === 'provider', endsAt: null },
  ]
  return all.toSorted((one, other) => Number(other.allowed) - Number(one.allowed))
}
