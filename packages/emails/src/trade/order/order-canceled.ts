import { facts, heading, paragraph } from '../../letter.ts'
import type { Instant } from '../../language/format.ts'
import type { Template } from '../../template.ts'
import { canceledLines, type CanceledOrderLine, linesInShort, orderSender } from './order-line.ts'

/** An order was canceled within its window. */
export interface OrderCanceledData {
  readonly audience: 'reseller' | 'customer'
  /** Order number as shown on screen. */
  readonly number: string
  readonly providerName: string
  readonly resellerName: string
  readonly customerName: string
  readonly reason: string
  readonly canceledAt: Instant
  readonly lines: readonly CanceledOrderLine[]
  /** The order in the reader's portal. */
  readonly link: string
}

/** Tells the reseller or the customer that an order is undone, and why. */
export const orderCanceled: Template<OrderCanceledData> = {
  multiline: [],
  letter: (data, writing) => {
    const { t } = writing
    return {
      subject: t('orderCanceled.subject', data),
      title: t('orderCanceled.title', data),
      ...orderSender(data, writing),
      preview: linesInShort(data.lines, writing),
      opening: [paragraph(t(`orderCanceled.${data.audience}.intro`, data))],
      action: { label: t('order.open'), link: data.link },
      remarks: [],
      parts: [
        heading(t('orderCanceled.lines')),
        canceledLines(data.lines, writing),
        facts([
          [t('frame.reason'), data.reason],
          [t('order.number'), data.number],
          [t('frame.on'), writing.instant(data.canceledAt)],
          [t('frame.provider'), data.providerName],
          [t('frame.reseller'), data.resellerName],
        ]),
      ],
    }
  },
}
