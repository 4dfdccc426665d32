import { type CellRefusal, ok, refuse, type Result } from '@relais/domain'

const pattern = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/i
const second = 1000
const day = 86_400 * second

interface Moment {
  readonly start: number
  /** How long the smallest unit that was written lasts: a day, or a second. */
  readonly precision: number
  readonly year: number
}

// A sheet says the same few moments on every row.
const remembered = new Map<string, Result<Moment, CellRefusal>>()
const mostRemembered = 1000

/** The start of an effective range: ISO 8601, UTC where no zone is written, fractions of a second dropped. */
export function parseEffectiveStart(text: string): Result<Date, CellRefusal> {
  const moment = parseMoment(text)
  return moment.ok ? ok(new Date(moment.value.start)) : moment
}

/**
 * The end of an effective range. The sheet's end is included (`2026-12-31T23:59:59Z`, or the day `2026-12-31`), the
 * catalog's is not: the answer is the second, or the day, after it. Null: no end (31 December 9999).
 */
export function parseEffectiveEnd(text: string): Result<Date | null, CellRefusal> {
  const moment = parseMoment(text)
  if (!moment.ok) return moment
  const { start, precision, year } = moment.value
  return ok(year === 9999 ? null : new Date(start + precision))
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
  const [, year = '', month = '', dayOfMonth = '', hour, minute = '00', seconds = '00', zone = 'Z'] = match
  const written = `${year}-${month}-${dayOfMonth}T${hour ?? '00'}:${minute}:${seconds}`
  const local = new Date(`${written}Z`)
  // JavaScript rolls 30 February over into March: it has to come out as it was written.
  if (Number.isNaN(local.getTime()) || !local.toISOString().startsWith(written))
    return refuse({ code: 'not_instant' })
  const start = Date.parse(`${written}${zone.toUpperCase()}`)
  if (Number.isNaN(start)) return refuse({ code: 'not_instant' })
  return ok({ start, precision: hour === undefined ? day : second, year: Number(year) })
}
