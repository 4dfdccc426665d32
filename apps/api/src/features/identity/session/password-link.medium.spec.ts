import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addDays, addMinutes, resetMailBudget } from '@relais/domain'
import { UnitOfWork } from '../../../platform/database/unit-of-work.ts'
import { hashToken, linkToken } from '../../../platform/link/link-token.ts'
import pg from 'pg'
import { createTestApp, newKey, type TestApp, testStart } from '../../../testing/app.ts'
import { holdRows, meetAt } from '../../../testing/barrier.ts'
import { issuePasswordResets, passwordTokensOf } from '../../../testing/password-reset.ts'
import { statementsDuring } from '../../../testing/statement.ts'
import { expectRefused, type Refused } from '../../../testing/untouched.ts'
import {
  givenOrganization,
  signIn,
  type TestOrganization,
  type TestPerson,
  testUserPassword,
} from '../../../testing/world.ts'
import { IssuePasswordReset } from './issue-password-reset.ts'

const requestDocument = `mutation ($name: ShortText!, $key: IdempotencyKey!, $dryRun: Boolean! = false) {
  requestPasswordReset(input: { userPrincipalName: $name }, idempotencyKey: $key, dryRun: $dryRun) {
    __typename
    ... on RequestPasswordResetSuccess { validMinutes preview { changes { objectId } messages { recipientMail } } }
    ... on UserError { code }
  }
}`
const resetDocument = `mutation ($input: ResetPasswordInput!, $key: IdempotencyKey!, $dryRun: Boolean! = false) {
  resetPassword(input: $input, idempotencyKey: $key, dryRun: $dryRun) {
    __typename
    ... on ResetPasswordSuccess { userPrincipalName preview { changes { objectId } messages { recipientMail } } }
    ... on UserError { code message remedy }
  }
}`
const viewerDocument = '{ viewer { user { id } } }'
const newPassword = 'four quiet herons at dusk'

