import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { hashesMade } from '../../../platform/auth/password-hash.ts'
import { createTestApp, newKey, type TestApp } from '../../../testing/app.ts'
import { beforeItsEntries, holdRows, meetAt } from '../../../testing/barrier.ts'
import { givenPasswordLink } from '../../../testing/password-reset.ts'
import { statementsDuring } from '../../../testing/statement.ts'
import { givenOrganization, signIn, type TestOrganization, testUserPassword } from '../../../testing/world.ts'

const signInDocument = `mutation ($input: SignInInput!) {
  signIn(input: $input) { __typename ... on SignInSuccess { viewer { user { userPrincipalName } organization { legalName } roles } } ... on WrongPortalError { portal address } ... on TooManyAttemptsError { retryAfterSeconds } ... on UserError { code message remedy } }
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
  beforeEach(async () => {
    // Attempts of one test are not those of the next.
    await app.database.query('delete from rate_limit')
  })

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

  describe('by a contact email', () => {
    const named = (name: string) =>
      app.run<{ __typename?: string; code?: string; viewer?: { user: { userPrincipalName: string } } }>(
        'reseller',
        signInDocument,
        { input: { userPrincipalName: name, password: testUserPassword } },
      )
    const givenMail = async (mail: string, ...ids: string[]) => {
      await app.database.query('update "user" set contact_mail = $1 where id = any($2)', [mail, ids])
    }

    it('signs in whose alone it is, in capital letters too, and its sign-in name goes on', async () => {
      const person = await reseller.person('global_administrator')
      await givenMail('Camille.Moreau@quai.example', person.id)
      for (const name of ['camille.moreau@QUAI.example', person.userPrincipalName])
        expect(await named(name)).toMatchObject({
          viewer: { user: { userPrincipalName: person.userPrincipalName } },
        })
    })

    it('signs nobody in where two have it, until one of them is deleted', async () => {
      const [one, other] = [await reseller.person('sales_agent'), await reseller.person('sales_agent')]
      await givenMail('accueil@quai.example', one.id, other.id)
      expect(await named('accueil@quai.example')).toMatchObject({ code: 'invalid_credentials' })
      await app.database.query('update "user" set deleted_at = created_at where id = $1', [other.id])
      expect(await named('accueil@quai.example')).toMatchObject({
        viewer: { user: { userPrincipalName: one.userPrincipalName } },
      })
    })

    it('never signs in one person by the sign-in name of another', async () => {
      const [owner, other] = [await reseller.person('sales_agent'), await reseller.person('sales_agent')]
      await givenMail(owner.userPrincipalName, other.id)
      expect(await named(owner.userPrincipalName)).toMatchObject({
        viewer: { user: { userPrincipalName: owner.userPrincipalName } },
      })
    })

    it('takes guesses from the same account as its sign-in name does', async () => {
      const person = await reseller.person('sales_agent')
      await givenMail('devine@quai.example', person.id)
      const guess = (name: string) =>
        app.run<{ code: string }>('reseller', signInDocument, {
          input: { userPrincipalName: name, password: 'something else entirely' },
        })
      let guesses = 0
      for (; guesses < 100; guesses += 1)
        if (
          (await guess(guesses % 2 === 0 ? 'devine@quai.example' : person.userPrincipalName)).code !==
          'invalid_credentials'
        )
          break
      await app.database.query('delete from rate_limit')
      let ofOne = 0
      for (; ofOne < 100; ofOne += 1)
        if ((await guess(person.userPrincipalName)).code !== 'invalid_credentials') break
      expect(guesses).toBe(ofOne)
    })
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

  it('does the same work for an unknown name, a person without a password and a wrong password', async () => {
    const withoutPassword = await reseller.person('sales_agent')
    await app.database.query('delete from password_credential where user_id = $1', [withoutPassword.id])
    const gone = await reseller.person('sales_agent')
    await app.database.query('update "user" set deleted_at = now() where id = $1', [gone.id])
    const known = await reseller.person('sales_agent')
    const names = [
      'nobody@nowhere.example',
      ...[withoutPassword, gone, known].map((person) => person.userPrincipalName),
    ]
    const done: unknown[] = []
    for (const userPrincipalName of names) {
      const input = { userPrincipalName, password: 'wrong password here' }
      const before = hashesMade()
      const statements = await statementsDuring(async () => {
        expect(await app.run('reseller', signInDocument, { input })).toMatchObject({
          code: 'invalid_credentials',
        })
      })
      done.push({ statements, hashes: hashesMade() - before })
    }
    expect(done).toEqual(names.map(() => done[0]))
    expect(done[0]).toMatchObject({ hashes: 1 })
  })

  it('with a password in composed accents works when they are typed decomposed', async () => {
    const person = await reseller.person('global_administrator')
    const password = 'été à la crèche près du Pô'
    const token = await givenPasswordLink(app, person)
    await app.run(
      'reseller',
      `mutation ($input: ResetPasswordInput!, $key: IdempotencyKey!) { resetPassword(input: $input, idempotencyKey: $key) { __typename } }`,
      { input: { token, newPassword: password.normalize('NFC') }, key: newKey() },
    )
    await signIn(app, 'reseller', person, password.normalize('NFD'))
    await signIn(app, 'reseller', person, password.normalize('NFC'))
  })

  it('under way does not survive a change of the password: what was checked is compared again', async () => {
    const person = await reseller.person('global_administrator')
    const token = await givenPasswordLink(app, person)
    // Whoever signs in has had its password checked, and waits to begin its session.
    const held = await holdRows(app, 'select 1 from password_credential where user_id = $1 for update', [
      person.id,
    ])
    const input = { userPrincipalName: person.userPrincipalName, password: testUserPassword }
    const reset = () =>
      app.graphql(
        'reseller',
        `mutation ($input: ResetPasswordInput!, $key: IdempotencyKey!) { resetPassword(input: $input, idempotencyKey: $key) { __typename } }`,
        { input: { token, newPassword: 'four quiet herons at dusk' }, key: newKey() },
      )
    const answers = await meetAt(held, [reset, () => app.graphql('reseller', signInDocument, { input })])
    expect(answers[0]?.data).toMatchObject({ resetPassword: { __typename: 'ResetPasswordSuccess' } })
    const living = await app.database.query('select 1 from session where user_id = $1 and ended_at is null', [
      person.id,
    ])
    expect(living).toEqual([])
    expect(answers[1]?.data).toMatchObject({ signIn: { code: 'invalid_credentials' } })
  })

  it('before a change of the password at the same moment is ended by it', async () => {
    const person = await reseller.person('global_administrator')
    const token = await givenPasswordLink(app, person)
    // The last that a sign-in waits for is the chain of the log: its session is written, and not yet to be seen.
    const held = await holdRows(app, beforeItsEntries)
    const input = { userPrincipalName: person.userPrincipalName, password: testUserPassword }
    const reset = () =>
      app.graphql(
        'reseller',
        `mutation ($input: ResetPasswordInput!, $key: IdempotencyKey!) { resetPassword(input: $input, idempotencyKey: $key) { __typename } }`,
        { input: { token, newPassword: 'four quiet herons at dusk' }, key: newKey() },
      )
    await meetAt(held, [() => app.graphql('reseller', signInDocument, { input }), reset])
    const sessions = await app.database.query<{ ended: boolean }>(
      'select ended_at is not null as ended from session where user_id = $1',
      [person.id],
    )
    expect(sessions).toEqual([{ ended: true }])
  })

  it('ends the session that the browser came with, whosever it was, and says so in the log of its organization', async () => {
    const before = await reseller.person('global_administrator')
    const session = await signIn(app, 'reseller', before)
    const other = await givenOrganization(app.database, 'reseller', 'Autre Conseil')
    const next = await other.person('global_administrator')
    const input = { userPrincipalName: next.userPrincipalName, password: testUserPassword }
    const answer = await app.graphql('reseller', signInDocument, { input }, session)
    expect(await app.run('reseller', viewerDocument, {}, session)).toBeNull()
    expect(await app.run('reseller', viewerDocument, {}, answer.session ?? null)).not.toBeNull()
    const ends = await app.database.query(
      `select organization_id, actor_user_id from audit_entry where action = 'session.end'`,
    )
    expect(ends).toEqual([{ organization_id: reseller.id, actor_user_id: before.id }])
  })

  it('stops answering after ten wrong attempts on an account from one address', async () => {
    const person = await reseller.person('global_administrator')
    const input = { userPrincipalName: person.userPrincipalName, password: 'wrong password here' }
    for (let attempt = 0; attempt < 10; attempt++) await app.run('reseller', signInDocument, { input })
    expect(await app.run('reseller', signInDocument, { input })).toMatchObject({
      code: 'too_many_attempts',
      retryAfterSeconds: expect.any(Number),
    })
  })
})
