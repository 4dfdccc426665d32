import { addLicensesOffer, customerSubscriptionStatusOf, type PolicyActor } from '@relais/domain'
import type { OrderObstacle } from '../cart/cart.graphql.ts'
import {
  CustomerLimitReachedError,
  OfferNotInMarketError,
  partyRefusals,
  QuantityOutOfRangeError,
} from '../cart/ordering.refusals.ts'
import type { CustomerSubscriptionAbilities } from './customer-subscription.graphql.ts'
import type { CustomerSubscriptionRow } from './customer-subscription.queries.ts'
import { presentTradeCustomer } from './trade-customer.presenter.ts'

/** A row with what it is now and what the viewer may do. */
export function presentSubscription<Row extends CustomerSubscriptionRow>(
  row: Row,
  actor: PolicyActor,
  now: Date,
) {
  const status = customerSubscriptionStatusOf(row, now)
  return {
    ...row,
    customer: presentTradeCustomer(row.customer, actor),
    status,
    viewerCan: abilities(row, now),
  }
}

const obstacles = {
  ...partyRefusals,
  offer_not_in_market: OfferNotInMarketError,
  quantity_out_of_range: QuantityOutOfRangeError,
  customer_limit_reached: CustomerLimitReachedError,
}

function abilities(row: CustomerSubscriptionRow, now: Date): CustomerSubscriptionAbilities {
  if (row.addition === null) return { addLicenses: false, addLicensesObstacle: null }
  const { parties, prices, licensesLeft } = row.addition
  const state = { ...row, resellerId: row.reseller.id, prices, licensesLeft }
  const { addLicenses, obstacle } = addLicensesOffer(state, parties, now)
  const said = obstacle && (obstacles[obstacle.code].present(obstacle) as Omit<OrderObstacle, 'lineId'>)
  return { addLicenses, addLicensesObstacle: said && { ...said, lineId: null } }
}
