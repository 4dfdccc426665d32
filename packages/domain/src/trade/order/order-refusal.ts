import type { CartAlreadyOrdered, CartExpired } from '../cart/cart-refusal.ts'
import type { Refusal } from '../../kernel/result.ts'
import type { CustomerLimitReached } from './customer-limit.ts'
import type { ChangedPrice } from './price-in-force.ts'

/** The provider has no running relationship of its own with the customer (SPEC J6.1). */
export type NoRelationship = Refusal<'no_relationship'>
/** The provider's account is suspended. */
export type ProviderSuspended = Refusal<'provider_suspended'>
/** The customer has not accepted the customer agreement in force. */
export type AgreementMissing = Refusal<'agreement_missing'>
/** The partnership that was over before: with whom and since when; nulls: there was none. */
export interface EndedPartnership {
  readonly resellerName: string | null
  readonly partnershipEndedAt: Date | null
}
/** A reseller on record that cannot be one now. */
export interface LostReseller {
  /** Whether another one can be chosen: never for a subscription, which keeps its own. */
  readonly canChooseAnother: boolean
}
/** None of the provider's active resellers is related to the customer: nobody can be on record. */
export type NoReseller = Refusal<'no_reseller'> & EndedPartnership
/** No reseller on record is chosen. */
export type ResellerRequired = Refusal<'reseller_required'>
/** The reseller on record has no running partnership with the provider. */
export type ResellerNotPartner = Refusal<'reseller_not_partner'> & LostReseller & EndedPartnership
/** The reseller's account is suspended. */
export type ResellerNotActive = Refusal<'reseller_not_active'> & LostReseller
/** The reseller on record has no running relationship with the customer. */
export type ResellerNotRelated = Refusal<'reseller_not_related'> & LostReseller
/** The cart has no line. */
export type CartEmpty = Refusal<'cart_empty'>

/** No price is in force for the offer in the customer's country. `lineId` null: not a line of a cart. */
export type OfferNotInMarket = Refusal<'offer_not_in_market'> & {
  readonly lineId: string | null
  readonly skuTitle: string
  /** ISO 3166-1 alpha-2. */
  readonly market: string
}
/** The price sheet's tiers (or 1 to 10,000) do not hold this many. `lineId` null: not a line of a cart. */
export type QuantityOutOfRange = Refusal<'quantity_out_of_range'> & {
  readonly lineId: string | null
  readonly skuTitle: string
  /** Of an addition: how many more. */
  readonly minimum: number
  /** Less than the minimum: no more can be added. */
  readonly maximum: number
  /** How many the subscription holds already; null: not an addition. */
  readonly held: number | null
}
/** Prices changed since they were seen; nothing is ordered. */
export type PriceChanged = Refusal<'price_changed'> & { readonly changes: readonly ChangedPrice[] }

/** What stands between the parties and an order. */
export type PartyRefusal =
  | NoRelationship
  | ProviderSuspended
  | AgreementMissing
  | NoReseller
  | ResellerRequired
  | ResellerNotPartner
  | ResellerNotActive
  | ResellerNotRelated

/** Why a cart cannot be ordered. */
export type OrderRefusal =
  | CartAlreadyOrdered
  | CartExpired
  | CartEmpty
  | PartyRefusal
  | OfferNotInMarket
  | QuantityOutOfRange
  | CustomerLimitReached
  | PriceChanged
