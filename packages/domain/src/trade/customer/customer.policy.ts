import {
  canEndRelationship,
  canManageCustomerLicenses,
  canManageCustomerUsers,
  canViewCustomerLicenses,
  canViewCustomerUsers,
  type DelegatedRole,
  type PermissionOnBehalf,
  type RunningDelegatedAdmin,
} from '../../consent/index.ts'
import { canOrder } from '../order/order.policy.ts'
import type { PolicyActor } from '../../identity/index.ts'

/** Why somebody may not do something with a customer, by what would cure it. */
export const customerAbilityReasons = [
  'no_role',
  'provider_only',
  'no_delegated_admin',
  'role_not_covered',
  'no_reseller',
] as const
/**
 * `no_role`: the person's own roles do not allow it. `provider_only`: indirect providers alone may. `no_delegated_admin`:
 * the customer granted no administration that runs now. `role_not_covered`: it granted some, without a role this needs.
 * `no_reseller`: none of the provider's resellers is related to the customer, so none can be on record.
 */
export type CustomerAbilityReason = (typeof customerAbilityReasons)[number]

/** Whether one thing may be done, and if not, why and what the administration would have to cover. */
export interface CustomerAbility {
  readonly allowed: boolean
  /** Null: it is allowed. */
  readonly reason: CustomerAbilityReason | null
  /** One of these roles in the customer's tenant is needed; empty: none is. */
  readonly neededRoles: readonly DelegatedRole[]
}

/** What a person at a partner may do in a related customer's directory. */
export interface DirectoryAbilities {
  readonly viewUsers: CustomerAbility
  readonly manageUsers: CustomerAbility
  readonly viewLicenses: CustomerAbility
  readonly manageLicenses: CustomerAbility
}

/** What a person at a partner may do with a related customer. */
export interface CustomerAbilities extends DirectoryAbilities {
  readonly order: CustomerAbility
  readonly end: CustomerAbility
}

/** Whether an order is begun for a customer to which so many partners of the actor's organization are related. */
export function orderAbility(actor: PolicyActor, partners: number): CustomerAbility {
  if (!canOrder(actor)) return own(false, actor.portal === 'provider' ? 'no_role' : 'provider_only')
  return own(partners > 0, 'no_reseller')
}

/** The policies' answers for a directory that runs with these delegated admin relationships, each with the reason when it is no (J5.4). */
export function directoryAbilities(
  actor: PolicyActor,
  delegatedAdmins: readonly RunningDelegatedAdmin[],
): DirectoryAbilities {
  const onBehalf = (permission: PermissionOnBehalf): CustomerAbility => {
    const allowed = permission(actor, delegatedAdmins)
    const reason = allowed ? null : delegatedAdminReason(permission.byRole(actor), delegatedAdmins)
    return { allowed, reason, neededRoles: permission.neededRoles }
  }
  return {
    viewUsers: onBehalf(canViewCustomerUsers),
    manageUsers: onBehalf(canManageCustomerUsers),
    viewLicenses: onBehalf(canViewCustomerLicenses),
    manageLicenses: onBehalf(canManageCustomerLicenses),
  }
}

/**
 * The same for all that a partner's person may do with a customer.
 * @param partners how many partners of the actor's organization are related to the customer as well
 */
export function customerAbilities(
  actor: PolicyActor,
  delegatedAdmins: readonly RunningDelegatedAdmin[],
  partners: number,
): CustomerAbilities {
  return {
    ...directoryAbilities(actor, delegatedAdmins),
    order: orderAbility(actor, partners),
    end: own(canEndRelationship(actor), 'no_role'),
  }
}

function delegatedAdminReason(
  byRole: boolean,
  delegatedAdmins: readonly RunningDelegatedAdmin[],
): CustomerAbilityReason {
  if (!byRole) return 'no_role'
  return delegatedAdmins.length === 0 ? 'no_delegated_admin' : 'role_not_covered'
}

function own(allowed: boolean, reason: CustomerAbilityReason): CustomerAbility {
  return { allowed, reason: allowed ? null : reason, neededRoles: [] }
}
