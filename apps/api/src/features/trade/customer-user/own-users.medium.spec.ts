import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../testing/app.ts'
import { givenOffer } from '../../../testing/catalog.ts'
import { givenOrder, givenTrade, type TestTrade } from '../../../testing/trade.ts'
import { givenOrganization, signIn } from '../../../testing/world.ts'

const usersDocument = `query ($search: SearchText, $first: PageSize! = 50, $after: Cursor) {
  ownUsers(search: $search, first: $first, after: $after) {
    nodes { displayName userPrincipalName licenses { name } } pageInfo { endCursor hasNextPage } } }`
const licensesDocument = '{ ownLicenses { name total expired assigned free } }'

interface Users {
  readonly nodes: readonly { readonly displayName: string; readonly userPrincipalName: string }[]
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean }
}

describe('the users and licenses of an organization, as itself sees them', () => {
  let app: TestApp
  let trade: TestTrade
  const users = (variables = {}, by = trade.sessions.customer) =>
    app.run<Users>('customer', usersDocument, variables, by)
  const licenses = (by = trade.sessions.customer) => app.run<object[]>('customer', licensesDocument, {}, by)

  beforeAll(async () => {
    app = await createTestApp()
    trade = await givenTrade(app, 'Norvia')
    const offer = await givenOffer(app, 'Poste', [{ list: 12_000, cost: 10_000 }])
    await givenOrder(app, trade, offer, 5)
  })
  afterAll(() => app.stop())

  it('are all of its people and nobody else, a page at a time and by a part of the name', async () => {
    const all = await users()
    expect(all.nodes.length).toBeGreaterThan(1)
    expect(
      all.nodes.every(({ userPrincipalName }) => userPrincipalName.endsWith(trade.customer.domain)),
    ).toBe(true)
    const first = await users({ first: 1 })
    const second = await users({ first: 1, after: first.pageInfo.endCursor })
    expect([...first.nodes, ...second.nodes]).toEqual(all.nodes.slice(0, 2))
    const [one] = all.nodes
    expect((await users({ search: one?.userPrincipalName })).nodes).toEqual([one])
  })

  it('are the licenses it bought, with those whose term is over', async () => {
    expect(await licenses()).toEqual([{ name: 'Poste', total: 5, expired: 0, assigned: 0, free: 5 }])
    await app.database.query(
      `update customer_subscription set starts_at = starts_at - interval '2 years', ends_at = ends_at - interval '2 years'`,
    )
    expect(await licenses()).toMatchObject([{ total: 5, expired: 5, free: 0 }])
  })

  it('are not told to people who are none of its administrators, nor at another portal or organization', async () => {
    const agent = await signIn(app, 'customer', await trade.customer.person('helpdesk_agent'))
    expect([(await users({}, agent)).nodes, await licenses(agent)]).toEqual([[], []])
    const other = await givenOrganization(app.database, 'customer', 'Florist')
    const florist = await other.person('global_administrator')
    const session = await signIn(app, 'customer', florist)
    expect((await users({}, session)).nodes).toEqual([
      expect.objectContaining({ userPrincipalName: florist.userPrincipalName }),
    ])
    expect(await licenses(session)).toEqual([])
    expect(await app.run('reseller', usersDocument, {}, trade.sessions.reseller)).toMatchObject({ nodes: [] })
  })
})
