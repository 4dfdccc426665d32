import { describe, expect, it } from 'vitest'
import {
  daysLeft,
  formatDate,
  formatDateTime,
  formatDay,
  formatDays,
  formatDecimal,
  formatMoney,
  formatNear,
  formatRelative,
  formatSortable,
} from './format.ts'

/** Intl separates with no-break spaces; the tests read better without. */
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ')

describe('formatDecimal', () => {
  it('writes an amount as a spreadsheet of the language reads a number', () => {
    expect(formatDecimal(123456, 'EUR', 'en')).toBe('1234.56')
    expect(formatDecimal(123456, 'EUR', 'fr')).toBe('1234,56')
    expect(formatDecimal(5, 'GBP', 'en')).toBe('0.05')
    expect(formatDecimal(1234, 'JPY', 'en')).toBe('1234')
  })
})

describe('formatMoney', () => {
  it('reads minor units in the language of the screen', () => {
    expect(plain(formatMoney(123456, 'EUR', 'en'))).toBe('€1,234.56')
    expect(plain(formatMoney(123456, 'EUR', 'fr'))).toBe('1 234,56 €')
  })
  it('takes the decimals of the currency', () => {
    expect(plain(formatMoney(1234, 'JPY', 'en'))).toBe('¥1,234')
  })
  it('keeps every digit of an amount no float can hold', () => {
    expect(plain(formatMoney(900719925474099312n, 'USD', 'en'))).toBe('$9,007,199,254,740,993.12')
  })
  it('keeps the sign and the zeros of small amounts', () => {
    expect(plain(formatMoney(-5, 'EUR', 'en'))).toBe('-€0.05')
    expect(plain(formatMoney(0n, 'EUR', 'en'))).toBe('€0.00')
  })
})

describe('dates', () => {
  const instant = new Date('2026-03-05T13:07:00Z')
  it('are written in the language of the screen, with the time zone', () => {
    expect(plain(formatDate(instant, 'fr', 'Europe/Paris'))).toBe('5 mars 2026')
    expect(plain(formatDateTime(instant, 'en', { name: 'UTC', words: 'UTC' }))).toBe(
      '5 March 2026 at 13:07, UTC',
    )
    expect(plain(formatDateTime(instant, 'fr', { name: 'Europe/Paris', words: 'heure de Paris' }))).toBe(
      '5 mars 2026 à 14:07, heure de Paris',
    )
    expect(plain(formatDate(new Date('2026-03-01T13:07:00Z'), 'fr', 'UTC'))).toBe('1er mars 2026')
  })
  it('are days with their name, of the reader, and with their year where it is another', () => {
    const late = new Date('2026-02-28T23:30:00Z')
    expect(formatDay(late, instant, 'en', 'UTC')).toBe('Saturday 28 February')
    expect(plain(formatDay(late, instant, 'fr', 'Europe/Paris'))).toBe('dimanche 1er mars')
    expect(formatDay(late, new Date('2027-01-01T00:00:00Z'), 'en', 'UTC')).toBe('Saturday 28 February 2026')
  })
  it('are relative in the largest fitting unit, before and after now', () => {
    expect(formatRelative(instant, new Date('2026-03-03T13:07:00Z'), 'en')).toBe('in 2 days')
    expect(formatRelative(instant, new Date('2026-02-04T13:07:01Z'), 'en')).toBe('in 29 days')
    expect(formatRelative(instant, new Date('2026-03-05T15:07:00Z'), 'fr')).toBe('il y a 2 heures')
    expect(formatRelative(instant, instant, 'en')).toBe('just now')
    expect(formatRelative(instant, new Date('2026-03-05T13:07:59Z'), 'fr')).toBe('à l’instant')
    expect(formatRelative(instant, new Date('2026-03-05T13:06:59Z'), 'fr')).toBe('maintenant')
    expect(formatRelative(instant, new Date('2026-03-05T14:06:59Z'), 'en')).toBe('59 minutes ago')
  })
  it('are relative within a week, and a date beyond it', () => {
    const day = (text: string) => new Date(`2026-03-${text}T13:07:00Z`)
    expect(formatNear(instant, day('12'), 'en', 'UTC')).toBe('5 March 2026')
    expect(formatNear(instant, day('11'), 'en', 'UTC')).toBe('6 days ago')
    expect(formatNear(day('12'), instant, 'fr', 'UTC')).toBe('12 mars 2026')
    expect(formatNear(day('11'), instant, 'fr', 'UTC')).toBe('dans 6 jours')
  })
  it('are short where many stand together, with the days that are left', () => {
    expect(plain(formatDate(new Date('2026-12-30T13:07:00Z'), 'en', 'UTC', 'short'))).toBe('30 Dec 2026')
    expect(plain(formatDate(new Date('2026-12-30T13:07:00Z'), 'fr', 'UTC', 'short'))).toBe('30 déc. 2026')
    expect(plain(formatDays(daysLeft(new Date('2026-03-18T01:00:00Z'), instant), 'fr'))).toBe('13 jours')
    expect(plain(formatDays(daysLeft(new Date('2026-03-05T14:00:00Z'), instant), 'en'))).toBe('1 day')
    expect(daysLeft(new Date('2026-03-01T14:00:00Z'), instant)).toBe(0)
  })
  it('sort as text for a file, in the time zone of the reader', () => {
    expect(formatSortable(instant, 'UTC')).toBe('2026-03-05 13:07:00')
    expect(formatSortable(instant, 'Pacific/Auckland')).toBe('2026-03-06 02:07:00')
  })
})
