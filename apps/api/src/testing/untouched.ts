import { expect } from 'vitest'
import type { TestApp } from './app.ts'
import { checksumOfEverything } from './checksum.ts'

/** What a refusal answers. */
export interface Refused {
  readonly __typename: string
  readonly code?: string
  readonly message?: string
  readonly remedy?: string
}

/** Asks, and checks that it is refused with this code, says why and what to do, and that no table changed at all. */
export async function expectRefused<T extends Refused>(
  app: TestApp,
  code: string,
  ask: () => Promise<T>,
): Promise<T> {
  const before = await checksumOfEverything(app)
  const answer = await ask()
  expect(answer).toMatchObject({
    code,
    message: expect.stringMatching(/\S.*[.!]$/),
    remedy: expect.stringMatching(/\S.*\.$/),
  })
  expect(await checksumOfEverything(app), `a refusal with ${code} must leave every table as it was`).toEqual(
    before,
  )
  return answer
}
