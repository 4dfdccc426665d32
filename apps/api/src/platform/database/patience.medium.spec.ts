import { createTestDatabase } from '@relais/test-kit'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it, vi } from 'vitest'
import { createTestApp, type TestApp } from '../../testing/app.ts'
import { givenOrganization, signIn, type TestPerson } from '../../testing/world.ts'
import { sessionCookie } from '../http/portal-request.ts'
import { createLog } from '../log.ts'
import { createPool, requestPatience, workerPatience } from './pool.ts'

const viewer = '{ viewer { user { displayName } } }'
const rename = `mutation ($language: Language!, $key: IdempotencyKey!) {
  setLanguage(input: { language: $language }, idempotencyKey: $key) { __typename }
}`

describe('a database that answers and does not do it', () => {
  let app: TestApp
  let person: TestPerson
  let session: string
  let holder: pg.Client

  const start = async (databasePatience: typeof requestPatience): Promise<void> => {
    app = await createTestApp({ databasePatience })
    person = await (await givenOrganization(app.database, 'reseller', 'Lumière Conseil')).person(
      'admin_agent',
    )
    session = await signIn(app, 'reseller', person)
    holder = new pg.Client({
      connectionString: inject('relaisDatabase').superuserUrl.replace('DATABASE', app.database.name),
    })
    await holder.connect()
  }
  const ask = async (query: string, variables: Record<string, unknown> = {}) => {
    const { host, origin } = new URL(app.config.portalUrls.reseller)
    const answer = await app.nest.inject({
      method: 'POST',
      url: '/graphql',
      headers: { host, origin, 'content-type': 'application/json', cookie: `${sessionCookie}=${session}` },
      payload: JSON.stringify({ query, variables }),
    })
    return {
      status: answer.statusCode,
      retryAfter: answer.headers['retry-after'],
      ...answer.json<{ data: unknown; errors?: { message: string; extensions: { code: string } }[] }>(),
    }
  }
  const changeLanguage = (key: string) => ask(rename, { language: 'fr', key })
  const language = () =>
    app.database.query<{ language: string }>('select language from "user" where id = $1', [person.id])

  describe('because another holds what it needs', () => {
    beforeAll(() => start({ ...requestPatience, lock: 250 }))
    afterAll(async () => {
      await holder.end()
      await app.stop()
    })

    it('gives up, did nothing, says when to come again, and does it once the other has finished', async () => {
      await holder.query('begin; lock table session in access exclusive mode')
      const stuck = await Promise.all(Array.from({ length: 12 }, () => ask(viewer)))
      for (const answer of stuck)
        expect(answer).toMatchObject({
          status: 503,
          retryAfter: '2',
          errors: [
            { message: expect.stringContaining('Nothing was done'), extensions: { code: 'UNAVAILABLE' } },
          ],
        })
      await holder.query('rollback')
      expect(await ask(viewer)).toMatchObject({ status: 200 })
    })

    it('a stuck lock costs those who want it, and nobody else', async () => {
      await holder.query('begin; lock table invitation in access exclusive mode')
      const stuck = Array.from({ length: 20 }, () => ask('{ invitations { __typename } }'))
      await vi.waitFor(async () => {
        const waiting = await app.database.query(
          `select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`,
        )
        expect(waiting.length).toBeGreaterThan(0)
      }, 120_000)
      expect(await ask(viewer)).toMatchObject({ status: 200 })
      await holder.query('rollback')
      await Promise.all(stuck)
    })
  })

  describe('because it takes too long, or has no room', () => {
    beforeAll(() => start({ ...requestPatience, statement: 250 }))
    afterEach(() => holder.query('rollback'))
    afterAll(async () => {
      await holder.end()
      await app.stop()
    })

    it('ends what takes longer than one request may, and says to ask for less', async () => {
      await holder.query('begin; lock table session in access exclusive mode')
      expect(await ask(viewer)).toMatchObject({
        status: 503,
        retryAfter: '30',
        errors: [{ message: expect.stringContaining('Ask for less') }],
      })
      await holder.query('rollback')
      expect(await ask(viewer)).toMatchObject({ status: 200 })
    })

    it('a full disk is answered as such, nothing was done, and the same request is done once there is room', async () => {
      await holder.query(`
        create function public.no_room() returns trigger language plpgsql as
          $$ begin raise exception 'could not extend file: No space left on device' using errcode = '53100'; end $$;
        create trigger no_room before insert on audit_entry execute function public.no_room()`)
      const key = '0199a2f0-0000-7000-8000-000000000001'
      expect(await changeLanguage(key)).toMatchObject({
        status: 503,
        retryAfter: '60',
        errors: [{ message: expect.stringContaining('no room left'), extensions: { code: 'UNAVAILABLE' } }],
      })
      expect(await language()).toEqual([{ language: 'en' }])
      await holder.query('drop function public.no_room() cascade')
      expect(await changeLanguage(key)).toMatchObject({ status: 200, data: { setLanguage: {} } })
      expect(await language()).toEqual([{ language: 'fr' }])
    })
  })

  it('every connection of requests and of the worker has its limits; those of commands have none', async () => {
    const database = await createTestDatabase()
    const shown = async (patience: typeof requestPatience) => {
      const pool = createPool(database.apiUrl, createLog('silent'), { patience })
      const { rows } = await pool.query<{ name: string; setting: string }>(
        `select name, setting from pg_settings where name in ('statement_timeout', 'lock_timeout',
           'idle_in_transaction_session_timeout', 'transaction_timeout') order by name`,
      )
      await pool.end()
      return rows.map(({ setting }) => Number(setting))
    }
    expect(await shown(requestPatience)).toEqual([15_000, 5_000, 15_000, 30_000])
    expect(await shown(workerPatience)).toEqual([300_000, 30_000, 60_000, 600_000])
    expect(await shown({})).toEqual([0, 0, 0, 0])
    await database.drop()
  })
})
