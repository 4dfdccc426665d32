import { createTestDatabase } from '@relais/test-kit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, newKey, type TestApp } from '../../testing/app.ts'
import { beforeItsEntries, connectAsSuperuser } from '../../testing/barrier.ts'
import { givenOrganization, signIn, type TestPerson } from '../../testing/world.ts'

describe('a change that met another crosswise', () => {
  let app: TestApp
  let person: TestPerson
  let session: string
  beforeAll(async () => {
    const database = await createTestDatabase()
    // Whoever waits that long looks whether he waits for somebody who waits for him.
    await database.query(`alter database ${database.name} set deadlock_timeout = '2s'`)
    app = await createTestApp({ database, databasePatience: {} })
    person = await (await givenOrganization(database, 'reseller', 'Lumière Conseil')).person('admin_agent')
    session = await signIn(app, 'reseller', person)
  })
  afterAll(() => app.stop())

  it('and was chosen to give way is made all the same, once, and nobody is told of it', async () => {
    const other = await connectAsSuperuser(app)
    try {
      // The other one never looks: it is the request that gives way.
      await other.query(`set deadlock_timeout = '1h'; begin; ${beforeItsEntries}`)
      const answer = app.run(
        'reseller',
        `mutation ($key: IdempotencyKey!) {
          setLanguage(input: { language: fr }, idempotencyKey: $key) { __typename }
        }`,
        { key: newKey() },
        session,
      )
      const waits = `select from pg_locks where not granted and relation = 'audit_entry'::regclass`
      while ((await app.database.query(waits)).length === 0) await new Promise((look) => setTimeout(look, 20))
      // What the request has written to. Whoever waits for a table gets it first: the request does not meet him again.
      await other.query('lock table "user" in share row exclusive mode')
      await other.query('commit')
      expect(await answer).toMatchObject({ __typename: 'SetLanguageSuccess' })
    } finally {
      await other.end()
    }
    const [deadlocks] = await app.database.query<{ deadlocks: string }>(
      `select deadlocks from pg_stat_database where datname = current_database()`,
    )
    expect(deadlocks).toEqual({ deadlocks: '1' })
    expect(
      await app.database.query(`select 1 from audit_entry where action = 'user.set_language'`),
    ).toHaveLength(1)
    expect(await app.database.query('select language from "user" where id = $1', [person.id])).toEqual([
      { language: 'fr' },
    ])
  })
})
