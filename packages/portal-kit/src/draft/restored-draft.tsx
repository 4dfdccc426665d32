import { useLingui } from '@lingui/react/macro'
import { Button, Inline, Notice } from '@relais/ui'
import { useFormat } from '../format/format.ts'
import { useRefusalText } from '../refusal/refusal-text.ts'
import type { FormDraft } from './use-form-draft.ts'

/** Says that what was typed before is back, and offers an empty form; or that what is typed now is not kept. Else nothing. */
export function RestoredDraft({ draft }: { draft: FormDraft }) {
  const { t } = useLingui()
  const { formatDateTime } = useFormat()
  const text = useRefusalText()
  const { refusal, restoredAt, startAgain } = draft
  if (refusal !== null) {
    const { message, remedy } = text(refusal)
    return (
      <Notice tone="warning" title={message} live>
        {remedy}
      </Notice>
    )
  }
  if (restoredAt === null) return null
  const when = restoredAt === '' ? '' : formatDateTime(restoredAt)
  return (
    <Notice>
      <Inline gap={3} justify="between">
        <span>
          {when === '' ? t`What you typed before is back.` : t`What you typed before is back, as of ${when}.`}
        </span>
        <Button kind="quiet" onClick={startAgain}>{t`Empty the form`}</Button>
      </Inline>
    </Notice>
  )
}
