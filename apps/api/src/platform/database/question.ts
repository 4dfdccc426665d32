import { createHash } from 'node:crypto'
import { fillPlaceholders, type Placeholder, type SQL, sql } from 'drizzle-orm'
import { PgDialect } from 'drizzle-orm/pg-core'
import pg from 'pg'
import { limits } from '../graphql/document-limits.ts'

declare const answered: unique symbol

/** A statement with its values, as it goes to PostgreSQL. `Row`: what it answers, times as text, as drizzle reads them. */
export interface Question<Row> extends pg.QueryConfig {
  readonly [answered]?: Row
}

const dialect = new PgDialect({ casing: 'snake_case' })
const { builtins } = pg.types
const asText: ReadonlySet<number> = new Set([
  builtins.TIMESTAMPTZ,
  builtins.TIMESTAMP,
  builtins.DATE,
  builtins.INTERVAL,
])
const itself = (text: string) => text
const types: pg.CustomTypesConfig = {
  getTypeParser: (id, format) => (asText.has(id) ? itself : pg.types.getTypeParser(id, format)),
}

/** A statement that is planned anew each time: what it holds besides its values differs from one to the next. */
export function question<Row>(statement: SQL): Question<Row> {
  const { sql: text, params } = dialect.sqlToQuery(statement)
  return { text, values: params, types }
}

/**
 * A statement whose values are keys, or where a page begins: as one text, whatever they are, it is planned once a connection.
 * What it holds besides its values is of few kinds.
 */
export function lookUp<Row>(statement: SQL): Question<Row> {
  const asked = question<Row>(statement)
  const name = names.get(asked.text) ?? createHash('sha256').update(asked.text).digest('hex').slice(0, 32)
  names.set(asked.text, name)
  return { ...asked, name }
}

const names = new Map<string, string>()

/** Where a value of a fixed statement goes. */
export function value(name: string): Placeholder {
  return sql.placeholder(name)
}

/**
 * A statement of a fixed text: made once, and planned once a connection, whoever asks. PostgreSQL knows none of its values when it
 * plans: a number of rows is written out, and what reads a list looks each row up instead of joining.
 * @param name no other statement has it
 * @param build its text by shape. Few: each connection keeps them all.
 */
export function fixed<Values extends Readonly<Record<string, unknown>>, Row, Shape = null>(
  name: string,
  build: (shape: Shape) => SQL,
): (values: Values, shape: Shape) => Question<Row> {
  const made = new Map<string, { readonly name: string; readonly text: string; readonly params: unknown[] }>()
  return (values, shape) => {
    const key = shape === null ? name : `${name} ${JSON.stringify(shape)}`
    let one = made.get(key)
    if (!one) {
      const { sql: text, params } = dialect.sqlToQuery(build(shape))
      one = { name: nameOf(key, made.size), text, params }
      made.set(key, one)
    }
    return { name: one.name, text: one.text, values: fillPlaceholders(one.params, values), types }
  }
}

/** PostgreSQL cuts names at 63 bytes, and the portal stands before. */
const nameOf = (key: string, at: number) => `${key.slice(0, 48)} ${at}`

/**
 * Rows that a fixed statement reads for a page, as part of its text: one more than is asked for at least. Written out, because a plan
 * for a number that is not known is one for a tenth of all rows; of two kinds, because each is a text of its own.
 */
export function rowsFor(limit: number): number {
  return (limit <= usualPage ? usualPage : limits.page) + 1
}

/** What the portals ask for. */
const usualPage = 50
