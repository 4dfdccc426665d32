import { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from, to } from 'pg-copy-streams'
import {
  type BackupManifest,
  BackupRefused,
  type BackupTableFacts,
  damaged,
  openBackup,
  RowMeter,
} from './backup-file.ts'
import {
  backupRole,
  type BackupTable,
  copyInStatement,
  copyOutStatement,
  listBackupTables,
  migrationsOf,
  settled,
  takeOn,
} from './backup-table.ts'

/** What a restore brought back. */
export interface Restored {
  readonly manifest: BackupManifest
  /** Entries of the audit log, whose chain was recomputed. */
  readonly auditEntries: number
  /** What `relais audit verify` names: it was bad already when the backup was made; 0: the log is whole. */
  readonly auditProblems: number
}

/**
 * Brings a backup back into a database at the same schema that holds no organization yet: in one transaction, compared with
 * the file row by row, the audit chain recomputed, or nothing at all. Everybody signs in again.
 * @param url the login that migrates
 * @param isTrial everything is done and compared, and nothing kept
 * @throws BackupRefused
 */
export async function restoreDatabase(url: string, path: string, isTrial: boolean): Promise<Restored> {
  const backup = await openBackup(path)
  const client = new pg.Client({ connectionString: url })
  try {
    await client.connect()
    await client.query(`begin; ${settled}`)
    const tables = await listBackupTables(client)
    await assertSameSchema(client, backup.manifest, tables)
    const owned = tables.filter(({ schema }) => schema === 'public')
    const putBack = await openTables(client, owned)
    await assertUnused(client)
    for (const table of tables.toReversed()) await emptyTable(client, table)
    for (const table of tables) {
      const facts = factsOf(backup.manifest, table)
      await client.query(table.schema === 'public' ? 'reset role' : takeOn(table.reader))
      const meter = new RowMeter()
      await pipeline(await backup.rows(facts), meter, client.query(from(copyInStatement(table)))).catch(
        (error: unknown) => {
          throw isDamage(error)
            ? damaged(`the rows of ${table.name} cannot be read (${error.message})`)
            : error
        },
      )
      compare(facts, meter, 'in the file')
      await compareWithDatabase(client, table, facts)
      await continueSequences(client, table)
    }
    await client.query('reset role')
    await putBack()
    await releaseJobs(client, tables)
    const audit = await verifyAuditLog(client)
    await client.query(isTrial ? 'rollback' : 'commit')
    return { manifest: backup.manifest, ...audit }
  } finally {
    backup.close()
    await client.end()
  }
}

async function assertSameSchema(
  client: pg.ClientBase,
  manifest: BackupManifest,
  tables: readonly BackupTable[],
): Promise<void> {
  const migrations = await migrationsOf(client)
  if (migrations.join() === manifest.migrations.join() && tables.length === manifest.tables.length) return
  throw new BackupRefused(
    'other_schema',
    'The backup was made by another version of Relais than the one that runs this command. Nothing was restored. ' +
      'Restore it with the version that made it; then start the newer one, which brings the database up to date.',
  )
}

async function assertUnused(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ used: boolean }>('select exists (select from organization) as used')
  if (rows[0]?.used !== true) return
  throw new BackupRefused(
    'in_use',
    'This database holds organizations already; a restore replaces nothing. Restore into an empty one: stop Relais and move ' +
      'the state folder aside (mv .relais .relais.old), or name another database in DATABASE_URL.',
  )
}

/** Row security, triggers and foreign keys step back while rows come in; what it gives puts them there again, checked. */
async function openTables(
  client: pg.ClientBase,
  tables: readonly BackupTable[],
): Promise<() => Promise<void>> {
  const { rows: keys } = await client.query<{ owner: string; name: string; definition: string }>(
    `select conrelid::regclass::text as owner, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
     from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace and conparentid = 0 order by 1, 2`,
  )
  for (const { qualified } of tables)
    await client.query(
      `alter table ${qualified} no force row level security; alter table ${qualified} disable trigger user`,
    )
  for (const { owner, name } of keys) await client.query(`alter table ${owner} drop constraint ${name}`)
  return async () => {
    for (const { owner, name, definition } of keys)
      await client.query(`alter table ${owner} add constraint ${name} ${definition}`)
    for (const { qualified } of tables)
      await client.query(
        `alter table ${qualified} enable trigger user; alter table ${qualified} force row level security`,
      )
  }
}

/** A new database holds what migrating wrote: the published agreements, the head of the audit chain. */
async function emptyTable(client: pg.ClientBase, table: BackupTable): Promise<void> {
  await client.query(table.schema === 'public' ? 'reset role' : takeOn(table.reader))
  await client.query(`delete from ${table.qualified}`)
}

function factsOf(manifest: BackupManifest, { schema, name }: BackupTable): BackupTableFacts {
  const facts = manifest.tables.find((table) => table.schema === schema && table.name === name)
  if (facts === undefined) throw damaged(`it holds no table ${name}`)
  return facts
}

/** Whether rows could not be unpacked, or are none of the table's (classes 22 and 23), rather than the database failing. */
function isDamage(error: unknown): error is Error {
  if (error instanceof pg.DatabaseError) return /^2[23]/.test(error.code ?? '')
  return error instanceof Error && !('syscall' in error)
}

function compare(facts: BackupTableFacts, meter: RowMeter, where: string): void {
  if (meter.rows !== facts.rows || meter.sha256() !== facts.sha256)
    throw damaged(`the rows of ${facts.name} ${where} are not those that were backed up`)
}

async function compareWithDatabase(
  client: pg.ClientBase,
  table: BackupTable,
  facts: BackupTableFacts,
): Promise<void> {
  const meter = new RowMeter()
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  await pipeline(client.query(to(copyOutStatement(table))), meter, nowhere)
  compare(facts, meter, 'in the database')
}

/** Numbers that the database gives go on after the last one. */
async function continueSequences(client: pg.ClientBase, { qualified, columns }: BackupTable): Promise<void> {
  for (const column of columns) {
    const plain = column.replaceAll('"', '')
    const { rows } = await client.query<{ name: string | null }>(
      'select pg_get_serial_sequence($1, $2) as name',
      [qualified, plain],
    )
    const name = rows[0]?.name
    if (name === null || name === undefined) continue
    await client.query(
      `select setval(${pg.escapeLiteral(name)}, coalesce(max(${column}), 0) + 1, false) from ${qualified}`,
    )
  }
}

/** A job that a worker had in hand when the backup was made waits again. */
async function releaseJobs(client: pg.ClientBase, tables: readonly BackupTable[]): Promise<void> {
  const jobs = tables.find(({ name }) => name === '_private_jobs')
  const queues = tables.find(({ name }) => name === '_private_job_queues')
  for (const table of [jobs, queues]) {
    if (table === undefined) continue
    await client.query(takeOn(table.reader))
    await client.query(
      `update ${table.qualified} set locked_at = null, locked_by = null where locked_at is not null`,
    )
  }
  await client.query('reset role')
}

async function verifyAuditLog(client: pg.ClientBase): Promise<Omit<Restored, 'manifest'>> {
  await client.query(takeOn(backupRole))
  const bad = await client.query('select from app.audit_verify()')
  const { rows } = await client.query<{ count: string }>('select count(*) from audit_entry')
  await client.query('reset role')
  return { auditEntries: Number(rows[0]?.count), auditProblems: bad.rowCount ?? 0 }
}
