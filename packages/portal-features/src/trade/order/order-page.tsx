import { Trans, useLingui } from '@lingui/react/macro'
import { LinkButton, NotTherePage, Page, TextLink } from '@relais/portal-kit'
import { Unbroken } from '@relais/ui'
import type { ReactNode } from 'react'
import { featurePaths } from '../../feature-paths.ts'
import { OrderRecord, type RecordedOrder } from './order-record.tsx'
import { OrderStatusDot } from './order-status.tsx'
import type { PartyLinks } from './trade-words.ts'

/** Props of {@link OrderPage}. */
export type OrderPageProps = {
  /** null: there is none, or it is not the viewer's to see. */
  order: RecordedOrder | null
  /** The parties that are not the viewer, each as a link where it has a page. */
  parties: PartyLinks
  /** What may be done with it, below what was ordered. */
  children?: ReactNode
}

/** The page of one order, or that there is none. */
export function OrderPage({ order, parties, children }: OrderPageProps) {
  const { t } = useLingui()
  if (order === null) {
    return (
      <NotTherePage
        title={t({ context: 'noun', message: 'Order' })}
        what={t`There is no such order`}
        back={<LinkButton to={featurePaths.orders}>{t`All orders`}</LinkButton>}
      >
        {t`It is not there, or not yours to see.`}
      </NotTherePage>
    )
  }
  const { number } = order
  return (
    <Page
      title={t`Order ${number}`}
      drawn={
        <Trans>
          Order <Unbroken>{number}</Unbroken>
        </Trans>
      }
      trail={[<TextLink key="up" to={featurePaths.orders}>{t`Orders`}</TextLink>]}
      chips={<OrderStatusDot status={order.status} />}
      sentence={t`for ${order.customer.legalName}`}
    >
      <OrderRecord order={order} parties={parties} acts={children} />
    </Page>
  )
}