describe('a link to set a password', () => {
  let app: TestApp
  let reseller: TestOrganization
  let person: TestPerson
  beforeAll(async () => {
    app = await createTestApp()
    reseller = await givenOrganization(app.database, 'reseller', 'Lumière Conseil')
  })
  afterAll(() => app.stop())
  beforeEach(async () => {
    app.clock.set(testStart)
    person = await reseller.person('global_administrator')
    // Attempts of one test are not those of the next.
    await app.database.query('delete from rate_limit')
  })

  const ask = (name: string, options: { dryRun?: boolean } = {}) =>
    app.run('reseller', requestDocument, { name, key: newKey(), ...options })
  const reset = (token: string, password = newPassword, options: { key?: string; dryRun?: boolean } = {}) =>
    app.run<Refused>('reseller', resetDocument, {
      input: { token, newPassword: password },
      key: newKey(),
      ...options,
    })
  const givenLink = async (name = person.userPrincipalName) => {
    await ask(name)
    await issuePasswordResets(app)
    const [token = ''] = await passwordTokensOf(app, person.id)
    return token
  }
  const givenWelcome = async (userId: string) => {
    const id = randomUUID()
    const token = linkToken(app.config.linkKey, 'password', id, 1)
    await app.database.query(
      `insert into password_reset (id, user_id, organization_id, token_hash, purpose, created_at, expires_at) values ($1, $2, $3, $4, 'welcome', $5, $6)`,
      [id, userId, reseller.id, hashToken(token), testStart, addDays(testStart, 7)],
    )
    return token
  }

  it('sets it once, and ends every session', async () => {
    const session = await signIn(app, 'reseller', person)
    const token = await givenLink()
    expect(await reset(token)).toMatchObject({ userPrincipalName: person.userPrincipalName, preview: null })
    expect(await app.run('reseller', viewerDocument, {}, session)).toBeNull()
    await expectRefused(app, 'password_link_invalid', () => reset(token, 'another sentence to remember'))
    await signIn(app, 'reseller', person, newPassword)
  })

  it('that is asked for by nobody who is signed in tells nothing of who has an account, tried dry or not', async () => {
    for (const dryRun of [true, false]) {
      const known = await ask(person.userPrincipalName, { dryRun })
      const unknown = await ask(`nobody-${newKey()}@nowhere.example`, { dryRun })
      expect(known).toEqual({
        __typename: 'RequestPasswordResetSuccess',
        validMinutes: 30,
        preview: null,
      })
      expect(unknown).toEqual(known)
    }
  })

  it('is asked for by the same statements for a name that exists and one that does not', async () => {
    const statementsOf = (name: string) => statementsDuring(() => ask(name))
    const unknown = await statementsOf(`nobody-${newKey()}@nowhere.example`)
    expect(unknown.length).toBeGreaterThan(3)
    expect(await statementsOf(person.userPrincipalName)).toEqual(unknown)
  })

  it('tells nothing by a preview either: nobody is signed in', async () => {
    const token = await givenLink()
    expect(await reset(token, newPassword, { dryRun: true })).toMatchObject({ preview: null })
    await signIn(app, 'reseller', person, testUserPassword)
  })

  it('is the only one: each new one closes the one before, also when six are asked for at the same moment', async () => {
    await givenLink()
    const pool = new pg.Pool({ connectionString: app.database.workerUrl, max: 10 })
    const action = new IssuePasswordReset(new UnitOfWork(pool, app.config), app.config)
    const held = await holdRows(app, 'select 1 from password_reset where user_id = $1 for update', [
      person.id,
    ])
    const asked = {
      userPrincipalName: person.userPrincipalName,
      portal: 'reseller',
      requestId: newKey(),
    } as const
    await meetAt(
      held,
      Array.from(
        { length: 6 },
        (_, number) => () => action.execute(asked, { jobId: String(-1 - number), now: app.clock.now() }),
      ),
    )
    await pool.end()
    const tokens = await passwordTokensOf(app, person.id)
    expect(tokens).toHaveLength(7)
    const answers: unknown[] = []
    for (const [number, token] of tokens.entries())
      answers.push((await reset(token, `sentence number ${number} of herons`)).__typename)
    expect(answers.filter((type) => type === 'ResetPasswordSuccess')).toHaveLength(1)
  })

  it('goes to a mailbox at most so many times a day, however it is written, and whoever asks is told nothing of it', async () => {
    const { mailbox, thenEveryMinutes } = resetMailBudget
    const [name = '', domain = ''] = person.userPrincipalName.split('@')
    const colleague = await reseller.person('sales_agent')
    await app.database.query('update "user" set contact_mail = $2 where id = $1', [
      colleague.id,
      `${name.toUpperCase()}+again@${domain}`,
    ])
    const sent = async () =>
      (
        await app.database.query(
          `select 1 from mail_message where template = 'password-reset' and app.mailbox_of(recipient_mail) = app.mailbox_of($1)`,
          [person.userPrincipalName],
        )
      ).length
    const asked = async (userPrincipalName: string) => {
      const answer = await ask(userPrincipalName)
      await issuePasswordResets(app)
      // A stranger has as many addresses as it likes: what counts here is the mailbox.
      await app.database.query('delete from rate_limit')
      return answer
    }
    const first = await asked(person.userPrincipalName)
    for (let number = 2; number < mailbox; number++) await asked(person.userPrincipalName)
    // The last one, wanted by two at the same moment.
    await Promise.all([ask(person.userPrincipalName), ask(colleague.userPrincipalName)])
    await issuePasswordResets(app)
    expect(await sent()).toBe(mailbox)

    const links = await app.database.query('select * from password_reset order by id')
    const audit = await app.database.query('select count(*) from audit_entry')
    expect(await asked(person.userPrincipalName)).toEqual(first)
    expect(await asked(colleague.userPrincipalName)).toEqual(first)
    expect(await sent()).toBe(mailbox)
    // The link that went last still works.
    expect(await app.database.query('select * from password_reset order by id')).toEqual(links)
    expect(await app.database.query('select count(*) from audit_entry')).toEqual(audit)

    // Nobody can use up somebody's way back in: one goes again after a while, and all of them on another day.
    app.clock.advance(thenEveryMinutes * 60_000)
    await asked(person.userPrincipalName)
    await asked(colleague.userPrincipalName)
    expect(await sent()).toBe(mailbox + 1)
    app.clock.advance(86_400_000)
    await asked(colleague.userPrincipalName)
    await asked(person.userPrincipalName)
    expect(await sent()).toBe(mailbox + 3)
  })

  it('works for one of two who use it at the same moment', async () => {
    const token = await givenLink()
    const held = await holdRows(app, 'select 1 from password_credential where user_id = $1 for update', [
      person.id,
    ])
    const answers = await meetAt(
      held,
      ['a first sentence to remember', 'a second sentence to remember'].map(
        (password) => () => reset(token, password),
      ),
    )
    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual([
      'PasswordLinkInvalidError',
      'ResetPasswordSuccess',
    ])
  })

  it('is dead after any change of the password', async () => {
    const token = await givenLink()
    const session = await signIn(app, 'reseller', person)
    await app.run(
      'reseller',
      `mutation ($input: ChangePasswordInput!, $key: IdempotencyKey!) {
        changePassword(input: $input, idempotencyKey: $key) { __typename }
      }`,
      { input: { currentPassword: testUserPassword, newPassword }, key: newKey() },
      session,
    )
    await expectRefused(app, 'password_link_invalid', () => reset(token, 'another sentence to remember'))
  })

  it('of a newcomer stays good when a stranger asks for a reset, until one of the two was used', async () => {
    await app.database.query('delete from password_credential where user_id = $1', [person.id])
    const welcome = await givenWelcome(person.id)
    const token = await givenLink()
    expect(token).not.toBe(welcome)
    // Later than a reset is good for, the welcome still is.
    app.clock.set(addMinutes(testStart, 60))
    await expectRefused(app, 'password_link_invalid', () => reset(token))
    expect(await reset(welcome)).toMatchObject({ userPrincipalName: person.userPrincipalName })
    await signIn(app, 'reseller', person, newPassword)
  })

  it('of a newcomer is dead once a reset was used: there is one first password', async () => {
    const welcome = await givenWelcome(person.id)
    expect(await reset(await givenLink())).toMatchObject({
      __typename: 'ResetPasswordSuccess',
    })
    await expectRefused(app, 'password_link_invalid', () => reset(welcome, 'another sentence to remember'))
  })

  it('answers the same request as it was answered, once', async () => {
    const token = await givenLink()
    const key = newKey()
    const first = await reset(token, newPassword, { key })
    expect(await reset(token, newPassword, { key })).toEqual(first)
    const mails = await app.database.query(
      `select 1 from mail_message where recipient_mail = $1 and template = 'password-changed'`,
      [person.userPrincipalName],
    )
    expect(mails).toHaveLength(1)
  })

  it('refuses a password of the kept list before it is hashed, and stays good', async () => {
    const token = await givenLink()
    await expectRefused(app, 'password_unacceptable', () => reset(token, 'iloveyouiloveyou'))
    expect(await reset(token)).toMatchObject({ __typename: 'ResetPasswordSuccess' })
  })
})
