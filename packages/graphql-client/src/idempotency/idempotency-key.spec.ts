import { expect, it } from 'vitest'
import { createIdempotencyKey } from './idempotency-key.ts'

it('keeps its key however often the attempt is sent, and takes a new one for the next act', () => {
  let count = 0
  const key = createIdempotencyKey(() => `key-${(count += 1)}`)
  expect([key.current(), key.current()]).toEqual(['key-1', 'key-1'])
  key.renew()
  expect(key.current()).toBe('key-2')
})

it('gives every form a key of its own', () => {
  expect(createIdempotencyKey().current()).not.toBe(createIdempotencyKey().current())
})
