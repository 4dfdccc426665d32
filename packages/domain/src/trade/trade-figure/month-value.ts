import type { BillingPlan } from '../../catalog/index.ts'
import { type Money, money } from '../../kernel/money.ts'
import type { IsoDuration } from '../../kernel/time.ts'

/**
 * What a price for a whole term comes to in a month, rounded half up to a minor unit: a year has twelve months and 365.25 days. Nothing
 * where it is paid once for ever. In SQL `app.month_value`.
 * @param unit price of one license for the term
 */
export function monthValue(
  unit: Money,
  quantity: number,
  term: IsoDuration,
  billingPlan: BillingPlan,
): Money {
  if (billingPlan === 'one_time') return money(0, unit.currency)
  const [, count = '', letter = ''] = /^P(\d+)([DWMY])$/.exec(term) ?? []
  const months = monthsOf[letter]
  if (months === undefined) throw new Error(`not a duration: ${term}`)
  const whole = BigInt(unit.amount) * BigInt(quantity) * months.over
  const parts = BigInt(count) * months.parts
  return money(Number((whole * 2n + parts) / (parts * 2n)), unit.currency)
}

/** Months of one unit of a duration: `parts / over`. */
const monthsOf: Readonly<Record<string, { readonly parts: bigint; readonly over: bigint }>> = {
  D: { parts: 16n, over: 487n },
  W: { parts: 112n, over: 487n },
  M: { parts: 1n, over: 1n },
  Y: { parts: 12n, over: 1n },
}
