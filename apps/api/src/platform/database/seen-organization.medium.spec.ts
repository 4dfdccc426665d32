import { sql } from 'drizzle-orm'
import { PgDialect } from 'drizzle-orm/pg-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '@relais/test-kit'
import { seenCountry, seenName } from './seen-organization.queries.ts'

/** Customers of one firm, each of which sees the firm and another one: an average viewer sees two. */
const customers = 20_000
const seenByBoth = { name: seenName, country: seenCountry }

describe('What a firm of 20,000 customers sees of one of them', () => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await createTestDatabase()
    const id = (text: string) => `md5(${text})::uuid`
    await database.query(`
      set session_replication_role = replica;
      insert into organization_view (viewer_id, subject_id, by_relationship, by_partnership, by_record, subject_name, subject_domain,
        subject_country, subject_time_zone, subject_search)
      select viewer, subject, true, false, true, 'Name ' || n, n || '.example', 'FR', 'Europe/Paris', 'name ' || n
      from generate_series(1, ${customers}) n cross join lateral (values
        (${id(`'firm'`)}, ${id(`n::text`)}), (${id(`n::text`)}, ${id(`'firm'`)}), (${id(`n::text`)}, ${id(`'another'`)})) pair (viewer, subject);
      reset session_replication_role`)
    await database.query('analyze organization_view')
    // As after a night's vacuum, which another session's snapshot may keep from saying so.
    await database.query(`update pg_class set relallvisible = relpages where relname = 'organization_view'`)
  })
  afterAll(() => database.drop())

  it.each(Object.keys(seenByBoth) as (keyof typeof seenByBoth)[])(
    'is its %s by one look-up of the pair, never by reading on through the names it sees',
    async (what) => {
      const looked = sql`explain (format json) select ${seenByBoth[what](sql`t.id`)} from generate_series(1, 50) n, md5(n::text) m, lateral (select m::uuid as id) t`
      const { sql: text } = new PgDialect().sqlToQuery(looked)
      const [row] = await database.query<{ 'QUERY PLAN': unknown }>(text)
      const plan = JSON.stringify(row)
      expect([...plan.matchAll(/"Index Name":"(organization_view\w+)"/g)].map(([, name]) => name)).toEqual([
        'organization_view_pair',
      ])
    },
  )
})
