import { describe, expect, it } from 'vitest'
import { GraphqlRequestError } from '../request/graphql-request-error.ts'
import { createQueryClient, readPause, retriesRead } from './query-client.ts'

const failed = (status: number | null, retryAfterMs: number | null = null) =>
  new GraphqlRequestError('x', { status, requestId: null, retryAfterMs })

describe('a read that failed', () => {
  it('is sent again after an outage, and not after a fault or a refusal', () => {
    for (const status of [null, 429, 502, 503, 504]) expect(retriesRead(0, failed(status))).toBe(true)
    for (const status of [200, 400, 403, 500]) expect(retriesRead(0, failed(status))).toBe(false)
    expect(retriesRead(0, new TypeError('a bug'))).toBe(false)
  })

  it('is sent again for longer than a server needs to be started again, and then shown as failed', () => {
    let waited = 0
    let count = 0
    for (; retriesRead(count, failed(503)); count++) waited += readPause(count, failed(503))
    expect(waited).toBeGreaterThanOrEqual(10_000)
    expect(waited).toBeLessThan(30_000)
  })

  it('waits as long as the server says, within reason', () => {
    expect(readPause(0, failed(503))).toBe(500)
    expect(readPause(0, failed(503, 2_000))).toBe(2_000)
    expect(readPause(0, failed(503, 3_600_000))).toBe(5_000)
  })
})

it('a change is never sent again by itself: whoever sends it again does so with its key', () => {
  expect(createQueryClient().getDefaultOptions().mutations?.retry).toBe(false)
})
