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
  const match = /^P(\d+)([DWMY])$/.exec(duration)
  if (!match) throw new Error(`not a duration: ${duration}`)
  const count = Number(match[1])
  if (match[2] === 'D') return new Date(from.getTime() + count * dayMilliseconds)
  if (match[2] === 'W') return new Date(from.getTime() + count * 7 * dayMilliseconds)
  return addMonths(from, match[2] === 'Y' ? count * 12 : count)
}

/** Adds whole days (negative goes back). */
export function addDays(from: Date, days: number): Date {
  return new Date(from.getTime() + days * dayMilliseconds)
}

/** Adds minutes (negative goes back). */
export function addMinutes(from: Date, minutes: number): Date {
  return new Date(from.getTime() + minutes * 60_000)
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
