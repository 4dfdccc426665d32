import { createRequire } from 'node:module'
import { mkdtemp, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { backUpDatabase, BackupRefused, migrateDatabase, restoreDatabase } from '@relais/db'
import { startTestServer, type TestServer } from '@relais/embedded-postgres'
import type { TestDatabase } from '@relais/test-kit'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { givenTwoFamilies } from '../testing/two-families.ts'

const databasePackage = dirname(createRequire(import.meta.url).resolve('@relais/db/package.json'))
const now = new Date('2026-03-02T09:00:00.000Z')

/** Where the head of the largest table begins in a backup, and a byte within its packed rows. The last entry is the manifest. */
function largestTable(backup: Buffer): { readonly head: number; readonly rows: number } {
  const heads: number[] = []
  for (let at = backup.indexOf('PK\x03\x04'); at !== -1; at = backup.indexOf('PK\x03\x04', at + 4))
    heads.push(at)
  const sizes = heads.slice(0, -1).map((head, index) => ({ head, size: (heads[index + 1] ?? head) - head }))
  const largest = sizes.toSorted((a, b) => b.size - a.size)[0]
  if (largest === undefined) throw new Error('no table in the backup')
  return { head: largest.head, rows: largest.head + Math.floor(largest.size / 2) }
}

/** All of it with a login that owns its database, may make roles, and is no superuser: the least that Relais asks for. */
describe('a backup', () => {
  let server: TestServer
  let folder: string
  let file: string
  const owner = (database: string): string => server.url(database, 'modest', 'owner')
  const query = async (database: string, text: string) => {
    const client = new pg.Client({ connectionString: server.url(database) })
    await client.connect()
    try {
      return (await client.query(text)).rows
    } finally {
      await client.end()
    }
  }
  const newDatabase = async (name: string): Promise<string> => {
    await query('postgres', `create database ${name} owner modest template blank`)
    return owner(name)
  }
  const isUntouched = async (name: string): Promise<void> =>
    expect(await query(name, 'select from organization')).toEqual([])

  beforeAll(async () => {
    server = await startTestServer()
    folder = await mkdtemp(join(tmpdir(), 'relais-backup-'))
    file = join(folder, 'backup.zip')
    await query('postgres', `create role modest login createrole password 'owner'`)
    await query('postgres', 'create database blank owner modest')
    const logins = {
      api: server.url('blank', 'one_api', 'api'),
      worker: server.url('blank', 'one_worker', 'worker'),
    }
    await migrateDatabase({ migrate: owner('blank'), ...logins }, databasePackage)
    const url = await newDatabase('source')
    // Rows of every table, and a job that a worker has in hand.
    await givenTwoFamilies({ query: (text: string) => query('source', text) } as unknown as TestDatabase)
    await query('source', `select graphile_worker.add_job('send_mail', '{"id":1}'::json)`)
    await query('source', `update graphile_worker._private_jobs set locked_at = now(), locked_by = 'w'`)
    await backUpDatabase(url, file, now)
  })
  afterAll(async () => {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  })

  it('brings back every row of every table, and the same fences around them', async () => {
    const restored = await newDatabase('restored')
    const { manifest } = await restoreDatabase(restored, file, false)
    const filled = manifest.tables.filter(({ rows }) => rows > 0).map(({ name }) => name)
    const tables = await query(
      'source',
      `select tablename as name from pg_tables where schemaname = 'public' and tablename not in ('session', 'rate_limit')`,
    )
    expect(tables.map(({ name }) => name).filter((name) => !filled.includes(name))).toEqual([])

    const again = join(folder, 'again.zip')
    const second = await backUpDatabase(restored, again, now)
    const sums = ({ tables: of }: typeof manifest) =>
      of.filter(({ name }) => name !== '_private_jobs').map(({ name, rows, sha256 }) => [name, rows, sha256])
    expect(sums(second)).toEqual(sums(manifest))

    const fences = `
      select 'policy ' || tablename || policyname || roles::text || cmd || coalesce(qual, '') || coalesce(with_check, '') as fence from pg_policies
      union all select 'forced ' || relname || relforcerowsecurity from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
      union all select 'constraint ' || conname || pg_get_constraintdef(oid) from pg_constraint where connamespace = 'public'::regnamespace
      union all select 'trigger ' || tgrelid::regclass || tgname || tgenabled::text from pg_trigger where not tgisinternal
      order by 1`
    expect(await query('restored', fences)).toEqual(await query('source', fences))
  })

  it('holds the jobs that wait, and one that a worker had in hand waits again', async () => {
    await newDatabase('jobs').then((url) => restoreDatabase(url, file, false))
    expect(await query('jobs', 'select payload, locked_by from graphile_worker._private_jobs')).toEqual([
      { payload: { id: 1 }, locked_by: null },
    ])
    // Its number goes on after the last one.
    await query('jobs', `select graphile_worker.add_job('send_mail', '{"id":2}'::json)`)
  })

  it('is one moment: what is committed while it is made is not in it', async () => {
    const held = new pg.Client({ connectionString: server.url('source') })
    await held.connect()
    // It waits at a table, while one that it reads later changes.
    await held.query('begin; lock table organization; update cost_price set amount = amount + 1')
    const path = join(folder, 'moment.zip')
    const making = backUpDatabase(owner('source'), path, now)
    const waits = `select from pg_stat_activity where datname = 'source' and wait_event_type = 'Lock'`
    while ((await query('source', waits)).length === 0) await new Promise((done) => setTimeout(done, 20))
    await held.query('commit')
    await held.end()
    const made = await making
    const sum = ({ tables }: typeof made) => tables.find(({ name }) => name === 'cost_price')?.sha256
    const after = await backUpDatabase(owner('source'), join(folder, 'after.zip'), now)
    const { manifest: before } = await newDatabase('moment').then((url) => restoreDatabase(url, file, true))
    expect(sum(made)).toBe(sum(before))
    expect(sum(after)).not.toBe(sum(before))
  })

  it('is read by its owner alone, and never replaces a file', async () => {
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    const before = await readFile(file)
    await expect(backUpDatabase(owner('source'), file, now)).rejects.toMatchObject({ code: 'file_exists' })
    expect(await readFile(file)).toEqual(before)
  })

  it('is not restored over organizations', async () => {
    await expect(restoreDatabase(owner('source'), file, false)).rejects.toMatchObject({ code: 'in_use' })
  })

  it('that was cut short, changed, or is something else is refused, and nothing is restored', async () => {
    const target = await newDatabase('spared')
    const whole = await readFile(file)
    const spoiled = async (name: string, bytes: Buffer): Promise<string> => {
      await writeFile(join(folder, name), bytes)
      return join(folder, name)
    }
    const short = await spoiled('short.zip', whole)
    await truncate(short, whole.length - 200)
    for (const path of [short, await spoiled('text.zip', Buffer.from('not a zip'))])
      await expect(restoreDatabase(target, path, false)).rejects.toMatchObject({ code: 'not_a_backup' })
    const { head, rows } = largestTable(whole)
    for (const [name, at] of Object.entries({ 'rows.zip': rows, 'head.zip': head })) {
      const changed = Buffer.from(whole)
      changed[at] = (changed[at] ?? 0) ^ 0xff
      await expect(restoreDatabase(target, await spoiled(name, changed), false), name).rejects.toMatchObject({
        code: 'damaged',
      })
    }
    await expect(restoreDatabase(target, join(folder, 'none.zip'), false)).rejects.toThrow(BackupRefused)
    await isUntouched('spared')
  })

  it('of other tables is refused', async () => {
    const target = await newDatabase('older')
    await query('older', `update drizzle.__drizzle_migrations set hash = 'another' where id = 2`)
    await expect(restoreDatabase(target, file, false)).rejects.toMatchObject({ code: 'other_schema' })
    await isUntouched('older')
  })

  it('is tried without keeping anything', async () => {
    const target = await newDatabase('tried')
    const { manifest } = await restoreDatabase(target, file, true)
    expect(manifest.tables.length).toBeGreaterThan(30)
    await isUntouched('tried')
  })

  it('cannot be read by the API or the worker', async () => {
    for (const login of ['api', 'worker'])
      await expect(
        backUpDatabase(server.url('source', `one_${login}`, login), join(folder, `${login}.zip`), now),
      ).rejects.toThrow('permission denied')
  })
})
