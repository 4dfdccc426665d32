import { can, decidingPeople, type PolicyActor, type Readers } from '../../identity/index.ts'
import { canViewOwnServices } from '../../consent/index.ts'

/** Matrix, "Order / cart / subscription changes". Cross-tier rule: a reseller cannot order. */
export const canOrder = can('place and cancel', 'order', {
  provider: ['global_administrator', 'admin_agent', 'sales_agent'],
})

/** Who sees orders and subscriptions of customers: whoever may see customers at a partner. */
export const canViewOrders = can('view', 'order and subscription', {
  provider: ['global_administrator', 'admin_agent', 'sales_agent', 'helpdesk_agent'],
  reseller: ['global_administrator', 'admin_agent', 'sales_agent', 'helpdesk_agent'],
})

/** Matrix, "Pricing & offers": who sees prices at a partner. */
export const canViewPrices = can('view', 'price', {
  provider: ['global_administrator', 'billing_administrator', 'admin_agent', 'sales_agent'],
  reseller: ['global_administrator', 'billing_administrator', 'admin_agent', 'sales_agent'],
})

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

/** Whom the news of an order reaches: the reseller's people who work with orders, and those at the customer who decide. */
export const orderNews = {
  reseller: { mailed: ['global_administrator', 'admin_agent', 'sales_agent'], noticed: [] },
  customer: decidingPeople,
} as const satisfies Readonly<Record<'reseller' | 'customer', Readers>>
