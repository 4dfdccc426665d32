import { msg } from '@lingui/core/macro'
import type { RefusalCode } from '@relais/domain/codes'
import type { RefusalText } from './refusal.ts'

/** Refusals of carts, orders and subscriptions. */
export const orderRefusals = {
  no_relationship: {
    message: msg`You have no running relationship with this customer.`,
    remedy: msg`Ask one of your indirect resellers to invite the customer for both of you: you can order once the customer accepts.`,
  },
  provider_suspended: {
    message: msg`Your provider account is suspended.`,
    remedy: msg`Ask the operator of this installation what it takes to open it again.`,
  },
  agreement_missing: {
    message: msg`The customer has not accepted the customer agreement in force.`,
    remedy: msg`Ask the reseller to invite the customer again: accepting includes the agreement.`,
  },
  no_reseller: {
    message: msg`None of your active resellers is related to this customer.`,
    remedy: msg`Invite a reseller of this customer to be your partner again, or ask one of your resellers to invite the customer together with you.`,
  },
  reseller_required: {
    message: msg`No reseller on record is chosen.`,
    remedy: msg`Choose the reseller on record.`,
  },
  reseller_not_partner: {
    message: msg`The reseller on record is no partner of yours.`,
    remedy: msg({
      message:
        '{canChooseAnother, select, false {Invite this reseller again.} other {Choose another one, or invite this reseller again.}}',
    }),
  },
  reseller_not_active: {
    message: msg`The account of the reseller on record is suspended.`,
    remedy: msg({
      message:
        '{canChooseAnother, select, false {Wait until its account is open again.} other {Choose another one, or wait until its account is open again.}}',
    }),
  },
  reseller_not_related: {
    message: msg`The reseller on record has no running relationship with this customer.`,
    remedy: msg({
      message:
        '{canChooseAnother, select, false {Ask this reseller to invite the customer.} other {Choose another one, or ask this reseller to invite the customer.}}',
    }),
  },
  cart_empty: {
    message: msg`The cart is empty.`,
    remedy: msg`Put a product into it.`,
  },
  cart_already_ordered: {
    message: msg`This cart was already ordered.`,
    remedy: msg`Look at its order, or start a new cart.`,
  },
  cart_changed: {
    message: msg({
      message: '{changedByName} has changed this cart since you looked at it. Nothing was ordered.',
    }),
    remedy: msg`It may be you, in another tab. Look at the cart as it is now, then place the order.`,
  },
  cart_expired: {
    message: msg`This cart is older than seven days.`,
    remedy: msg`Start a new one: prices are looked up again.`,
  },
  cart_full: {
    message: msg({ message: 'A cart holds at most {maximum, number} lines.' }),
    remedy: msg`Order it, then start another one.`,
  },
  currency_mixed: {
    message: msg({ message: 'The other lines of this cart are in {currency}.' }),
    remedy: msg`Order the cart first, or take its lines out.`,
  },
  offer_not_in_market: {
    message: msg`This is not sold like this in the customer's country now.`,
    remedy: msg`Choose another term, billing plan or product.`,
  },
  quantity_out_of_range: {
    message: msg({
      message:
        '{maximum, plural, =0 {No more licenses can be added to this subscription.} other {From {minimum, number} to {maximum, number} licenses can be ordered.}}',
    }),
    remedy: msg({
      message:
        '{maximum, plural, =0 {Order the rest as a new subscription, or choose another product.} other {Choose a number in between.}}',
    }),
  },
  customer_limit_reached: {
    message: msg({
      message:
        'A customer may hold at most {limit, number} of these licenses over all its subscriptions. {remaining, plural, =0 {No more can be ordered.} one {# more can be ordered.} other {# more can be ordered.}}',
    }),
    remedy: msg({
      message:
        '{remaining, plural, =0 {Choose another product, or wait until a subscription of the customer to this one has ended.} other {Order no more than that, or choose another product for the rest.}}',
    }),
  },
  price_changed: {
    message: msg`A price has changed since you saw it. Nothing was ordered.`,
    remedy: msg`Compare the new price with the one before, and order again if you agree.`,
  },
  subscription_not_active: {
    message: msg`This subscription is suspended, canceled or expired.`,
    remedy: msg`Order the product again as a new subscription.`,
  },
  already_canceled: {
    message: msg`This order is already canceled.`,
    remedy: msg`Load the page again to see when and why.`,
  },
  cancellation_window_over: {
    message: msg`The seven days in which this order could be canceled are over.`,
    remedy: msg`There is nothing left to do: the subscription runs to the end of its term.`,
  },
  licenses_assigned: {
    message: msg({ message: 'More licenses of {skuTitle} are assigned to people than would remain.' }),
    remedy: msg({
      message:
        'Ask the customer or its reseller to remove {toRemove, plural, one {# assignment} other {# assignments}} first.',
    }),
  },
  licenses_added_since: {
    message: msg({ message: 'Later orders added licenses to this subscription: {orderNumbers}.' }),
    remedy: msg`Cancel the later orders first.`,
  },
} satisfies Partial<Record<RefusalCode, RefusalText>>
