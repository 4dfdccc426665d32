import { useLingui } from '@lingui/react/macro'
import { OrderRecord, Page, Panel } from '@relais/portal-kit'
import { EmptyState } from '@relais/ui'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { orderQuery } from './order-queries.ts'

/** Props of {@link OrderDetailPage}. */
export type OrderDetailPageProps = {
  orderId: string
  /** The link back to the list. */
  back: ReactNode
}

/** One order at list prices. */
export function OrderDetailPage({ orderId, back }: OrderDetailPageProps) {
  const { t } = useLingui()
  return (
    <Page title={t`Order`} sentence={back}>
      <Panel>
        <Order orderId={orderId} />
      </Panel>
    </Page>
  )
}

function Order({ orderId }: { orderId: string }) {
  const { t } = useLingui()
  const { data: order } = useSuspenseQuery(orderQuery(orderId))
  if (order === null) {
    return <EmptyState title={t`There is no such order`}>{t`Choose one from the list of orders.`}</EmptyState>
  }
  // A reseller's orders carry no cost: the operation does not even ask for one.
  const lines = order.lines.map((line) => ({ ...line, cost: null }))
  return <OrderRecord order={{ ...order, lines, cost: null }} />
}
