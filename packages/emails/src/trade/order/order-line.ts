import type { BillingPlan } from '@relais/domain/codes'
import type { IsoDuration, Money } from '@relais/domain/kernel'
import type { Block, Letter, Line } from '../../letter.ts'
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

/** The lines as a customer reads them: no price. */
export function linesWithoutPrice(lines: readonly OrderLine[], writing: Writing): Block {
  return {
    kind: 'lines',
    heads: [writing.t('order.product'), writing.t('order.licenses')],
    rows: lines.map((line) => describeLine(line, writing)),
    total: null,
  }
}

/** The lines with their list prices and what they come to. */
export function linesWithPrice(lines: readonly PricedOrderLine[], total: Money, writing: Writing): Block {
  const { t, money } = writing
  return {
    kind: 'lines',
    heads: [t('order.product'), t('order.licenses'), t('order.listPrice')],
    rows: lines.map((line) => {
      const { said, figures, ...described } = describeLine(line, writing)
      const price = money(line.listPrice)
      return {
        ...described,
        figures: [...figures, price],
        said: t('order.lineWithPrice', { line: said, price }),
      }
    }),
    total: [t('order.total'), money(total)],
  }
}

/** The lines with what canceling them left. */
export function canceledLines(lines: readonly CanceledOrderLine[], writing: Writing): Block {
  const { t } = writing
  return {
    kind: 'lines',
    heads: [t('order.product'), t('order.licenses')],
    rows: lines.map((line) => {
      const { said, notes, ...described } = describeLine(line, writing)
      const left =
        line.remaining === null
          ? t('orderCanceled.line.ended')
          : t('orderCanceled.line.remaining', { remaining: line.remaining })
      return { ...described, notes: [...notes, left], said: `${said}. ${left}` }
    }),
    total: null,
  }
}

/** What was ordered, in the few words that an inbox has room for. */
export function linesInShort(lines: readonly OrderLine[], writing: Writing): string {
  return writing.list(
    lines.map(({ productName, quantity }) =>
      writing.t('order.inShort', { product: productName, quantity: writing.number(quantity) }),
    ),
  )
}

/** From whom an order mail comes, and why its reader gets it. */
export function orderSender(
  data: {
    readonly audience: 'reseller' | 'customer'
    readonly providerName: string
    readonly resellerName: string
    readonly customerName: string
  },
  { t }: Writing,
): Pick<Letter, 'sender' | 'why'> {
  return {
    sender: { name: data.providerName, party: 'provider', role: t('frame.provider') },
    why: t(`order.why.${data.audience}`, data),
  }
}

function describeLine(line: OrderLine, writing: Writing): Line {
  const { t } = writing
  const term = writing.duration(line.term)
  const billingPlan = t(`order.billingPlan.${line.billingPlan}`)
  return {
    product: line.productName,
    notes: [t('order.terms', { term, billingPlan })],
    figures: [writing.number(line.quantity)],
    said: t('order.line', { product: line.productName, quantity: line.quantity, term, billingPlan }),
  }
}
