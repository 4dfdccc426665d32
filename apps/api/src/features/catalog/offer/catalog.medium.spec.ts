import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../testing/app.ts'
import { givenOffer } from '../../../testing/catalog.ts'
import { givenTrade, type TestTrade } from '../../../testing/trade.ts'
import { signIn } from '../../../testing/world.ts'

const document = `query ($market: ShortText!, $search: SearchText, $first: PageSize!) {
  catalog(market: $market, search: $search, first: $first) { nodes { skuTitle included
    prices { term unitListPrice { amount } monthListPrice { amount } perTerm { cost { amount } } perMonth { cost { amount } marginPermille } } } }
  catalogMarkets { markets own } }`

interface Answer {
  readonly catalog: { readonly nodes: readonly { readonly skuTitle: string }[] } | null
  readonly catalogMarkets: { readonly markets: readonly string[]; readonly own: string } | null
}

describe('the catalog', () => {
  let app: TestApp
  let world: TestTrade
  beforeAll(async () => {
    app = await createTestApp()
    world = await givenTrade(app, 'Tarif')
    await givenOffer(app, 'Relais Mail', [
      { list: 4320, cost: 3542 },
      { list: 9, cost: 8, market: 'US', currency: 'USD' },
    ])
    await givenOffer(app, 'Relais Fjord', [{ market: 'NO', currency: 'NOK', list: 1200, cost: 600 }])
  })
  afterAll(() => app.stop())

  const look = async (
    portal: 'provider' | 'reseller' | 'customer',
    market: string,
    session = world.sessions[portal],
  ) => (await app.graphql(portal, document, { market, first: 50 }, session)).data as unknown as Answer

  it('shows a provider list price, cost and margin of what a country buys', async () => {
    const { catalog, catalogMarkets } = await look('provider', 'FR')
    expect(catalog?.nodes).toMatchObject([
      {
        skuTitle: 'Relais Mail',
        prices: [
          {
            unitListPrice: { amount: 4320 },
            monthListPrice: { amount: 360 },
            perTerm: { cost: { amount: 3542 } },
            perMonth: { cost: { amount: 295 }, marginPermille: 181 },
          },
        ],
      },
    ])
    expect(catalogMarkets).toEqual({ markets: ['FR', 'NO', 'US'], own: 'FR' })
    expect((await look('provider', 'NO')).catalog?.nodes).toMatchObject([{ skuTitle: 'Relais Fjord' }])
  })

  it('shows a reseller the list price alone', async () => {
    expect((await look('reseller', 'FR')).catalog?.nodes).toMatchObject([
      {
        skuTitle: 'Relais Mail',
        prices: [
          { unitListPrice: { amount: 4320 }, monthListPrice: { amount: 360 }, perTerm: null, perMonth: null },
        ],
      },
    ])
  })

  it('is not told to people who see no prices, nor at the customer portal', async () => {
    const helpdesk = await signIn(app, 'provider', await world.provider.person('helpdesk_agent'))
    expect(await look('provider', 'FR', helpdesk)).toEqual({ catalog: null, catalogMarkets: null })
    expect(await look('customer', 'FR')).toEqual({ catalog: null, catalogMarkets: null })
  })
})
