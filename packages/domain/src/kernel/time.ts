const dayMilliseconds = 86_400_000

/** An ISO 8601 duration of one unit: days, weeks, months or years, such as `P30D`, `P1M`, `P3Y`. */
export type IsoDuration = string

/** Whether the text is a duration that `addDuration` understands. */
export function isDuration(text: string): text is IsoDuration {
  return /^P[1-9]\d{0,3}[DWMY]$/.test(text)
}

/**
 * Adds an ISO 8601 duration to an instant, in UTC. A month's end clamps: 31 January plus `P1M` is the last of February.
 * Throws on a text that is no duration of one unit.
 */
export function addDuration(from: Date, duration: IsoDuration): Date {
  return termEnd(from, duration, 1)
}

/**
 * The end of the nth term of a subscription (1: the first), always counted from its first start: counted from the last end, a
 * term begun on the 31st would move to the 28th with the first February and stay there. In UTC, clamped like `addDuration`.
 * @param term whole number from 1
 */
export function termEnd(firstStart: Date, duration: IsoDuration, term: number): Date {
  const match = /^P(\d+)([DWMY])$/.exec(duration)
  if (!match) throw new Error(`not a duration: ${duration}`)
  const count = Number(match[1]) * term
  if (match[2] === 'D') return new Date(firstStart.getTime() + count * dayMilliseconds)
  if (match[2] === 'W') return new Date(firstStart.getTime() + count * 7 * dayMilliseconds)
  return addMonths(firstStart, match[2] === 'Y' ? count * 12 : count)
}

const durationUnits = { D: 'day', W: 'week', M: 'month', Y: 'year' } as const

/**
 * A duration of one unit in words: "2 years", « 2 ans ». The text itself where it is none.
 * @param locale BCP 47 language tag
 */
export function durationText(duration: string, locale: string): string {
  const [, count, letter] = /^P(\d+)([DWMY])$/.exec(duration) ?? []
  if (count === undefined || letter === undefined) return duration
  // The expression lets only these four letters through.
  const unit = durationUnits[letter as keyof typeof durationUnits]
  const text = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(
    Number(count),
  )
  // Intl keeps number and unit together in French, but for « 2 ans ».
  return locale.startsWith('fr') ? text.replace(' ', '\u00A0') : text
}

/** Adds whole days (negative goes back). */
export function addDays(from: Date, days: number): Date {
  return new Date(from.getTime() + days * dayMilliseconds)
}

/** Adds minutes (negative goes back). */
export function addMinutes(from: Date, minutes: number): Date {
  return new Date(from.getTime() + minutes * 60_000)
}

/**
 * The first instant of a calendar day in a time zone. Null when the text is no day written `YYYY-MM-DD`.
 * @param timeZone IANA name; throws a RangeError on any other
 */
export function dayStart(day: string, timeZone: string): Date | null {
  const asUtc = new Date(`${day}T00:00:00.000Z`)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(asUtc.getTime())) return null
  if (asUtc.toISOString().slice(0, 10) !== day) return null
  // Twice: the first guess may lie on the other side of a change of the clock.
  const guess = new Date(asUtc.getTime() - offsetAt(asUtc, timeZone))
  return new Date(asUtc.getTime() - offsetAt(guess, timeZone))
}

/** The first instant after a calendar day in a time zone: 24 hours later is not always it. Null as `dayStart` says. */
export function dayEnd(day: string, timeZone: string): Date | null {
  const start = dayStart(day, 'UTC')
  return start && dayStart(addDays(start, 1).toISOString().slice(0, 10), timeZone)
}

/** The beginning of the day in UTC that an instant lies in. */
export function utcDayOf(instant: Date): Date {
  const day = new Date(instant)
  day.setUTCHours(0, 0, 0, 0)
  return day
}

/**
 * The beginning of the month in UTC that an instant lies in.
 * @param ahead whole months later (negative: earlier)
 */
export function utcMonthOf(instant: Date, ahead = 0): Date {
  return new Date(Date.UTC(instant.getUTCFullYear(), instant.getUTCMonth() + ahead, 1))
}

/** Whole days from `start` to `end`, counting a begun day as one. Zero when `end` is not after `start`. */
export function daysBetween(start: Date, end: Date): number {
  return Math.max(0, Math.ceil((end.getTime() - start.getTime()) / dayMilliseconds))
}

function addMonths(from: Date, months: number): Date {
  const result = new Date(from)
  const day = result.getUTCDate()
  result.setUTCDate(1)
  result.setUTCMonth(result.getUTCMonth() + months)
  const lastDay = new Date(Date.UTC(result.getUTCFullYear(), result.getUTCMonth() + 1, 0)).getUTCDate()
  result.setUTCDate(Math.min(day, lastDay))
  return result
}

/** Milliseconds by which a time zone is ahead of UTC at an instant. */
function offsetAt(instant: Date, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant)
  const value = (type: string) => Number(parts.find((part) => part.type === type)?.value)
  const local = Date.UTC(
    value('year'),
    value('month') - 1,
    value('day'),
    value('hour'),
    value('minute'),
    value('second'),
  )
  return local - Math.floor(instant.getTime() / 1000) * 1000
}
