import { documentOf } from '@relais/test-kit/known-document'
import type { Page } from '@playwright/test'
import { type Answer, intercept, json, release } from './interception.ts'

/** A time in which the API does not do what it is asked. */
export interface Outage {
  /**
   * It answers with a fault of its own, an intermediary says that it is away, nothing answers, or a list comes in another
   * shape than the page was made for.
   */
  readonly how: 'fault' | 'unavailable' | 'offline' | 'nonsense'
  /** Operations that are answered all the same, by their names. */
  readonly spared: readonly string[]
}

/** Begins it for a page. The set fills with the names of the operations that failed. */
export async function beginOutage(page: Page, { how, spared }: Outage): Promise<ReadonlySet<string>> {
  const failed = new Set<string>()
  await intercept(page, (body) => {
    const name = documentOf(body)?.name ?? ''
    if (spared.includes(name)) return null
    failed.add(name)
    return answers[how]
  })
  return failed
}

/** Ends it: from now on everything is answered again. */
export const endOutage = release

const answers: Readonly<Record<Outage['how'], Answer>> = {
  fault: json(500, {
    errors: [{ message: 'Broken on purpose', extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
  }),
  unavailable: { status: 503, type: 'text/html', body: '<h1>503</h1>' },
  offline: 'offline',
  nonsense: json(200, { data: { customerSubscriptions: { nodes: {} } } }),
}
