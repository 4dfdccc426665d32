import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, newKey, type TestApp, testStart } from '../../../testing/app.ts'
import { holdRows, meetAt } from '../../../testing/barrier.ts'
import {
  givenOrganization,
  givenRelationship,
  signIn,
  type TestOrganization,
  type TestPerson,
  testUserPassword,
} from '../../../testing/world.ts'

const viewerDocument = '{ viewer { user { language timeZone keyboardShortcuts } organization { timeZone } } }'
const saveDocument = `mutation ($input: SaveProfileInput!, $key: IdempotencyKey!, $dryRun: Boolean! = false) {
  saveProfile(input: $input, idempotencyKey: $key, dryRun: $dryRun) {
    __typename ... on SaveProfileSuccess { timeZone } ... on UserError { code } ... on InvalidInputError { field reason }
  }
}`
const passwordDocument = `mutation ($input: ChangePasswordInput!, $key: IdempotencyKey!, $dryRun: Boolean! = false) {
  changePassword(input: $input, idempotencyKey: $key, dryRun: $dryRun) {
    __typename ... on UserError { code }
    ... on ChangePasswordSuccess { changedAt preview { messages { template } } }
  }
}`
const newPassword = 'four quiet herons at dusk'

describe('a profile', () => {
  let app: TestApp
  let reseller: TestOrganization
  let person: TestPerson
  let session: string
  beforeAll(async () => {
    app = await createTestApp()
    reseller = await givenOrganization(app.database, 'reseller', 'Lumière Conseil')
  })
  afterAll(() => app.stop())
  beforeEach(async () => {
    app.clock.set(testStart)
    person = await reseller.person('global_administrator')
    session = await signIn(app, 'reseller', person)
  })

  const save = (input: object) => app.run('reseller', saveDocument, { input, key: newKey() }, session)
  const viewer = () => app.run<object>('reseller', viewerDocument, {}, session)
  const changePassword = async (input: object, options: { key?: string; dryRun?: boolean } = {}) => {
    const variables = { input, key: newKey(), ...options }
    const answer = await app.graphql('reseller', passwordDocument, variables, session)
    // As a browser does: the session goes on under its new token.
    if (answer.session) session = answer.session
    return answer.data?.['changePassword'] as Record<string, unknown>
  }

  it('starts with the time zone of the organization and with shortcuts, and keeps what is chosen', async () => {
    expect(await viewer()).toEqual({
      user: { language: 'en', timeZone: null, keyboardShortcuts: true },
      organization: { timeZone: 'Europe/Paris' },
    })
    await save({ language: 'fr', timeZone: 'America/Montreal', keyboardShortcuts: false })
    expect(await viewer()).toEqual({
      user: { language: 'fr', timeZone: 'America/Montreal', keyboardShortcuts: false },
      organization: { timeZone: 'Europe/Paris' },
    })
    await save({ language: 'fr', timeZone: null, keyboardShortcuts: true })
    expect(await viewer()).toMatchObject({ user: { timeZone: null, keyboardShortcuts: true } })
  })

  it('refuses a time zone that does not exist, on its field, and keeps the rest', async () => {
    expect(
      await save({ language: 'fr', timeZone: 'Europe/Atlantis', keyboardShortcuts: false }),
    ).toMatchObject({
      code: 'invalid_input',
      field: 'timeZone',
      reason: 'unknown_time_zone',
    })
    expect(await viewer()).toMatchObject({ user: { language: 'en', keyboardShortcuts: true } })
  })

  it('decides in which time zone mails of other people’s acts tell their dates', async () => {
    await save({ language: 'en', timeZone: 'Asia/Tokyo', keyboardShortcuts: true })
    const customer = await givenOrganization(app.database, 'customer', 'Menuiserie Martin')
    const { id } = await givenRelationship(app, reseller, 'reseller', customer)
    const consenter = await signIn(app, 'customer', await customer.person('global_administrator'))
    await app.run(
      'customer',
      `mutation ($input: EndRelationshipInput!, $key: IdempotencyKey!) {
        endRelationship(input: $input, idempotencyKey: $key) { __typename }
      }`,
      { input: { relationshipId: id, confirmation: reseller.legalName }, key: newKey() },
      consenter,
    )
    const [mail] = await app.database.query<{ zone: string }>(
      `select data ->> 'timeZone' as zone from mail_message where recipient_mail = $1`,
      [person.userPrincipalName],
    )
    expect(mail?.zone).toBe('Asia/Tokyo')
  })

  it('changes the password by the current one, ends every other session, keeps this one, and tells by mail', async () => {
    const other = await signIn(app, 'reseller', person)
    expect(await changePassword({ currentPassword: testUserPassword, newPassword })).toMatchObject({
      __typename: 'ChangePasswordSuccess',
    })
    expect(await app.run('reseller', viewerDocument, {}, other)).toBeNull()
    expect(await viewer()).not.toBeNull()
    await expect(signIn(app, 'reseller', person)).rejects.toThrow('could not sign in')
    await signIn(app, 'reseller', person, newPassword)
    const mails = await app.database.query<{ template: string }>(
      'select template from mail_message where recipient_mail = $1',
      [person.userPrincipalName],
    )
    expect(mails.map(({ template }) => template)).toEqual(['password-changed'])
  })

  it('answers a password change that is sent twice as done, once', async () => {
    const key = newKey()
    const input = { currentPassword: testUserPassword, newPassword }
    const first = await changePassword(input, { key })
    expect(await changePassword(input, { key })).toEqual(first)
    const mails = await app.database.query('select 1 from mail_message where recipient_mail = $1', [
      person.userPrincipalName,
    ])
    expect(mails).toHaveLength(1)
  })

  it('tries a password change dry without changing it', async () => {
    expect(
      await changePassword({ currentPassword: testUserPassword, newPassword }, { dryRun: true }),
    ).toMatchObject({ preview: { messages: [{ template: 'password-changed' }] } })
    await signIn(app, 'reseller', person)
  })

  it('refuses a wrong current password and a new one that is easy to guess', async () => {
    expect(await changePassword({ currentPassword: 'not my password at all', newPassword })).toMatchObject({
      code: 'current_password_wrong',
    })
    expect(await changePassword({ currentPassword: testUserPassword, newPassword: 'short' })).toMatchObject({
      code: 'password_unacceptable',
    })
    await signIn(app, 'reseller', person)
  })

  it('stops guessing of the current password after ten attempts', async () => {
    for (let attempt = 0; attempt < 10; attempt++)
      await changePassword({ currentPassword: `wrong guess number ${attempt}`, newPassword })
    expect(await changePassword({ currentPassword: testUserPassword, newPassword })).toMatchObject({
      code: 'too_many_attempts',
    })
  })

  it('lets one of two changes at the same moment win', async () => {
    const held = 'select 1 from password_credential where user_id = $1 for update'
    const answers = await meetAt(
      await holdRows(app, held, [person.id]),
      ['a first sentence to remember', 'a second sentence to remember'].map(
        (next) => () => changePassword({ currentPassword: testUserPassword, newPassword: next }),
      ),
    )
    const codes = answers.map((answer) => answer['code'] ?? answer['__typename'])
    expect(codes).toHaveLength(2)
    expect(new Set(codes)).toEqual(new Set(['ChangePasswordSuccess', 'current_password_wrong']))
  })

  it('goes on in a new session after a change of the password: a copy of the cookie of before is worth nothing', async () => {
    const before = session
    await changePassword({ currentPassword: testUserPassword, newPassword })
    expect(session).not.toBe(before)
    expect(await app.run('reseller', viewerDocument, {}, before)).toBeNull()
    expect(await viewer()).not.toBeNull()
  })
})
