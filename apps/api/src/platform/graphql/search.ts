import { type SQL, sql } from 'drizzle-orm'
import { RequestFault } from './errors.ts'

/** A text to search a list by; null: none was given. Throws RequestFault when it is too short or too long. */
export function searchOf(raw: string | null | undefined): string | null {
  const text = (raw ?? '').trim()
  if (text === '') return null
  const length = Array.from(text).length
  // One letter is a part of the list rather than a search. Two are looked for where names begin: `app.search_beginning`.
  if (length < 2 || length > 100 || text.includes('\0')) {
    throw new RequestFault('SEARCH_LENGTH', 'A search takes 2 to 100 characters.')
  }
  return text
}

/** The conditions that are there, each after an `and`; nothing where there is none. */
export function andAll(conditions: readonly (SQL | null)[]): SQL {
  const given = conditions.filter((condition) => condition !== null)
  return sql.join(
    given.map((condition) => sql`and ${condition}`),
    sql` `,
  )
}
