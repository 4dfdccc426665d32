import type { TypedDocument } from '@relais/graphql-client'
import { useState } from 'react'
import { useRefusalLine } from '../refusal/refusal-text.ts'
import type { Refusal } from '../refusal/refusal.ts'
import { type Action, useAction } from './action.ts'

/** A change that a button begins and a dialog asks about before it is sent. */
export type ConfirmedChange<Variables> = Pick<Action<unknown, Variables>, 'failure'> & {
  /** Opens the dialog: for the button. */
  start: () => void
  /** For `ConfirmDialog`: what was refused stands in it. */
  dialog: { open: boolean; busy: boolean; error: string | undefined; onCancel: () => void }
  /** Sends it; true: it was done and the dialog is closed. Where the request failed see `failure`. */
  confirm: (variables: Parameters<Action<unknown, Variables>['run']>[0]) => Promise<boolean>
}

/** One consequential mutation behind a question. */
export function useConfirmedChange<Result, Variables extends { idempotencyKey: string }>(
  document: TypedDocument<Result, Variables>,
  answerOf: (data: Result) => Refusal | { __typename?: string; code?: never },
): ConfirmedChange<Variables> {
  const lineOf = useRefusalLine()
  const { run, busy, failure } = useAction(document)
  const [open, setOpen] = useState(false)
  const [error, setError] = useState<string | undefined>()
  return {
    failure,
    start: () => {
      setError(undefined)
      setOpen(true)
    },
    dialog: { open, busy, error, onCancel: () => setOpen(false) },
    confirm: async (variables) => {
      setError(undefined)
      const data = await run(variables)
      if (data === null) return false
      const answer = answerOf(data)
      if (answer.code !== undefined) {
        setError(lineOf(answer))
        return false
      }
      setOpen(false)
      return true
    },
  }
}
