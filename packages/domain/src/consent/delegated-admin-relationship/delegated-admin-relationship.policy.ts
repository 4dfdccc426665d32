import { canConsent, canEndRelationship } from '../relationship/relationship.policy.ts'
import { actsAs, type PolicyActor } from '../../identity/index.ts'
import type { DelegatedRole } from './delegated-admin-relationship.codes.ts'

/** A delegated admin relationship that runs now, as far as policies need it. */
export interface RunningDelegation {
  readonly roles: readonly DelegatedRole[]
}

/** Roles in the customer's tenant of which one is needed to create and change users (domain reference, section 3). */
export const userManagementRoles: readonly DelegatedRole[] = ['user_administrator', 'global_administrator']

/** Roles in the customer's tenant of which one is needed to read its users. */
export const userReadingRoles: readonly DelegatedRole[] = [
  'directory_reader',
  'global_reader',
  'helpdesk_administrator',
  'user_administrator',
  'license_administrator',
  'global_administrator',
]

/** Whether a running delegation covers one of the roles. */
export function covers(delegations: readonly RunningDelegation[], needed: readonly DelegatedRole[]): boolean {
  return delegations.some((delegation) => delegation.roles.some((role) => needed.includes(role)))
}

/** Permission matrix, "Administer on behalf (users, pwd)": who at a partner may at all, whatever the relationship covers. */
export function mayAdministerOnBehalf(actor: PolicyActor): boolean {
  return (['provider', 'reseller'] as const).some((portal) =>
    actsAs(actor, portal, ['global_administrator', 'admin_agent']),
  )
}

/** Whether the person may create and change users of a customer with these delegations. */
export function canManageCustomerUsers(
  actor: PolicyActor,
  delegations: readonly RunningDelegation[],
): boolean {
  return mayAdministerOnBehalf(actor) && covers(delegations, userManagementRoles)
}

/** Who at a partner may read what a running delegation opens: the administrators, and helpdesk agents ("limited"). */
export function mayReadOnBehalf(actor: PolicyActor): boolean {
  return (['provider', 'reseller'] as const).some((portal) =>
    actsAs(actor, portal, ['global_administrator', 'admin_agent', 'helpdesk_agent']),
  )
}

/** Whether the person may see users of a customer with these delegations. */
export function canViewCustomerUsers(actor: PolicyActor, delegations: readonly RunningDelegation[]): boolean {
  return mayReadOnBehalf(actor) && covers(delegations, userReadingRoles)
}

/** Roles in the customer's tenant of which one is needed to assign licenses (domain reference, section 3). */
export const licenseManagementRoles: readonly DelegatedRole[] = [
  'license_administrator',
  'user_administrator',
  'global_administrator',
]

/** Permission matrix, "Assign licences", for a customer with these delegations. */
export function canManageCustomerLicenses(
  actor: PolicyActor,
  delegations: readonly RunningDelegation[],
): boolean {
  return mayAdministerOnBehalf(actor) && covers(delegations, licenseManagementRoles)
}

/** Who may end it: the subject's global administrator, or the partner's global administrators and admin agents. */
export function canEndDelegation(actor: PolicyActor, side: 'partner' | 'subject'): boolean {
  if (side === 'partner') return actor.portal !== 'customer' && canEndRelationship(actor)
  return canConsent(actor) || actsAs(actor, 'reseller', ['global_administrator'])
}
