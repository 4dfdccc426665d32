import { useLingui } from '@lingui/react/macro'
import { Notice, Stack, StatusDot } from '@relais/ui'
import type { SentInvitation } from './invitation-queries.ts'
import { useInvitationStatus, useMailProblem } from './invitation-words.ts'

/** Where an invitation stands; where its mail does not get through, why. */
export function InvitationStanding({ invitation }: { invitation: SentInvitation }) {
  const words = useInvitationStatus()
  const problem = useMailProblem()
  const { label, tone } = words(invitation.status)
  const dot = <StatusDot tone={tone}>{label}</StatusDot>
  const reason = shownProblem(invitation)
  if (reason === null) return dot
  return (
    <Stack gap={1}>
      {dot}
      <span>{problem(reason)}</span>
    </Stack>
  )
}

/** Above the facts of an invitation whose mail does not get through: why, and what can be done. Nothing otherwise. */
export function MailProblemNotice({ invitation }: { invitation: SentInvitation }) {
  const { t } = useLingui()
  const problem = useMailProblem()
  const reason = shownProblem(invitation)
  if (reason === null) return null
  if (reason === 'delayed') {
    return (
      <Notice tone="warning" title={t`The mail is not sent yet`}>
        <p>{problem(reason)}</p>
        <p>{t`You need do nothing. If it is urgent, copy the personal link and send it yourself.`}</p>
      </Notice>
    )
  }
  return (
    <Notice tone="error" title={t`The mail could not be delivered`}>
      <p>{problem(reason)}</p>
      <p>{t`Send it again, or copy the personal link and send it yourself. If the address is wrong, revoke this invitation and write a new one.`}</p>
    </Notice>
  )
}

/** Once the link was opened or answered, or can be no more, it does not matter how the mail fared. */
function shownProblem({ status, mailProblem }: SentInvitation) {
  return status === 'sending' || status === 'undelivered' ? mailProblem : null
}
