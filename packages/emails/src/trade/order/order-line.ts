import type { BillingPlan } from '@relais/domain/codes'
import type { IsoDuration, Money } from '@relais/domain/kernel'
import type { Writing } from '../../template.ts'

/** One line of an order as any party may read it: no price. */
export interface OrderLine {
  readonly productName: string
  readonly quantity: number
  /** ISO 8601 duration of one unit, such as `P1M` or `P3Y`. */
  readonly term: IsoDuration
  readonly billingPlan: BillingPlan
}

/** One line of a canceled order. */
export interface CanceledOrderLine extends OrderLine {
  /** Licenses that the subscription still has; null: the subscription ended. */
  readonly remaining: number | null
}

/** One line as a reseller reads it. */
export interface PricedOrderLine extends OrderLine {
  /** List price of the whole line for the whole term. */
  readonly listPrice: Money
}

/** The line in one sentence, without price. */
export function describeLine(line: OrderLine, writing: Writing): string {
  const { t } = writing
  return t('order.line', {
    product: line.productName,
    quantity: line.quantity,
    term: writing.duration(line.term),
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

/** The line in one sentence, with what canceling it left. */
export function describeCanceledLine(line: CanceledOrderLine, writing: Writing): string {
  const said = describeLine(line, writing)
  return line.remaining === null
    ? writing.t('orderCanceled.line.ended', { line: said })
    : writing.t('orderCanceled.line.remaining', { line: said, remaining: line.remaining })
}
