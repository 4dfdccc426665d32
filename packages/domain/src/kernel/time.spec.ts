import { describe, expect, it } from 'vitest'
import {
  addDays,
  addDuration,
  addMinutes,
  dayEnd,
  dayStart,
  daysBetween,
  durationText,
  isDuration,
  termEnd,
} from './time.ts'

const at = (text: string) => new Date(text)

describe('a duration', () => {
  it.each([
    ['2026-01-31T10:00:00.000Z', 'P1M', '2026-02-28T10:00:00.000Z'],
    ['2028-01-31T10:00:00.000Z', 'P1M', '2028-02-29T10:00:00.000Z'],
    ['2028-02-29T00:00:00.000Z', 'P1Y', '2029-02-28T00:00:00.000Z'],
    ['2026-11-30T00:00:00.000Z', 'P3M', '2027-02-28T00:00:00.000Z'],
    ['2026-03-02T09:00:00.000Z', 'P30D', '2026-04-01T09:00:00.000Z'],
    ['2026-03-02T09:00:00.000Z', 'P2W', '2026-03-16T09:00:00.000Z'],
    ['2026-03-02T09:00:00.000Z', 'P3Y', '2029-03-02T09:00:00.000Z'],
  ])('from %s of %s ends at %s, clamped to the end of a month', (from, duration, until) => {
    expect(addDuration(at(from), duration)).toEqual(at(until))
  })

  it.each(['', 'P', '1Y', 'P0D', 'P1.5D', 'P1Y2M', 'PT1H', 'P-1D'])('is not "%s"', (text) => {
    expect(isDuration(text)).toBe(false)
  })

  it.each([
    ['P1Y', 'en', '1 year'],
    ['P2Y', 'en', '2 years'],
    ['P6M', 'fr', '6\u00A0mois'],
    ['P1Y', 'fr', '1\u00A0an'],
    ['P2Y', 'fr', '2\u00A0ans'],
    ['P2W', 'fr', '2\u00A0semaines'],
    ['P30D', 'en', '30 days'],
    ['soon', 'en', 'soon'],
  ])('%s is said in %s as "%s"', (duration, locale, text) => {
    expect(durationText(duration, locale)).toBe(text)
  })

  it('that is none is a bug, not a date', () => {
    expect(() => addDuration(at('2026-01-01T00:00:00Z'), 'soon')).toThrow('not a duration')
  })
})

describe('days', () => {
  it('count a begun day as one, and never below zero', () => {
    expect(daysBetween(at('2026-03-01T00:00:00Z'), at('2026-03-01T00:00:01Z'))).toBe(1)
    expect(daysBetween(at('2026-03-01T00:00:00Z'), at('2026-03-08T00:00:00Z'))).toBe(7)
    expect(daysBetween(at('2026-03-08T00:00:00Z'), at('2026-03-01T00:00:00Z'))).toBe(0)
  })

  it('and minutes can be added', () => {
    expect(addDays(at('2026-03-01T00:00:00Z'), 30)).toEqual(at('2026-03-31T00:00:00Z'))
    expect(addMinutes(at('2026-03-01T00:00:00Z'), -30)).toEqual(at('2026-02-28T23:30:00Z'))
  })
})

it('a day begins at its midnight in the time zone, also on the days when clocks change', () => {
  const start = (day: string, zone: string) => dayStart(day, zone)?.toISOString()
  expect(start('2026-03-02', 'UTC')).toBe('2026-03-02T00:00:00.000Z')
  expect(start('2026-03-02', 'Europe/Paris')).toBe('2026-03-01T23:00:00.000Z')
  expect(start('2026-03-29', 'Europe/Paris')).toBe('2026-03-28T23:00:00.000Z')
  expect(start('2026-03-30', 'Europe/Paris')).toBe('2026-03-29T22:00:00.000Z')
  expect(start('2026-10-26', 'Europe/Paris')).toBe('2026-10-25T23:00:00.000Z')
  expect(start('2026-11-01', 'America/New_York')).toBe('2026-11-01T04:00:00.000Z')
  expect(start('2026-03-02', 'Pacific/Auckland')).toBe('2026-03-01T11:00:00.000Z')
})

it('a day ends where the next one begins, also on the days when clocks change', () => {
  const end = (day: string, zone: string) => dayEnd(day, zone)?.toISOString()
  expect(end('2026-12-31', 'UTC')).toBe('2027-01-01T00:00:00.000Z')
  expect(end('2026-03-29', 'Europe/Paris')).toBe('2026-03-29T22:00:00.000Z')
  expect(end('2026-10-25', 'Europe/Paris')).toBe('2026-10-25T23:00:00.000Z')
  expect(dayEnd('yesterday', 'UTC')).toBeNull()
})

it.each(['2026-02-30', '2026-3-2', 'yesterday', '', '2026-13-01', '20260302'])('%j is no day', (text) => {
  expect(dayStart(text, 'UTC')).toBeNull()
})

it.each([
  // Case T1.
  ['P1M', '2027-01-31T10:00:00Z', ['2027-02-28', '2027-03-31', '2027-04-30', '2027-05-31']],
  ['P1M', '2028-01-30T10:00:00Z', ['2028-02-29', '2028-03-30', '2028-04-30', '2028-05-30']],
  ['P1Y', '2028-02-29T10:00:00Z', ['2029-02-28', '2030-02-28', '2031-02-28', '2032-02-29']],
  ['P2Y', '2028-02-29T10:00:00Z', ['2030-02-28', '2032-02-29', '2034-02-28', '2036-02-29']],
  ['P3M', '2026-11-30T10:00:00Z', ['2027-02-28', '2027-05-30', '2027-08-30', '2027-11-30']],
  ['P30D', '2027-01-31T10:00:00Z', ['2027-03-02', '2027-04-01']],
])('terms of %s end as counted from the first start %s, never from the last end', (duration, start, ends) => {
  expect(ends.map((_, at) => termEnd(new Date(start), duration, at + 1))).toEqual(
    ends.map((day) => new Date(`${day}T10:00:00Z`)),
  )
})
