import type { Portal } from '@relais/domain'
import { newKey, type TestApp } from './app.ts'

/** What came of trying an act without doing it. */
export interface Tried {
  readonly done: boolean
  /** Null: it was done. */
  readonly code: string | null
}

/** Tries a mutation as a dry run. */
export async function tryOut(
  app: TestApp,
  portal: Portal,
  session: string,
  field: string,
  input: Record<string, unknown>,
  type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`,
): Promise<Tried> {
  const answer = await app.run<{ readonly __typename: string; readonly code?: string }>(
    portal,
    `mutation ($input: ${type}!, $key: IdempotencyKey!) {
      ${field}(input: $input, idempotencyKey: $key, dryRun: true) { __typename ... on UserError { code } } }`,
    { input, key: newKey() },
    session,
  )
  return { done: answer.__typename.endsWith('Success'), code: answer.code ?? null }
}
