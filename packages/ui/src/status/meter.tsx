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
      <Fill used={used} of={of} />
      <span aria-hidden>
        {formatNumber(used, locale)} <span className={classes.of}>/ {formatNumber(of, locale)}</span>
      </span>
    </span>
  )
}

/** The bar alone, as wide as its room, where both numbers stand beside it in words. */
export function Bar(props: Omit<MeterProps, 'label'>) {
  return (
    <div className={classes.whole}>
      <Fill {...props} />
    </div>
  )
}

function Fill({ used, of }: Omit<MeterProps, 'label'>) {
  return (
    <span className={classes.bar} aria-hidden>
      {used === 0 || of === 0 ? null : <i style={{ width: `${Math.min(100, (used / of) * 100)}%` }} />}
    </span>
  )
}

/** Days before an end from which it is told how many are left, and from which that is urgent. */
const told = 90
const soon = 30

/** Props of {@link DaysLeft}. */
export type DaysLeftProps = {
  /** ISO 8601 text: when it ends. */
  value: string
  /** "32 days left", of "32 days". */
  words: (days: string) => string
}

/** How many days are left; once they are few, so that it is seen. */
export function DaysLeft({ value, words }: DaysLeftProps) {
  const locale = useLocale()
  const now = useNow()
  const left = daysLeft(new Date(value), now())
  return <span className={left <= soon ? classes.soon : ''}>{words(formatDays(left, locale))}</span>
}

/** Until when something is: its day, and in its last three months how many days are left. */
export function Due({ value }: { value: string }) {
  const locale = useLocale()
  const timeZone = useTimeZone()
  const now = useNow()
  const instant = new Date(value)
  const left = daysLeft(instant, now())
  return (
    <time dateTime={value}>
      <span className={classes.day}>{formatDate(instant, locale, timeZone, 'short')}</span>
      {left <= told ? (
        <span className={left <= soon ? `${classes.due} ${classes.soon}` : classes.due}>
          {formatDays(left, locale)}
        </span>
      ) : null}
    </time>
  )
}
