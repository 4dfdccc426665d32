import { useLingui } from '@lingui/react/macro'
import { FailureNotice, type Refusal, useRefusalText } from '@relais/portal-kit'
import { Button, Composer, Inline, Notice, Stack, useToast } from '@relais/ui'
import { type ReactNode, useId, useState } from 'react'
import { DraftForm, useDraftForm } from './draft-form.tsx'
import type { DraftValues } from './draft-values.ts'
import { DraftMail } from './draft-mail.tsx'
import { DraftClosedNotice, DraftConflictNotice } from './draft-notice.tsx'
import { DraftSavedState } from './draft-saved-state.tsx'
import type { InvitationViewProps } from './draft-view.ts'
import type { SentInvitation } from './invitation-queries.ts'
import { SendObstacleNotice } from './invitation-standing.tsx'
import { holdsLink, toHtml } from './invitation-text.ts'
import { copyText } from './take-out.ts'
import { useDraft } from './use-draft.ts'
import { useUndo } from './use-undo.ts'
import { WaysOut } from './ways-out.tsx'

/** Props of {@link DraftEditor}. */
export type DraftEditorProps = {
  /** A draft, or one that was while something was typed. */
  invitation: SentInvitation
  /** What gives the draft up. */
  actions: ReactNode
  /** Where it stands, once it is no draft any more. */
  state: ReactNode
} & InvitationViewProps

/**
 * An invitation before it goes out: to whom, what it asks and its mail, side by side, saved as they are typed, and one foot with
 * every way out. The personal link cannot get lost: without it every way out is closed, and one press puts it back. Stays until
 * what was typed is saved or given up.
 */
export function DraftEditor({ invitation, actions, state, view, onViewChange }: DraftEditorProps) {
  const { t, i18n } = useLingui()
  const toast = useToast()
  const text = useRefusalText()
  const draft = useDraft(invitation)
  const { form, lacksRoles } = useDraftForm(invitation, draft)
  const [left, setLeft] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const prefix = useId()
  const { conflict, keeper, values } = draft
  const { link } = invitation
  const isDraft = invitation.status === 'draft'
  const undoable = useUndo(isDraft)
  if (!isDraft && (left || draft.state !== 'closed')) return state

  const change = (part: Partial<DraftValues>) => {
    setRefusal(null)
    keeper.change(part)
  }
  const startAgain = async () => {
    const { subject, text: before } = (await keeper.startAgain()) ?? {}
    if (subject !== undefined)
      undoable(t`Subject and text start again.`, () => change({ subject, text: before ?? '' }))
  }
  const language = new Intl.DisplayNames([i18n.locale], { type: 'language' }).of(invitation.language) ?? ''
  const said = refusal ?? draft.refusal
  const closed = draft.state === 'conflict' || draft.state === 'closed' ? draft.state : null
  const obstacle = invitation.viewerCan.sendObstacle ? 'obstacle' : null
  const missing = holdsLink(values.text, link) ? (lacksRoles ? 'roles' : null) : 'link'
  const reason = closed ?? obstacle ?? missing

  return (
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
            onTakeTheirs={() => {
              const mine = keeper.takeTheirs()
              undoable(t`This is what is saved.`, () => change(mine))
            }}
          />
        </div>
      ) : null}
      {draft.state === 'closed' ? (
        <div id={`${prefix}-closed`}>
          <DraftClosedNotice
            onCopy={() => {
              void copyText(values.text, toHtml(values.text, link))
              toast({ message: t`The text is copied.` })
            }}
            onLeave={() => setLeft(true)}
          />
        </div>
      ) : null}
      {draft.stale ? (
        <Notice tone="warning" title={t`The text was written for what you asked before`} live>
          <Stack gap={3}>
            <span>{t`It is still yours and unchanged. Check that it says what the invitation asks now, or reset it to the template in ${language}.`}</span>
            <Inline>
              <Button onClick={() => keeper.keepText()}>{t`Keep the text`}</Button>
              <Button onClick={() => void startAgain()}>{t`Reset to the template`}</Button>
            </Inline>
          </Stack>
        </Notice>
      ) : null}
      <Composer
        form={<DraftForm invitation={invitation} form={form} />}
        mail={
          <DraftMail
            invitation={invitation}
            draft={draft}
            change={change}
            prefix={prefix}
            tab={view.tab ?? 'write'}
            onTabChange={(tab) => onViewChange(tab === 'write' ? {} : { tab })}
          />
        }
      />
      {draft.state === 'failed' ? (
        <Stack gap={3}>
          <FailureNotice failure={draft.failure} />
          <span>
            <Button onClick={() => void keeper.save()}>{t`Save again`}</Button>
          </span>
        </Stack>
      ) : null}
      <WaysOut
        invitation={invitation}
        values={values}
        keeper={keeper}
        closedBy={reason === null ? undefined : `${prefix}-${reason}`}
        about={
          reason === 'roles' ? (
            <strong id={`${prefix}-roles`}>{t`Choose at least one role`}</strong>
          ) : (
            <DraftSavedState state={draft.state} />
          )
        }
        actions={isDraft ? actions : null}
        onStartAgain={() => void startAgain()}
        onRefused={setRefusal}
        onOut={() => window.scrollTo({ top: 0 })}
      />
    </Stack>
  )
}
