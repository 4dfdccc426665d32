import { randomUUID } from 'node:crypto'
import { preparedTxOf } from '@relais/db'
import { sql } from 'drizzle-orm'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, newKey, type TestApp } from '../../testing/app.ts'
import { givenOrganization, signIn } from '../../testing/world.ts'
import { POOL } from '../tokens.ts'

const setLanguage = `mutation ($key: IdempotencyKey!) {
  setLanguage(input: { language: fr }, idempotencyKey: $key) { __typename }
}`

describe('a statement of a change', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await createTestApp()
  })
  afterAll(() => app.stop())

  it('is parsed once a connection, and planned once, whatever its values', async () => {
    const organization = await givenOrganization(app.database, 'reseller', 'Lumière Conseil')
    const session = await signIn(app, 'reseller', await organization.person('admin_agent'))
    for (let time = 0; time < 8; time += 1)
      expect(await app.run('reseller', setLanguage, { key: newKey() }, session)).toMatchObject({
        __typename: 'SetLanguageSuccess',
      })
    const client = await app.nest.get<pg.Pool>(POOL).connect()
    const { rows } = await client.query<{ name: string; generic_plans: number; custom_plans: number }>(
      `select name, generic_plans::integer, custom_plans::integer from pg_prepared_statements where name like 'app_reseller %'`,
    )
    client.release()
    expect(rows.length).toBeGreaterThan(0)
    // Asked eight times one after the other, the first time perhaps without a name.
    for (const { name, generic_plans, custom_plans } of rows)
      expect({ name, custom_plans, planned: generic_plans >= 7 }).toEqual({
        name,
        custom_plans: 0,
        planned: true,
      })
  })

  it('that is asked once, as one with as many rows as somebody typed, is not kept', async () => {
    const client = new pg.Client({ connectionString: app.database.apiUrl })
    await client.connect()
    const tx = preparedTxOf(client, 'app_provider')
    const kept = async () =>
      (await client.query<{ statement: string }>('select statement from pg_prepared_statements')).rows
    const named = sql.raw(`"${randomUUID()}"`)
    await tx.execute(sql`select 1 as ${named}`)
    expect(await kept()).toEqual([])
    await tx.execute(sql`select 1 as ${named}`)
    expect(await kept()).toHaveLength(1)
    // However many there are: the first hundreds.
    for (let columns = 1; columns <= 400; columns += 1) {
      const values = sql.join(
        Array.from({ length: columns }, (_, at) => sql`${at}::integer`),
        sql`, `,
      )
      await tx.execute(sql`select ${values}`)
      await tx.execute(sql`select ${values}`)
    }
    expect((await kept()).length).toBeLessThanOrEqual(300)
    await client.end()
  })

  it('is planned anew for another role, whose rows are other ones', async () => {
    const client = new pg.Client({ connectionString: app.database.apiUrl })
    await client.connect()
    const organization = await givenOrganization(app.database, 'provider', 'Ostara Distribution')
    // Who is signed in sees the own organization, whoever resets passwords all of them.
    const seen = async (role: 'app_provider' | 'app_auth', as = role) => {
      await client.query(`begin; set local role ${as}; set local plan_cache_mode = force_generic_plan`)
      await client.query(`select set_config('app.organization', $1, true)`, [randomUUID()])
      const { rows } = await preparedTxOf(client, role).execute(
        sql`select id from organization where id = ${organization.id}::uuid`,
      )
      await client.query('rollback')
      return rows.length
    }
    for (let time = 0; time < 3; time += 1) {
      expect(await seen('app_provider')).toBe(0)
      expect(await seen('app_auth')).toBe(1)
      // Even under the name of another role: PostgreSQL knows whose plan it is.
      expect(await seen('app_auth', 'app_provider')).toBe(0)
    }
    await client.end()
  })
})
