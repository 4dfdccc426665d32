import type {
  AddLicensesRefusal,
  CancellationWindowOver,
  LicensesAddedSince,
  LicensesAssigned,
  SubscriptionNotActive,
} from '@relais/domain'
import { Int } from '@nestjs/graphql'
import { defineRefusal, type RefusalType } from '../../../platform/graphql/refusal.ts'
import {
  CustomerLimitReachedError,
  OfferNotInMarketError,
  partyRefusals,
  PriceChangedError,
  QuantityOutOfRangeError,
} from '../cart/ordering.refusals.ts'
import { CustomerSubscriptionStatusCode } from '../customer-subscription/customer-subscription.graphql.ts'

export const SubscriptionNotActiveError = defineRefusal<SubscriptionNotActive>({
  name: 'SubscriptionNotActiveError',
  code: 'subscription_not_active',
  description: 'The subscription does not run: suspended, canceled or expired.',
  fields: {
    status: { type: () => CustomerSubscriptionStatusCode, description: 'What the subscription is.' },
  },
})
export const AlreadyCanceledError = defineRefusal({
  name: 'AlreadyCanceledError',
  code: 'already_canceled',
  description: 'The order was canceled before.',
})
export const CancellationWindowOverError = defineRefusal<CancellationWindowOver>({
  name: 'CancellationWindowOverError',
  code: 'cancellation_window_over',
  description: 'The seven days in which an order can be canceled are over.',
  fields: { endedAt: { type: () => Date, description: 'When they ended.' } },
})
export const LicensesAssignedError = defineRefusal<LicensesAssigned>({
  name: 'LicensesAssignedError',
  code: 'licenses_assigned',
  description: 'More licenses are assigned to people than would remain.',
  fields: {
    skuTitle: { type: () => String, description: 'Name of the SKU.' },
    toRemove: { type: () => Int, description: 'How many assignments must be removed first.' },
  },
})
export const LicensesAddedSinceError = defineRefusal<LicensesAddedSince>({
  name: 'LicensesAddedSinceError',
  code: 'licenses_added_since',
  description: 'Later orders added licenses to a subscription of this order.',
  fields: { orderNumbers: { type: () => [String], description: 'Numbers of the later orders.' } },
})

/** Every refusal of an addition, by code. */
export const addLicensesRefusals: Readonly<Record<AddLicensesRefusal['code'], RefusalType>> = {
  ...partyRefusals,
  subscription_not_active: SubscriptionNotActiveError,
  offer_not_in_market: OfferNotInMarketError,
  quantity_out_of_range: QuantityOutOfRangeError,
  customer_limit_reached: CustomerLimitReachedError,
  price_changed: PriceChangedError,
}
