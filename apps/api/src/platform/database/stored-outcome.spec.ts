import { describe, expect, it } from 'vitest'
import { fromStored, toStored } from './stored-outcome.ts'

const kept = (outcome: unknown) => fromStored(JSON.parse(JSON.stringify(toStored(outcome))))

describe('an outcome that is stored under its key', () => {
  it('comes back as it was, dates as dates', () => {
    const outcome = {
      id: 'a',
      count: 3,
      first: true,
      note: null,
      endedAt: new Date('2026-11-29T04:33:42.123Z'),
      delegatedAdmins: [{ roles: ['reader'], endsAt: new Date('2027-01-01T00:00:00.000Z') }],
      // Looks like a date, and is a text.
      day: '2026-11-29T00:00:00.000Z',
    }
    expect(kept(outcome)).toEqual(outcome)
    for (const simple of [null, 'text', 7, false, [], new Date(0)]) expect(kept(simple)).toEqual(simple)
  })

  it.each([
    ['a map', new Map()],
    ['a bigint', 3n],
    ['a function', () => 3],
    ['no number', Number.NaN],
    ['an invalid date', new Date('soon')],
    ['what reads as a date', { $date: '2026-11-29' }],
  ])('cannot be %s: it would come back as something else', (_, value) => {
    expect(() => toStored({ value })).toThrow(/an outcome cannot|Invalid time value/)
  })
})
