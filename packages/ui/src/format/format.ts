import { dateFormat, distanceFormat, numberFormat } from './intl.ts'

/**
 * An amount of integer minor units (cents for EUR, yen for JPY) with its currency, as read in `locale`.
 * The number of decimals is the currency's own. Exact for every bigint: no float is made of it.
 */
export function formatMoney(amountMinor: number | bigint, currency: string, locale: string): string {
  return formatAmount(amountMinor, numberFormat(locale, { style: 'currency', currency }))
}

/** "1234.50": an amount without its currency and without groups, for files that a spreadsheet counts with. */
export function formatDecimal(amountMinor: number | bigint, currency: string, locale: string): string {
  const { maximumFractionDigits: digits = 2 } = numberFormat(locale, {
    style: 'currency',
    currency,
  }).resolvedOptions()
  const format = numberFormat(locale, {
    useGrouping: false,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
  return formatAmount(amountMinor, format)
}

function formatAmount(amountMinor: number | bigint, format: Intl.NumberFormat): string {
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2
  const sign = amountMinor < 0 ? '-' : ''
  const units = String(amountMinor)
    .replace('-', '')
    .padStart(digits + 1, '0')
  const whole = units.slice(0, units.length - digits)
  const decimals = digits === 0 ? '' : `.${units.slice(-digits)}`
  // A decimal string keeps every digit; the type of `format` knows it as a template literal.
  return format.format(`${sign}${whole}${decimals}` as `${number}`)
}

/** English dates are those of Europe: day first, 24 hours. Mails write them the same (`packages/emails/src/language/format.ts`). */
const dateLocale = (locale: string) => (locale === 'en' ? 'en-GB' : locale)

/** French writes the first of a month as an ordinal; Intl does not. */
const withFirst = (text: string, locale: string) =>
  locale.startsWith('fr') ? text.replace(/^1 /, '1er ') : text

/** The zone that times are told in. */
export type TimeZone = {
  /** IANA name. */
  name: string
  /** "Paris time", in the language of the screen. */
  words: string
}

/** Day, month, year and time of an instant, as read in `locale`, and whose time it is: "5 March 2026 at 14:07, Paris time". */
export function formatDateTime(instant: Date, locale: string, timeZone: TimeZone): string {
  const format = dateFormat(dateLocale(locale), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: timeZone.name,
  })
  return `${withFirst(format.format(instant), locale)}, ${timeZone.words}`
}

/** Day, month and year of an instant, as read in `locale`; where many stand together the month is short. */
export function formatDate(
  instant: Date,
  locale: string,
  timeZone?: string,
  month: 'long' | 'short' = 'long',
): string {
  const format = dateFormat(dateLocale(locale), {
    day: 'numeric',
    month,
    year: 'numeric',
    timeZone,
  })
  return withFirst(format.format(instant), locale)
}

/** "Thursday 26 November", « jeudi 26 novembre 2025 »: the day of an instant, its year where it is not the running one. */
export function formatDay(instant: Date, now: Date, locale: string, timeZone?: string): string {
  const year = (of: Date) => dateFormat('en', { year: 'numeric', timeZone }).format(of)
  const format = dateFormat(dateLocale(locale), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(year(instant) === year(now) ? {} : { year: 'numeric' }),
    timeZone,
  })
  // With a year English puts a comma behind the name of the day, without one it does not.
  const text = format.format(instant).replace(',', '')
  return locale.startsWith('fr') ? text.replace(/ 1 /, ' 1er ') : text
}

/** A text that begins a line by itself: its first letter large. */
export function capitalized(text: string, locale: string): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1)
}

/** Hours and minutes of an instant, as read in `locale`. */
export function formatTime(instant: Date, locale: string, timeZone?: string): string {
  const format = dateFormat(dateLocale(locale), {
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  })
  return format.format(instant)
}

const steps: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
]

/** What has just happened: Intl says "now" of it, as of what is about to. */
const justNow = new Map([
  ['en', 'just now'],
  ['fr', 'à l’instant'],
])

/** "in 3 days", "il y a 2 heures", "just now": the distance of an instant from `now`, in whole largest fitting units. */
export function formatRelative(instant: Date, now: Date, locale: string): string {
  const format = distanceFormat(locale)
  const seconds = (instant.getTime() - now.getTime()) / 1000
  for (const [unit, size] of steps) {
    // A day that has begun counts, as in {@link daysLeft}: both are said of one end.
    const whole = unit === 'day' && seconds > 0 ? Math.ceil : Math.trunc
    if (Math.abs(seconds) >= size) return format.format(whole(seconds / size), unit)
  }
  const past = seconds <= 0 ? justNow.get(locale) : undefined
  return past ?? format.format(0, 'second')
}

/** A whole number with its separators. */
export function formatNumber(number: number, locale: string): string {
  return numberFormat(locale).format(number)
}

/** Tenths of a percent as a percentage: "18.0%", « 18,0 % ». */
export function formatPercent(permille: number, locale: string): string {
  const fixed = { minimumFractionDigits: 1, maximumFractionDigits: 1 }
  return numberFormat(locale, { style: 'percent', ...fixed }).format(permille / 1000)
}

/** "13 days", « 13 jours ». */
export function formatDays(days: number, locale: string): string {
  return numberFormat(locale, { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(days)
}

/** Whole days from `now` until an instant, a day that has begun among them; 0 once it is over. */
export function daysLeft(instant: Date, now: Date): number {
  return Math.max(0, Math.ceil((instant.getTime() - now.getTime()) / 86_400_000))
}

const weekMs = 7 * 86_400_000

/** {@link formatRelative} within a week of `now`, before or after it; beyond that {@link formatDate}. */
export function formatNear(instant: Date, now: Date, locale: string, timeZone?: string): string {
  const isNear = Math.abs(instant.getTime() - now.getTime()) < weekMs
  return isNear ? formatRelative(instant, now, locale) : formatDate(instant, locale, timeZone)
}

/** "2026-11-22 21:50:12" in a time zone, whatever the language: text that sorts, and that spreadsheets take for a date. */
export function formatSortable(instant: Date, timeZone?: string): string {
  // Swedish writes dates as ISO 8601 does.
  return dateFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium', timeZone }).format(instant)
}
