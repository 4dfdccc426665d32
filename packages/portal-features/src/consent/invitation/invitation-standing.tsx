import { useLingui } from '@lingui/react/macro'
import { useRefusalText } from '@relais/portal-kit'
import { CopyButton, DateTime, Inline, Notice, Stack, StatusDot } from '@relais/ui'
import { DownloadMessageButton } from './download-message-button.tsx'
import type { SentInvitation } from './invitation-queries.ts'
import { useInvitationStatus, useMailProblem, useMailWayOut } from './invitation-words.ts'

/** Where an invitation stands; where its mail or the end of its link does not get through, why. */
export function InvitationStanding({ invitation }: { invitation: SentInvitation }) {
  const { t } = useLingui()
  const words = useInvitationStatus()
  const problem = useMailProblem()
  const { label, tone } = words(invitation.status)
  const dot = <StatusDot tone={tone}>{label}</StatusDot>
  const reason = shownProblem(invitation)
  const cut = invitation.linkCutAt !== null
  if (reason === null && !cut) return dot
  return (
    <Stack gap={1}>
      {dot}
      {reason === null ? null : <span>{problem(reason)}</span>}
      {cut ? <span>{t`Opened by a link whose end was missing`}</span> : null}
    </Stack>
  )
}

/** What keeps its sender from letting it out, and what to do: said once for all that is closed by it. Nothing otherwise. */
export function SendObstacleNotice({ invitation, id }: { invitation: SentInvitation; id: string }) {
  const text = useRefusalText()
  const { sendObstacle } = invitation.viewerCan
  if (sendObstacle === null) return null
  return (
    <div id={id}>
      <Notice tone="warning" title={text(sendObstacle).message}>
        {text(sendObstacle).remedy}
      </Notice>
    </div>
  )
}

/** Above the facts of an invitation whose link arrives without its end: since when, and the ways round. Nothing otherwise. */
export function LinkCutNotice({ invitation }: { invitation: SentInvitation }) {
  const { t } = useLingui()
  const { id, link, linkCutAt } = invitation
  if (linkCutAt === null) return null
  return (
    <Notice tone="warning" title={t`The link was opened, but its end was missing`}>
      <Stack gap={3}>
        <p>
          <DateTime value={linkCutAt} display="dateTime" />
        </p>
        <p>{t`A mail filter at the recipient probably cuts addresses in emails. Sending it again takes the same way: copy the personal link and give it in another way, such as a chat, or download the email and send it from another account.`}</p>
        <Inline>
          <span>{t`Personal link`}</span>
          <CopyButton value={link} label={t`Copy the personal link`} copiedLabel={t`Copied`} />
          <DownloadMessageButton invitationId={id} />
        </Inline>
      </Stack>
    </Notice>
  )
}

/** Above the facts of an invitation whose mail does not get through: why, and what can be done. Nothing otherwise. */
export function MailProblemNotice({ invitation }: { invitation: SentInvitation }) {
  const { t } = useLingui()
  const problem = useMailProblem()
  const wayOut = useMailWayOut()
  const reason = shownProblem(invitation)
  if (reason === null) return null
  if (reason === 'delayed') {
    return (
      <Notice tone="warning" title={t`The email is not sent yet`}>
        <p>{problem(reason)}</p>
        <p>{t`You need do nothing. If it is urgent, copy the personal link and send it yourself.`}</p>
      </Notice>
    )
  }
  return (
    <Notice tone="error" title={t`The email could not be delivered`}>
      <p>{problem(reason)}</p>
      <p>{wayOut(reason)}</p>
    </Notice>
  )
}

/** Once the link was opened or answered, or can be no more, it does not matter how the mail fared. */
function shownProblem({ status, mailProblem }: SentInvitation) {
  return status === 'sending' || status === 'undelivered' ? mailProblem : null
}
