import {
  additionRange,
  type AddLicensesPlan,
  type AddLicensesRefusal,
  type AddLicensesWish,
  decideAddLicenses,
  limitedOffers,
  type Result,
} from '@relais/domain'
import type { Work } from '../../../platform/database/work.ts'
import { findLicensesLeft } from '../../catalog/index.ts'
import type { SubscriptionRow } from '../customer-subscription/customer-subscription.repository.ts'
import { findSubscriptionToExtend } from './order.queries.ts'

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
 * Looks at an addition: the parties first, then the subscription with the prices in force, then what the customer may still take.
 * Null: there is no such subscription.
 * @param lock whether the licenses are ordered now, and all that is held until the end of the transaction, or only looked at
 */
export async function lookAtAddition(
  work: Work,
  subscriptionId: string,
  wish: AddLicensesWish,
  lock: boolean,
): Promise<Addition | null> {
  const { tx, now } = work
  const providerId = work.actor.organizationId
  const known = await findSubscriptionToExtend(tx, providerId, subscriptionId, now, lock)
  if (!known) return null
  const { subscription, skuTitle, licenseSkuId, facts, prices } = known
  const { offerSkuId, resellerId, customerId } = subscription
  const status = subscription.status as 'active' | 'suspended' | 'canceled'
  const { quantity, startsAt, endsAt } = subscription
  const limited = limitedOffers([{ offerSkuId, prices }])
  const left = await findLicensesLeft(tx, { customerId, now, lock }, limited)
  const licensesLeft = limited.length === 0 ? null : (left.get(offerSkuId) ?? 0)
  const state = { status, skuTitle, resellerId, quantity, startsAt, endsAt, prices, licensesLeft }
  const range = additionRange(state)
  return { subscription, skuTitle, licenseSkuId, range, decided: decideAddLicenses(state, wish, facts, now) }
}
