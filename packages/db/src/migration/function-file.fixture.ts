import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startTestServer, type TestServer } from '@relais/embedded-postgres'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import { type DatabaseUrls, migrateDatabase } from '../migrate.ts'

/** The folder of this package, as it is. */
export const ours = join(import.meta.dirname, '../..')

/** A database of one test, which our files made, and a copy of those files to be changed. */
export interface MigratedDatabase {
  readonly client: pg.Client
  /** Holds `migrations` and `functions`. */
  readonly folder: string
  /** Brings the database to what the copy says. */
  readonly migrate: () => Promise<void>
  /** Changes a file of functions of the copy. */
  readonly edit: (file: string, change: (text: string) => string) => Promise<void>
  /** Writes something more at its end. */
  readonly add: (file: string, text: string) => Promise<void>
  /** Everything the catalog says of functions, triggers and parts: what a refused file leaves as it was. */
  readonly everything: () => Promise<unknown>
  /** The first column of the first row. */
  readonly one: (text: string) => Promise<unknown>
  /** Whether a role may call a function. */
  readonly may: (role: string, name: string) => Promise<unknown>
}

/** One for each test, as a login that owns its database, may make roles, and is no superuser: the least that Relais asks for. */
export function useMigratedDatabase(): MigratedDatabase {
  let server: TestServer
  let folder: string
  let database: string
  let client: pg.Client
  let count = 0
  beforeAll(async () => {
    server = await startTestServer()
    await asSuperuser('postgres', `create role modest login createrole password 'owner'`)
    await asSuperuser('postgres', 'create database migrated owner modest')
    await migrateDatabase(urlsOf('migrated'), ours)
  })
  afterAll(() => server.stop())
  beforeEach(async () => {
    count += 1
    database = `case_${count}`
    await asSuperuser('postgres', `create database ${database} template migrated owner modest`)
    folder = await mkdtemp(join(tmpdir(), 'relais-functions-'))
    for (const part of ['migrations', 'functions'])
      await cp(join(ours, part), join(folder, part), { recursive: true })
    client = new pg.Client({ connectionString: server.url(database, 'modest', 'owner') })
    await client.connect()
  })
  afterEach(async () => {
    await client.end()
    await rm(folder, { recursive: true })
  })

  async function asSuperuser(where: string, text: string): Promise<void> {
    const superuser = new pg.Client({ connectionString: server.url(where) })
    await superuser.connect()
    await superuser.query(text)
    await superuser.end()
  }

  function urlsOf(name: string): DatabaseUrls {
    return {
      migrate: server.url(name, 'modest', 'owner'),
      api: server.url(name, 'some_api', 'api'),
      worker: server.url(name, 'some_worker', 'worker'),
    }
  }

  async function edit(file: string, change: (text: string) => string): Promise<void> {
    const path = join(folder, 'functions', file)
    const text = await readFile(path, 'utf8')
    const changed = change(text)
    expect(changed).not.toBe(text)
    await writeFile(path, changed)
  }

  const one = async (text: string) => Object.values((await client.query(text)).rows[0] ?? {})[0]

  return {
    get client() {
      return client
    },
    get folder() {
      return folder
    },
    migrate: () => migrateDatabase(urlsOf(database), folder),
    edit,
    add: (file, text) => edit(file, (was) => `${was}\n${text}\n`),
    everything: async () => {
      const { rows } = await client.query(`
        select p.oid::text, p.oid::regprocedure::text, p.xmin::text, md5(pg_get_functiondef(p.oid)), p.proacl::text, p.proowner::text
        from pg_proc p where p.pronamespace = 'app'::regnamespace
        union all select oid::text, tgname, xmin::text, tgrelid::text, '', '' from pg_trigger where not tgisinternal
        union all select name, hash, xmin::text, functions::text, '', '' from drizzle.__relais_parts
        union all select relname, relacl::text, xmin::text, '', '', '' from pg_class where relnamespace = 'public'::regnamespace
        order by 1, 2`)
      return rows
    },
    one,
    may: (role, name) => one(`select has_function_privilege('${role}', '${name}', 'execute')`),
  }
}
