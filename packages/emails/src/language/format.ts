import type { Language } from '@relais/domain/codes'
import type { Money } from '@relais/domain/kernel'

/** A moment: a `Date`, or the ISO 8601 text it becomes when a message is stored as JSON. */
export type Instant = Date | string

const locales: Record<Language, string> = { en: 'en-US', fr: 'fr-FR' }

/**
 * A moment as a reader sees it, with the name of the time zone: "December 22, 2026 at 4:08 PM GMT+1".
 * `timeZone` is an IANA name. Throws a RangeError on a text that is no moment or no time zone.
 */
export function formatInstant(instant: Instant, language: Language, timeZone: string): string {
  const text = new Intl.DateTimeFormat(locales[language], {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
    timeZone,
  }).format(new Date(instant))
  // French writes the first of a month as an ordinal; Intl does not.
  return language === 'fr' ? text.replace(/^1 /u, '1er ') : text
}

/** An amount with its currency; the number of decimals is the currency's own (none for the yen). */
export function formatMoney(money: Money, language: Language): string {
  const format = new Intl.NumberFormat(locales[language], { style: 'currency', currency: money.currency })
  const decimals = format.resolvedOptions().maximumFractionDigits ?? 0
  return format.format(decimalText(money.amount, decimals))
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

/** "A, B, and C" in the language. */
export function formatList(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(items)
}
