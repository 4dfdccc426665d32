import type { Money } from '@relais/domain/kernel'
import { facts, paragraph } from '../../letter.ts'
import type { Instant } from '../../language/format.ts'
import type { Template } from '../../template.ts'
import {
  linesInShort,
  linesWithoutPrice,
  linesWithPrice,
  type OrderLine,
  orderSender,
  type PricedOrderLine,
} from './order-line.ts'

interface ConfirmedOrder {
  /** Order number as shown on screen. */
  readonly number: string
  readonly providerName: string
  /** The reseller on record. */
  readonly resellerName: string
  readonly customerName: string
  readonly orderedAt: Instant
  /** End of the window in which the order can be canceled; null when it cannot. */
  readonly cancellableUntil: Instant | null
  /** The order in the reader's portal. */
  readonly link: string
}

/** An order was placed. The reseller reads list prices; the customer's form has no place for a price. */
export type OrderConfirmationData =
  | (ConfirmedOrder & {
      readonly audience: 'reseller'
      readonly lines: readonly PricedOrderLine[]
      /** Sum of the lines' list prices. */
      readonly listPriceTotal: Money
    })
  | (ConfirmedOrder & { readonly audience: 'customer'; readonly lines: readonly OrderLine[] })

/** Tells the reseller or the customer what was ordered, by whom. */
export const orderConfirmation: Template<OrderConfirmationData> = {
  multiline: [],
  letter: (data, writing) => {
    const { t } = writing
    return {
      subject: t(`orderConfirmation.${data.audience}.subject`, data),
      title: t('orderConfirmation.title', data),
      ...orderSender(data, writing),
      preview: linesInShort(data.lines, writing),
      opening: [paragraph(t(`orderConfirmation.${data.audience}.intro`, data))],
      action: { label: t('order.open'), link: data.link },
      remarks: [],
      parts: [
        data.audience === 'reseller'
          ? linesWithPrice(data.lines, data.listPriceTotal, writing)
          : linesWithoutPrice(data.lines, writing),
        facts([
          [t('order.number'), data.number],
          [t('order.placed'), writing.instant(data.orderedAt)],
          [
            t('order.cancellableUntil'),
            data.cancellableUntil === null ? null : writing.instant(data.cancellableUntil),
          ],
          [t('frame.provider'), data.providerName],
          [t('frame.reseller'), data.resellerName],
        ]),
      ],
    }
  },
}
