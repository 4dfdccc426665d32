import { useLingui } from '@lingui/react/macro'
import type { GraphqlRequestError } from '@relais/graphql-client'
import { FailureNotice } from '@relais/portal-kit'
import { Button, Inline, Quiet } from '@relais/ui'
import type { DraftState } from './draft-keeper.ts'

/** Props of {@link DraftSavedState}. */
export type DraftSavedStateProps = {
  state: DraftState
  failure: GraphqlRequestError | null
  onRetry: () => void
  onStartAgain: () => void
}

/** Whether what was typed is saved, said quietly; and the way back to the text it started from. */
export function DraftSavedState({ state, failure, onRetry, onStartAgain }: DraftSavedStateProps) {
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
    <>
      <Inline gap={4}>
        <span aria-live="polite">
          <Quiet>{words[state]}</Quiet>
        </span>
        <Button kind="quiet" onClick={onStartAgain}>{t`Start the text again`}</Button>
      </Inline>
      {state === 'failed' ? (
        <>
          <FailureNotice failure={failure} />
          <span>
            <Button onClick={onRetry}>{t`Save again`}</Button>
          </span>
        </>
      ) : null}
    </>
  )
}
