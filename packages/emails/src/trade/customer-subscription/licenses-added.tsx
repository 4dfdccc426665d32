import type { Money } from '@relais/domain/kernel'
import { Action } from '../../layout/action.tsx'
import { Facts } from '../../layout/facts.tsx'
import { Paragraph, Title } from '../../layout/layout.tsx'
import type { Instant } from '../../language/format.ts'
import type { Template } from '../../template.ts'

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
  subject: (data, { t }) => t('licensesAdded.subject', { ...data, product: data.productName }),
  body: (data, writing) => {
    const { t } = writing
    const listPrice = data.audience === 'reseller' ? data.listPrice : null
    return (
      <>
        <Title>{t('licensesAdded.subject', { ...data, product: data.productName })}</Title>
        <Paragraph>{t(`licensesAdded.${data.audience}.intro`, data)}</Paragraph>
        <Facts
          writing={writing}
          facts={[
            [t('licensesAdded.product'), data.productName],
            [t('licensesAdded.added'), String(data.added)],
            [t('licensesAdded.total'), String(data.total)],
            [t('licensesAdded.listPrice'), listPrice === null ? null : writing.money(listPrice)],
            [t('order.number'), data.orderNumber],
            [t('frame.provider'), data.providerName],
            [t('frame.reseller'), data.resellerName],
            [t('frame.on'), writing.instant(data.addedAt)],
          ]}
        />
        <Action label={t('order.openSubscription')} link={data.link} writing={writing} />
      </>
    )
  },
}
