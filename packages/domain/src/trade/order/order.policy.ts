import { actsAs, type PolicyActor } from '../../identity/index.ts'
import { canViewOwnServices } from '../../consent/index.ts'

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

/** Which prices of an order a person sees: cost and list price at the provider, the list price at the reseller, else none. */
export type PriceSight = 'cost_and_list' | 'list' | 'none'

/** SPEC J6.3: the provider sees its cost and the list price, the reseller the list price, the customer no price. */
export function priceSight(actor: PolicyActor): PriceSight {
  if (!canViewPrices(actor)) return 'none'
  return actor.portal === 'provider' ? 'cost_and_list' : 'list'
}

/** Who sees the orders and subscriptions that his organization is a party of. */
export function canViewTrade(actor: PolicyActor): boolean {
  return canViewOrders(actor) || canViewOwnServices(actor)
}
