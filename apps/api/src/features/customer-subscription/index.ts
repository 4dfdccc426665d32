export {
  CustomerSubscriptionStatusCode,
  OrderLineKindCode,
  OrderStatusCode,
} from './customer-subscription.graphql.ts'
export { CustomerSubscriptionModule } from './customer-subscription.module.ts'
export {
  partiesOf,
  partyColumns,
  type TradeCustomerRow,
} from './customer-subscription.queries.ts'
export { presentTradeCustomer } from './trade-customer.presenter.ts'
export {
  findSubscription,
  insertSubscriptionChanges,
  insertSubscriptions,
  lockSubscription,
  lockSubscriptions,
  saveQuantity,
  saveReduction,
} from './customer-subscription.repository.ts'
