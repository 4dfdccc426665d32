import { isDeepStrictEqual } from 'node:util'
import pg from 'pg'
import type { Operation } from './operation.ts'
import type { Target } from './target.ts'

/** Where only the product's own audit chain writes. */
const ownOfProduct = 'public.audit_tail'

/**
 * A change of the floor counts only if it leaves what one of the API leaves: rows in the same tables, the log, the mails and their jobs
 * and the key among them.
 * @param url of the database, as a superuser
 */
export async function assertSameRows(
  operation: Operation,
  url: string,
  floor: Target,
  api: Target,
  next: () => number,
): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const grownBy = async (target: Target): Promise<readonly string[]> => {
      const before = await counts(client)
      await target.send(operation, next())
      const after = await counts(client)
      return [...after].filter(([table, count]) => before.get(table) !== count).map(([table]) => table)
    }
    const one = await grownBy(floor)
    const other = (await grownBy(api)).filter((table) => table !== ownOfProduct)
    if (!isDeepStrictEqual(one, other))
      throw new Error(
        `${operation.id}: the floor leaves rows in ${one.join(', ')}, the API in ${other.join(', ')}`,
      )
  } finally {
    await client.end()
  }
}

async function counts(client: pg.Client): Promise<ReadonlyMap<string, string>> {
  const tables = await client.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname in ('public', 'graphile_worker') order by 1`,
  )
  const each = tables.rows.map(({ name }) => `select '${name}' as name, count(*) from ${name}`)
  const { rows } = await client.query<{ name: string; count: string }>(each.join(' union all '))
  return new Map(
    rows.map(({ name, count }) => [name, count] as const).toSorted(([a], [b]) => a.localeCompare(b)),
  )
}
