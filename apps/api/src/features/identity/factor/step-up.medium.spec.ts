import type { Portal } from '@relais/domain'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { codeAt } from '../../../platform/auth/authenticator-code.ts'
import { createTestApp, newKey, type TestApp, testStart } from '../../../testing/app.ts'
import { expectRefused, type Refused } from '../../../testing/untouched.ts'
import { givenOrganization, type TestOrganization, type TestPerson } from '../../../testing/world.ts'
import { FactorBrowser } from '../../../testing/factor-browser.ts'

describe('what wants a fresh second factor', () => {
  let app: TestApp
  let firm: TestOrganization
  let boss: TestPerson
  let agent: TestPerson
  let browser: FactorBrowser
  let number = 0
  beforeAll(async () => {
    app = await createTestApp()
  })
  afterAll(() => app.stop())
  beforeEach(async () => {
    app.clock.set(testStart)
    firm = await givenOrganization(app.database, 'reseller', `Reseller ${++number}`)
    boss = await firm.person('global_administrator')
    agent = await firm.person('sales_agent')
    browser = new FactorBrowser(app, 'reseller')
    await browser.password(boss)
  })
  const give = (key = newKey(), userId = agent.id, at: FactorBrowser = browser) =>
    at.act('updateUserRoles', { userId, give: ['helpdesk_agent'], take: [] }, key) as Promise<Refused>

  it('is not asked of whoever has none where none is required', async () => {
    expect(await give()).toMatchObject({ __typename: 'UpdateUserRolesSuccess' })
  })

  it('is asked for last: what is refused anyway is refused without it', async () => {
    await browser.add()
    app.clock.advance(6 * 60_000)
    const other = await givenOrganization(app.database, 'reseller', `Other ${number}`)
    const stranger = await other.person('sales_agent')
    await expectRefused(app, 'not_found', () => give(newKey(), stranger.id))
    await expectRefused(app, 'step_up_needed', () => give())
  })

  it('is done under the same key once it was shown, asked for once in five minutes, and the log says by what', async () => {
    const { secret } = await browser.add()
    app.clock.advance(6 * 60_000)
    const key = newKey()
    await expectRefused(app, 'step_up_needed', () => give(key))
    await browser.act('stepUp', { code: codeAt(secret, app.clock.now()) })
    expect(await give(key)).toMatchObject({ __typename: 'UpdateUserRolesSuccess' })
    app.clock.advance(4 * 60_000)
    const second = await firm.person('sales_agent')
    expect(await give(newKey(), second.id)).toMatchObject({ __typename: 'UpdateUserRolesSuccess' })
    const [entry] = await app.database.query<{ strength: string }>(
      `select authentication_strength as strength from audit_entry where action = 'user.update_roles' and object_id = $1`,
      [agent.id],
    )
    expect(entry?.strength).toBe('second_factor')
    app.clock.advance(2 * 60_000)
    const third = await firm.person('sales_agent')
    await expectRefused(app, 'step_up_needed', () => give(newKey(), third.id))
    // What was done is told again to whoever sends it again, without another question.
    expect(await give(key)).toMatchObject({ __typename: 'UpdateUserRolesSuccess' })
  })

  it.each([
    ['customer', 'acceptCustomerInvitation'],
    ['reseller', 'authorizeIndirectProvider'],
    ['reseller', 'endPartnership'],
    ['reseller', 'updateUserRoles'],
    ['reseller', 'removeUserSecondFactor'],
  ] as const)(
    'is declared at the %s portal by %s: its answer can be that it is wanted',
    async (portal, field) => {
      const { data } = await app.graphql(
        portal satisfies Portal,
        `{ __type(name: "${field.charAt(0).toUpperCase()}${field.slice(1)}Result") { possibleTypes { name } } }`,
        {},
        browser.session,
      )
      expect(JSON.stringify(data)).toContain('StepUpNeededError')
    },
  )
})
