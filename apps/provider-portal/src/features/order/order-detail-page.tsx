import { useLingui } from '@lingui/react/macro'
import { OrderPage, type PartyLinks } from '@relais/portal-features/trade'
import { useRefusalLine } from '@relais/portal-kit'
import { Button } from '@relais/ui'
import { useSuspenseQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { orderQuery } from './order-queries.ts'

// The form of the dialog is the largest part of the page and comes only when it is opened.
const CancelOrderDialog = lazy(async () => {
  const { CancelOrderDialog: component } = await import('./cancel-order-dialog.tsx')
  return { default: component }
})

/** Props of {@link OrderDetailPage}. */
export type OrderDetailPageProps = { orderId: string; parties: PartyLinks }

/** One order, and its undoing within seven days. */
export function OrderDetailPage({ orderId, parties }: OrderDetailPageProps) {
  const { t } = useLingui()
  const { data: order } = useSuspenseQuery(orderQuery(orderId))
  const [canceling, setCanceling] = useState(false)
  const lineOf = useRefusalLine()
  const { cancel = false, cancelObstacle = null } = order?.viewerCan ?? {}
  return (
    <OrderPage order={order} parties={parties}>
      {cancel || cancelObstacle ? (
        <div>
          <Button
            disabledReason={cancel ? undefined : lineOf(cancelObstacle)}
            onClick={() => setCanceling(true)}
          >{t`Cancel the order`}</Button>
        </div>
      ) : null}
      {order && canceling ? (
        <Suspense fallback={null}>
          <CancelOrderDialog order={order} onClose={() => setCanceling(false)} />
        </Suspense>
      ) : null}
    </OrderPage>
  )
}
