import { useLingui } from '@lingui/react/macro'
import { StatusDot, type StatusTone } from '@relais/ui'

/** What a subscription is now. */
export type SubscriptionStatus = 'active' | 'suspended' | 'canceled' | 'expired'

const tones: Record<SubscriptionStatus, StatusTone> = {
  active: 'success',
  suspended: 'warning',
  canceled: 'neutral',
  expired: 'neutral',
}

/** The statuses of a subscription in words. */
export function useSubscriptionStatusWords(): Record<SubscriptionStatus, string> {
  const { t } = useLingui()
  return {
    active: t`Active`,
    suspended: t`Suspended`,
    canceled: t`Canceled`,
    expired: t({ context: 'subscription', message: 'Expired' }),
  }
}

/** The status of a subscription in words, with its dot. */
export function SubscriptionStatusDot({ status }: { status: SubscriptionStatus }) {
  const words = useSubscriptionStatusWords()
  return <StatusDot tone={tones[status]}>{words[status]}</StatusDot>
}

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
