import type { Work } from '../../platform/database/work.ts'
import { findSubscription } from '../customer-subscription/index.ts'
import { lookAtAddition } from './addition.ts'
import type { AddLicensesReview } from './order.graphql.ts'
import { addLicensesRefusals } from './order.refusals.ts'

const nothing: Omit<AddLicensesReview, 'obstacle'> = {
  unitCost: null,
  unitListPrice: null,
  cost: null,
  listPrice: null,
  remainingDays: null,
  termDays: null,
  quantityAfter: null,
  cancellableUntil: null,
}

/** What more licenses would cost now, or what keeps them from being added; null: no such subscription. */
export async function reviewAddition(
  work: Work,
  subscriptionId: string,
  quantity: number,
): Promise<AddLicensesReview | null> {
  const addition = await lookAtAddition(work, subscriptionId, { quantity, seen: null }, findSubscription)
  if (!addition) return null
  if (!addition.decided.ok) {
    const { refusal } = addition.decided
    const { message, remedy } = addLicensesRefusals[refusal.code].present(refusal) as {
      message: string
      remedy: string
    }
    return { ...nothing, obstacle: { code: refusal.code, message, remedy, lineId: null } }
  }
  const { price, cost, listPrice, remainingDays, termDays, quantityAfter, cancellableUntil } =
    addition.decided.value
  const { unitCost, unitListPrice } = price
  return {
    obstacle: null,
    unitCost,
    unitListPrice,
    cost,
    listPrice,
    remainingDays,
    termDays,
    quantityAfter,
    cancellableUntil,
  }
}
