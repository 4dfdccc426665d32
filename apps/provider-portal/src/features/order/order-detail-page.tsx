import { useLingui } from '@lingui/react/macro'
import {
  LinkButton,
  NotTherePage,
  OrderRecord,
  type OrderRecordProps,
  Page,
  TextLink,
} from '@relais/portal-kit'
import { Button, Stack } from '@relais/ui'
import { useSuspenseQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { paths } from '../../paths.ts'
import { orderQuery } from './order-queries.ts'

// The form of the dialog is the largest part of the page and comes only when it is opened.
const CancelOrderDialog = lazy(async () => {
  const { CancelOrderDialog: component } = await import('./cancel-order-dialog.tsx')
  return { default: component }
})

/** Props of {@link OrderDetailPage}. */
export type OrderDetailPageProps = Omit<OrderRecordProps, 'order'> & { orderId: string }

/** One order, and its undoing within seven days. */
export function OrderDetailPage({ orderId, ...links }: OrderDetailPageProps) {
  const { t } = useLingui()
  const { data: order } = useSuspenseQuery(orderQuery(orderId))
  const [cancelling, setCancelling] = useState(false)
  if (order === null) {
    return (
      <NotTherePage
        title={t({ context: 'noun', message: 'Order' })}
        what={t`There is no such order`}
        back={<LinkButton to={paths.orders}>{t`All orders`}</LinkButton>}
      >
        {t`It is not there, or not yours to see.`}
      </NotTherePage>
    )
  }
  const { number } = order
  return (
    <Page title={t`Order ${number}`} sentence={<TextLink to={paths.orders}>{t`All orders`}</TextLink>}>
      <Stack gap={6}>
        <OrderRecord order={order} {...links} />
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
    </Page>
  )
}
