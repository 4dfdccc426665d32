import type { Language } from '@relais/domain/codes'
import { durationText, type IsoDuration, type Money, timeZoneWords } from '@relais/domain/kernel'

/** A moment: a `Date`, or the ISO 8601 text it becomes when a message is stored as JSON. */
export type Instant = Date | string

const locales: Record<Language, string> = { en: 'en-US', fr: 'fr-FR' }
/** English dates are those of Europe: day first, 24 hours. Screens write them the same (`packages/ui/src/format/format.ts`). */
const dateLocales: Record<Language, string> = { en: 'en-GB', fr: 'fr-FR' }

/**
 * A moment as a reader sees it, and whose time that is: "22 December 2026 at 16:08, Paris time".
 * `timeZone` is an IANA name. Throws a RangeError on a text that is no moment or no time zone.
 */
export function formatInstant(instant: Instant, language: Language, timeZone: string): string {
  const text = new Intl.DateTimeFormat(dateLocales[language], {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  }).format(new Date(instant))
  return `${withOrdinal(text, language)}, ${timeZoneWords(timeZone, language)}`
}

/** The day of a moment in that time zone: "22 December 2026". Where the reader's zone is unknown, an hour would only mislead. */
export function formatDate(instant: Instant, language: Language, timeZone: string): string {
  const format = new Intl.DateTimeFormat(dateLocales[language], { dateStyle: 'long', timeZone })
  return withOrdinal(format.format(new Date(instant)), language)
}

/** French writes the first of a month as an ordinal; Intl does not. */
function withOrdinal(date: string, language: Language): string {
  return language === 'fr' ? date.replace(/^1 /u, '1er ') : date
}

/** An amount with its currency; the number of decimals is the currency's own (none for the yen). */
export function formatMoney(money: Money, language: Language): string {
  const format = new Intl.NumberFormat(locales[language], { style: 'currency', currency: money.currency })
  const decimals = format.resolvedOptions().maximumFractionDigits ?? 0
  return format.format(decimalText(money.amount, decimals))
}

/** A count: "1,250". */
export function formatNumber(count: number, language: Language): string {
  return new Intl.NumberFormat(locales[language]).format(count)
}

/** "2 years", as the portals say it. Throws on a text that is no duration of one unit. */
export function formatDuration(duration: IsoDuration, language: Language): string {
  const said = durationText(duration, locales[language])
  if (said === duration) throw new Error(`not a duration: ${duration}`)
  return said
}

/** Minor units as an exact decimal text: dividing would go through floats. */
function decimalText(minorUnits: number, decimals: number): `${number}` {
  const digits = BigInt(Math.abs(minorUnits))
    .toString()
    .padStart(decimals + 1, '0')
  const whole = digits.slice(0, digits.length - decimals)
  const fraction = decimals === 0 ? '' : `.${digits.slice(-decimals)}`
  return `${minorUnits < 0 ? '-' : ''}${whole}${fraction}` as `${number}`
}

/** A country by its code, as the language calls it: "France"; what is no code is said as it is. */
export function formatCountry(code: string, language: Language): string {
  if (!/^[A-Z]{2}$/.test(code)) return code
  return new Intl.DisplayNames(locales[language], { type: 'region' }).of(code) ?? code
}

/** "A, B, and C" in the language. */
export function formatList(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(items)
}
