import { useLingui } from '@lingui/react/macro'
import { type Refusal, useRefusalText } from '@relais/portal-kit'
import { Button, Inline, Notice, RetryIcon, Stack, TextArea, TextField, useToast } from '@relais/ui'
import { type ClipboardEvent, useId, useRef, useState } from 'react'
import type { DraftValues } from './draft-keeper.ts'
import { DraftClosedNotice, DraftConflictNotice } from './draft-notice.tsx'
import { DraftSavedState } from './draft-saved-state.tsx'
import type { SentInvitation } from './invitation-queries.ts'
import { holdsLink, putLinkBack, toHtml } from './invitation-text.ts'
import { plainTextOf, typeInto } from './pasted-text.ts'
import { copyText } from './take-out.ts'
import type { useDraft } from './use-draft.ts'
import type { ShowUndo } from './use-undo.ts'
import { SendObstacleNotice } from './invitation-standing.tsx'
import { WaysOut } from './ways-out.tsx'

/** Props of {@link InvitationDraft}. */
export type InvitationDraftProps = {
  /** A draft, or one that was while something was typed. */
  invitation: SentInvitation
  draft: ReturnType<typeof useDraft>
  onUndoable: ShowUndo
  /** It is sent, or done: show where it stands. */
  onOut: () => void
  /** It went out elsewhere: what was typed here is given up. */
  onLeave: () => void
}

/**
 * The text of an invitation before it goes out: edited, saved as it is typed, then copied, taken to the mail program,
 * downloaded or sent by Relais. The personal link cannot get lost: without it every way out is closed, and one press puts it
 * back.
 */
export function InvitationDraft({ invitation, draft, onUndoable, onOut, onLeave }: InvitationDraftProps) {
  const { t } = useLingui()
  const toast = useToast()
  const text = useRefusalText()
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const area = useRef<HTMLTextAreaElement>(null)
  const cursor = useRef<number | null>(null)
  const prefix = useId()
  const { conflict, keeper, state, values } = draft
  const { link } = invitation
  const linkThere = holdsLink(values.text, link)
  const said = refusal ?? draft.refusal
  const { sendObstacle } = invitation.viewerCan
  const closed = state === 'conflict' || state === 'closed' ? state : null
  const reason = closed ?? (sendObstacle ? 'obstacle' : linkThere ? null : 'link')

  const change = (part: Partial<DraftValues>) => {
    setRefusal(null)
    keeper.change(part)
  }
  const putBack = () => {
    const put = putLinkBack(values.text, link, cursor.current)
    change({ text: put.text })
    // The field holds the new text after React has drawn it.
    requestAnimationFrame(() => {
      area.current?.focus()
      area.current?.setSelectionRange(put.cursor, put.cursor)
    })
  }
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const html = event.clipboardData.getData('text/html')
    if (html === '') return
    event.preventDefault()
    typeInto(event.currentTarget, plainTextOf(new DOMParser().parseFromString(html, 'text/html')))
  }
  const undoable = (message: string, before: DraftValues) => onUndoable(message, () => change(before))
  const startAgain = async () => {
    const before = await keeper.startAgain()
    if (before) undoable(t`Subject and text start again.`, before)
  }

  return (
    <Stack gap={6}>
      <Stack>
        {said ? (
          <Notice tone="error" title={text(said).message} live>
            {text(said).remedy}
          </Notice>
        ) : null}
        <SendObstacleNotice id={`${prefix}-obstacle`} invitation={invitation} />
        {conflict ? (
          <div id={`${prefix}-conflict`}>
            <DraftConflictNotice
              conflict={conflict}
              onKeepMine={() => void keeper.keepMine()}
              onTakeTheirs={() => undoable(t`This is what is saved.`, keeper.takeTheirs())}
            />
          </div>
        ) : null}
        {state === 'closed' ? (
          <div id={`${prefix}-closed`}>
            <DraftClosedNotice
              onCopy={() => {
                void copyText(values.text, toHtml(values.text, link))
                toast({ message: t`The text is copied.` })
              }}
              onLeave={onLeave}
            />
          </div>
        ) : null}
        <TextField
          id={`${prefix}-recipient`}
          label={t`Recipient’s email`}
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
          onPaste={paste}
          onSelect={(event) => (cursor.current = event.currentTarget.selectionEnd)}
          onChange={(event) => change({ text: event.currentTarget.value })}
        />
        {linkThere ? null : (
          <div id={`${prefix}-link`}>
            <Notice tone="error" title={t`Without its link nobody can answer the invitation`} live>
              <Inline>
                <span>{t`The text is not saved and cannot go out like this.`}</span>
                <Button icon={RetryIcon} onClick={putBack}>{t`Put the link back`}</Button>
              </Inline>
            </Notice>
          </div>
        )}
        <DraftSavedState
          state={state}
          failure={draft.failure}
          onRetry={() => void keeper.save()}
          onStartAgain={() => void startAgain()}
        />
      </Stack>
      <WaysOut
        invitation={invitation}
        values={values}
        keeper={keeper}
        closedBy={reason === null ? undefined : `${prefix}-${reason}`}
        onRefused={setRefusal}
        onOut={onOut}
      />
    </Stack>
  )
}
