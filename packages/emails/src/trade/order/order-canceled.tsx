import { Action } from '../../layout/action.tsx'
import { Facts } from '../../layout/facts.tsx'
import { Paragraph, Points, Subtitle, Title } from '../../layout/layout.tsx'
import type { Instant } from '../../language/format.ts'
import type { Template } from '../../template.ts'
import { type CanceledOrderLine, describeCanceledLine } from './order-line.ts'

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
  subject: (data, { t }) => t('orderCanceled.subject', data),
  body: (data, writing) => {
    const { t } = writing
    return (
      <>
        <Title>{t('orderCanceled.subject', data)}</Title>
        <Paragraph>{t(`orderCanceled.${data.audience}.intro`, data)}</Paragraph>
        <Subtitle>{t('orderCanceled.lines')}</Subtitle>
        <Points items={data.lines.map((line) => describeCanceledLine(line, writing))} />
        <Facts
          writing={writing}
          facts={[
            [t('frame.reason'), data.reason],
            [t('order.number'), data.number],
            [t('frame.provider'), data.providerName],
            [t('frame.reseller'), data.resellerName],
            [t('frame.on'), writing.instant(data.canceledAt)],
          ]}
        />
        <Action label={t('order.open')} link={data.link} writing={writing} />
      </>
    )
  },
}
