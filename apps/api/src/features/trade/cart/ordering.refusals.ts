import type {
  CartAlreadyOrdered,
  CartChanged,
  CartExpired,
  CartFull,
  CurrencyMixed,
  CustomerLimitReached,
  Money,
  NoReseller,
  OfferNotInMarket,
  OrderRefusal,
  PriceChanged,
  QuantityOutOfRange,
  ResellerNotActive,
  ResellerNotPartner,
  ResellerNotRelated,
} from '@relais/domain'
import { Field, ID, Int, ObjectType } from '@nestjs/graphql'
import { MoneyType } from '../../../platform/graphql/money.graphql.ts'
import { defineRefusal, type RefusalType } from '../../../platform/graphql/refusal.ts'

const lineId = {
  type: () => ID,
  description: 'The line of the cart; null: not a line of a cart.',
  nullable: true,
}
const skuTitle = { type: () => String, description: 'Name of the SKU.' }
const canChooseAnother = {
  type: () => Boolean,
  description:
    'Whether another reseller on record can be chosen: never for a subscription, which keeps its own.',
}
const endedPartnership = {
  resellerName: {
    type: () => String,
    description: 'With whom the partnership was that ended; null: there was none.',
    nullable: true,
  },
  partnershipEndedAt: {
    type: () => Date,
    description: 'When it ended; null: there was none.',
    nullable: true,
  },
}

export const NoRelationshipError = defineRefusal({
  name: 'NoRelationshipError',
  code: 'no_relationship',
  description: 'The provider has no running relationship of its own with the customer.',
})
export const ProviderSuspendedError = defineRefusal({
  name: 'ProviderSuspendedError',
  code: 'provider_suspended',
  description: "The provider's account is suspended.",
})
export const AgreementMissingError = defineRefusal({
  name: 'AgreementMissingError',
  code: 'agreement_missing',
  description: 'The customer has not accepted the customer agreement in force.',
})
export const ResellerRequiredError = defineRefusal({
  name: 'ResellerRequiredError',
  code: 'reseller_required',
  description: 'No reseller on record is chosen.',
})
export const NoResellerError = defineRefusal<NoReseller>({
  name: 'NoResellerError',
  code: 'no_reseller',
  description: "None of the provider's active resellers is related to the customer: nobody can be on record.",
  fields: endedPartnership,
})
export const ResellerNotPartnerError = defineRefusal<ResellerNotPartner>({
  name: 'ResellerNotPartnerError',
  code: 'reseller_not_partner',
  description: 'The reseller on record has no running partnership with the provider.',
  fields: { canChooseAnother, ...endedPartnership },
})
export const ResellerNotActiveError = defineRefusal<ResellerNotActive>({
  name: 'ResellerNotActiveError',
  code: 'reseller_not_active',
  description: "The reseller's account is suspended.",
  fields: { canChooseAnother },
})
export const ResellerNotRelatedError = defineRefusal<ResellerNotRelated>({
  name: 'ResellerNotRelatedError',
  code: 'reseller_not_related',
  description: 'The reseller on record has no running relationship with the customer.',
  fields: { canChooseAnother },
})
export const CartEmptyError = defineRefusal({
  name: 'CartEmptyError',
  code: 'cart_empty',
  description: 'The cart has no line.',
})
export const CartAlreadyOrderedError = defineRefusal<CartAlreadyOrdered>({
  name: 'CartAlreadyOrderedError',
  code: 'cart_already_ordered',
  description: 'The cart became an order before.',
  fields: { orderId: { type: () => ID, description: 'The order it became.' } },
})
export const CartChangedError = defineRefusal<CartChanged>({
  name: 'CartChangedError',
  code: 'cart_changed',
  description: 'The cart was changed elsewhere since it was looked at. Nothing was ordered.',
  fields: {
    changedByName: { type: () => String, description: 'Who changed it last; it may be you, in another tab.' },
    changedAt: { type: () => Date, description: 'When.' },
  },
})
export const CartExpiredError = defineRefusal<CartExpired>({
  name: 'CartExpiredError',
  code: 'cart_expired',
  description: 'The cart is older than seven days.',
  fields: { expiredAt: { type: () => Date, description: 'When it expired.' } },
})
export const CartFullError = defineRefusal<CartFull>({
  name: 'CartFullError',
  code: 'cart_full',
  description: 'No further line fits into the cart.',
  fields: { maximum: { type: () => Int, description: 'Most lines.' } },
})
export const CurrencyMixedError = defineRefusal<CurrencyMixed>({
  name: 'CurrencyMixedError',
  code: 'currency_mixed',
  description: 'A cart holds one currency.',
  fields: { currency: { type: () => String, description: "Currency of the cart's lines, ISO 4217." } },
})
export const OfferNotInMarketError = defineRefusal<OfferNotInMarket>({
  name: 'OfferNotInMarketError',
  code: 'offer_not_in_market',
  description: "No price is in force for the offer in the customer's country.",
  fields: { lineId, skuTitle, market: { type: () => String, description: 'ISO 3166-1 alpha-2.' } },
})
export const QuantityOutOfRangeError = defineRefusal<QuantityOutOfRange>({
  name: 'QuantityOutOfRangeError',
  code: 'quantity_out_of_range',
  description: "The price sheet's tiers (or 1 to 10,000) do not hold this many licenses.",
  fields: {
    lineId,
    skuTitle,
    minimum: { type: () => Int, description: 'Fewest; of an addition: fewest more.' },
    maximum: {
      type: () => Int,
      description: 'Most; of an addition: most more, less than the fewest: no more can be added.',
    },
    held: {
      type: () => Int,
      description: 'How many licenses the subscription holds already; null: not an addition.',
      nullable: true,
    },
  },
})

