import { actsAs, type PolicyActor } from '../../identity/index.ts'

const partnerPortals = ['provider', 'reseller'] as const

/** Permission matrix, "Search/view customer". */
export function canViewCustomers(actor: PolicyActor): boolean {
  return partnerPortals.some((portal) =>
    actsAs(actor, portal, ['global_administrator', 'admin_agent', 'sales_agent', 'helpdesk_agent']),
  )
}

/** Permission matrix, "Request reseller relationship". */
export function canInviteCustomers(actor: PolicyActor): boolean {
  return actsAs(actor, 'reseller', ['global_administrator', 'admin_agent', 'sales_agent'])
}

/** Permission matrix, "Request delegated admin": an invitation that asks for administration. */
export function canRequestDelegatedAdmin(actor: PolicyActor): boolean {
  return actsAs(actor, 'reseller', ['global_administrator', 'admin_agent'])
}

/** Cross-tier rule: only a global administrator of the customer's tenant consents, declines and withdraws. */
export function canConsent(actor: PolicyActor): boolean {
  return actsAs(actor, 'customer', ['global_administrator'])
}

/** Permission matrix, "Remove customer relationship" ([inf] Y for admin agents); and the customer's global administrator. */
export function canEndRelationship(actor: PolicyActor): boolean {
  return (
    partnerPortals.some((portal) => actsAs(actor, portal, ['global_administrator', 'admin_agent'])) ||
    canConsent(actor)
  )
}

/** Who at the customer sees partners, subscriptions and licenses: its administrators. */
export function canViewOwnServices(actor: PolicyActor): boolean {
  return actsAs(actor, 'customer', ['global_administrator', 'user_administrator', 'billing_administrator'])
}
