import { useLocale, useNamedTimeZone, useNow } from '../theme/app-provider.tsx'
import { formatDate, formatDateTime, formatMoney, formatNear, formatNumber, formatTime } from './format.ts'
import classes from '../layout/layout.module.css'

/** Props of {@link Money}. */
export type MoneyProps = {
  /** Integer minor units. A string is taken as a bigint written in decimals (GraphQL's way of sending one). */
  amountMinor: number | bigint | string
  /** ISO 4217. */
  currency: string
}

/** An amount with its currency, tabular. Set the column's `align: 'end'`. */
export function Money({ amountMinor, currency }: MoneyProps) {
  const amount = typeof amountMinor === 'string' ? BigInt(amountMinor) : amountMinor
  return <span className={classes.number}>{formatMoney(amount, currency, useLocale())}</span>
}

/** A whole number with its separators, tabular. */
export function Count({ value }: { value: number }) {
  return <span className={classes.number}>{formatNumber(value, useLocale())}</span>
}

/** Props of {@link DateTime}. */
export type DateTimeProps = {
  /** ISO 8601 text or Date. */
  value: string | Date
  /** Instant that "relative" counts from; leave out for the server's time at rendering. */
  now?: Date
  /**
   * `relative` in lists (the absolute instant with time zone on hover): "3 hours ago" within a week of now, beyond it the
   * date, which is what people look for then. `time` below its day, `date` or `dateTime` elsewhere.
   */
  display?: 'relative' | 'time' | 'date' | 'dateTime'
}

/** An instant. The absolute date with time zone is always in its tooltip and in `datetime`. */
export function DateTime({ value, now, display = 'relative' }: DateTimeProps) {
  const locale = useLocale()
  const zone = useNamedTimeZone()
  const current = useNow()
  const instant = typeof value === 'string' ? new Date(value) : value
  const absolute = formatDateTime(instant, locale, zone)
  const text = {
    relative: () => formatNear(instant, now ?? current(), locale, zone.name),
    time: () => formatTime(instant, locale, zone.name),
    date: () => formatDate(instant, locale, zone.name),
    // Whose time it is may stand on a line of its own; a day never leaves its month.
    dateTime: () => absolute.slice(0, -zone.words.length).trimEnd(),
  }[display]()
  return (
    <time dateTime={instant.toISOString()} title={absolute}>
      <span className={classes.unbroken}>{text}</span>
      {display === 'dateTime' ? (
        <>
          {' '}
          <span className={classes.unbroken}>{zone.words}</span>
        </>
      ) : null}
    </time>
  )
}
