import { Action } from '../../layout/action.tsx'
import { Facts } from '../../layout/facts.tsx'
import { Paragraph, Points, Subtitle, Title } from '../../layout/layout.tsx'
import type { Instant } from '../../language/format.ts'
import type { Template } from '../../template.ts'
import { type CancelledOrderLine, describeCancelledLine } from './order-line.ts'

/** An order was canceled within its window. */
export interface OrderCancelledData {
  readonly audience: 'reseller' | 'customer'
  /** Order number as shown on screen. */
  readonly number: string
  readonly providerName: string
  readonly resellerName: string
  readonly customerName: string
  readonly reason: string
  readonly cancelledAt: Instant
  readonly lines: readonly CancelledOrderLine[]
  /** The order in the reader's portal. */
  readonly link: string
}

/** Tells the reseller or the customer that an order is undone, and why. */
export const orderCancelled: Template<OrderCancelledData> = {
  multiline: [],
  subject: (data, { t }) => t('orderCancelled.subject', data),
  body: (data, writing) => {
    const { t } = writing
    return (
      <>
        <Title>{t('orderCancelled.subject', data)}</Title>
        <Paragraph>{t(`orderCancelled.${data.audience}.intro`, data)}</Paragraph>
        <Subtitle>{t('orderCancelled.lines')}</Subtitle>
        <Points items={data.lines.map((line) => describeCancelledLine(line, writing))} />
        <Facts
          writing={writing}
          facts={[
            [t('frame.reason'), data.reason],
            [t('order.number'), data.number],
            [t('frame.provider'), data.providerName],
            [t('frame.reseller'), data.resellerName],
            [t('frame.on'), writing.instant(data.cancelledAt)],
          ]}
        />
        <Action label={t('order.open')} link={data.link} writing={writing} />
      </>
    )
  },
}
