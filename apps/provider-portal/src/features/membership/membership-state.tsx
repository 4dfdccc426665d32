import { useLingui } from '@lingui/react/macro'
import { StatusDot } from '@relais/ui'
import type { MembershipState } from '@relais/domain/codes'

/** Whether a membership lasts, as a word. */
export function MembershipStateDot({ state }: { state: MembershipState }) {
  const { t } = useLingui()
  return state === 'active' ? (
    <StatusDot tone="success">{t({ context: 'membership', message: 'Active' })}</StatusDot>
  ) : (
    <StatusDot tone="neutral">{t({ context: 'membership', message: 'Ended' })}</StatusDot>
  )
}
