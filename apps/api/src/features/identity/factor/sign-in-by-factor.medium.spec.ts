import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { codeAt } from '../../../platform/auth/authenticator-code.ts'
import { createTestApp, newKey, type TestApp, testStart } from '../../../testing/app.ts'
import { beforeItsEntries, holdRows, meetAt } from '../../../testing/barrier.ts'
import { givenPasswordLink } from '../../../testing/password-reset.ts'
import { givenOrganization, type TestOrganization, type TestPerson } from '../../../testing/world.ts'
import { FactorBrowser, wrongCode } from '../../../testing/factor-browser.ts'

describe('signing in with a second factor', () => {
  let app: TestApp
  let firm: TestOrganization
  let person: TestPerson
  let browser: FactorBrowser
  let secret: string
  let codes: readonly string[]
  let number = 0
  beforeAll(async () => {
    app = await createTestApp()
  })
  afterAll(() => app.stop())
  beforeEach(async () => {
    app.clock.set(testStart)
    firm = await givenOrganization(app.database, 'reseller', `Reseller ${++number}`)
    person = await firm.person('sales_agent')
    browser = new FactorBrowser(app, 'reseller')
    await browser.password(person)
    const added = await browser.add()
    secret = added.secret
    codes = added.answer.recoveryCodes ?? []
    app.clock.advance(60_000)
  })

  const now = () => codeAt(secret, app.clock.now())
  const elsewhere = () => new FactorBrowser(app, 'reseller')

  it('is not done by the password: no session comes of it, and nobody is told who has one before it was right', async () => {
    const stranger = elsewhere()
    expect(await stranger.password(person)).toMatchObject({ code: 'second_factor_needed', mustSetUp: false })
    expect(stranger.session).toBeNull()
    expect(await stranger.viewer()).toBeNull()
    const wrong = await elsewhere().password(person, 'not the right password')
    const unknown = await elsewhere().password({ ...person, userPrincipalName: 'nobody@nowhere.example' })
    expect(wrong).toEqual(unknown)
    expect(wrong.code).toBe('invalid_credentials')
  })

  it('takes the code of the app, in its own browser and portal alone, and says in the log how', async () => {
    const own = elsewhere()
    await own.password(person)
    const other = elsewhere()
    expect(await other.code(now())).toMatchObject({ code: 'sign_in_expired' })
    const portal = new FactorBrowser(app, 'customer')
    portal.challenge = own.challenge
    expect(await portal.code(now())).toMatchObject({ code: 'sign_in_expired' })
    expect(await own.code(` ${now().slice(0, 3)} ${now().slice(3)} `)).toMatchObject({
      __typename: 'CompleteSignInSuccess',
    })
    expect(await own.viewer()).toMatchObject({ user: { userPrincipalName: person.userPrincipalName } })
    const [entry] = await app.database.query(
      `select authentication_strength as strength, after from audit_entry where action = 'session.begin' and actor_user_id = $1 order by id desc limit 1`,
      [person.id],
    )
    expect(entry).toMatchObject({
      strength: 'second_factor',
      after: { portal: 'reseller', way: 'authenticator' },
    })
  })

  it('takes each code once, whatever the browser, and none that is older than the last', async () => {
    const [one, two] = [elsewhere(), elsewhere()]
    await one.password(person)
    await two.password(person)
    const code = now()
    const before = codeAt(secret, new Date(app.clock.now().getTime() - 30_000))
    await one.code(code)
    expect(await two.code(code)).toMatchObject({ code: 'factor_code_wrong' })
    expect(await two.code(before)).toMatchObject({ code: 'factor_code_wrong' })
  })

  it('takes the same code of two browsers at the same moment once', async () => {
    const [one, two] = [elsewhere(), elsewhere()]
    await one.password(person)
    await two.password(person)
    const code = now()
    const barrier = await holdRows(app, beforeItsEntries)
    const answers = await meetAt(barrier, [() => one.code(code), () => two.code(code)])
    expect(answers.map((answer) => answer.code ?? 'in').toSorted()).toEqual(['factor_code_wrong', 'in'])
  })

  it('forgives a phone whose clock is half a minute off, and no more', async () => {
    const drifted = async (seconds: number) => {
      const phone = elsewhere()
      await phone.password(person)
      return phone.code(codeAt(secret, new Date(app.clock.now().getTime() + seconds * 1000)))
    }
    expect(await drifted(-90)).toMatchObject({ code: 'factor_code_wrong' })
    expect(await drifted(90)).toMatchObject({ code: 'factor_code_wrong' })
    expect(await drifted(30)).toMatchObject({ __typename: 'CompleteSignInSuccess' })
  })

  it('takes a recovery code once, however it is typed, and tells the person how many are left', async () => {
    expect(codes).toHaveLength(10)
    const [code = '', other = ''] = codes
    const one = elsewhere()
    await one.password(person)
    expect(await one.code(code.toUpperCase().replaceAll('-', ' '))).toMatchObject({
      __typename: 'CompleteSignInSuccess',
    })
    const two = elsewhere()
    await two.password(person)
    expect(await two.code(code)).toMatchObject({ code: 'factor_code_wrong' })
    expect(await two.code(other)).toMatchObject({ __typename: 'CompleteSignInSuccess' })
    const mails = await app.database.query<{ values: { change: string; left: number } }>(
      `select data -> 'values' as values from mail_message where recipient_mail = $1 and template = 'factor-changed' order by id`,
      [person.userPrincipalName],
    )
    expect(mails.map(({ values: { change, left } }) => `${change} ${left ?? ''}`.trim()).toSorted()).toEqual([
      'authenticator_added',
      'recovery_code_used 8',
      'recovery_code_used 9',
    ])
  })

  it('gives ten minutes between the two steps, once, and none once the password was changed', async () => {
    const late = elsewhere()
    await late.password(person)
    const challenge = late.challenge
    app.clock.advance(10 * 60_000)
    expect(await late.code(now())).toMatchObject({ code: 'sign_in_expired' })
    await late.password(person)
    const used = late.challenge
    await late.code(now())
    app.clock.advance(60_000)
    late.challenge = used
    expect(await late.code(now())).toMatchObject({ code: 'sign_in_expired' })
    expect(challenge).not.toBe(used)
    const stopped = elsewhere()
    await stopped.password(person)
    const token = await givenPasswordLink(app, person)
    await stopped.send(
      `mutation ($input: ResetPasswordInput!, $key: IdempotencyKey!) { resetPassword(input: $input, idempotencyKey: $key) { __typename } }`,
      { input: { token, newPassword: 'four quiet herons at dusk' }, key: newKey() },
    )
    app.clock.advance(60_000)
    expect(await stopped.code(now())).toMatchObject({ code: 'sign_in_expired' })
  })

  it('is still asked for after a reset of the password', async () => {
    const token = await givenPasswordLink(app, person)
    const visitor = elsewhere()
    await visitor.send(
      `mutation ($input: ResetPasswordInput!, $key: IdempotencyKey!) { resetPassword(input: $input, idempotencyKey: $key) { __typename } }`,
      { input: { token, newPassword: 'four quiet herons at dusk' }, key: newKey() },
    )
    expect(await visitor.password(person, 'four quiet herons at dusk')).toMatchObject({
      code: 'second_factor_needed',
    })
    expect(await visitor.code(now())).toMatchObject({ __typename: 'CompleteSignInSuccess' })
  })

  it('looks at ten wrong codes, and keeps nobody else out: neither a browser that is known nor whoever changes the password', async () => {
    const thief = elsewhere()
    await thief.password(person, undefined, '203.0.113.9')
    for (let tried = 0; tried < 10; tried++)
      expect(await thief.code(wrongCode(secret, app.clock.now()), '203.0.113.9')).toMatchObject({
        code: 'factor_code_wrong',
      })
    expect(await thief.code(now(), '203.0.113.9')).toMatchObject({ code: 'too_many_attempts' })
    const owner = elsewhere()
    await owner.password(person)
    expect(await owner.code(now())).toMatchObject({ __typename: 'CompleteSignInSuccess' })
  })
})
