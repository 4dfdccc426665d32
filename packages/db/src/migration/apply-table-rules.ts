import type pg from 'pg'
import type { TableRules } from '../schema/table-rules.ts'
import { hashOf, type Part } from './part.ts'

/** The rules of tables as parts of a database. */
export function partOf({ table, sql }: TableRules): Part {
  return { name: `rules of ${table}`, hash: hashOf(sql), functions: [] }
}

/** Makes grants, triggers and the backup's policy of a table anew, in the transaction that is open. */
export async function applyTableRules(owner: pg.ClientBase, { table, sql }: TableRules): Promise<void> {
  const { rows } = await owner.query<{ statement: string }>(
    `select format('drop trigger %I on %s', tgname, tgrelid::regclass) as statement
     from pg_trigger where tgrelid = to_regclass(format('%I', $1::text)) and not tgisinternal`,
    [table],
  )
  for (const { statement } of rows) await owner.query(statement)
  await owner.query(sql)
}
