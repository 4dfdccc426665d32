import { useLingui } from '@lingui/react/macro'
import type { GraphqlRequestError } from '@relais/graphql-client'
import { FailureNotice, type Refusal, useAction } from '@relais/portal-kit'
import {
  ActFoot,
  ActMenu,
  ActMenuAnchor,
  ActMenuButton,
  Button,
  CheckIcon,
  CopyIcon,
  DownloadIcon,
  MailIcon,
  NarrowOnly,
  Notice,
  SendIcon,
  UndoIcon,
  useToast,
  WideOnly,
} from '@relais/ui'
import { type ReactNode, useState } from 'react'
import { IssueInvitationDocument, SendInvitationDocument } from '../../generated/graphql.ts'
import type { DraftKeeper } from './draft-keeper.ts'
import type { DraftValues } from './draft-values.ts'
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
  /** Whether it is saved, or what is missing. */
  about: ReactNode
  /** What gives it up. */
  actions: ReactNode
  onStartAgain: () => void
  onRefused: (refusal: Refusal) => void
  onOut: () => void
}

/** The foot of a draft: how it leaves, by Relais first, or by the person's own mail program, after which Done says so (UX rule 11). */
export function WaysOut(props: WaysOutProps) {
  const { invitation, values, keeper, closedBy, about, actions, onStartAgain, onRefused, onOut } = props
  const { t } = useLingui()
  const toast = useToast()
  const send = useAction(SendInvitationDocument)
  const issue = useAction(IssueInvitationDocument)
  const { undo } = useUndoIssue(invitation.id)
  const [taken, setTaken] = useState(false)
  const [failure, setFailure] = useState<GraphqlRequestError | null>(null)
  const mailto = mailtoOf(values)
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

  const done = (
    <Button
      kind="primary"
      icon={CheckIcon}
      busy={issue.busy}
      disabledBy={closedBy}
      onClick={() => void out('issue')}
    >{t`Done`}</Button>
  )
  return (
    <>
      <FailureNotice failure={send.failure ?? issue.failure ?? failure} />
      {taken ? (
        <Notice tone="warning" title={t`Press Done once your email is on its way`} live>
          {t`Relais cannot see what you send yourself: the link opens nothing before that.`}
        </Notice>
      ) : null}
      <ActFoot quiet back={actions} about={about}>
        <WideOnly>
          <Button onClick={onStartAgain}>{t`Reset to the template`}</Button>
        </WideOnly>
        <ActMenu label={t`Other ways`} title={t`Send it yourself`}>
          {mailto.holdsText && closedBy === undefined ? (
            <ActMenuAnchor
              icon={MailIcon}
              detail={t`Subject and text are filled in.`}
              href={mailto.address}
              onClick={() => {
                setTaken(true)
                void keeper.save()
              }}
            >
              {t`Open in your email program`}
            </ActMenuAnchor>
          ) : (
            <ActMenuButton
              icon={MailIcon}
              detail={
                mailto.holdsText
                  ? t`Subject and text are filled in.`
                  : t`The text is too long to be handed over: it is copied, paste it into the email.`
              }
              disabledBy={closedBy}
              onClick={() => void openToPaste()}
            >
              {t`Open in your email program`}
            </ActMenuButton>
          )}
          <ActMenuButton
            icon={CopyIcon}
            detail={t`With its formatting, and as plain text.`}
            disabledBy={closedBy}
            onClick={() => void copy()}
          >
            {t`Copy the text`}
          </ActMenuButton>
          <ActMenuButton icon={DownloadIcon} disabledBy={closedBy} onClick={() => void download()}>
            {t`Download as an email file (.eml)`}
          </ActMenuButton>
          <NarrowOnly>
            <ActMenuButton icon={UndoIcon} onClick={onStartAgain}>
              {t`Reset to the template`}
            </ActMenuButton>
          </NarrowOnly>
          {taken ? null : (
            <ActMenuButton
              icon={CheckIcon}
              detail={t`I sent it myself. Its link works for 30 days; you can undo this until it is opened.`}
              disabledBy={closedBy}
              onClick={() => void out('issue')}
            >
              {t`Done`}
            </ActMenuButton>
          )}
        </ActMenu>
        <Button
          kind={taken ? 'secondary' : 'primary'}
          icon={SendIcon}
          busy={send.busy}
          disabledBy={closedBy}
          onClick={() => void out('send')}
        >{t`Send now`}</Button>
        {taken ? done : null}
      </ActFoot>
    </>
  )
}
