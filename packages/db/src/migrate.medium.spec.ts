import { appendFile, cp, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startTestServer, type TestServer } from '@relais/embedded-postgres'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type DatabaseUrls, migrateDatabase } from './migrate.ts'
import { UnknownMigrations } from './migration/run-migrations.ts'

const folder = join(import.meta.dirname, '..')
const migrations = join(folder, 'migrations')

describe('migrating', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await startTestServer()
  })
  afterAll(() => server.stop())

  const urlsOf = (database: string, owner?: string): DatabaseUrls => ({
    migrate: owner ? server.url(database, owner, 'owner') : server.url(database),
    api: server.url(database, `${database}_api`, 'api'),
    worker: server.url(database, `${database}_worker`, 'worker'),
  })
  const query = async (url: string, text: string) => {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    try {
      return (await client.query(text)).rows
    } finally {
      await client.end()
    }
  }
  const tables = `select count(*)::int as tables from pg_tables where schemaname = 'public'`

  it('again changes nothing', async () => {
    await server.createDatabase('again')
    await migrateDatabase(urlsOf('again'), folder)
    const before = await query(server.url('again'), tables)
    await migrateDatabase(urlsOf('again'), folder)
    expect(await query(server.url('again'), tables)).toEqual(before)
    expect(before[0]?.tables).toBeGreaterThan(30)
  })

  it('refuses a database that an earlier set of migrations made, says what to do, and changes nothing', async () => {
    await server.createDatabase('earlier')
    const other = await mkdtemp(join(tmpdir(), 'relais-migrations-'))
    for (const part of ['migrations', 'functions'])
      await cp(join(folder, part), join(other, part), { recursive: true })
    await appendFile(join(other, 'migrations/0001_tables.sql'), '\n-- as it was before')
    await migrateDatabase(urlsOf('earlier'), other)
    await rm(other, { recursive: true })
    const before = await query(server.url('earlier'), tables)
    const refused = migrateDatabase(urlsOf('earlier'), folder)
    await expect(refused).rejects.toThrow(UnknownMigrations)
    await expect(refused).rejects.toThrow('mv .relais .relais.old')
    expect(await query(server.url('earlier'), tables)).toEqual(before)
  })

  it('lets the operator’s commands make tables of a transaction, even where the public may not', async () => {
    await server.createDatabase('closed')
    await query(server.url('postgres'), 'revoke temporary on database closed from public')
    await migrateDatabase(urlsOf('closed'), folder)
    const may = (role: string) => `select has_database_privilege('${role}', 'closed', 'TEMPORARY') as may`
    expect(await query(server.url('closed'), may('app_operator'))).toEqual([{ may: true }])
    expect(await query(server.url('closed'), may('app_provider'))).toEqual([{ may: false }])
  })

  it('by two at the same moment is done once', async () => {
    const files = (await readdir(migrations)).filter((name) => name.endsWith('.sql'))
    await server.createDatabase('twice')
    await Promise.all([migrateDatabase(urlsOf('twice'), folder), migrateDatabase(urlsOf('twice'), folder)])
    expect(
      await query(server.url('twice'), 'select count(*)::int as done from drizzle.__drizzle_migrations'),
    ).toEqual([{ done: files.length }])
  })

  it('needs no superuser: a login that may create roles and owns the database is enough', async () => {
    const own = await startTestServer()
    try {
      await query(own.url('postgres'), `create role modest login createrole password 'owner'`)
      await query(own.url('postgres'), `create database modest owner modest`)
      const api = own.url('modest', 'modest_api', 'api')
      const worker = own.url('modest', 'modest_worker', 'worker')
      await migrateDatabase({ migrate: own.url('modest', 'modest', 'owner'), api, worker }, folder)
      // What a request does first: the API's login takes on a portal's role and asks who is there.
      await query(api, `set role app_reseller; select app.enter(null, 'reseller', now(), null, null, null)`)
    } finally {
      await own.stop()
    }
  })

  it('gives the logins nothing of their own', async () => {
    const api = urlsOf('again').api
    await expect(query(api, 'select * from public.organization')).rejects.toThrow('permission denied')
    await expect(query(api, 'select * from graphile_worker.jobs')).rejects.toThrow('permission denied')
    await expect(query(urlsOf('again').worker, 'select * from public.organization')).rejects.toThrow(
      'permission denied',
    )
    await expect(query(urlsOf('again').worker, 'set role app_provider')).rejects.toThrow('permission denied')
  })
})
