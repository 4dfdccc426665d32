import { createTestDatabase, type TestDatabase } from '@relais/test-kit'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { together } from './together.ts'

describe('statements sent together', () => {
  let database: TestDatabase
  let pool: pg.Pool
  let client: pg.PoolClient
  beforeAll(async () => {
    database = await createTestDatabase()
    pool = new pg.Pool({ connectionString: database.apiUrl, max: 1 })
    client = await pool.connect()
  })
  afterAll(async () => {
    client.release()
    await pool.end()
    await database.drop()
  })

  it('are answered each, in their order', async () => {
    const answers = await together(client, [
      'select 1 as n',
      { name: 'two', text: 'select $1::int as n', values: [2] },
      'select 3 as n',
    ])
    expect(answers.map(({ rows }) => rows)).toEqual([[{ n: 1 }], [{ n: 2 }], [{ n: 3 }]])
  })

  it('leave no transaction open where one fails, tell what failed, and the connection serves on', async () => {
    await client.query('begin')
    await expect(together(client, ['select 1 / 0', 'select 2', 'commit'])).rejects.toThrow('division by zero')
    const { rows } = await client.query(
      'select pg_current_xact_id_if_assigned() as xact, now() = statement_timestamp() as alone',
    )
    expect(rows).toEqual([{ xact: null, alone: true }])
  })

  it('fail together when the connection is lost meanwhile', async () => {
    const lost = new pg.Pool({ connectionString: database.apiUrl, max: 1 })
    lost.on('error', () => undefined)
    const one = await lost.connect()
    one.on('error', () => undefined)
    await expect(
      together(one, ['select pg_terminate_backend(pg_backend_pid())', 'select 1', 'commit']),
    ).rejects.toThrow(/terminating connection|Connection terminated/)
    one.release(true)
    await lost.end()
  })
})
