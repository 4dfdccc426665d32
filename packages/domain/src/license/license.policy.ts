import type { DelegatedRole } from '../codes.ts'
import type { PolicyActor } from '../session/actor.ts'
import { covers, mayAdministerOnBehalf, type RunningDelegation } from '../user/user.policy.ts'

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
