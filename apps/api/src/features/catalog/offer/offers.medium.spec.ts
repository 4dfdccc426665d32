import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp, testStart } from '../../../testing/app.ts'
import { changePrices, givenOffer } from '../../../testing/catalog.ts'
import { givenTrade, type TestTrade } from '../../../testing/trade.ts'
import { givenOrganization, signIn } from '../../../testing/world.ts'

const document = `query ($customerId: ObjectId!, $search: SearchText, $first: PageSize!, $after: Cursor) {
  offers(customerId: $customerId, search: $search, first: $first, after: $after) {
    nodes { skuTitle assignable options { term billingPlan currency minimumQuantity maximumQuantity unitCost { amount } unitListPrice { amount currency } perMonth { listPrice { amount } cost { amount } marginPermille } } }
    pageInfo { endCursor hasNextPage } } }`

interface OfferPage {
  readonly nodes: readonly { readonly skuTitle: string; readonly options: readonly object[] }[]
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean }
}

describe('offers for a customer', () => {
  let app: TestApp
  let world: TestTrade
  beforeAll(async () => {
    app = await createTestApp()
    world = await givenTrade(app, 'Catalogue')
    await givenOffer(app, 'Relais Mail', [
      { list: 4320, cost: 3542, maximumQuantity: 99 },
      { list: 4000, cost: 3300, minimumQuantity: 100 },
      { list: 400, cost: 350, term: 'P1M', billingPlan: 'monthly' },
      { list: 9, cost: 9, market: 'US', currency: 'USD' },
    ])
    await givenOffer(app, 'Relais Fjord', [{ market: 'NO', currency: 'NOK', list: 1, cost: 1 }])
    await givenOffer(app, 'Relais 100%_Bureau', [{ list: 10, cost: 8 }], false)
    const old = await givenOffer(app, 'Relais Archives', [{ list: 10, cost: 8 }])
    await app.database.query('update list_price set effective_until = $2 where offer_sku_id = $1', [
      old.id,
      testStart,
    ])
  })
  afterAll(() => app.stop())

  const offers = (variables: Record<string, unknown> = {}, session = world.sessions.provider) =>
    app.run<OfferPage | null>(
      'provider',
      document,
      { customerId: world.customer.id, first: 50, ...variables },
      session,
    )
  const titles = async (search: string) => (await offers({ search }))?.nodes.map((node) => node.skuTitle)

  it("are those on sale in the customer's country now, by name, with both prices of every way to buy", async () => {
    expect((await offers())?.nodes).toEqual([
      expect.objectContaining({ skuTitle: 'Relais 100%_Bureau', assignable: false }),
      {
        skuTitle: 'Relais Mail',
        assignable: true,
        options: [
          expect.objectContaining({ term: 'P1M', unitCost: { amount: 350 } }),
          {
            term: 'P1Y',
            billingPlan: 'annual',
            currency: 'EUR',
            minimumQuantity: 1,
            maximumQuantity: 99,
            unitCost: { amount: 3542 },
            unitListPrice: { amount: 4320, currency: 'EUR' },
            perMonth: { listPrice: { amount: 360 }, cost: { amount: 295 }, marginPermille: 181 },
          },
          expect.objectContaining({ minimumQuantity: 100, unitListPrice: { amount: 4000, currency: 'EUR' } }),
        ],
      },
    ])
  })

  it('are found by every word, whatever the case, and signs mean themselves', async () => {
    expect(await titles('MAIL relais')).toEqual(['Relais Mail'])
    expect(await titles('test vendor mail')).toEqual(['Relais Mail'])
    expect(await titles('%_')).toEqual(['Relais 100%_Bureau'])
    expect(await titles('nothing like it')).toEqual([])
  })

  it('come page by page, each once', async () => {
    const first = await offers({ first: 1 })
    expect(first?.pageInfo.hasNextPage).toBe(true)
    const second = await offers({ first: 1, after: first?.pageInfo.endCursor })
    expect(second?.nodes.map((node) => node.skuTitle)).toEqual(['Relais Mail'])
    expect(second?.pageInfo.hasNextPage).toBe(false)
  })

  it('show a new price from the moment it is in force', async () => {
    const offer = await givenOffer(app, 'Relais Zone', [{ list: 1000, cost: 800 }])
    await changePrices(app, offer.id, new Date(testStart.getTime() + 60_000), { list: 1100, cost: 900 })
    const listed = async () => (await offers({ search: 'zone' }))?.nodes[0]?.options
    expect(await listed()).toMatchObject([{ unitListPrice: { amount: 1000 } }])
    app.clock.set(new Date(testStart.getTime() + 60_000))
    expect(await listed()).toMatchObject([{ unitListPrice: { amount: 1100 }, unitCost: { amount: 900 } }])
    app.clock.set(testStart)
  })

  it('are not told for strangers, nor to people who may not order, nor at the other portals', async () => {
    const stranger = await givenOrganization(app.database, 'customer', 'Inconnue')
    expect(await offers({ customerId: stranger.id })).toBeNull()
    expect(await offers({ customerId: 'no uuid' })).toBeNull()
    expect(
      await offers({}, await signIn(app, 'provider', await world.provider.person('helpdesk_agent'))),
    ).toBeNull()
    for (const portal of ['reseller', 'customer'] as const) {
      const variables = { customerId: world.customer.id, first: 50 }
      expect(await app.run(portal, document, variables, world.sessions[portal])).toBeNull()
    }
  })
})
