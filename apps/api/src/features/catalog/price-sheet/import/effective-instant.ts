import { type CellRefusal, ok, refuse, type Result } from '@relais/domain'

const pattern =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,12}))?)?(Z|[+-]\d\d:\d\d)?)?$/i
const second = 1000
const day = 86_400 * second

interface Moment {
  readonly start: number
  /** When the smallest unit that was written is over: the day, the second, or the fraction of it, in milliseconds. */
  readonly over: number
  readonly year: number
}

// A sheet says the same few moments on every row.
const remembered = new Map<string, Result<Moment, CellRefusal>>()
const mostRemembered = 1000

/** The start of an effective range: ISO 8601, UTC where no zone is written, to the millisecond. */
export function parseEffectiveStart(text: string): Result<Date, CellRefusal> {
  const moment = parseMoment(text)
  return moment.ok ? ok(new Date(moment.value.start)) : moment
}

/**
 * The end of an effective range. The sheet's end is included (`2026-12-31T23:59:59Z`, or the day `2026-12-31`), the
 * catalog's is not: the answer is the moment after it, so that `…30.0682597Z` is followed by `…30.0682598Z`; the last second
 * of a day is followed by the next day however its fraction is written. Null: no end (a day of the year 9999).
 */
export function parseEffectiveEnd(text: string): Result<Date | null, CellRefusal> {
  const moment = parseMoment(text)
  if (!moment.ok) return moment
  const { over, year } = moment.value
  return ok(year === 9999 ? null : new Date(over))
}

function parseMoment(text: string): Result<Moment, CellRefusal> {
  const known = remembered.get(text)
  if (known !== undefined) return known
  const moment = readMoment(text)
  if (remembered.size >= mostRemembered) remembered.clear()
  remembered.set(text, moment)
  return moment
}

function readMoment(text: string): Result<Moment, CellRefusal> {
  if (text === '') return refuse({ code: 'missing' })
  const match = pattern.exec(text)
  if (!match) return refuse({ code: 'not_instant' })
  const [
    ,
    year = '',
    month = '',
    dayOfMonth = '',
    hour,
    minute = '00',
    seconds = '00',
    fraction = '',
    zone = 'Z',
  ] = match
  const written = `${year}-${month}-${dayOfMonth}T${hour ?? '00'}:${minute}:${seconds}`
  const local = new Date(`${written}Z`)
  // JavaScript rolls 30 February over into March: it has to come out as it was written.
  if (Number.isNaN(local.getTime()) || !local.toISOString().startsWith(written))
    return refuse({ code: 'not_instant' })
  const whole = Date.parse(`${written}${zone.toUpperCase()}`)
  if (Number.isNaN(whole)) return refuse({ code: 'not_instant' })
  const start = whole + millisecondsOf(fraction)
  return ok({ start, over: whole + lengthOf(hour, written, fraction), year: Number(year) })
}

/** How long after its whole second (or day) what was written is over. */
function lengthOf(hour: string | undefined, written: string, fraction: string): number {
  if (hour === undefined) return day
  if (!/[1-9]/.test(fraction) || written.endsWith('T23:59:59')) return second
  // One more in the last place of the fraction, and then the millisecond that begins before it.
  return Math.floor(((Number(fraction) + 1) * second) / 10 ** fraction.length)
}

function millisecondsOf(fraction: string): number {
  return Number(fraction.padEnd(3, '0').slice(0, 3))
}
