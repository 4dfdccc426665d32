export { OrderObstacle, TradeCustomer, TradeParty } from './cart.graphql.ts'
export { CartModule } from './cart.module.ts'
export {
  findCart,
  findOrderFacts,
  type PartyRow,
  type RawOrderFacts,
  toOrderFacts,
} from './cart.queries.ts'
export { type LockedCart, lockCart, markOrdered } from './cart.repository.ts'
export {
  CartChangedError,
  CustomerLimitReachedError,
  NoRelationshipError,
  OfferNotInMarketError,
  orderRefusals,
  partyRefusals,
  PriceChangedError,
  QuantityOutOfRangeError,
} from './order.refusals.ts'
