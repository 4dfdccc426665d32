import { expect, it } from 'vitest'
import { readDay, writeDay } from './typed-day.ts'

it.each([
  ['28/11/2026', '2026-11-28'],
  [' 1.2.26 ', '2026-02-01'],
  ['29-02-2028', '2028-02-29'],
  ['2026-11-28', '2026-11-28'],
  ['', ''],
  ['29/02/2026', null],
  ['31/11/2026', null],
  ['11/28/2026', null],
  ['tomorrow', null],
  ['1/1', null],
])('"%s" is the day %s', (typed, day) => {
  expect(readDay(typed)).toBe(day)
})

it('a day is written day first, and read again as it was', () => {
  expect(writeDay('2026-11-28')).toBe('28/11/2026')
  expect(readDay(writeDay('2026-11-28'))).toBe('2026-11-28')
  expect(writeDay('')).toBe('')
})
