import { canViewCustomers, type PolicyActor } from '@relais/domain'
import type { TradeCustomer } from '../cart/cart.graphql.ts'
import type { TradeCustomerRow } from './customer-subscription.queries.ts'

/** The customer of an order or a subscription, with whether the viewer may open it. */
export function presentTradeCustomer(
  { id, legalName, isRelated }: TradeCustomerRow,
  actor: PolicyActor,
): TradeCustomer {
  return { id, legalName, viewerCanOpen: isRelated && canViewCustomers(actor) }
}
