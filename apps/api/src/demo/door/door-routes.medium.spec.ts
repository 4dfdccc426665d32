import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commandCaller } from '../../cli/application.ts'
import { UnitOfWork } from '../../platform/database/unit-of-work.ts'
import { sessionCookie } from '../../platform/http/portal-request.ts'
import { createTestApp, type TestApp } from '../../testing/app.ts'
import { givenOrganization } from '../../testing/world.ts'
import { markSeeded } from '../demo-mark.ts'

const door = 'http://localhost:4000'
const julien = 'julien.roux@atelier-lemaire.example'

interface Sent {
  readonly origin?: string | undefined
  readonly host?: string
  readonly session?: string
}

/** Sends a form of the door as a browser would. */
function send(app: TestApp, path: string, form: Record<string, string>, given: Sent = {}) {
  const origin = 'origin' in given ? given.origin : door
  return app.nest.inject({
    method: 'POST',
    url: path,
    headers: {
      host: given.host ?? 'reseller.localhost:4000',
      'content-type': 'application/x-www-form-urlencoded',
      ...(origin === undefined ? {} : { origin }),
      ...(given.session === undefined ? {} : { cookie: `${sessionCookie}=${given.session}` }),
    },
    payload: new URLSearchParams(form).toString(),
  })
}

async function givenDemoPerson(app: TestApp): Promise<string> {
  const reseller = await givenOrganization(app.database, 'reseller', 'Atelier Numérique Lemaire')
  const { id } = await reseller.person('global_administrator')
  await app.database.query(`update "user" set user_principal_name = $1, contact_mail = $1 where id = $2`, [
    julien,
    id,
  ])
  return id
}

const sessionOf = (answer: Awaited<ReturnType<typeof send>>) =>
  answer.cookies.find(({ name }) => name === sessionCookie)?.value
const nameAt = (app: TestApp, session: string | undefined) =>
  app.run<{ user: { userPrincipalName: string } } | null>(
    'reseller',
    '{ viewer { user { userPrincipalName } } }',
    {},
    session ?? null,
  )

describe('an installation that was not started as a demo', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await createTestApp({ env: { RELAIS_DEMO: '0', RELAIS_DOOR_URL: door } })
    await givenDemoPerson(app)
    // Even one whose database was made as a demo.
    await markSeeded(app.nest.get(UnitOfWork), commandCaller(app.clock.now()))
  })
  afterAll(() => app.stop())

  it.each([
    ['/demo/sign-in', { person: julien }],
    ['/demo/clock', { by: 'P1D' }],
  ])('has no %s', async (path, form) => {
    const answer = await send(app, path, form)
    expect([answer.statusCode, sessionOf(answer)]).toEqual([404, undefined])
    expect(await app.database.query('select 1 from session')).toEqual([])
    expect(await app.database.query('select 1 from demo_clock')).toEqual([])
  })
})

describe('an installation that is started as a demo and holds no mark of one', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await createTestApp({ env: { RELAIS_DEMO: '1', RELAIS_DOOR_URL: door } })
    await givenDemoPerson(app)
  })
  afterAll(() => app.stop())

  it.each([
    ['/demo/sign-in', { person: julien }],
    ['/demo/clock', { by: 'P1D' }],
  ])('refuses %s', async (path, form) => {
    const answer = await send(app, path, form)
    expect([answer.statusCode, sessionOf(answer)]).toEqual([404, undefined])
    expect(await app.database.query('select 1 from session')).toEqual([])
    expect(await app.database.query('select 1 from demo_clock')).toEqual([])
  })
})

