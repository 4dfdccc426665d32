import type { Money } from '@relais/domain/kernel'
import { Action } from '../../layout/action.tsx'
import { Facts } from '../../layout/facts.tsx'
import { Paragraph, Points, Subtitle, Title } from '../../layout/layout.tsx'
import type { Instant } from '../../language/format.ts'
import type { Template } from '../../template.ts'
import { describeLine, describePricedLine, type OrderLine, type PricedOrderLine } from './order-line.ts'

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
  subject: (data, { t }) => t(`orderConfirmation.${data.audience}.subject`, data),
  body: (data, writing) => {
    const { t } = writing
    const items =
      data.audience === 'reseller'
        ? data.lines.map((line) => describePricedLine(line, writing))
        : data.lines.map((line) => describeLine(line, writing))
    return (
      <>
        <Title>{t(`orderConfirmation.${data.audience}.subject`, data)}</Title>
        <Paragraph>{t(`orderConfirmation.${data.audience}.intro`, data)}</Paragraph>
        <Subtitle>{t('order.lines')}</Subtitle>
        <Points items={items} />
        <Facts
          writing={writing}
          facts={[
            [t('order.total'), data.audience === 'reseller' ? writing.money(data.listPriceTotal) : null],
            [t('order.number'), data.number],
            [t('frame.provider'), data.providerName],
            [t('frame.reseller'), data.resellerName],
            [t('frame.on'), writing.instant(data.orderedAt)],
            [
              t('order.cancellableUntil'),
              data.cancellableUntil === null ? null : writing.instant(data.cancellableUntil),
            ],
          ]}
        />
        <Action label={t('order.open')} link={data.link} writing={writing} />
      </>
    )
  },
}
