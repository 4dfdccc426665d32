import type { Tx } from '@relais/db'
import { type SQL, sql } from 'drizzle-orm'

const fetched = 5000

/**
 * Reads rows that are ordered by their `key` through a cursor, so that never more than some thousand are held; answers
 * batches of whole keys. `name` is the cursor's, `query` has no parameters.
 */
export async function* cursorRows<Raw extends { readonly key: string } & Record<string, unknown>, Value>(
  tx: Tx,
  name: string,
  query: SQL,
  read: (row: Raw) => Value,
): AsyncGenerator<Value[][]> {
  const cursor = sql.identifier(name)
  await tx.execute(sql`declare ${cursor} no scroll cursor for ${query}`)
  let held: Value[] = []
  let key: string | null = null
  for (;;) {
    const result = await tx.execute(sql`fetch ${sql.raw(String(fetched))} from ${cursor}`)
    // The columns of the query are what its reader says.
    const rows = result.rows as unknown as Raw[]
    const whole: Value[][] = []
    for (const row of rows) {
      if (row.key !== key && held.length > 0) {
        whole.push(held)
        held = []
      }
      key = row.key
      held.push(read(row))
    }
    if (rows.length < fetched) {
      if (held.length > 0) whole.push(held)
      if (whole.length > 0) yield whole
      await tx.execute(sql`close ${cursor}`)
      return
    }
    if (whole.length > 0) yield whole
  }
}
