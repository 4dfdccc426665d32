import {
  type GraphqlRequestError,
  GraphqlRequestError as RequestError,
  type TypedDocument,
  useIdempotencyKey,
} from '@relais/graphql-client'
import { useRef, useState } from 'react'
import { queryClient } from '../graphql/graphql.ts'
import { executeInSession } from '../session/session-renewal.ts'

/** What the kit adds to the variables of every consequential mutation. */
type Added = 'idempotencyKey' | 'dryRun'

/** A mutation bound to one form or button. */
export type Action<Result, Variables> = {
  /**
   * Sends it. Gives the data (switch on `__typename`), or null where the request failed (see `failure`).
   * The same variables after a failure are the same attempt, with the same idempotency key.
   */
  run: (variables: Omit<Variables, Added>) => Promise<Result | null>
  /** Under way. */
  busy: boolean
  /** Why the last request brought no answer; show it with FailureNotice. */
  failure: GraphqlRequestError | null
}

/** One consequential mutation (`idempotencyKey`, `dryRun`) as a form or a button needs it. */
export function useAction<Result, Variables extends { idempotencyKey: string }>(
  document: TypedDocument<Result, Variables>,
): Action<Result, Variables> {
  const key = useIdempotencyKey()
  const attempt = useRef<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<GraphqlRequestError | null>(null)

  const run = async (variables: Omit<Variables, Added>) => {
    const text = JSON.stringify(variables)
    // Other input is another act: the server refuses a key that comes again with other input.
    if (attempt.current !== text) key.renew()
    attempt.current = text
    setBusy(true)
    setFailure(null)
    try {
      // Omit<Variables, Added> plus the key is Variables again; TypeScript cannot see it through the generic.
      const result = await executeInSession(document as TypedDocument<Result, Record<string, unknown>>, {
        ...variables,
        idempotencyKey: key.current(),
      })
      // Success and refusal are both answers: what is sent next is another act.
      key.renew()
      if (isStale(result)) void queryClient.invalidateQueries()
      return result
    } catch (error) {
      if (!(error instanceof RequestError)) throw error
      setFailure(error)
      return null
    } finally {
      setBusy(false)
    }
  }
  return { run, busy, failure }
}

/** Refusals of what was entered; every other one says that the page shows what is no longer so. */
const entered = ['invalid_input', 'confirmation_mismatch', 'confirmation_required', 'password_unacceptable']

/** Whether a rule refused because things are not, or no longer, as the page shows them: in another tab, by another person. */
function isStale(result: unknown): boolean {
  const answers: unknown[] = typeof result === 'object' && result !== null ? Object.values(result) : []
  return answers.some(
    (answer) =>
      typeof answer === 'object' &&
      answer !== null &&
      'code' in answer &&
      typeof answer.code === 'string' &&
      !entered.includes(answer.code),
  )
}
