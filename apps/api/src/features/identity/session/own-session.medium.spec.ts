import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestApp, newKey, type TestApp, testStart } from '../../../testing/app.ts'
import { expectRefused, type Refused } from '../../../testing/untouched.ts'
import { givenOrganization, signIn, type TestOrganization, type TestPerson } from '../../../testing/world.ts'

type Answer = Refused & { readonly ended?: number }
interface Seen {
  readonly id: string
  readonly isCurrent: boolean
  readonly address: string | null
}

describe('the sessions of a person', () => {
  let app: TestApp
  let firm: TestOrganization
  let person: TestPerson
  let number = 0
  beforeAll(async () => {
    app = await createTestApp()
  })
  afterAll(() => app.stop())
  beforeEach(async () => {
    app.clock.set(testStart)
    firm = await givenOrganization(app.database, 'reseller', `Sessions ${++number}`)
    person = await firm.person('sales_agent')
  })

  const enter = async (by: TestPerson) => {
    app.clock.advance(1_000)
    return signIn(app, 'reseller', by)
  }
  const sessionsOf = (token: string) =>
    app.run<readonly Seen[]>('reseller', '{ ownSessions { id isCurrent address } }', {}, token)
  const isSignedIn = async (token: string) =>
    (await app.run<object | null>('reseller', '{ viewer { roles } }', {}, token)) !== null
  const end = (sessionId: string, by: string) =>
    app.run<Answer>(
      'reseller',
      `mutation ($input: EndSessionInput!, $key: IdempotencyKey!) {
        endSession(input: $input, idempotencyKey: $key) { __typename ... on UserError { code message remedy } } }`,
      { input: { sessionId }, key: newKey() },
      by,
    )
  const signOut = (userId: string, by: string) =>
    app.run<Answer>(
      'reseller',
      `mutation ($input: SignUserOutInput!, $key: IdempotencyKey!) {
        signUserOut(input: $input, idempotencyKey: $key) {
          __typename ... on SignUserOutSuccess { ended } ... on UserError { code message remedy } } }`,
      { input: { userId }, key: newKey() },
      by,
    )

  it('are told to the person, those used last first, and to nobody else', async () => {
    const [one, other] = [await enter(person), await enter(person)]
    const theirs = await enter(await firm.person('global_administrator'))
    expect((await sessionsOf(one)).map(({ isCurrent }) => isCurrent)).toEqual([false, true])
    expect((await sessionsOf(other)).map(({ isCurrent }) => isCurrent)).toEqual([true, false])
    expect(await sessionsOf(theirs)).toHaveLength(1)
    expect((await sessionsOf(theirs))[0]?.address).toMatch(/^[0-9a-f.:]+$/)
  })

  it('end one by one, which bites at the next request; the own one ends by signing out', async () => {
    const [one, other, third] = [await enter(person), await enter(person), await enter(person)]
    const [, lost] = await sessionsOf(third)
    expect((await end(lost?.id ?? '', third)).code).toBeUndefined()
    expect([await isSignedIn(one), await isSignedIn(other), await isSignedIn(third)]).toEqual([
      true,
      false,
      true,
    ])
    const current = (await sessionsOf(third)).find(({ isCurrent }) => isCurrent)
    await expectRefused(app, 'current_session', () => end(current?.id ?? '', third))
    await expectRefused(app, 'not_found', () => end(lost?.id ?? '', third))
  })

  it('of somebody else look like ones that are not there', async () => {
    const mine = await enter(person)
    const [theirs] = await sessionsOf(await enter(await firm.person('sales_agent')))
    await expectRefused(app, 'not_found', () => end(theirs?.id ?? '', mine))
  })

  it('end all but the one that asks', async () => {
    const [one, other, here] = [await enter(person), await enter(person), await enter(person)]
    const stranger = await enter(await firm.person('sales_agent'))
    const answer = await app.run<Answer>(
      'reseller',
      'mutation ($key: IdempotencyKey!) { endOtherSessions(idempotencyKey: $key) { ... on EndOtherSessionsSuccess { ended } } }',
      { key: newKey() },
      here,
    )
    expect(answer.ended).toBe(2)
    expect([await isSignedIn(one), await isSignedIn(other)]).toEqual([false, false])
    expect([await isSignedIn(here), await isSignedIn(stranger)]).toEqual([true, true])
    expect(await sessionsOf(here)).toHaveLength(1)
  })

  it('all end where an administrator of the same organization says so', async () => {
    const boss = await firm.person('global_administrator')
    const manager = await enter(await firm.person('user_administrator'))
    const theirs = await enter(person)
    expect((await signOut(person.id, manager)).ended).toBe(1)
    expect(await isSignedIn(theirs)).toBe(false)
    expect(await isSignedIn(await enter(person))).toBe(true)
    await expectRefused(app, 'global_administrator_required', () => signOut(boss.id, manager))
    const own = await enter(boss)
    await expectRefused(app, 'own_account', () => signOut(boss.id, own))
    const agent = await enter(await firm.person('admin_agent'))
    await expectRefused(app, 'not_permitted', () => signOut(person.id, agent))
    const other = await givenOrganization(app.database, 'reseller', `Elsewhere ${number}`)
    const foreign = await other.person('sales_agent')
    await expectRefused(app, 'not_found', () => signOut(foreign.id, own))
  })
})
