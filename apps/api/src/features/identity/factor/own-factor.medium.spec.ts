import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { codeAt } from '../../../platform/auth/authenticator-code.ts'
import { createTestApp, newKey, type TestApp, testStart } from '../../../testing/app.ts'
import { expectRefused, type Refused } from '../../../testing/untouched.ts'
import { givenOrganization, type TestOrganization, type TestPerson } from '../../../testing/world.ts'
import { FactorBrowser, wrongCode } from '../../../testing/factor-browser.ts'

describe('the own second factor', () => {
  let app: TestApp
  let firm: TestOrganization
  let person: TestPerson
  let browser: FactorBrowser
  let number = 0
  beforeAll(async () => {
    app = await createTestApp()
  })
  afterAll(() => app.stop())
  beforeEach(async () => {
    app.clock.set(testStart)
    firm = await givenOrganization(app.database, 'reseller', `Reseller ${++number}`)
    person = await firm.person('global_administrator')
    browser = new FactorBrowser(app, 'reseller')
    await browser.password(person)
  })
  const refused = (code: string, act: () => Promise<unknown>) =>
    expectRefused(app, code, act as () => Promise<Refused>)
  const stored = async () =>
    JSON.stringify(
      await app.database.query(
        `select (select json_agg(a) from authenticator a) as a, (select json_agg(c) from recovery_code c) as c,
       (select json_agg(k) from idempotency_key k) as k, (select json_agg(e) from audit_entry e) as e, (select json_agg(m) from mail_message m) as m`,
      ),
    )

  it('counts once a code of the app was given, and not before', async () => {
    const made = await browser.newAuthenticator()
    if (!made) throw new Error('nobody is signed in')
    expect(made.address).toMatch(/^otpauth:\/\/totp\/Relais:.*secret=/)
    const input = (code: string) => ({ setup: made.setup, code })
    await refused('factor_code_wrong', () =>
      browser.act('addAuthenticator', input(wrongCode(made.secret, app.clock.now()))),
    )
    expect(await browser.own()).toMatchObject({ authenticator: null, recoveryCodesLeft: 0 })
    const code = codeAt(made.secret, app.clock.now())
    expect(await browser.act('addAuthenticator', input(code))).toMatchObject({
      __typename: 'AddAuthenticatorSuccess',
    })
    expect(await browser.own()).toMatchObject({
      authenticator: { addedAt: testStart.toISOString() },
      recoveryCodesLeft: 10,
      viewerCanRemove: true,
    })
  })

  it('is set up by whom it was made for, within half an hour', async () => {
    const made = await browser.newAuthenticator()
    if (!made) throw new Error('nobody is signed in')
    const other = new FactorBrowser(app, 'reseller')
    await other.password(await firm.person('sales_agent'))
    const input = () => ({ setup: made.setup, code: codeAt(made.secret, app.clock.now()) })
    await refused('authenticator_setup_expired', () => other.act('addAuthenticator', input()))
    await refused('authenticator_setup_expired', () =>
      browser.act('addAuthenticator', { ...input(), setup: made.setup.slice(4) }),
    )
    app.clock.advance(30 * 60_000)
    await refused('authenticator_setup_expired', () => browser.act('addAuthenticator', input()))
  })

  it('tells the recovery codes to who asks again with the same key, and stores neither them nor the secret', async () => {
    const { secret, answer, again } = await browser.add()
    expect(await again()).toEqual(answer)
    const all = await stored()
    expect(all).toContain(person.id)
    for (const code of answer.recoveryCodes ?? []) {
      expect(all).not.toContain(code)
      expect(all).not.toContain(code.replaceAll('-', ''))
    }
    expect(all).not.toContain(secret)
  })

  it('gives the browser a session of its own: a copy of the cookie of before opens nothing', async () => {
    const copy = new FactorBrowser(app, 'reseller')
    copy.session = browser.session
    await browser.add()
    expect(await copy.viewer()).toBeNull()
    expect(await browser.viewer()).not.toBeNull()
  })

  it('is only tried in a dry run, which tells no codes', async () => {
    const made = await browser.newAuthenticator()
    if (!made) throw new Error('nobody is signed in')
    const input = { setup: made.setup, code: codeAt(made.secret, app.clock.now()) }
    expect(await browser.act('addAuthenticator', input, newKey(), true)).toEqual({
      __typename: 'AddAuthenticatorSuccess',
      recoveryCodes: null,
    })
    expect(await browser.own()).toMatchObject({ authenticator: null })
  })

  it('is replaced, renewed and removed by who shows it within five minutes, and is asked for once in them', async () => {
    const { secret } = await browser.add()
    app.clock.advance(5 * 60_000)
    await refused('step_up_needed', () => browser.act('renewRecoveryCodes'))
    await refused('step_up_needed', () => browser.act('removeSecondFactor'))
    await refused('step_up_needed', async () => (await browser.add()).answer)
    await refused('factor_code_wrong', () =>
      browser.act('stepUp', { code: wrongCode(secret, app.clock.now()) }),
    )
    const before = browser.session
    expect(await browser.act('stepUp', { code: codeAt(secret, app.clock.now()) })).toMatchObject({
      __typename: 'StepUpSuccess',
    })
    expect(browser.session).not.toBe(before)
    const renewed = await browser.act('renewRecoveryCodes')
    expect(renewed.recoveryCodes).toHaveLength(10)
    app.clock.advance(4 * 60_000)
    const replaced = await browser.add()
    expect(replaced.answer).toMatchObject({ __typename: 'AddAuthenticatorSuccess', recoveryCodes: null })
    app.clock.advance(60_000)
    const old = new FactorBrowser(app, 'reseller')
    await old.password(person)
    expect(await old.code(codeAt(secret, app.clock.now()))).toMatchObject({ code: 'factor_code_wrong' })
    expect(await browser.act('removeSecondFactor')).toMatchObject({ __typename: 'RemoveSecondFactorSuccess' })
    const again = new FactorBrowser(app, 'reseller')
    expect(await again.password(person)).toMatchObject({ __typename: 'SignInSuccess' })
    await refused('no_second_factor', () => again.act('removeSecondFactor'))
    await refused('no_second_factor', () => again.act('renewRecoveryCodes'))
    await refused('no_second_factor', () => again.act('stepUp', { code: '123456' }))
  })

  it('keeps the day that a session lasts: a step-up does not begin it anew', async () => {
    const { secret } = await browser.add()
    for (let hours = 0; hours < 23; hours++) {
      app.clock.advance(59 * 60_000)
      expect(await browser.viewer()).not.toBeNull()
    }
    await browser.act('stepUp', { code: codeAt(secret, app.clock.now()) })
    for (let steps = 0; steps < 3; steps++) {
      app.clock.advance(30 * 60_000)
      await browser.viewer()
    }
    expect(await browser.viewer()).toBeNull()
  })

  it('is told of at every change: by mail, in the portal and in the log', async () => {
    await browser.add()
    await browser.act('renewRecoveryCodes')
    app.clock.advance(1_000)
    await browser.act('removeSecondFactor')
    const told = (sql: string) =>
      app.database.query<{ what: string }>(sql, [person.id]).then((rows) => rows.map(({ what }) => what))
    expect(
      await told(
        `select m.data -> 'values' ->> 'change' as what from mail_message m join "user" u on u.contact_mail = m.recipient_mail where u.id = $1 order by m.id`,
      ),
    ).toHaveLength(3)
    expect(
      (await told(`select data ->> 'change' as what from notification where user_id = $1`)).toSorted(),
    ).toEqual(['authenticator_added', 'authenticator_removed', 'recovery_codes_renewed'])
    expect(
      (
        await told(`select action as what from audit_entry where object_id = $1 and action like 'factor.%'`)
      ).toSorted(),
    ).toEqual(['factor.add', 'factor.remove', 'factor.renew_recovery_codes'])
  })

  describe('of a colleague who lost it', () => {
    it('is removed by an administrator: its sessions end, and the person is told by whom', async () => {
      const agent = await firm.person('sales_agent', 'fr')
      const theirs = new FactorBrowser(app, 'reseller')
      await theirs.password(agent)
      await theirs.add()
      // Ids of two changes of one moment sort by chance.
      app.clock.advance(1_000)
      expect(await browser.act('removeUserSecondFactor', { userId: agent.id })).toMatchObject({
        __typename: 'RemoveUserSecondFactorSuccess',
      })
      expect(await theirs.viewer()).toBeNull()
      expect(await theirs.password(agent)).toMatchObject({ __typename: 'SignInSuccess' })
      const mails = await app.database.query(
        `select language, data -> 'values' ->> 'change' as change from mail_message where recipient_mail = $1 order by id desc limit 1`,
        [agent.userPrincipalName],
      )
      expect(mails).toEqual([{ language: 'fr', change: 'removed_by_administrator' }])
    })

    it('stays where the administrator may not, or there is none', async () => {
      const manager = await firm.person('user_administrator')
      const agent = await firm.person('sales_agent')
      const other = await givenOrganization(app.database, 'reseller', `Other ${number}`)
      const remove = (by: FactorBrowser, userId: string) => by.act('removeUserSecondFactor', { userId })
      await refused('no_second_factor', () => remove(browser, agent.id))
      await refused('own_account', () => remove(browser, person.id))
      const stranger = await other.person('sales_agent')
      await refused('not_found', () => remove(browser, stranger.id))
      const theirs = new FactorBrowser(app, 'reseller')
      await theirs.password(manager)
      await refused('global_administrator_required', () => remove(theirs, person.id))
      await theirs.password(agent)
      await refused('not_permitted', () => remove(theirs, manager.id))
    })
  })
})
