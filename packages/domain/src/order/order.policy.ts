import { actsAs, type PolicyActor } from '../session/actor.ts'

/** Permission matrix, "Order / cart / subscription changes". Cross-tier rule: a reseller cannot order. */
export function canOrder(actor: PolicyActor): boolean {
  return actsAs(actor, 'provider', ['global_administrator', 'admin_agent', 'sales_agent'])
}

/** Who sees orders and subscriptions of customers: whoever may see customers at a partner. */
export function canViewOrders(actor: PolicyActor): boolean {
  return (['provider', 'reseller'] as const).some((portal) =>
    actsAs(actor, portal, ['global_administrator', 'admin_agent', 'sales_agent', 'helpdesk_agent']),
  )
}

/** Permission matrix, "Pricing & offers": who sees prices at a partner. */
export function canViewPrices(actor: PolicyActor): boolean {
  return (['provider', 'reseller'] as const).some((portal) =>
    actsAs(actor, portal, ['global_administrator', 'billing_administrator', 'admin_agent', 'sales_agent']),
  )
}
