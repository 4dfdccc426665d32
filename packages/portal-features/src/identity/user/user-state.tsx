import { useLingui } from '@lingui/react/macro'
import type { UserState } from '@relais/domain/codes'
import { StatusDot } from '@relais/ui'

/** Whether somebody can sign in, as a status. */
export function UserStateDot({ state }: { state: UserState }) {
  const { t } = useLingui()
  switch (state) {
    case 'active':
      return <StatusDot tone="success">{t({ context: 'person', message: 'Active' })}</StatusDot>
    case 'disabled':
      return <StatusDot tone="neutral">{t({ context: 'person', message: 'Disabled' })}</StatusDot>
    case 'invited':
      return <StatusDot tone="info">{t({ context: 'person', message: 'No password yet' })}</StatusDot>
  }
}
