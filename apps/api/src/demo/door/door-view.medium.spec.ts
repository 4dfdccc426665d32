import { randomUUID } from 'node:crypto'
import { type AuditAction, ok } from '@relais/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commandCaller } from '../../cli/application.ts'
import { UnitOfWork } from '../../platform/database/unit-of-work.ts'
import { audit } from '../../platform/database/work.ts'
import { sessionCookie } from '../../platform/http/portal-request.ts'
import { createTestApp, type TestApp } from '../../testing/app.ts'
import { givenOpenInvitation } from '../../testing/invitation.ts'
import { givenOrganization, signIn, type TestPerson } from '../../testing/world.ts'
import { markSeeded } from '../demo-mark.ts'

const env = {
  RELAIS_DEMO: '1',
  RELAIS_DOOR_URL: 'http://localhost:4000',
  RELAIS_MAILBOX_URL: 'http://mailbox.localhost:4000',
}

const look = (app: TestApp, host: string, url: string, headers: Record<string, string> = {}) =>
  app.nest.inject({ url, headers: { host: `${host}:4000`, ...headers } })

describe('the page of the front door', () => {
  let app: TestApp
  const note = (action: AuditAction, objectType: string, objectId: string, now = app.clock.now()) =>
    app.nest.get(UnitOfWork).command(commandCaller(now), { name: 'note' }, async (work) => {
      audit(work, { action, objectType, objectId })
      return ok(null)
    })
  beforeAll(async () => {
    app = await createTestApp({ env })
  })
  afterAll(() => app.stop())

  it('is not there before the demo is whole', async () => {
    expect((await look(app, 'localhost', '/')).statusCode).toBe(404)
    expect((await look(app, 'reseller.localhost', '/demo/bar')).statusCode).toBe(404)
  })

  it('speaks the language of the browser, or the one that was asked for, and tells no password', async () => {
    await markSeeded(app.nest.get(UnitOfWork), commandCaller(app.clock.now()))
    const french = await look(app, 'localhost', '/', { 'accept-language': 'de, fr-CH;q=0.9, en;q=0.8' })
    expect(french.body).toContain('<html lang="fr">')
    const english = await look(app, 'localhost', '/?language=en', { 'accept-language': 'fr' })
    expect(english.body).toContain('<html lang="en">')
    for (const { body } of [french, english]) expect(body).not.toContain('partenaires-du-relais')
    expect(english.body).toContain('http://mailbox.localhost:4000/?to=julien.roux%40atelier-lemaire.example')
  })

  it('ticks a step once it was really done after the demo was made, and offers the one that comes next', async () => {
    const done = async () =>
      [...(await look(app, 'localhost', '/')).body.matchAll(/<li class="done">.*?<p>(.*?)<\/p>/g)].map(
        ([, sentence]) => sentence,
      )
    // What happened before, in the history that the demo was made of, ticks nothing.
    await note(
      'license.assign',
      'license_assignment',
      randomUUID(),
      new Date(app.clock.now().getTime() - 86_400_000),
    )
    expect(await done()).toEqual([])
    const next = async () => /Continue as [\w ]+/.exec((await look(app, 'localhost', '/')).body)?.[0]
    expect(await next()).toBe('Continue as Owen Hughes')
    app.clock.advance(60_000)
    const reseller = await givenOrganization(app.database, 'reseller', 'Lumière Conseil')
    const { id } = await givenOpenInvitation(app, reseller)
    await note('invitation.send', 'invitation', id)
    await note('order.place', 'order', id)
    expect(await done()).toEqual(['The reseller invites a customer', 'Castlegate orders for the customer'])
    expect(await next()).toBe('Continue as Owen Hughes')
    const asked = randomUUID()
    await app.database.query(
      `insert into invitation (id, kind, inviter_id, inviter_user_id, provider_id, recipient_mail, language, subject, body,
         requested_roles, link_version, token_hash, status, created_at, issued_at, expires_at)
       select $1, 'partnership', inviter_id, inviter_user_id, inviter_id, recipient_mail, language, subject, body,
         requested_roles, 1, 'of another link', status, created_at, issued_at, expires_at from invitation where id = $2`,
      [asked, id],
    )
    await note('invitation.issue', 'invitation', asked)
    expect(await done()).toEqual([
      'Castlegate invites a reseller',
      'The reseller invites a customer',
      'Castlegate orders for the customer',
    ])
    expect((await look(app, 'localhost', '/')).body).toContain('Open Julien Roux’s mail')
    // Over the invitation itself the bar does not lead back to the email it came from.
    const go = async (portal: string, path: string) =>
      /class="btn go"[^>]*aria-label="([^"]*)"/.exec(
        (await look(app, `${portal}.localhost`, `/demo/bar?language=en&path=${encodeURIComponent(path)}`))
          .body,
      )?.[1]
    expect(await go('reseller', '/')).toBe('Go there: step 2, Julien Roux')
    expect(await go('reseller', `/invitations/${asked}`)).toBe('Sign in as Julien Roux')
    expect(await go('customer', `/invitations/${asked}`)).toBe('Go there: step 2, Julien Roux')
  })
})

describe('the bar over a portal', () => {
  let app: TestApp
  let person: TestPerson
  beforeAll(async () => {
    app = await createTestApp({ env })
    await markSeeded(app.nest.get(UnitOfWork), commandCaller(app.clock.now()))
    const reseller = await givenOrganization(app.database, 'reseller', 'Lumière & <Conseil>')
    person = await reseller.person('global_administrator')
  })
  afterAll(() => app.stop())

  it('says who is signed in at this portal, escaped, and nobody elsewhere', async () => {
    const session = await signIn(app, 'reseller', person)
    const cookie = { cookie: `${sessionCookie}=${session}` }
    const mine = await look(app, 'reseller.localhost', '/demo/bar?language=en', cookie)
    expect(mine.body).toContain('Lumière &amp; &lt;Conseil&gt;')
    expect(mine.headers['cache-control']).toBe('no-store')
    for (const [host, headers] of [
      ['reseller.localhost', {}],
      ['provider.localhost', cookie],
    ] as const)
      expect((await look(app, host, '/demo/bar?language=en', headers)).body).toContain(
        'Nobody is signed in here',
      )
    expect((await look(app, 'elsewhere.example', '/demo/bar')).statusCode).toBe(404)
  })

  it('lets forms lead to the portals of the demo and to no other site', async () => {
    const { headers } = await look(app, 'reseller.localhost', '/demo/bar')
    expect(headers['content-security-policy']).toContain(
      "form-action 'self' http://reseller.localhost:4000 http://provider.localhost:4000 http://customer.localhost:4000",
    )
    const plain = await createTestApp({ env: { ...env, RELAIS_DEMO: '0' } })
    const answer = await look(plain, 'reseller.localhost', '/demo/bar')
    expect(answer.statusCode).toBe(404)
    expect(answer.headers['content-security-policy']).toMatch(/form-action 'self'$/)
    expect((await look(plain, 'localhost', '/')).statusCode).toBe(404)
    await plain.stop()
  })
})
