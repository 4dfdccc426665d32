import { useLingui } from '@lingui/react/macro'
import { useAction, useRefusalLine } from '@relais/portal-kit'
import { ActionMenu, Button, ConfirmDialog, DeleteIcon, UndoIcon, useToast } from '@relais/ui'
import { type ReactNode, useState } from 'react'
import {
  ResendInvitationDocument,
  RevokeInvitationDocument,
  SendInvitationDocument,
} from '../../generated/graphql.ts'
import { ExtendInvitationButton } from './extend-invitation-button.tsx'
import { rememberInvitation, type SentInvitation } from './invitation-queries.ts'
import { useUndoIssue } from './use-undo-issue.ts'

/** What is asked about first: it kills a link. */
type Act = 'resend' | 'revoke'

/** Props of {@link InvitationActions}. */
export type InvitationActionsProps = {
  invitation: SentInvitation
  /** Id of what says `sendObstacle` on the page; a draft, whose ways out say it, has none. */
  obstacleId?: string
  /** In a row of a list: the first stands there, the others behind `⋯`. */
  inRow?: boolean
}

/** What can be done with an invitation: send it, send it again, extend it, take it back. Asks before a link dies. */
export function InvitationActions({ invitation, obstacleId, inRow = false }: InvitationActionsProps) {
  const { t } = useLingui()
  const toast = useToast()
  const lineOf = useRefusalLine()
  const [asking, setAsking] = useState<Act | null>(null)
  const [error, setError] = useState<string | undefined>()
  const send = useAction(SendInvitationDocument)
  const resend = useAction(ResendInvitationDocument)
  const revoke = useAction(RevokeInvitationDocument)
  const undoing = useUndoIssue(invitation.id)
  const { viewerCan, recipientMail, status } = invitation
  const { sendObstacle, resendObstacle } = viewerCan
  const isDraft = status === 'draft'
  const disabledBy = sendObstacle && obstacleId !== undefined ? obstacleId : undefined
  const unsent = viewerCan.send || (disabledBy !== undefined && status === 'ready')
  const variables = { input: { invitationId: invitation.id } }

  const run = async (act: Act | 'send') => {
    setError(undefined)
    const result =
      act === 'send'
        ? (await send.run(variables))?.sendInvitation
        : act === 'resend'
          ? (await resend.run(variables))?.resendInvitation
          : (await revoke.run(variables))?.revokeInvitation
    if (!result) return fail(t`The server did not answer. Try again.`, act)
    if (!('invitation' in result)) {
      // It can be done later: what was asked about stays, with when.
      if ('retryAt' in result) return fail(lineOf(result), act)
      // It is not what it was here: the page shows by itself where it stands, maybe without these buttons.
      setAsking(null)
      toast({ message: lineOf(result) })
      return
    }
    await rememberInvitation(result.invitation)
    setAsking(null)
    const done = {
      send: t`Relais is sending the invitation.`,
      resend: t`Relais is sending the invitation.`,
      revoke: isDraft ? t`The draft is deleted.` : t`The invitation is revoked.`,
    }
    toast({ message: done[act] })
  }
  const fail = (message: string, act: Act | 'send') => {
    if (act === 'send') toast({ message })
    else setError(message)
  }
  const ask = (act: Act) => {
    setError(undefined)
    setAsking(act)
  }

  const sending =
    unsent && !isDraft ? (
      <Button
        busy={send.busy}
        disabledBy={disabledBy}
        onClick={() => void run('send')}
      >{t`Send from Relais`}</Button>
    ) : (viewerCan.resend || resendObstacle) && !unsent ? (
      <Button
        disabledBy={disabledBy}
        disabledReason={viewerCan.resend || disabledBy ? undefined : lineOf(resendObstacle)}
        onClick={() => ask('resend')}
      >{t`Send again`}</Button>
    ) : null
  const others = [
    viewerCan.undoIssue ? (
      <Button key="undo" icon={UndoIcon} busy={undoing.busy} onClick={() => void undoing.undo()}>
        {t`Back to the draft`}
      </Button>
    ) : null,
    viewerCan.extend || (disabledBy !== undefined && !isDraft) ? (
      <ExtendInvitationButton key="extend" invitation={invitation} disabledBy={disabledBy} />
    ) : null,
    viewerCan.revoke ? (
      isDraft ? (
        <Button key="delete" kind="remove" icon={DeleteIcon} onClick={() => ask('revoke')}>
          {t`Delete draft`}
        </Button>
      ) : (
        <Button key="revoke" kind={inRow ? 'danger' : 'secondary'} onClick={() => ask('revoke')}>
          {t`Revoke`}
        </Button>
      )
    ) : null,
  ].filter((other) => other !== null)

  return (
    <>
      {sending}
      <Others folded={inRow && !isDraft} recipient={recipientMail}>
        {others}
      </Others>
      <ConfirmDialog
        open={asking === 'resend'}
        title={t`Send the invitation again?`}
        confirmLabel={t`Send again`}
        cancelLabel={t`Cancel`}
        busy={resend.busy}
        error={error}
        onCancel={() => setAsking(null)}
        onConfirm={() => void run('resend')}
      >
        {t`${recipientMail} gets the email once more, with a new link that works for 30 days. The old link stops working.`}
      </ConfirmDialog>
      <ConfirmDialog
        open={asking === 'revoke'}
        title={isDraft ? t`Delete this draft?` : t`Revoke this invitation?`}
        confirmLabel={isDraft ? t`Delete draft` : t`Revoke`}
        cancelLabel={t`Cancel`}
        busy={revoke.busy}
        error={error}
        onCancel={() => setAsking(null)}
        onConfirm={() => void run('revoke')}
      >
        {isDraft
          ? t`Relais sent it to nobody. Its link never works, also where you passed it on yourself. You can write a new invitation at any time.`
          : status === 'expired'
            ? t`Its link has expired already. Once it is revoked, nobody can extend it or send it again. You can write a new invitation at any time.`
            : t`Its link stops working at once, also where it was already sent to ${recipientMail}. You can write a new invitation at any time.`}
      </ConfirmDialog>
    </>
  )
}

/** What is done seldom, or ends it. */
function Others({
  folded,
  recipient,
  children,
}: {
  folded: boolean
  recipient: string
  children: readonly ReactNode[]
}) {
  const { t } = useLingui()
  if (!folded || children.length === 0) return children
  return <ActionMenu label={t`More for ${recipient}`}>{children}</ActionMenu>
}
