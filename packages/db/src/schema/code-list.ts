import { sql, type SQL, type SQLWrapper } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'

/** Codes of the domain as SQL lists them. A check that holds a list holds one of these: the same codes stand nowhere twice. */
export class CodeList implements SQLWrapper {
  readonly codes: readonly string[]

  constructor(codes: readonly string[]) {
    this.codes = codes
  }

  /** Drizzle puts what a wrapper gives into parentheses. */
  getSQL(): SQL {
    return sql.raw(quoted(this.codes))
  }
}

/** Whether a column holds one of these codes: a constant of the domain, which a test compares with the catalog. */
export function oneOf(column: AnyPgColumn, codes: readonly string[]): SQL {
  return sql`${column} in ${new CodeList(codes)}`
}

/** Whether a column of several texts holds codes of the domain alone. */
export function allOf(column: AnyPgColumn, codes: readonly string[]): SQL {
  return sql`${column} <@ ${sql.raw(`array[${quoted(codes)}]`)}`
}

function quoted(codes: readonly string[]): string {
  return codes.map((code) => `'${code.replaceAll("'", "''")}'`).join(', ')
}
