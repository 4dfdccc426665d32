import { useLingui } from '@lingui/react/macro'
import { StatusDot } from '@relais/ui'

/** What an order is. */
export type OrderStatus = 'completed' | 'canceled'

/** The status of an order in words, with its dot. */
export function OrderStatusDot({ status }: { status: OrderStatus }) {
  const { t } = useLingui()
  return status === 'completed' ? (
    <StatusDot tone="success">{t({ context: 'order', message: 'Completed' })}</StatusDot>
  ) : (
    <StatusDot tone="neutral">{t({ context: 'order', message: 'Canceled' })}</StatusDot>
  )
}
