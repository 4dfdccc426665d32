import { randomBytes } from 'node:crypto'
import { createTestDatabase, type TestDatabase, testPassword } from '@relais/test-kit'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { createServer } from '../http/server.ts'
import { readConfig } from '../config.ts'
import { createLog } from '../log.ts'
import { testStart } from '../../testing/app.ts'

describe('the login that the API serves with', () => {
  let database: TestDatabase
  let login: string
  beforeAll(async () => {
    database = await createTestDatabase()
  })
  afterAll(() => database.drop())

  // Logins belong to the whole server: each test makes one of its own, like the API's, and takes it away again.
  beforeEach(async () => {
    login = `login_${randomBytes(6).toString('hex')}`
    await database.query(`create role ${login} login noinherit password '${testPassword}'`)
    await database.query(
      `grant app_provider, app_reseller, app_customer, app_public, app_auth, app_operator to ${login} with inherit false, set true`,
    )
  })
  afterEach(async () => {
    await database.query(`reassign owned by ${login} to current_user`)
    await database.query(`drop owned by ${login}`)
    await database.query(`drop role ${login}`)
  })

  /** Starts an API; 'started', or the message with which it refuses. */
  async function start(url = new URL(database.apiUrl)): Promise<string> {
    url.username = login
    return startWith(url.href)
  }

  async function startWith(url: string): Promise<string> {
    const config = readConfig({
      RELAIS_API_DATABASE_URL: url,
      RELAIS_RESELLER_URL: 'http://reseller.localhost:4000',
      RELAIS_PROVIDER_URL: 'http://provider.localhost:4000',
      RELAIS_CUSTOMER_URL: 'http://customer.localhost:4000',
      RELAIS_LINK_KEY: randomBytes(32).toString('base64'),
      RELAIS_LOG_LEVEL: 'silent',
    })
    try {
      const server = await createServer({ config, clock: { now: () => testStart }, log: createLog('silent') })
      await server.close()
      return 'started'
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
  }

  it('is served with when it owns nothing, has no grant and inherits nothing', async () => {
    expect(await start()).toBe('started')
  })

  it('is refused as superuser', async () => {
    expect(
      await startWith(inject('relaisDatabase').superuserUrl.replace('DATABASE', database.name)),
    ).toContain('it is a superuser')
  })

  it('is refused when it bypasses row security', async () => {
    await database.query(`alter role ${login} bypassrls`)
    expect(await start()).toContain('it bypasses row security')
  })

  it.each(['public', 'app'])('is refused as owner of a table of the schema %s', async (schema) => {
    await database.query(`create table ${schema}.belonging (id uuid)`)
    await database.query(
      `alter table ${schema}.belonging enable row level security, force row level security`,
    )
    await database.query(`alter table ${schema}.belonging owner to ${login}`)
    expect(await start()).toContain('it owns')
    await database.query(`drop table ${schema}.belonging`)
  })

  it('is refused as owner of a function that runs with its owner’s rights', async () => {
    await database.query(
      `create function app.belonging() returns integer language sql security definer set search_path = pg_catalog return 1`,
    )
    await database.query(`alter function app.belonging() owner to ${login}`)
    const answer = await start()
    await database.query('drop function app.belonging()')
    expect(answer).toContain('it owns')
  })

  it('is refused with a grant of its own on a table', async () => {
    await database.query(`grant select on organization to ${login}`)
    expect(await start()).toMatch(/it has a grant of its own on (public\.)?organization/)
  })

  it('is refused with a grant of its own on one column', async () => {
    await database.query(`grant select (legal_name) on organization to ${login}`)
    expect(await start()).toMatch(/it has a grant of its own on (public\.)?organization/)
  })

  it('is refused when everybody has a grant on a table', async () => {
    await database.query('grant select on organization to public')
    const answer = await start()
    await database.query('revoke select on organization from public')
    expect(answer).toMatch(/everybody has a grant on (public\.)?organization/)
  })

  it('is refused when it inherits a role that it may take on', async () => {
    await database.query(`grant app_provider to ${login} with inherit true`)
    expect(await start()).toContain('it inherits app_provider')
  })

  it('is refused when it may take on the role that owns the functions', async () => {
    await database.query(`grant app_definer to ${login} with inherit false, set true`)
    expect(await start()).toContain('it may become app_definer')
  })

  it('is refused while row security is not forced on a table', async () => {
    await database.query('alter table organization no force row level security')
    const answer = await start()
    await database.query('alter table organization force row level security')
    expect(answer).toMatch(/row security is not forced on (public\.)?organization/)
  })

  it('is refused while a view runs with the rights of its owner', async () => {
    await database.query('create view every_organization as select * from organization')
    const answer = await start()
    await database.query('drop view every_organization')
    expect(answer).toMatch(/the view (public\.)?every_organization is not security_invoker/)
  })
})
