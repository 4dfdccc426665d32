import pg from 'pg'

/** A table that a backup holds. */
export interface BackupTable {
  readonly schema: string
  readonly name: string
  /** Quoted, with its schema. */
  readonly qualified: string
  /** Its own columns, quoted; computed ones are computed again. */
  readonly columns: readonly string[]
  /** What its rows are ordered by, so that the same rows make the same bytes: the primary key, else every column. */
  readonly order: readonly string[]
  /** The role that may read it whole. */
  readonly reader: string
}

/** The role that reads every row and writes none; only the login that migrates may take it on. */
export const backupRole = 'app_backup'

/** Who is signed in, and how often somebody guessed: of the moment, and not brought back. */
const passing: readonly string[] = ['session', 'rate_limit']

/** Jobs that wait are part of what was acknowledged; the rest of the queue's schema is made by its own migrations. */
const queueTables: readonly string[] = [
  '_private_tasks',
  '_private_job_queues',
  '_private_jobs',
  '_private_known_crontabs',
]

const sql = `
  select n.nspname as schema, c.relname as name, format('%I.%I', n.nspname, c.relname) as qualified,
    case when n.nspname = 'public' then $1 else pg_get_userbyid(c.relowner) end as reader,
    (select array_agg(format('%I', a.attname) order by a.attnum) from pg_attribute a
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
    (select array_agg(format('%I', a.attname) order by k.position)
      from pg_index i cross join unnest(i.indkey::int2[]) with ordinality k (attnum, position)
      join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
      where i.indrelid = c.oid and i.indisprimary) as key
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind = 'r' and (
    (n.nspname = 'public' and not c.relname = any ($2)) or (n.nspname = 'graphile_worker' and c.relname = any ($3)))
  order by 1, 2`

/** The tables of a database that a backup holds. */
export async function listBackupTables(client: pg.ClientBase): Promise<readonly BackupTable[]> {
  const { rows } = await client.query<Omit<BackupTable, 'order'> & { readonly key: string[] | null }>(sql, [
    backupRole,
    passing,
    queueTables,
  ])
  return rows.map(({ key, ...table }) => ({ ...table, order: key ?? table.columns }))
}

/** What makes values the same text on every server. */
export const settled = `
  set local timezone = 'UTC'; set local datestyle = 'ISO'; set local intervalstyle = 'postgres';
  set local bytea_output = 'hex'; set local extra_float_digits = 1; set local statement_timeout = 0;
  set local lock_timeout = 0; set local idle_in_transaction_session_timeout = 0; set local transaction_timeout = 0`

/** The statement that gives a table's rows, in their order. */
export function copyOutStatement({ qualified, columns, order }: BackupTable): string {
  return `copy (select ${columns.join(', ')} from ${qualified} order by ${order.join(', ')}) to stdout`
}

/** The statement that takes them. */
export function copyInStatement({ qualified, columns }: BackupTable): string {
  return `copy ${qualified} (${columns.join(', ')}) from stdin`
}

/** Takes on the role that may read (or owns) a table, until the next one. */
export function takeOn(role: string): string {
  return `set local role ${pg.escapeIdentifier(role)}`
}

/** Names the migrations that made the database, so that a backup meets the tables it was made of. */
export async function migrationsOf(client: pg.ClientBase): Promise<readonly string[]> {
  const { rows } = await client.query<{ hash: string }>(
    'select hash from drizzle.__drizzle_migrations order by id',
  )
  return rows.map(({ hash }) => hash)
}
