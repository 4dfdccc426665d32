import type { BillingPlan } from '../../catalog/index.ts'
import { type Money, money, multiplyMoney, sumMoney } from '../../kernel/money.ts'
import type { IsoDuration } from '../../kernel/time.ts'
import { monthValue } from '../trade-figure/month-value.ts'
import type { SeenPrice } from './price-in-force.ts'

/** What licenses come to for their provider. */
export interface PriceSum {
  readonly listPrice: Money
  readonly cost: Money
  /** List price less cost; below zero where the list is under the cost. */
  readonly margin: Money
  /** The margin's part of the list price in tenths of a percent, rounded half away from zero; null: the list price is zero. */
  readonly marginPermille: number | null
}

/** A list price beside its cost. Throws on two currencies: a bug. */
export function priceSum(listPrice: Money, cost: Money): PriceSum {
  const margin = sumMoney([listPrice, money(0 - cost.amount, cost.currency)], listPrice.currency)
  return { listPrice, cost, margin, marginPermille: permille(margin.amount, listPrice.amount) }
}

/** What licenses come to over their whole term. */
export function termSum({ unitListPrice, unitCost }: SeenPrice, quantity: number): PriceSum {
  return priceSum(multiplyMoney(unitListPrice, quantity), multiplyMoney(unitCost, quantity))
}

/** What they come to in a month; null: they are paid once and for all. */
export function monthSum(
  { unitListPrice, unitCost }: SeenPrice,
  quantity: number,
  term: IsoDuration,
  billingPlan: BillingPlan,
): PriceSum | null {
  if (billingPlan === 'one_time') return null
  const month = (unit: Money) => monthValue(unit, quantity, term, billingPlan)
  return priceSum(month(unitListPrice), month(unitCost))
}

/** Several of one currency together; null: there is none. */
export function totalSum(sums: readonly PriceSum[]): PriceSum | null {
  const currency = sums[0]?.listPrice.currency
  if (currency === undefined) return null
  return priceSum(
    sumMoney(
      sums.map(({ listPrice }) => listPrice),
      currency,
    ),
    sumMoney(
      sums.map(({ cost }) => cost),
      currency,
    ),
  )
}

function permille(part: number, whole: number): number | null {
  if (whole === 0) return null
  const [of, all] = [BigInt(Math.abs(part)), BigInt(Math.abs(whole))]
  const rounded = Number((of * 2000n + all) / (all * 2n))
  return part < 0 === whole < 0 ? rounded : 0 - rounded
}
