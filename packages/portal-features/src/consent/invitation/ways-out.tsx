import { useLingui } from '@lingui/react/macro'
import type { GraphqlRequestError } from '@relais/graphql-client'
import { FailureNotice, type Refusal, useAction } from '@relais/portal-kit'
import {
  AnchorButton,
  Button,
  CheckIcon,
  CopyIcon,
  DownloadIcon,
  Inline,
  MailIcon,
  Notice,
  Quiet,
  Stack,
  useToast,
} from '@relais/ui'
import { useId, useState } from 'react'
import { IssueInvitationDocument, SendInvitationDocument } from '../../generated/graphql.ts'
import type { DraftKeeper, DraftValues } from './draft-keeper.ts'
import { rememberInvitation, type SentInvitation } from './invitation-queries.ts'
import { mailtoOf, toHtml } from './invitation-text.ts'
import { copyText, downloadMessage } from './take-out.ts'
import { useUndoIssue } from './use-undo-issue.ts'

/** Props of {@link WaysOut}. */
export type WaysOutProps = {
  invitation: SentInvitation
  values: DraftValues
  keeper: DraftKeeper
  /** Id of what says why nothing can go out now; undefined: it can. */
  closedBy: string | undefined
  onRefused: (refusal: Refusal) => void
  onOut: () => void
}

/** How an invitation leaves: by Relais, or by the person's own mail program, after which Done says so (UX rule 11). */
export function WaysOut({ invitation, values, keeper, closedBy, onRefused, onOut }: WaysOutProps) {
  const { t } = useLingui()
  const toast = useToast()
  const send = useAction(SendInvitationDocument)
  const issue = useAction(IssueInvitationDocument)
  const { undo } = useUndoIssue(invitation.id)
  const [taken, setTaken] = useState(false)
  const [failure, setFailure] = useState<GraphqlRequestError | null>(null)
  const mailto = mailtoOf(values)
  const pasteId = useId()
  const { id, link } = invitation

  const out = async (way: 'send' | 'issue') => {
    if (!(await keeper.save())) return
    const variables = { input: { invitationId: id, revision: keeper.shownRevision } }
    const result =
      way === 'send'
        ? (await send.run(variables))?.sendInvitation
        : (await issue.run(variables))?.issueInvitation
    if (!result) return
    if (result.__typename !== 'SendInvitationSuccess' && result.__typename !== 'IssueInvitationSuccess')
      return onRefused(result)
    await rememberInvitation(result.invitation)
    toast(
      way === 'send'
        ? { message: t`Relais is sending the invitation.` }
        : { message: t`The link works now.`, action: { label: t`Undo`, onPress: () => void undo() } },
    )
    onOut()
  }
  const copy = async () => {
    // At once: browsers let a page write to the clipboard only in answer to a press.
    const copied = await copyText(values.text, toHtml(values.text, link))
    if (!(await keeper.save()) || copied === 'nothing') {
      if (copied === 'nothing')
        toast({ message: t`This browser does not let the page copy: select the text and copy it yourself.` })
      return false
    }
    setTaken(true)
    toast({
      message: copied === 'both' ? t`The text is copied.` : t`The text is copied, without its formatting.`,
    })
    return true
  }
  const openToPaste = async () => {
    if (await copy()) window.location.assign(mailto.address)
  }
  const download = async () => {
    setFailure(null)
    if (!(await keeper.save())) return
    const { failure: failed } = await downloadMessage(id)
    setFailure(failed)
    if (failed === null) setTaken(true)
  }

  return (
    <Stack gap={3}>
      <FailureNotice failure={send.failure ?? issue.failure ?? failure} />
      {taken ? (
        <Notice tone="warning" title={t`Press Done once your email is on its way`} live>
          {t`Relais cannot see what you send yourself: the link opens nothing before that.`}
        </Notice>
      ) : null}
      <Inline>
        <Button
          kind={taken ? 'secondary' : 'primary'}
          icon={MailIcon}
          busy={send.busy}
          disabledBy={closedBy}
          onClick={() => void out('send')}
        >{t`Send from Relais`}</Button>
        {mailto.holdsText && closedBy === undefined ? (
          <AnchorButton
            href={mailto.address}
            onClick={() => {
              setTaken(true)
              void keeper.save()
            }}
          >{t`Open in your email program`}</AnchorButton>
        ) : (
          <Button
            disabledBy={closedBy}
            aria-describedby={pasteId}
            onClick={() => void openToPaste()}
          >{t`Open in your email program`}</Button>
        )}
        <Button icon={CopyIcon} disabledBy={closedBy} onClick={() => void copy()}>{t`Copy the text`}</Button>
        <Button
          icon={DownloadIcon}
          disabledBy={closedBy}
          onClick={() => void download()}
        >{t`Download as an email file (.eml)`}</Button>
        <Button
          kind={taken ? 'primary' : 'secondary'}
          icon={CheckIcon}
          busy={issue.busy}
          disabledBy={closedBy}
          onClick={() => void out('issue')}
        >{t`Done`}</Button>
      </Inline>
      {mailto.holdsText ? null : (
        <Quiet>
          <span
            id={pasteId}
          >{t`The text is too long to be handed to an email program. Opening yours copies it: paste it into the email.`}</span>
        </Quiet>
      )}
      <Quiet>{t`Done means that you send it yourself. The link works for 30 days from then on. You can undo it until the link is opened.`}</Quiet>
    </Stack>
  )
}
