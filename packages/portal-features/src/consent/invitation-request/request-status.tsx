import { useLingui } from '@lingui/react/macro'
import type { InvitationRequestStatus } from '@relais/domain/codes'
import { StatusDot, type StatusTone } from '@relais/ui'

const tones: Readonly<Record<InvitationRequestStatus, StatusTone>> = {
  open: 'info',
  invited: 'success',
  declined: 'danger',
  withdrawn: 'neutral',
  lapsed: 'warning',
}

/** How a request to be invited stands, as a word. `isPrepared`: its invitation is being written. */
export function RequestStatus({
  status,
  isPrepared,
}: {
  status: InvitationRequestStatus
  isPrepared: boolean
}) {
  const { t } = useLingui()
  const words: Readonly<Record<InvitationRequestStatus, string>> = {
    open: t`Waiting for an answer`,
    invited: t({ context: 'request', message: 'Invited' }),
    declined: t({ context: 'request', message: 'Declined' }),
    withdrawn: t({ context: 'request', message: 'Taken back' }),
    lapsed: t({ context: 'request', message: 'Lapsed' }),
  }
  return (
    <StatusDot tone={tones[status]}>{isPrepared ? t`Invitation being written` : words[status]}</StatusDot>
  )
}
