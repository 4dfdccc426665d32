import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../testing/app.ts'
import { givenOrganization, signIn, type TestOrganization } from '../../testing/world.ts'

const signInDocument = `mutation ($input: SignInInput!) {
  signIn(input: $input) { __typename ... on SignInSuccess { viewer { user { userPrincipalName } organization { legalName } roles } } ... on WrongPortalError { portal address } ... on UserError { code message remedy } }
}`
const viewerDocument = '{ viewer { user { displayName } portal } }'

describe('sign-in', () => {
  let app: TestApp
  let reseller: TestOrganization
  beforeAll(async () => {
    app = await createTestApp()
    reseller = await givenOrganization(app.database, 'reseller', 'Lumière Conseil')
  })
  afterAll(() => app.stop())

  it('gives a session with the right password, and the viewer follows from the cookie', async () => {
    const person = await reseller.person('global_administrator')
    const session = await signIn(app, 'reseller', person)
    const viewer = await app.run<{ portal: string }>('reseller', viewerDocument, {}, session)
    expect(viewer.portal).toBe('reseller')
  })

  it('keeps only the hash of the token', async () => {
    const person = await reseller.person('global_administrator')
    const session = await signIn(app, 'reseller', person)
    const rows = await app.database.query('select * from session where user_id = $1', [person.id])
    expect(JSON.stringify(rows)).not.toContain(session)
  })

  it('answers the same for a wrong password and an unknown name', async () => {
    const person = await reseller.person('sales_agent')
    const wrong = await app.run('reseller', signInDocument, {
      input: { userPrincipalName: person.userPrincipalName, password: 'wrong password here' },
    })
    const unknown = await app.run('reseller', signInDocument, {
      input: { userPrincipalName: 'nobody@nowhere.example', password: 'wrong password here' },
    })
    expect(wrong).toEqual(unknown)
    expect(wrong).toMatchObject({ code: 'invalid_credentials' })
  })

  it('refuses a person whose organization has no account of the portal, only after the right password', async () => {
    const person = await reseller.person('global_administrator')
    const right = { userPrincipalName: person.userPrincipalName, password: 'correct horse battery staple' }
    expect(await app.run('provider', signInDocument, { input: right })).toMatchObject({
      code: 'wrong_portal',
      portal: 'reseller',
      address: app.config.portalUrls.reseller,
    })
    expect(
      await app.run('provider', signInDocument, { input: { ...right, password: 'something else entirely' } }),
    ).toMatchObject({ code: 'invalid_credentials' })
  })

  it('does not accept the cookie of one portal at another', async () => {
    const session = await signIn(app, 'reseller', await reseller.person('global_administrator'))
    expect(await app.run('provider', viewerDocument, {}, session)).toBeNull()
  })

  it('ends an idle session after an hour and any session after a day', async () => {
    const session = await signIn(app, 'reseller', await reseller.person('global_administrator'))
    app.clock.advance(61 * 60_000)
    expect(await app.run('reseller', viewerDocument, {}, session)).toBeNull()
    const other = await signIn(app, 'reseller', await reseller.person('global_administrator'))
    for (let minutes = 50; minutes < 24 * 60; minutes += 50) {
      app.clock.advance(50 * 60_000)
      expect(await app.run('reseller', viewerDocument, {}, other)).not.toBeNull()
    }
    app.clock.advance(50 * 60_000)
    expect(await app.run('reseller', viewerDocument, {}, other)).toBeNull()
  })

  it('stops answering after ten wrong attempts on an account from one address', async () => {
    const person = await reseller.person('global_administrator')
    const input = { userPrincipalName: person.userPrincipalName, password: 'wrong password here' }
    for (let attempt = 0; attempt < 10; attempt++) await app.run('reseller', signInDocument, { input })
    expect(await app.run('reseller', signInDocument, { input })).toMatchObject({ code: 'too_many_attempts' })
  })
})