describe('the front door of a demo', () => {
  let app: TestApp
  let userId = ''
  beforeAll(async () => {
    app = await createTestApp({ env: { RELAIS_DEMO: '1', RELAIS_DOOR_URL: door } })
    userId = await givenDemoPerson(app)
    await markSeeded(app.nest.get(UnitOfWork), commandCaller(app.clock.now()))
  })
  afterAll(() => app.stop())

  it('signs a visitor in as one of its people, by one form, and the audit log says by which way', async () => {
    const answer = await send(app, '/demo/sign-in', { person: julien, step: '3' })
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/indirect-providers'])
    expect(answer.cookies[0]).toMatchObject({ httpOnly: true, secure: true, sameSite: 'Lax' })
    expect(await nameAt(app, sessionOf(answer))).toEqual({ user: { userPrincipalName: julien } })
    const entries = await app.database.query(
      `select actor_user_id, after from audit_entry where action = 'session.begin'`,
    )
    expect(entries).toEqual([
      { actor_user_id: userId, after: { portal: 'reseller', way: 'front door of the demo' } },
    ])
  })

  it('leads to the customer of a step among all that there are', async () => {
    const { headers } = await send(app, '/demo/sign-in', { person: julien, step: '6' })
    expect(headers.location).toBe('/customers?search=Foxglove+Veterinary+Group')
  })

  it('ends the session that came with the form', async () => {
    const first = sessionOf(await send(app, '/demo/sign-in', { person: julien })) ?? ''
    await send(app, '/demo/sign-in', { person: julien }, { session: first })
    expect(await nameAt(app, first)).toBeNull()
  })

  it.each([
    ['another site', { origin: 'http://evil.example' }, 403],
    ['a site that hides itself', { origin: 'null' }, 403],
    ['nowhere', { origin: undefined }, 403],
    ['a host of another name', { host: 'localhost:4000' }, 421],
    ['the portal of another party', { host: 'provider.localhost:4000' }, 404],
  ] as const)('signs nobody in from %s', async (_, given, status) => {
    for (const path of ['/demo/sign-in', '/demo/clock']) {
      // The clock is the same at every portal.
      if (path === '/demo/clock' && status === 404) continue
      const answer = await send(app, path, { person: julien, by: 'P1D' }, given)
      expect([answer.statusCode, sessionOf(answer)]).toEqual([status, undefined])
    }
    expect(await app.database.query('select 1 from demo_clock')).toEqual([])
  })

  it('signs in nobody who is not at the door, and by no address that is only read', async () => {
    const reseller = await givenOrganization(app.database, 'reseller', 'Harbour IT Services')
    const other = await reseller.person('global_administrator')
    for (const person of [other.userPrincipalName, '', randomUUID()])
      expect((await send(app, '/demo/sign-in', { person })).statusCode).toBe(404)
    const read = await app.nest.inject({
      url: `/demo/sign-in?person=${julien}`,
      headers: { host: 'reseller.localhost:4000', origin: door },
    })
    expect([read.statusCode, read.cookies]).toEqual([404, []])
  })

  it('leads to a page of the same portal, whatever the form wishes', async () => {
    for (const [back, location] of [
      ['/customers?search=a', '/customers?search=a'],
      ['//evil.example', '/'],
      ['/\\evil.example', '/'],
      ['https://evil.example', '/'],
      ['/a\nb', '/'],
    ] as const) {
      const answer = await send(app, '/demo/sign-in', { person: julien, back })
      expect(answer.headers.location).toBe(location)
    }
  })

  it('moves the clock by what it offers, and whoever moved it works on', async () => {
    const session = sessionOf(await send(app, '/demo/sign-in', { person: julien })) ?? ''
    expect((await send(app, '/demo/clock', { by: 'P99Y' }, { session })).statusCode).toBe(400)
    const answer = await send(app, '/demo/clock', { by: 'P30D', back: '/orders' }, { session })
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/orders'])
    expect(await app.database.query('select (ahead / 86400000)::int as days from demo_clock')).toEqual([
      { days: 30 },
    ])
    app.clock.advance(30 * 86_400_000)
    expect(await nameAt(app, session)).toBeNull()
    expect(await nameAt(app, sessionOf(answer))).toEqual({ user: { userPrincipalName: julien } })
    const [entry] = await app.database.query(
      `select actor_user_id from audit_entry where action = 'clock.advance'`,
    )
    expect(entry).toEqual({ actor_user_id: userId })
  })
})
