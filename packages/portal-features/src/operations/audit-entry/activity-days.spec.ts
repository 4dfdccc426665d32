import { describe, expect, it } from 'vitest'
import { daysOf, peopleOf } from './activity-days.ts'
import type { AuditEntry } from './audit-entry-queries.ts'

const entry = (id: string, at: string, action: string, name = 'Ada') =>
  ({ id, at, action, actor: { id: name, name } }) as unknown as AuditEntry
const idsOf = (entries: readonly AuditEntry[], timeZone: string, folds = true) =>
  daysOf(entries, timeZone, folds).map(({ day, lines }) => [
    day,
    lines.map((line) => ('entry' in line ? line.entry.id : line.folded.map(({ id }) => id))),
  ])

describe('the log by days', () => {
  const entries = [
    entry('6', '2026-03-02T23:30:00Z', 'order.place'),
    entry('5', '2026-03-02T22:30:00Z', 'session.begin'),
    entry('4', '2026-03-02T09:00:00Z', 'session.end'),
    entry('3', '2026-03-02T08:00:00Z', 'session.begin'),
    entry('2', '2026-03-02T07:00:00Z', 'user.create'),
    entry('1', '2026-03-02T06:00:00Z', 'session.begin'),
  ]

  it('has the days of the reader, whose midnight is another elsewhere', () => {
    expect(idsOf(entries, 'UTC')).toEqual([['2026-03-02', ['6', ['5', '4', '3'], '2', ['1']]]])
    expect(idsOf(entries, 'Europe/Paris')).toEqual([
      ['2026-03-03', ['6']],
      ['2026-03-02', [['5', '4', '3'], '2', ['1']]],
    ])
  })

  it('folds nothing where sign-ins are what was asked for', () => {
    expect(idsOf(entries, 'UTC', false)).toEqual([['2026-03-02', ['6', '5', '4', '3', '2', '1']]])
  })

  it('says who is folded, the most frequent first, each once', () => {
    const folded = [
      entry('3', '2026-03-02T09:00:00Z', 'session.begin', 'Ada'),
      entry('2', '2026-03-02T08:00:00Z', 'session.begin', 'Grace'),
      entry('1', '2026-03-02T07:00:00Z', 'session.begin', 'Grace'),
    ]
    expect(peopleOf(folded, ({ actor }) => actor?.name ?? '')).toEqual(['Grace (2)', 'Ada'])
  })
})
