import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../testing/app.ts'
import { givenOffer } from '../../../testing/catalog.ts'
import { figuresOf } from '../../../testing/figures.ts'
import { givenOrder, givenTrade, type TestOrder, type TestTrade } from '../../../testing/trade.ts'
import { signIn } from '../../../testing/world.ts'

const ordersDocument = `query ($first: PageSize!, $after: Cursor, $customerId: ObjectId) { orders(first: $first, after: $after, customerId: $customerId) {
  nodes { id number placedByName listPrice { amount } cost { amount } lines { unitListPrice { amount } unitCost { amount } remainingDays termDays } customer { viewerCanOpen } }
  pageInfo { endCursor hasNextPage } } }`
const subscriptionsDocument = `{ customerSubscriptions { nodes { displayName quantity status term provider { legalName } reseller { legalName } customer { legalName viewerCanOpen } viewerCan { addLicenses } } } }`

interface OrderPage {
  readonly nodes: readonly { readonly id: string; readonly number: string }[]
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean }
}

describe('who sees what of an order', () => {
  let app: TestApp
  let mine: TestTrade
  let other: TestTrade
  let order: TestOrder & { subscriptionId: string }
  beforeAll(async () => {
    app = await createTestApp()
    const mail = await givenOffer(app, 'Relais Mail', [{ list: 4320, cost: 3542 }])
    mine = await givenTrade(app, 'Lumière')
    other = await givenTrade(app, 'Autre')
    order = await givenOrder(app, mine, mail, 10)
    await givenOrder(app, other, mail, 7)
  })
  afterAll(() => app.stop())

  const orders = (portal: 'provider' | 'reseller' | 'customer', session: string, variables = {}) =>
    app.run<OrderPage>(portal, ordersDocument, { first: 10, ...variables }, session)
  const mayCancel = async (portal: 'provider' | 'reseller', session: string) => {
    const document =
      'query ($id: ObjectId!) { order(id: $id) { viewerCan { cancel cancelObstacle { code } } } }'
    const seen = await app.run<{ viewerCan: { cancel: boolean; cancelObstacle: object | null } }>(
      portal,
      document,
      { id: order.id },
      session,
    )
    expect(seen.viewerCan.cancelObstacle).toBeNull()
    return seen.viewerCan.cancel
  }

  it('shows the provider cost and list price, and that it may cancel', async () => {
    expect((await orders('provider', mine.sessions.provider)).nodes).toEqual([
      expect.objectContaining({
        id: order.id,
        placedByName: expect.any(String),
        listPrice: { amount: 43_200 },
        cost: { amount: 35_420 },
      }),
    ])
    expect(await mayCancel('provider', mine.sessions.provider)).toBe(true)
  })

  it('shows the reseller the list price and no cost', async () => {
    expect((await orders('reseller', mine.sessions.reseller)).nodes).toEqual([
      expect.objectContaining({
        id: order.id,
        placedByName: expect.any(String),
        listPrice: { amount: 43_200 },
        cost: null,
        lines: [{ unitListPrice: { amount: 4320 }, unitCost: null, remainingDays: null, termDays: null }],
        customer: { viewerCanOpen: true },
      }),
    ])
    expect(await mayCancel('reseller', mine.sessions.reseller)).toBe(false)
  })

  it('shows the customer no price', async () => {
    const page = await orders('customer', mine.sessions.customer)
    expect(page.nodes).toEqual([expect.objectContaining({ id: order.id, listPrice: null, cost: null })])
    expect(figuresOf(page)).not.toMatch(/4320|3542|43200|35420/)
  })

  it('shows no price to helpdesk agents', async () => {
    for (const [portal, organization] of [
      ['provider', mine.provider],
      ['reseller', mine.reseller],
    ] as const) {
      const session = await signIn(app, portal, await organization.person('helpdesk_agent'))
      expect((await orders(portal, session)).nodes).toEqual([
        expect.objectContaining({ id: order.id, listPrice: null, cost: null }),
      ])
      expect(await mayCancel(portal, session)).toBe(false)
    }
  })

  it('shows nothing to people without a role for it', async () => {
    const session = await signIn(app, 'customer', await mine.customer.person([]))
    expect((await orders('customer', session)).nodes).toEqual([])
    expect(await app.run('customer', `{ order(id: "${order.id}") { id } }`, {}, session)).toBeNull()
  })

  it('shows the subscription to its three parties, named, and to nobody else', async () => {
    const seen = async (portal: 'provider' | 'reseller' | 'customer', session: string) =>
      (await app.run<{ nodes: object[] }>(portal, subscriptionsDocument, {}, session)).nodes
    for (const portal of ['provider', 'reseller', 'customer'] as const) {
      expect(await seen(portal, mine.sessions[portal])).toEqual([
        {
          displayName: 'Relais Mail',
          quantity: 10,
          status: 'active',
          term: 'P1Y',
          provider: { legalName: mine.provider.legalName },
          reseller: { legalName: mine.reseller.legalName },
          customer: { legalName: mine.customer.legalName, viewerCanOpen: portal !== 'customer' },
          viewerCan: { addLicenses: portal === 'provider' },
        },
      ])
    }
  })

  it('stays when the relationship has ended, and says that its customer can no longer be opened', async () => {
    const offer = await givenOffer(app, 'Relais Tableau', [{ list: 100, cost: 80 }])
    const world = await givenTrade(app, 'Fini')
    await givenOrder(app, world, offer, 1)
    await app.database.query(
      'update relationship set ended_at = since, ended_by_organization_id = customer_id where id = $1',
      [world.providerRelationshipId],
    )
    await app.database.query('select app.refresh_organization_view($1, $2)', [
      world.provider.id,
      world.customer.id,
    ])
    for (const [portal, viewerCanOpen] of [
      ['provider', false],
      ['reseller', true],
    ] as const) {
      const session = world.sessions[portal]
      expect((await orders(portal, session)).nodes).toMatchObject([{ customer: { viewerCanOpen } }])
      expect(await app.run(portal, subscriptionsDocument, {}, session)).toMatchObject({
        nodes: [{ customer: { viewerCanOpen } }],
      })
    }
  })

  it('pages through all orders once, newest first', async () => {
    const offer = await givenOffer(app, 'Relais Feuille', [{ list: 100, cost: 80 }])
    const world = await givenTrade(app, 'Pages')
    const placed: string[] = []
    for (let index = 0; index < 5; index++) {
      app.clock.advance(1000)
      placed.push((await givenOrder(app, world, offer, 1)).number)
    }
    const seen: string[] = []
    let after: string | null = null
    do {
      const page: OrderPage = await orders('provider', world.sessions.provider, { first: 2, after })
      seen.push(...page.nodes.map((node) => node.number))
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    } while (after)
    expect(seen).toEqual(placed.toReversed())
  })

  it.each([
    'order',
    'order_line',
    'order_line_list_price',
    'order_line_cost',
    'customer_subscription',
    'subscription_change',
    'cart',
    'cart_line',
  ])(
    'lets a provider read its own rows of %s alone, even with no filter of the application',
    async (table) => {
      const sessionOf = (world: TestTrade) => asOrganization('app_provider', world.provider.id, table)
      const own = await sessionOf(mine)
      expect(own.length).toBeGreaterThan(0)
      expect(own.every((row) => row['provider_id'] === mine.provider.id)).toBe(true)
      expect((await sessionOf(other)).every((row) => row['provider_id'] === other.provider.id)).toBe(true)
    },
  )

  it.each(['order_line_cost', 'cost_price'])(
    'does not open %s to resellers, nor any price to customers',
    async (table) => {
      await expect(asOrganization('app_reseller', mine.reseller.id, table)).rejects.toThrow(
        /permission denied/,
      )
      for (const price of [table, 'order_line_list_price', 'list_price'])
        await expect(asOrganization('app_customer', mine.customer.id, price)).rejects.toThrow(
          /permission denied/,
        )
    },
  )

  it('lets reseller and customer read their own rows alone', async () => {
    for (const [role, column, id] of [
      ['app_reseller', 'reseller_id', mine.reseller.id],
      ['app_customer', 'customer_id', mine.customer.id],
    ] as const) {
      for (const table of ['order', 'order_line', 'customer_subscription', 'subscription_change']) {
        const rows = await asOrganization(role, id, table)
        expect(rows.length).toBeGreaterThan(0)
        expect(rows.every((row) => row[column] === id)).toBe(true)
      }
    }
  })

  /** Every row of a table that the row policies alone let a role of an organization see. */
  async function asOrganization(role: string, organizationId: string, table: string) {
    const client = new pg.Client({ connectionString: app.database.apiUrl })
    await client.connect()
    try {
      await client.query(`begin; set local role ${role}`)
      await client.query(`select set_config('app.organization', $1, true)`, [organizationId])
      const { rows } = await client.query<Record<string, unknown>>(
        `select * from ${pg.escapeIdentifier(table)}`,
      )
      return rows
    } finally {
      await client.end()
    }
  }
})
