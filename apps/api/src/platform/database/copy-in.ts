import { pipeline } from 'node:stream/promises'
import type { Tx } from '@relais/db'
import type pg from 'pg'
import { from } from 'pg-copy-streams'

/**
 * Sends text to a table as fast as the database takes it. `table` with its columns is part of the statement: never
 * outside input. Row security refuses COPY, so the table is one that the transaction has made for itself.
 */
export async function copyIn(tx: Tx, table: string, lines: AsyncIterable<string>): Promise<void> {
  // drizzle keeps the client of `txOf` there; our type of a transaction does not offer it to everybody.
  const { $client: client } = tx as unknown as { $client: pg.ClientBase }
  await pipeline(lines, client.query(from(`copy ${table} from stdin`)))
}

/** One line of COPY's text format. Null: no value. */
export function copyLine(values: readonly (string | number | null)[]): string {
  let line = ''
  for (const value of values) {
    const text = value === null ? String.raw`\N` : typeof value === 'number' ? String(value) : escaped(value)
    line += line === '' ? text : `\t${text}`
  }
  return `${line}\n`
}

const special: Readonly<Record<string, string>> = {
  '\\': String.raw`\\`,
  '\t': String.raw`\t`,
  '\n': String.raw`\n`,
  '\r': String.raw`\r`,
}

function escaped(value: string): string {
  return /[\\\t\n\r]/.test(value) ? value.replace(/[\\\t\n\r]/g, (found) => special[found] ?? found) : value
}
