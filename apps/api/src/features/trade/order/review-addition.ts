import { priceSum } from '@relais/domain'
import type { Work } from '../../../platform/database/work.ts'
import type { OrderObstacle } from '../cart/cart.graphql.ts'
import { lookAtAddition } from './addition.ts'
import type { AddLicensesReview } from './order.graphql.ts'
import { addLicensesRefusals } from './order.refusals.ts'

const nothing: Omit<AddLicensesReview, 'obstacle' | 'minimumQuantity' | 'maximumQuantity'> = {
  unitCost: null,
  unitListPrice: null,
  cost: null,
  listPrice: null,
  sum: null,
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
  const wish = { quantity, seen: null }
  const addition = await lookAtAddition(work, subscriptionId, wish, false)
  if (!addition) return null
  const range = {
    minimumQuantity: addition.range?.minimum ?? null,
    maximumQuantity: addition.range?.maximum ?? null,
  }
  if (!addition.decided.ok) {
    const { refusal } = addition.decided
    const said = addLicensesRefusals[refusal.code].present(refusal) as Omit<OrderObstacle, 'lineId'>
    return { ...nothing, ...range, obstacle: { ...said, lineId: null } }
  }
  const { price, cost, listPrice, remainingDays, termDays, quantityAfter, cancellableUntil } =
    addition.decided.value
  const { unitCost, unitListPrice } = price
  return {
    ...range,
    obstacle: null,
    unitCost,
    unitListPrice,
    cost,
    listPrice,
    sum: priceSum(listPrice, cost),
    remainingDays,
    termDays,
    quantityAfter,
    cancellableUntil,
  }
}
