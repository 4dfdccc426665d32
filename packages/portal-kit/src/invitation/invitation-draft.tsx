import { useLingui } from '@lingui/react/macro'
import {
  AnchorButton,
  Button,
  CheckIcon,
  CopyIcon,
  Inline,
  MailIcon,
  Notice,
  Quiet,
  RetryIcon,
  Stack,
  TextArea,
  TextField,
  useToast,
} from '@relais/ui'
import { useId, useRef, useState } from 'react'
import { useAction } from '../action/action.ts'
import { FailureNotice } from '../error/failure.tsx'
import { IssueInvitationDocument, SendInvitationDocument } from '../generated/graphql.ts'
import type { Refusal } from '../refusal/refusal.ts'
import { useRefusalText } from '../refusal/refusal-text.ts'
import { DraftSavedState } from './draft-saved-state.tsx'
import { rememberInvitation, type SentInvitation } from './invitation-queries.ts'
import { holdsLink, mailtoOf, putLinkBack, toHtml } from './invitation-text.ts'
import { useDraft } from './use-draft.ts'

/** Props of {@link InvitationDraft}. */
export type InvitationDraftProps = {
  /** A draft (`viewerCan.edit`). */
  invitation: SentInvitation
  /** It is sent, or done: show where it stands. */
  onOut: () => void
}

/**
 * The text of an invitation before it goes out: edited, saved as it is typed, then copied, taken to the mail program or
 * sent by Relais. The personal link cannot get lost: without it every way out is closed, and one press puts it back.
 */
export function InvitationDraft({ invitation, onOut }: InvitationDraftProps) {
  const { t } = useLingui()
  const toast = useToast()
  const text = useRefusalText()
  const draft = useDraft(invitation)
  const send = useAction(SendInvitationDocument)
  const issue = useAction(IssueInvitationDocument)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const area = useRef<HTMLTextAreaElement>(null)
  const prefix = useId()
  const { values } = draft
  const { link } = invitation
  const linkThere = holdsLink(values.text, link)
  const blocked = linkThere ? undefined : t`Put the personal link back first`
  const said = refusal ?? draft.refusal
  const mailto = mailtoOf(values)

  const change = (part: Partial<typeof values>) => {
    setRefusal(null)
    draft.change(part)
  }
  const putBack = () => {
    change({ text: putLinkBack(values.text, link) })
    area.current?.focus()
  }
  const copy = async () => {
    const html = new Blob([toHtml(values.text, link)], { type: 'text/html' })
    const plain = new Blob([values.text], { type: 'text/plain' })
    await navigator.clipboard.write([new ClipboardItem({ 'text/html': html, 'text/plain': plain })])
    await draft.save()
    toast({ message: t`The text is copied. Press Done once it is on its way.` })
  }
  const out = async (way: 'send' | 'issue') => {
    if (!(await draft.save())) return
    const variables = { input: { invitationId: invitation.id } }
    const result =
      way === 'send'
        ? (await send.run(variables))?.sendInvitation
        : (await issue.run(variables))?.issueInvitation
    if (!result) return
    if (result.__typename !== 'SendInvitationSuccess' && result.__typename !== 'IssueInvitationSuccess')
      return setRefusal(result)
    await rememberInvitation(result.invitation)
    toast({ message: way === 'send' ? t`The invitation is on its way.` : t`The invitation is ready.` })
    onOut()
  }

  return (
    <Stack gap={6}>
      <Stack>
        <FailureNotice failure={send.failure ?? issue.failure} />
        {said ? (
          <Notice tone="error" title={text(said).message} live>
            {text(said).remedy}
          </Notice>
        ) : null}
        <TextField
          id={`${prefix}-recipient`}
          label={t`Mail address of the recipient`}
          type="email"
          autoComplete="off"
          value={values.recipientMail}
          error={draft.refusal?.field === 'recipientMail' ? text(draft.refusal).message : undefined}
          onChange={(event) => change({ recipientMail: event.currentTarget.value })}
        />
        <TextField
          id={`${prefix}-subject`}
          label={t`Subject`}
          autoComplete="off"
          maxLength={200}
          lang={invitation.language}
          value={values.subject}
          error={draft.refusal?.field === 'subject' ? text(draft.refusal).message : undefined}
          onChange={(event) => change({ subject: event.currentTarget.value })}
        />
        <TextArea
          ref={area}
          id={`${prefix}-text`}
          label={t`Text`}
          description={t`Write it as you like. The personal link has to stay in it, unchanged.`}
          rows={18}
          lang={invitation.language}
          value={values.text}
          error={linkThere ? undefined : t`The personal link is not in the text, or was changed.`}
          onChange={(event) => change({ text: event.currentTarget.value })}
        />
        {linkThere ? null : (
          <Notice tone="error" title={t`Without its link nobody can answer the invitation`} live>
            <Inline>
              <span>{t`The text is not saved and cannot go out like this.`}</span>
              <Button icon={RetryIcon} onClick={putBack}>{t`Put the link back`}</Button>
            </Inline>
          </Notice>
        )}
        <DraftSavedState
          state={draft.state}
          failure={draft.failure}
          onRetry={() => void draft.save()}
          onStartAgain={() => void draft.save({ startTextAgain: true })}
        />
      </Stack>
      <Stack gap={3}>
        <Inline>
          <Button
            kind="primary"
            icon={MailIcon}
            busy={send.busy}
            disabledReason={blocked}
            onClick={() => void out('send')}
          >{t`Send from Relais`}</Button>
          <Button
            icon={CopyIcon}
            disabledReason={blocked}
            onClick={() => void copy()}
          >{t`Copy the text`}</Button>
          {mailto !== null && linkThere ? (
            <AnchorButton href={mailto}>{t`Open in your mail program`}</AnchorButton>
          ) : null}
          <Button
            icon={CheckIcon}
            busy={issue.busy}
            disabledReason={blocked}
            onClick={() => void out('issue')}
          >{t`Done`}</Button>
        </Inline>
        {mailto === null ? (
          <Quiet>{t`The text is too long to open in a mail program: copy it instead.`}</Quiet>
        ) : null}
        <Quiet>{t`Done means that you send it yourself. The link works for 30 days from then on.`}</Quiet>
      </Stack>
    </Stack>
  )
}