export const CustomerLimitReachedError = defineRefusal<CustomerLimitReached>({
  name: 'CustomerLimitReachedError',
  code: 'customer_limit_reached',
  description:
    'The price sheet limits how many licenses of the product one customer may hold, over all its running subscriptions, and the customer would hold more.',
  fields: {
    lineId,
    skuTitle,
    limit: { type: () => Int, description: 'Most licenses of one customer, over all its subscriptions.' },
    remaining: { type: () => Int, description: 'How many more can be ordered; 0: none.' },
  },
})

@ObjectType({
  description: 'A price that is no longer the one that was seen: per license, for the whole term.',
})
export class ChangedPriceType {
  @Field(() => ID, { nullable: true, description: 'The line of the cart; null: not a line of a cart.' })
  readonly lineId!: string | null
  @Field({ description: 'Name of the SKU.' })
  readonly skuTitle!: string
  @Field(() => MoneyType, { description: 'List price that was seen.' })
  readonly seenUnitListPrice!: Money
  @Field(() => MoneyType, { description: 'List price in force.' })
  readonly unitListPrice!: Money
  @Field(() => MoneyType, { description: 'Cost that was seen.' })
  readonly seenUnitCost!: Money
  @Field(() => MoneyType, { description: 'Cost in force.' })
  readonly unitCost!: Money
}

export const PriceChangedError = defineRefusal<PriceChanged>({
  name: 'PriceChangedError',
  code: 'price_changed',
  description: 'Prices changed since they were seen; nothing was ordered.',
  fields: { changes: { type: () => [ChangedPriceType], description: 'Old and new prices.' } },
})

/** Refusals about the parties of an order. */
export const partyRefusals = {
  no_relationship: NoRelationshipError,
  provider_suspended: ProviderSuspendedError,
  agreement_missing: AgreementMissingError,
  no_reseller: NoResellerError,
  reseller_required: ResellerRequiredError,
  reseller_not_partner: ResellerNotPartnerError,
  reseller_not_active: ResellerNotActiveError,
  reseller_not_related: ResellerNotRelatedError,
} as const

/** Every refusal of an order, by code. */
export const orderRefusals: Readonly<Record<OrderRefusal['code'], RefusalType>> = {
  ...partyRefusals,
  cart_already_ordered: CartAlreadyOrderedError,
  cart_expired: CartExpiredError,
  cart_empty: CartEmptyError,
  offer_not_in_market: OfferNotInMarketError,
  quantity_out_of_range: QuantityOutOfRangeError,
  customer_limit_reached: CustomerLimitReachedError,
  price_changed: PriceChangedError,
}
