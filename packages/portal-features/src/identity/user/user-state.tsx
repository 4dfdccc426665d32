import { useLingui } from '@lingui/react/macro'
import type { UserState } from '@relais/domain/codes'
import { StatusDot } from '@relais/ui'

/** Props of {@link UserStateDot}. */
export type UserStateDotProps = {
  state: UserState
  /** The link of whoever is invited; null: none was sent. */
  invitation: { hasExpired: boolean } | null
}

/** Whether somebody can sign in, as a status. */
export function UserStateDot({ state, invitation }: UserStateDotProps) {
  const { t } = useLingui()
  switch (state) {
    case 'active':
      return <StatusDot tone="success">{t({ context: 'person', message: 'Active' })}</StatusDot>
    case 'disabled':
      return <StatusDot tone="neutral">{t({ context: 'person', message: 'Disabled' })}</StatusDot>
    case 'invited':
      return invitation === null ? (
        <StatusDot tone="neutral">{t({ context: 'person', message: 'No password yet' })}</StatusDot>
      ) : invitation.hasExpired ? (
        <StatusDot tone="warning">{t({ context: 'person', message: 'Invitation expired' })}</StatusDot>
      ) : (
        <StatusDot tone="info">{t({ context: 'person', message: 'Invited' })}</StatusDot>
      )
  }
}
