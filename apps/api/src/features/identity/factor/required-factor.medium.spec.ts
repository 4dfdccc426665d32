import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { codeAt } from '../../../platform/auth/authenticator-code.ts'
import { createTestApp, type TestApp, testStart } from '../../../testing/app.ts'
import { expectRefused, type Refused } from '../../../testing/untouched.ts'
import { givenOrganization } from '../../../testing/world.ts'
import { FactorBrowser, wrongCode } from '../../../testing/factor-browser.ts'

describe('where second factors are required', () => {
  let app: TestApp
  let number = 0
  beforeAll(async () => {
    app = await createTestApp({ env: { RELAIS_SECOND_FACTOR: 'required' } })
  })
  afterAll(() => app.stop())
  beforeEach(() => {
    app.clock.set(testStart)
    number += 1
  })

  const setUp = (browser: FactorBrowser, input: object) =>
    browser.send(
      `mutation ($input: AuthenticatorInput!) { setUpAuthenticator(input: $input) { __typename ... on UserError { code } ... on SetUpAuthenticatorSuccess { recoveryCodes } } }`,
      { input },
    )

  it.each(['provider', 'reseller'] as const)(
    'somebody of a %s without one sets it up after the password, before anything else',
    async (portal) => {
      const firm = await givenOrganization(app.database, portal, `Firm ${number}`)
      const person = await firm.person('helpdesk_agent')
      const browser = new FactorBrowser(app, portal)
      expect(await browser.password(person)).toMatchObject({ code: 'second_factor_needed', mustSetUp: true })
      expect(await browser.viewer()).toBeNull()
      expect(await browser.newAuthenticator()).toBeNull()
      const made = await browser.newAuthenticator(true)
      if (!made) throw new Error('no sign-in waits')
      const { setup, secret } = made
      expect(await setUp(browser, { setup, code: wrongCode(secret, app.clock.now()) })).toMatchObject({
        code: 'factor_code_wrong',
      })
      const done = await setUp(browser, { setup, code: codeAt(secret, app.clock.now()) })
      expect(done.recoveryCodes).toHaveLength(10)
      expect(await browser.viewer()).toMatchObject({ user: { userPrincipalName: person.userPrincipalName } })
      expect(await browser.own()).toMatchObject({ isRequired: true, viewerCanRemove: false })
      await expectRefused(
        app,
        'second_factor_required',
        () => browser.act('removeSecondFactor') as Promise<Refused>,
      )
    },
  )

  it('whoever has one shows it: none is set up past it by the password alone', async () => {
    const firm = await givenOrganization(app.database, 'reseller', `Firm ${number}`)
    const person = await firm.person('sales_agent')
    const owner = new FactorBrowser(app, 'reseller')
    await owner.password(person)
    const made = await owner.newAuthenticator(true)
    const thief = new FactorBrowser(app, 'reseller')
    await thief.password(person)
    const theirs = await thief.newAuthenticator(true)
    if (!made || !theirs) throw new Error('no sign-in waits')
    await setUp(owner, { setup: made.setup, code: codeAt(made.secret, app.clock.now()) })
    expect(
      await setUp(thief, { setup: theirs.setup, code: codeAt(theirs.secret, app.clock.now()) }),
    ).toMatchObject({ code: 'sign_in_expired' })
    expect(await thief.password(person)).toMatchObject({ code: 'second_factor_needed', mustSetUp: false })
  })

  it('a session that a password alone began is none at a partner’s portal', async () => {
    const firm = await givenOrganization(app.database, 'provider', `Firm ${number}`)
    const person = await firm.person('sales_agent')
    const before = await createTestApp({ database: app.database })
    const browser = new FactorBrowser(before, 'provider')
    await browser.password(person)
    expect(await browser.viewer()).not.toBeNull()
    const now = new FactorBrowser(app, 'provider')
    now.session = browser.session
    expect(await now.viewer()).toBeNull()
    await before.nest.close()
  })

  it('of a customer only who consents must have one', async () => {
    const firm = await givenOrganization(app.database, 'customer', `Firm ${number}`)
    const step = async (role: 'global_administrator' | 'billing_administrator') =>
      (await new FactorBrowser(app, 'customer').password(await firm.person(role))).__typename
    expect([await step('global_administrator'), await step('billing_administrator')]).toEqual([
      'SecondFactorNeededError',
      'SignInSuccess',
    ])
  })
})
