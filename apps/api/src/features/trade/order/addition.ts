import type { schema, Tx } from '@relais/db'
import {
  additionRange,
  type AddLicensesPlan,
  type AddLicensesRefusal,
  type AddLicensesWish,
  type BillingPlan,
  decideAddLicenses,
  limitedOffers,
  type Result,
} from '@relais/domain'
import type { Work } from '../../../platform/database/work.ts'
import { findOrderFacts } from '../cart/cart.queries.ts'
import { findLicensesLeft, findPricedOffer } from '../../catalog/index.ts'
import { findSubscriptionToExtend } from './order.queries.ts'

type SubscriptionRow = typeof schema.customerSubscription.$inferSelect

/** A subscription, and what more licenses of it would mean. */
export interface Addition {
  readonly subscription: SubscriptionRow
  readonly skuTitle: string
  readonly licenseSkuId: string | null
  /** Fewest and most licenses that can be added; null: not sold like this now. */
  readonly range: { readonly minimum: number; readonly maximum: number } | null
  readonly decided: Result<AddLicensesPlan, AddLicensesRefusal>
}

/**
 * Looks at an addition: the parties first (held where it is ordered), then the subscription (as `find` gives it: locked where it is
 * changed), then the prices in force and what the customer may still take. Null: there is no such subscription.
 * @param lock whether the licenses are ordered now, or only looked at
 */
export async function lookAtAddition(
  work: Work,
  subscriptionId: string,
  wish: AddLicensesWish,
  find: (tx: Tx, providerId: string, id: string) => Promise<SubscriptionRow | undefined>,
  lock: boolean,
): Promise<Addition | null> {
  const { tx, now } = work
  const providerId = work.actor.organizationId
  const known = await findSubscriptionToExtend(tx, providerId, subscriptionId)
  if (!known) return null
  const facts = await findOrderFacts(tx, known.customerId, known.resellerId, lock)
  const subscription = await find(tx, providerId, subscriptionId)
  if (!subscription) return null
  const { offerSkuId, term, currency } = subscription
  // The check of the column holds the code list.
  const billingPlan = subscription.billingPlan as BillingPlan
  const offer = await findPricedOffer(tx, { offerSkuId, term, billingPlan, currency }, known.market, now)
  const { skuTitle, licenseSkuId, resellerId } = known
  const status = subscription.status as 'active' | 'suspended' | 'cancelled'
  const { quantity, startsAt, endsAt } = subscription
  const prices = offer?.prices ?? []
  const limited = limitedOffers([{ offerSkuId, prices }])
  const left = await findLicensesLeft(tx, { customerId: known.customerId, now, lock }, limited)
  const licensesLeft = limited.length === 0 ? null : (left.get(offerSkuId) ?? 0)
  const state = { status, skuTitle, resellerId, quantity, startsAt, endsAt, prices, licensesLeft }
  const range = additionRange(state)
  return { subscription, skuTitle, licenseSkuId, range, decided: decideAddLicenses(state, wish, facts, now) }
}
