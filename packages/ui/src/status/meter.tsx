import { daysLeft, formatDate, formatDays, formatNumber } from '../format/format.ts'
import { VisuallyHidden } from '../layout/layout.tsx'
import { useLocale, useNow, useTimeZone } from '../theme/app-provider.tsx'
import classes from './meter.module.css'

/** Props of {@link Meter}. */
export type MeterProps = {
  used: number
  of: number
  /** The same in words, for screen readers: "3 of 22 licenses assigned". */
  label: string
}

/** How much of something is used: a bar, and both numbers beside it. */
export function Meter({ used, of, label }: MeterProps) {
  const locale = useLocale()
  return (
    <span className={classes.meter}>
      <VisuallyHidden>{label}</VisuallyHidden>
      <span className={classes.bar} aria-hidden>
        <i style={{ width: of === 0 ? 0 : `${Math.min(100, (used / of) * 100)}%` }} />
      </span>
      <span aria-hidden>
        {formatNumber(used, locale)} <span className={classes.of}>/ {formatNumber(of, locale)}</span>
      </span>
    </span>
  )
}

/** Days before an end from which it is told how many are left, and from which that is urgent. */
const told = 90
const soon = 30

/** Until when something is: its day, and in its last three months how many days are left. */
export function Due({ value }: { value: string }) {
  const locale = useLocale()
  const timeZone = useTimeZone()
  const now = useNow()
  const instant = new Date(value)
  const left = daysLeft(instant, now())
  return (
    <time dateTime={value}>
      {formatDate(instant, locale, timeZone, 'short')}
      {left <= told ? (
        <span className={left <= soon ? `${classes.due} ${classes.soon}` : classes.due}>
          {formatDays(left, locale)}
        </span>
      ) : null}
    </time>
  )
}
