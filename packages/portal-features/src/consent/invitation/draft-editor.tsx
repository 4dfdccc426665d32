import { useLingui } from '@lingui/react/macro'
import { PagePending } from '@relais/portal-kit'
import { Button, Inline, Notice, Stack } from '@relais/ui'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { InvitationDraft } from './invitation-draft.tsx'
import type { SentInvitation } from './invitation-queries.ts'
import { useDraft } from './use-draft.ts'
import { useUndo } from './use-undo.ts'

/** With its form it is loaded when somebody goes back to it. */
const DraftRequest = lazy(async () => {
  const { DraftRequest: component } = await import('./draft-request.tsx')
  return { default: component }
})

/** Props of {@link DraftEditor}. */
export type DraftEditorProps = {
  invitation: SentInvitation
  /** What the invitation asks, and what can be done with it, around the text. */
  facts: ReactNode
  actions: ReactNode
  /** Where it stands, once it is no draft any more. */
  state: ReactNode
}

/** The two steps of a draft: its text, and back to what it asks. Stays until what was typed is saved or given up. */
export function DraftEditor({ invitation, facts, actions, state }: DraftEditorProps) {
  const { t, i18n } = useLingui()
  const draft = useDraft(invitation)
  const [step, setStep] = useState<'request' | 'text'>('text')
  const [stale, setStale] = useState(false)
  const [left, setLeft] = useState(false)
  const { keeper } = draft
  const isDraft = invitation.status === 'draft'
  const undoable = useUndo(isDraft)
  const name = new Intl.DisplayNames([i18n.locale], { type: 'language' }).of(invitation.language) ?? ''

  if (!isDraft && (left || draft.state !== 'closed')) return state
  if (step === 'request' && isDraft) {
    return (
      <Suspense fallback={<PagePending />}>
        <DraftRequest
          invitation={invitation}
          onDone={(changed) => {
            setStep('text')
            setStale((before) => before || changed)
          }}
        />
      </Suspense>
    )
  }
  const back = async () => {
    // What is typed is saved first where it can be; where not, it stays typed.
    await keeper.save()
    setStep('request')
  }
  const startAgain = async () => {
    const before = await keeper.startAgain()
    if (before === null) return
    setStale(false)
    undoable(t`Subject and text start again.`, () => keeper.change(before))
  }
  return (
    <Stack gap={8}>
      {facts}
      {stale ? (
        <Notice tone="warning" title={t`The text was written for what you asked before`} live>
          <Stack gap={3}>
            <span>{t`It is still yours and unchanged. Check that it says what the invitation asks now, or start it again in ${name}.`}</span>
            <Inline>
              <Button onClick={() => setStale(false)}>{t`Keep the text`}</Button>
              <Button onClick={() => void startAgain()}>{t`Start the text again`}</Button>
            </Inline>
          </Stack>
        </Notice>
      ) : null}
      <span>
        <Button onClick={() => void back()}>
          {invitation.kind === 'partnership' ? t`Change the recipient` : t`Change recipient and permissions`}
        </Button>
      </span>
      <InvitationDraft
        invitation={invitation}
        draft={draft}
        onUndoable={undoable}
        onOut={() => window.scrollTo({ top: 0 })}
        onLeave={() => setLeft(true)}
      />
      {isDraft ? <Inline>{actions}</Inline> : null}
    </Stack>
  )
}
