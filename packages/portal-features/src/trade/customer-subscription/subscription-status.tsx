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
