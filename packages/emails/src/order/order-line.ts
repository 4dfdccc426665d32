import type { BillingPlan } from '@relais/domain/codes'
import type { IsoDuration, Money } from '@relais/domain/kernel'
import type { Writing } from '../template.ts'

/** One line of an order as any party may read it: no price. */
export interface OrderLine {
  readonly productName: string
  readonly quantity: number
  /** ISO 8601 duration of one unit, such as `P1M` or `P3Y`. */
  readonly term: IsoDuration
  readonly billingPlan: BillingPlan
}

/** One line as a reseller reads it. */
export interface PricedOrderLine extends OrderLine {
  /** List price of the whole line for the whole term. */
  readonly listPrice: Money
}

const units = { D: 'days', W: 'weeks', M: 'months', Y: 'years' } as const

/** The line in one sentence, without price. */
export function describeLine(line: OrderLine, writing: Writing): string {
  const { t } = writing
  return t('order.line', {
    product: line.productName,
    quantity: line.quantity,
    term: describeTerm(line.term, writing),
    billingPlan: t(`order.billingPlan.${line.billingPlan}`),
  })
}

/** The line in one sentence, with its list price. */
export function describePricedLine(line: PricedOrderLine, writing: Writing): string {
  return writing.t('order.lineWithPrice', {
    line: describeLine(line, writing),
    price: writing.money(line.listPrice),
  })
}

/** "1 year". Throws on a text that is no duration of one unit. */
function describeTerm(term: IsoDuration, writing: Writing): string {
  const match = /^P(\d+)([DWMY])$/.exec(term)
  const unit = match?.[2] as keyof typeof units | undefined
  if (!match || unit === undefined) throw new Error(`not a duration: ${term}`)
  return writing.t(`order.term.${units[unit]}`, { count: Number(match[1]) })
}
