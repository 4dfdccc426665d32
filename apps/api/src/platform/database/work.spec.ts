import { describe, expect, it } from 'vitest'
import { newId, WorkLog } from './work.ts'

describe('ids', () => {
  it('of one transaction sort in the order they were made, though all are of one moment', () => {
    const work = { now: new Date('2026-03-02T09:00:00.000Z'), log: new WorkLog() }
    const ids = Array.from({ length: 2_000 }, () => newId(work))
    expect(ids).toEqual(ids.toSorted())
  })

  it('of two transactions of one moment are different', () => {
    const now = new Date('2026-03-02T09:00:00.000Z')
    const ids = Array.from({ length: 2_000 }, () => newId({ now, log: new WorkLog() }))
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('of a later moment sort after those of an earlier one', () => {
    const log = new WorkLog()
    const earlier = newId({ now: new Date('2026-03-02T09:00:00.000Z'), log })
    expect(earlier < newId({ now: new Date('2026-03-02T09:00:00.001Z'), log: new WorkLog() })).toBe(true)
  })
})
