import { useLingui } from '@lingui/react/macro'
import { OrderRecord, Page, Panel } from '@relais/portal-kit'
import { Button, EmptyState, Stack } from '@relais/ui'
import { useSuspenseQuery } from '@tanstack/react-query'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { orderQuery } from './order-queries.ts'

// The form of the dialog is the largest part of the page and comes only when it is opened.
const CancelOrderDialog = lazy(async () => {
  const { CancelOrderDialog: component } = await import('./cancel-order-dialog.tsx')
  return { default: component }
})

/** Props of {@link OrderDetailPage}. */
export type OrderDetailPageProps = {
  orderId: string
  /** The link back to the list. */
  back: ReactNode
}

/** One order, and its undoing within seven days. */
export function OrderDetailPage({ orderId, back }: OrderDetailPageProps) {
  const { t } = useLingui()
  return (
    <Page title={t({ context: 'noun', message: 'Order' })} sentence={back}>
      <Panel>
        <Order orderId={orderId} />
      </Panel>
    </Page>
  )
}

function Order({ orderId }: { orderId: string }) {
  const { t } = useLingui()
  const { data: order } = useSuspenseQuery(orderQuery(orderId))
  const [cancelling, setCancelling] = useState(false)
  if (order === null) {
    return <EmptyState title={t`There is no such order`}>{t`Choose one from the list of orders.`}</EmptyState>
  }
  return (
    <Stack gap={6}>
      <OrderRecord order={order} />
      {order.viewerCan.cancel ? (
        <div>
          <Button onClick={() => setCancelling(true)}>{t`Cancel the order`}</Button>
        </div>
      ) : null}
      {cancelling ? (
        <Suspense fallback={null}>
          <CancelOrderDialog order={order} onClose={() => setCancelling(false)} />
        </Suspense>
      ) : null}
    </Stack>
  )
}
