import { createHash } from 'node:crypto'
import type pg from 'pg'

/** What migrate replaces as a whole when its text changed: a file of functions, or the rules of a table. */
export interface Part {
  /** `functions/trade/order.sql`, `rules of cart`. */
  readonly name: string
  /** SHA-256 of its text, hex. */
  readonly hash: string
  /** The functions it made, as PostgreSQL writes them: `app.is_portal()`. */
  readonly functions: readonly string[]
}

/** The hash by which a part is known again. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** What is noted of the parts of this database: beside Drizzle's own table, where no role of the API may look. */
export async function notedParts(owner: pg.ClientBase): Promise<ReadonlyMap<string, Part>> {
  await owner.query(`
    create schema if not exists drizzle;
    create table if not exists drizzle.__relais_parts (name text primary key, hash text not null, functions text[] not null)`)
  const { rows } = await owner.query<Part>('select name, hash, functions from drizzle.__relais_parts')
  return new Map(rows.map((part) => [part.name, part]))
}

/** Notes what is now: parts that are gone are forgotten. */
export async function noteParts(owner: pg.ClientBase, parts: readonly Part[]): Promise<void> {
  const names = parts.map(({ name }) => name)
  await owner.query('delete from drizzle.__relais_parts where name <> all ($1)', [names])
  for (const part of parts) await notePart(owner, part)
}

/** Notes one, beside the others. */
export async function notePart(owner: pg.ClientBase, { name, hash, functions }: Part): Promise<void> {
  await owner.query(
    `insert into drizzle.__relais_parts (name, hash, functions) values ($1, $2, $3)
     on conflict (name) do update set hash = excluded.hash, functions = excluded.functions
     where __relais_parts.hash <> excluded.hash`,
    [name, hash, functions],
  )
}
