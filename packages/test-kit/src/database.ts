import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import type {} from './provided.ts'
import { testLogins, testPassword } from './logins.ts'

/** A database of one test's own: a clone of the migrated template. */
export interface TestDatabase {
  readonly name: string
  /** Connection string of the API's login. */
  readonly apiUrl: string
  /** Connection string of the worker's login. */
  readonly workerUrl: string
  /** Runs SQL as superuser, past every policy: for arranging and for looking. */
  query<Row extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<Row[]>
  /** Ends the connections and drops the database. */
  drop(): Promise<void>
}

let admin: pg.Pool | undefined

/** Clones the template. Take one per file (or per test where it must be empty) and drop it afterwards. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { superuserUrl, template } = inject('relaisDatabase')
  admin ??= new pg.Pool({
    connectionString: superuserUrl.replace('DATABASE', 'postgres'),
    max: 2,
    allowExitOnIdle: true,
  })
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await clone(admin, template, name)
  const pool = new pg.Pool({
    connectionString: superuserUrl.replace('DATABASE', name),
    max: 4,
    allowExitOnIdle: true,
  })
  pool.on('error', () => undefined)
  const urlOf = (login: string) => {
    const url = new URL(superuserUrl.replace('DATABASE', name))
    url.username = login
    url.password = testPassword
    return url.href
  }
  return {
    name,
    apiUrl: urlOf(testLogins.api),
    workerUrl: urlOf(testLogins.worker),
    async query(text, values) {
      const { rows } = await pool.query(text, values)
      return rows
    },
    async drop() {
      await pool.end()
      if (admin === undefined) return
      await connectionsEnd(admin, name)
      await admin.query(`drop database if exists ${pg.escapeIdentifier(name)} with (force)`)
    },
  }
}

/** Most looks at the connections of a database before it is dropped under them. */
const looks = 40

/** A pool's end is told before its connections have gone: dropping the database under them would be an error of nobody's. */
async function connectionsEnd(pool: pg.Pool, name: string): Promise<void> {
  for (let look = 0; look < looks; look++) {
    const { rowCount } = await pool.query('select from pg_stat_activity where datname = $1', [name])
    if (rowCount === 0) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

async function clone(pool: pg.Pool, template: string, name: string): Promise<void> {
  const statement = `create database ${pg.escapeIdentifier(name)} template ${pg.escapeIdentifier(template)} strategy file_copy`
  try {
    await pool.query(`set file_copy_method = clone`)
    await pool.query(statement)
  } catch (error) {
    if (!(error instanceof Error && /could not clone file/.test(error.message))) throw error
    const client = await pool.connect()
    try {
      await client.query('set file_copy_method = copy')
      await client.query(statement)
    } finally {
      client.release(true)
    }
  }
}
