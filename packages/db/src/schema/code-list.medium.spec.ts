import { join } from 'node:path'
import * as domain from '@relais/domain'
import { startTestServer, type TestServer } from '@relais/embedded-postgres'
import { is, SQL } from 'drizzle-orm'
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { migrateDatabase } from '../migrate.ts'
import { CodeList } from './code-list.ts'
import * as schema from './index.ts'

/** The lists of codes that a check is made from, however deep they stand in it. */
function listsOf(value: SQL): readonly CodeList[] {
  return value.queryChunks.flatMap((chunk) => {
    if (chunk instanceof CodeList) return [chunk]
    return is(chunk, SQL) ? listsOf(chunk) : []
  })
}

const made = new Map(
  Object.values(schema)
    .filter((table) => is(table, PgTable))
    .flatMap((table) => getTableConfig(table).checks)
    .map((check) => [check.name, listsOf(check.value)]),
)
const ofDomain: readonly unknown[] = Object.values(domain)

describe('lists of codes in checks', () => {
  let server: TestServer
  let client: pg.Client
  beforeAll(async () => {
    server = await startTestServer()
    await server.createDatabase('codes')
    const urls = {
      migrate: server.url('codes'),
      api: server.url('codes', 'codes_api', 'api'),
      worker: server.url('codes', 'codes_worker', 'worker'),
    }
    await migrateDatabase(urls, join(import.meta.dirname, '../..'))
    client = new pg.Client({ connectionString: server.url('codes') })
    await client.connect()
  })
  afterAll(async () => {
    await client.end()
    await server.stop()
  })

  /** Every check of the catalog that says which texts a column may hold, with those texts. */
  async function checks(): Promise<readonly { readonly name: string; readonly texts: readonly string[] }[]> {
    const { rows } = await client.query<{ name: string; text: string }>(
      `select conname as name, pg_get_constraintdef(oid) as text from pg_constraint
       where contype = 'c' and connamespace = 'public'::regnamespace order by 1`,
    )
    return rows.flatMap(({ name, text }) => {
      // PostgreSQL writes `in` of one text as an equation.
      const lists = [
        ...text.matchAll(/ANY \(+ARRAY\[([^\]]*)\]/g),
        ...text.matchAll(/^CHECK \(\(\w+ = ('[^']*')::text\)\)$/g),
      ]
      if (lists.length === 0) return []
      const texts = lists.flatMap(([, list = '']) =>
        [...list.matchAll(/'([^']*)'/g)].map(([, code = '']) => code),
      )
      return [{ name, texts }]
    })
  }

  /** Checks whose texts are not those of constants of the domain. */
  async function handWritten(): Promise<readonly string[]> {
    const found = await checks()
    return found
      .filter(({ name, texts }) => {
        const lists = made.get(name) ?? []
        const codes = lists.flatMap((list) => list.codes)
        return (
          lists.length === 0 ||
          !lists.every((list) => ofDomain.includes(list.codes)) ||
          codes.toSorted().join() !== texts.toSorted().join()
        )
      })
      .map(({ name }) => `${name}: write it as oneOf(column, codes), with a constant of @relais/domain`)
  }

  it('are made from the constants of the domain, in every check of the catalog', async () => {
    expect((await checks()).length).toBeGreaterThan(20)
    expect(await handWritten()).toEqual([])
  })

  it.each([
    ['a new one that is written by hand', 'planted', `check (status in ('active', 'ordered'))`],
    ['one of a single code', 'planted', `check (status in ('active'))`],
    [
      'one that has a code more than the domain',
      'cart_status',
      `check (status in ('active', 'ordered', 'lost'))`,
    ],
    ['one that lacks a code of the domain', 'cart_status', `check (status in ('active', 'lost'))`],
  ])('%s is found', async (_what, name, check) => {
    await client.query('begin')
    await client.query(`alter table cart drop constraint if exists ${name}`)
    await client.query(`alter table cart add constraint ${name} ${check}`)
    expect(await handWritten()).toEqual([expect.stringContaining(`${name}: write it as oneOf`)])
    await client.query('rollback')
  })
})
