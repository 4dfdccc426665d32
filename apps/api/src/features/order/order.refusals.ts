import type {
  AddLicensesRefusal,
  CancellationWindowOver,
  LicensesAddedSince,
  LicensesAssigned,
  SubscriptionNotActive,
} from '@relais/domain'
import { Int } from '@nestjs/graphql'
import { defineRefusal, type RefusalType } from '../../platform/graphql/refusal.ts'
import {
  CustomerLimitReachedError,
  OfferNotInMarketError,
  partyRefusals,
  PriceChangedError,
  QuantityOutOfRangeError,
} from '../cart/index.ts'
import { CustomerSubscriptionStatusCode } from '../customer-subscription/index.ts'

export const SubscriptionNotActiveError = defineRefusal<SubscriptionNotActive>({
  name: 'SubscriptionNotActiveError',
  code: 'subscription_not_active',
  description: 'The subscription does not run: suspended, canceled or expired.',
  message: ({ status }) => `This subscription is ${status === 'cancelled' ? 'canceled' : status}.`,
  remedy: 'Order the product again as a new subscription.',
  fields: {
    status: { type: () => CustomerSubscriptionStatusCode, description: 'What the subscription is.' },
  },
})
export const AlreadyCancelledError = defineRefusal({
  name: 'AlreadyCancelledError',
  code: 'already_cancelled',
  description: 'The order was canceled before.',
  message: 'This order is already canceled.',
  remedy: 'Load the page again to see when and why.',
})
export const CancellationWindowOverError = defineRefusal<CancellationWindowOver>({
  name: 'CancellationWindowOverError',
  code: 'cancellation_window_over',
  description: 'The seven days in which an order can be canceled are over.',
  message: 'The seven days in which this order could be canceled are over.',
  remedy: 'There is nothing left to do: the subscription runs to the end of its term.',
  fields: { endedAt: { type: () => Date, description: 'When they ended.' } },
})
export const LicensesAssignedError = defineRefusal<LicensesAssigned>({
  name: 'LicensesAssignedError',
  code: 'licenses_assigned',
  description: 'More licenses are assigned to people than would remain.',
  message: ({ skuTitle, toRemove }) =>
    `${toRemove} more licenses of ${skuTitle} are assigned than would remain.`,
  remedy: 'Ask the customer or its reseller to remove that many assignments, then cancel.',
  fields: {
    skuTitle: { type: () => String, description: 'Name of the SKU.' },
    toRemove: { type: () => Int, description: 'How many assignments must be removed first.' },
  },
})
export const LicensesAddedSinceError = defineRefusal<LicensesAddedSince>({
  name: 'LicensesAddedSinceError',
  code: 'licenses_added_since',
  description: 'Later orders added licenses to a subscription of this order.',
  message: ({ orderNumbers }) => `Licenses were added since by ${orderNumbers.join(', ')}.`,
  remedy: 'Cancel the later orders first.',
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
