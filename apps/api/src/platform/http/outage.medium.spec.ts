import { setTimeout } from 'node:timers/promises'
import { createInterruptibleDatabase, type InterruptibleDatabase } from '@relais/test-kit'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { startMailServer, type TestMailServer } from '../../testing/mail-server.ts'
import { createTestApp, newKey, type TestApp } from '../../testing/app.ts'
import { givenOrganization, signIn, type TestPerson } from '../../testing/world.ts'
import { sessionCookie } from './portal-request.ts'
import { makeJobTasks } from '../../job-tasks.ts'
import { startWorker, type Worker } from '../jobs/worker.ts'
import { createLog } from '../log.ts'
import { awaitDatabase } from '../database/await-database.ts'

const viewer = '{ viewer { user { displayName } } }'
const signInAgain = `mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }`

const requestReset = `mutation ($name: ShortText!, $key: IdempotencyKey!) {
  requestPasswordReset(input: { userPrincipalName: $name }, idempotencyKey: $key) { __typename }
}`

describe('while PostgreSQL is away', () => {
  let database: InterruptibleDatabase
  let app: TestApp
  let person: TestPerson
  let session: string
  let mails: TestMailServer
  let worker: Worker
  const get = (url: string) => app.nest.inject({ method: 'GET', url })

  beforeAll(async () => {
    database = await createInterruptibleDatabase()
    app = await createTestApp({ database })
    person = await (await givenOrganization(database, 'reseller', 'Lumière Conseil')).person('admin_agent')
    session = await signIn(app, 'reseller', person)
    mails = await startMailServer()
    worker = await startWorker(
      { ...app.config, smtpUrl: mails.url },
      app.clock,
      createLog('silent'),
      makeJobTasks,
    )
    // A job whose end the queue cannot note ends the worker's process, which its supervisor starts again: here it is ours.
    await vi.waitFor(
      async () => expect(await database.query('select 1 from graphile_worker.jobs')).toHaveLength(0),
      { timeout: 120_000 },
    )
  })
  afterAll(async () => {
    await worker.stop()
    await mails.stop()
    await app.stop()
  })

  it('a request it is taken away from is answered as unavailable, not as a fault of ours', async () => {
    const holder = new pg.Client({ connectionString: database.superuserUrl })
    holder.on('error', () => undefined)
    await holder.connect()
    await holder.query('begin; lock table session in access exclusive mode')
    const answer = app.graphql('reseller', viewer, {}, session)
    await vi.waitFor(async () => {
      const waiting = await database.query(`select 1 from pg_stat_activity where wait_event_type = 'Lock'`)
      expect(waiting).toHaveLength(1)
    }, 120_000)
    await database.stopServer()
    expect(await answer).toMatchObject({
      status: 503,
      errors: [{ extensions: { code: 'UNAVAILABLE' } }],
    })
  })

  it('every request is, also one that only counts attempts first; nothing of the inside is told', async () => {
    const input = { userPrincipalName: person.userPrincipalName, password: 'whatever it is' }
    for (const answer of [
      await app.graphql('reseller', viewer, {}, session),
      await app.graphql('reseller', signInAgain, { input }),
    ]) {
      expect(answer).toMatchObject({ status: 503, errors: [{ extensions: { code: 'UNAVAILABLE' } }] })
      expect(JSON.stringify(answer)).not.toMatch(/ECONN|127\.0\.0\.1|terminat/)
    }
  })

  it('the answer says when to come again', async () => {
    expect((await get('/readyz')).headers['retry-after']).toBe('2')
    const { host, origin } = new URL(app.config.portalUrls.reseller)
    const asked = await app.nest.inject({
      method: 'POST',
      url: '/graphql',
      headers: { host, origin, 'content-type': 'application/json', cookie: `${sessionCookie}=${session}` },
      payload: JSON.stringify({ query: viewer }),
    })
    expect(asked.statusCode).toBe(503)
    expect(asked.headers['retry-after']).toBe('2')
  })

  it('the process says that it lives and is not ready', async () => {
    expect((await get('/healthz')).statusCode).toBe(200)
    const ready = await get('/readyz')
    expect(ready.statusCode).toBe(503)
    expect(ready.body).not.toContain('127.0.0.1')
  })

  it('a process that starts now waits for it, and one with a wrong password is told so at once', async () => {
    const log = createLog('silent')
    let answered = false
    const waiting = awaitDatabase(database.apiUrl, log).then(() => (answered = true))
    await setTimeout(600)
    expect(answered).toBe(false)
    await database.startServer()
    await waiting
    const wrong = new URL(database.apiUrl)
    wrong.password = 'wrong'
    await expect(awaitDatabase(wrong.href, log)).rejects.toMatchObject({ code: '28P01' })
  })

  it('nothing is lost for good: once it is back the same process serves the same session', async () => {
    expect(await app.graphql('reseller', viewer, {}, session)).toMatchObject({
      status: 200,
      errors: undefined,
    })
    expect((await get('/readyz')).statusCode).toBe(200)
  })

  it('the worker stays too, and sends what comes after', async () => {
    const variables = { name: person.userPrincipalName, key: newKey() }
    expect(await app.run('reseller', requestReset, variables)).toEqual({
      __typename: 'RequestPasswordResetSuccess',
    })
    await vi.waitFor(() => expect(mails.received).toHaveLength(1), { timeout: 120_000, interval: 100 })
  })
})
