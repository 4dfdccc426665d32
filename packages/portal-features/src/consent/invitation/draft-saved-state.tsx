import { useLingui } from '@lingui/react/macro'
import { Quiet } from '@relais/ui'
import type { DraftState } from './draft-keeper.ts'

/** Whether what was typed is saved, said quietly. */
export function DraftSavedState({ state }: { state: DraftState }) {
  const { t } = useLingui()
  const words: Record<DraftState, string> = {
    saved: t`Saved as a draft.`,
    typing: t`Not saved yet…`,
    saving: t`Saving…`,
    held_back: t`Not saved: the personal link is missing.`,
    conflict: t`Not saved: choose above which one stays.`,
    closed: t`Not saved: see above.`,
    refused: t`Not saved: see above.`,
    failed: t`Not saved.`,
  }
  return (
    <span aria-live="polite">
      <Quiet>{words[state]}</Quiet>
    </span>
  )
}
