/**
 * An amount of integer minor units (cents for EUR, yen for JPY) with its currency, as read in `locale`.
 * The number of decimals is the currency's own. Exact for every bigint: no float is made of it.
 */
export function formatMoney(amountMinor: number | bigint, currency: string, locale: string): string {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency })
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

/** Day, month, year, time and time zone of an instant, as read in `locale`. `timeZone`: IANA name, default the browser's. */
export function formatDateTime(instant: Date, locale: string, timeZone?: string): string {
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
    timeZone,
  }).format(instant)
}

/** Day, month and year of an instant, as read in `locale`. */
export function formatDate(instant: Date, locale: string, timeZone?: string): string {
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone }).format(
    instant,
  )
}

const steps: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
]

/** "in 3 days", "il y a 2 heures", "now": the distance of an instant from `now`, in whole largest fitting units. */
export function formatRelative(instant: Date, now: Date, locale: string): string {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  const seconds = (instant.getTime() - now.getTime()) / 1000
  for (const [unit, size] of steps) {
    if (Math.abs(seconds) >= size) return format.format(Math.trunc(seconds / size), unit)
  }
  return format.format(0, 'second')
}
