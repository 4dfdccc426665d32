import { dayStart } from '@relais/domain'
import { defineScalar } from './scalar.ts'

const shape = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/i

/** The instant that an RFC 3339 text of the years 1900 to 9999 names; undefined: it names none, or PostgreSQL cannot read it. */
export function instantOf(value: unknown): Date | undefined {
  if (typeof value !== 'string') return undefined
  const day = shape.exec(value)?.[1]
  // JavaScript takes 30 February for 2 March.
  if (day === undefined || dayStart(day, 'UTC') === null) return undefined
  const at = new Date(value)
  const year = at.getUTCFullYear()
  return year >= 1900 && year <= 9999 ? at : undefined
}

/** Takes the place of Nest's own scalar of that name, which takes years that PostgreSQL cannot read, and `Invalid Date`. */
export const DateTime = defineScalar<Date>({
  name: 'DateTime',
  description: 'An instant.',
  rule: 'An instant of the years 1900 to 9999 as RFC 3339 writes it, with its offset, such as 2026-11-28T09:30:00Z.',
  read: instantOf,
  // Rows that are read as JSON hold the text already.
  write: (value: Date | string) => (value instanceof Date ? value : new Date(value)).toISOString(),
})

/** A calendar day, of the person's own time zone. */
export const Day = defineScalar<string>({
  name: 'Day',
  description: 'A calendar day.',
  // A day later, in whatever time zone, is still a year of four digits.
  rule: 'A day of the years 1900 to 2999, written YYYY-MM-DD.',
  read: (value) =>
    typeof value === 'string' && /^(?:19|2\d)\d{2}-/.test(value) && dayStart(value, 'UTC') !== null
      ? value
      : undefined,
})
