import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { proofs } from './proofs.ts'
import { tableOf } from './result.ts'

it('every proof has a name of its own, which is that of its file', () => {
  const files = readdirSync(join(import.meta.dirname, 'proof')).map((name) => name.replace(/\.ts$/, ''))
  expect(proofs.map(({ id }) => id).toSorted()).toEqual(files.toSorted())
})

it('the table names each proof with what was tried and what failed', () => {
  const result = {
    id: 'a',
    goal: 'nothing falls',
    tried: 1200,
    failed: 3,
    notes: [],
    seed: 1,
    seconds: 2,
    date: '2026-11-28',
  }
  expect(tableOf([result])).toBe('proof  tried  failed  goal\na       1200       3  nothing falls')
})
