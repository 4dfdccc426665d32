import { expect, it } from 'vitest'
import { mailStatusOf } from './mail-status.ts'

const at = new Date('2026-03-02T09:00:00Z')

it('a mail waits until a server took it or it was given up', () => {
  expect(mailStatusOf({ handedOverAt: null, failedAt: null })).toBe('waiting')
  expect(mailStatusOf({ handedOverAt: at, failedAt: null })).toBe('handed_over')
  expect(mailStatusOf({ handedOverAt: null, failedAt: at })).toBe('failed')
})
