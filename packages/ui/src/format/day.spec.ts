import { expect, it } from 'vitest'
import { byDay, dayName } from './day.ts'

const at = (text: string) => new Date(text)
const days = (zone: string) =>
  byDay(['2026-11-28T23:30:00Z', '2026-11-28T09:00:00Z', '2026-11-27T23:15:00Z'], at, zone).map(
    ({ date, items }) => [date, items.length],
  )

it('a day is that of the time zone it is told in, and keeps the order', () => {
  expect(days('UTC')).toEqual([
    ['2026-11-28', 2],
    ['2026-11-27', 1],
  ])
  expect(days('Europe/Paris')).toEqual([
    ['2026-11-29', 1],
    ['2026-11-28', 2],
  ])
})

it.each([
  ['2026-11-28', 'Today', 'Aujourd’hui'],
  ['2026-11-27', 'Yesterday', 'Hier'],
  ['2026-11-23', 'Monday 23 November', 'Lundi 23 novembre'],
  ['2026-11-01', 'Sunday 1 November', 'Dimanche 1er novembre'],
  ['2025-12-31', 'Wednesday 31 December 2025', 'Mercredi 31 décembre 2025'],
])('%s is called %s, %s', (date, english, french) => {
  const now = at('2026-11-28T23:30:00Z')
  expect(dayName(date, now, 'en', 'UTC').replace(',', '')).toBe(english)
  expect(dayName(date, now, 'fr', 'UTC')).toBe(french)
})
