import type { Money } from '@relais/domain/kernel'
import { facts, paragraph } from '../../letter.ts'
import type { Instant } from '../../language/format.ts'
import type { Template } from '../../template.ts'
import { orderSender } from '../order/order-line.ts'

interface LicensesAdded {
  readonly providerName: string
  /** The reseller on record. */
  readonly resellerName: string
  readonly customerName: string
  readonly productName: string
  /** How many licenses were added. */
  readonly added: number
  /** How many the subscription has now. */
  readonly total: number
  /** Number of the order that the addition made; null when there is none. */
  readonly orderNumber: string | null
  readonly addedAt: Instant
  /** The subscription in the reader's portal. */
  readonly link: string
}

/** Licenses were added to a subscription. The customer's form has no place for a price. */
export type LicensesAddedData =
  | (LicensesAdded & {
      readonly audience: 'reseller'
      /** List price of the addition; null when it is not known. */
      readonly listPrice: Money | null
    })
  | (LicensesAdded & { readonly audience: 'customer' })

/** Tells the reseller or the customer how many licenses there are now. */
export const licensesAdded: Template<LicensesAddedData> = {
  multiline: [],
  letter: (data, writing) => {
    const { t } = writing
    const { productName: product, added, total } = data
    const listPrice = data.audience === 'reseller' ? data.listPrice : null
    const price = listPrice === null ? null : writing.money(listPrice)
    return {
      subject: t('licensesAdded.subject', { ...data, product }),
      ...orderSender(data, writing),
      preview: t('licensesAdded.preview', { total, product }),
      opening: [paragraph(t(`licensesAdded.${data.audience}.intro`, data))],
      action: { label: t('order.openSubscription'), link: data.link },
      remarks: [],
      parts: [
        {
          kind: 'lines',
          heads: [
            t('order.product'),
            t('licensesAdded.added'),
            ...(price === null ? [] : [t('order.listPrice')]),
          ],
          rows: [
            {
              product,
              notes: [t('licensesAdded.total', { total })],
              figures: [writing.number(added), ...(price === null ? [] : [price])],
              said: t('licensesAdded.line', { product, added, total }),
            },
          ],
          total: price === null ? null : [t('licensesAdded.listPrice'), price],
        },
        facts([
          [t('order.number'), data.orderNumber],
          [t('frame.on'), writing.instant(data.addedAt)],
          [t('frame.provider'), data.providerName],
          [t('frame.reseller'), data.resellerName],
        ]),
      ],
    }
  },
}
