import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp, testStart } from '../../../testing/app.ts'
import { givenOffer, type TestOffer } from '../../../testing/catalog.ts'
import { givenPlacedOrder, readPages, type TestPage } from '../../../testing/list.ts'
import { givenTrade, type TestTrade } from '../../../testing/trade.ts'

const document = `query ($customerId: ObjectId, $partnerId: ObjectId, $status: OrderStatus, $placedFrom: DateTime, $placedBefore: DateTime, $search: SearchText, $sort: OrderSort! = placed_descending, $first: PageSize! = 100, $after: Cursor) {
  orders(customerId: $customerId, partnerId: $partnerId, status: $status, placedFrom: $placedFrom, placedBefore: $placedBefore, search: $search, sort: $sort, first: $first, after: $after) {
    nodes { id number status placedAt provider { id } } pageInfo { endCursor hasNextPage }
  }
}`
interface Listed {
  id: string
  number: string
  status: string
  placedAt: string
  provider: { id: string }
}
const day = 86_400_000

describe('the list of orders', () => {
  let app: TestApp
  let offer: TestOffer
  let trade: TestTrade
  let foreign: TestTrade
  const list = (variables = {}, portal: 'provider' | 'reseller' | 'customer' = 'provider', of = trade) =>
    app.run<TestPage<Listed>>(portal, document, variables, of.sessions[portal])
  const ids = async (variables = {}, portal: 'provider' | 'reseller' | 'customer' = 'provider') =>
    (await list(variables, portal)).nodes.map(({ id }) => id)

  beforeAll(async () => {
    app = await createTestApp()
    offer = await givenOffer(app, 'Workspace', [])
    trade = await givenTrade(app, 'Éloïse Façade')
    foreign = await givenTrade(app, 'Éloïse Façade Nord')
  })
  afterAll(() => app.stop())

  it('comes page by page without gap or repetition, though many were placed at the same moment and others are added meanwhile', async () => {
    const placed = new Set<string>()
    for (let index = 0; index < 14; index++) {
      const at = new Date(testStart.getTime() - Math.floor(index / 7) * day)
      placed.add((await givenPlacedOrder(app, trade, offer.id, { placedAt: at })).id)
      await givenPlacedOrder(app, foreign, offer.id, { placedAt: at })
    }
    const pages = await readPages(
      (after) => list({ first: 4, after }),
      async () => {
        await givenPlacedOrder(app, trade, offer.id, { placedAt: new Date(testStart.getTime() + day) })
      },
    )
    expect(pages.map((page) => page.length)).toEqual([4, 4, 4, 2])
    expect(new Set(pages.flat().map(({ id }) => id))).toEqual(placed)
    const times = pages.flat().map(({ placedAt }) => placedAt)
    expect(times).toEqual(times.toSorted().toReversed())
  })

  it('comes the oldest first as well, the very same the other way round, narrowed or not', async () => {
    for (const narrowing of [{}, { status: 'completed' }, { customerId: trade.customer.id }]) {
      const [newest, oldest] = await Promise.all(
        ['placed_descending', 'placed_ascending'].map((sort) =>
          readPages((after) => list({ ...narrowing, sort, first: 4, after })),
        ),
      )
      expect(newest?.flat().length).toBeGreaterThan(8)
      expect(oldest?.flat()).toEqual(newest?.flat().toReversed())
    }
  })

  it('is narrowed by customer, partner, status and period, alone and together', async () => {
    const { id } = await givenPlacedOrder(app, trade, offer.id, {
      status: 'canceled',
      placedAt: new Date(testStart.getTime() - 40 * day),
    })
    const period = {
      placedFrom: new Date(testStart.getTime() - 41 * day).toISOString(),
      placedBefore: new Date(testStart.getTime() - 39 * day).toISOString(),
    }
    expect(await ids({ status: 'canceled' })).toEqual([id])
    expect(await ids(period)).toEqual([id])
    expect(await ids({ ...period, status: 'completed' })).toEqual([])
    expect(await ids({ ...period, customerId: trade.customer.id, partnerId: trade.reseller.id })).toEqual([
      id,
    ])
    expect(await ids({ partnerId: foreign.reseller.id })).toEqual([])
    expect(await ids({ customerId: foreign.customer.id })).toEqual([])
    expect(await ids({ partnerId: 'x' })).toEqual([])
  })

  it('is searched by number, product and the names of the other parties, whatever case and accents', async () => {
    const { id, number } = await givenPlacedOrder(app, trade, offer.id, { title: 'Sauvegarde Œuvre d’Été' })
    for (const portal of ['provider', 'reseller', 'customer'] as const) {
      expect(await ids({ search: number.slice(2).toLowerCase() }, portal)).toEqual([id])
      expect(await ids({ search: 'oeuvre d\u0027ete' }, portal)).toEqual([id])
      expect(await ids({ search: 'SAUVEGARDE ŒUVRE' }, portal)).toEqual([id])
    }
    expect(await ids({ search: 'eloise facade atelier' })).toContain(id)
    expect(await ids({ search: 'facade conseil' })).toContain(id)
    expect(await ids({ search: 'facade distribution' }, 'reseller')).toContain(id)
    expect(await ids({ search: 'facade distribution' }, 'customer')).toContain(id)
  })

  it('holds nobody else’s orders, not even when the search names their number', async () => {
    const { number } = await givenPlacedOrder(app, foreign, offer.id)
    for (const portal of ['provider', 'reseller', 'customer'] as const) {
      expect(await ids({ search: number }, portal)).toEqual([])
      expect(await ids({ search: 'façade nord' }, portal)).toEqual([])
      const { nodes } = await list({}, portal)
      expect(nodes.every(({ provider }) => provider.id === trade.provider.id)).toBe(true)
    }
  })

  it('is searched for the very text: percent and underscore mean themselves', async () => {
    const { id } = await givenPlacedOrder(app, trade, offer.id, { title: '50%_off\\pack' })
    expect(await ids({ search: '0%_o' })).toEqual([id])
    expect(await ids({ search: 'off\\p' })).toEqual([id])
    expect(await ids({ search: '%%%' })).toEqual([])
    expect(await ids({ search: '___' })).toEqual([])
  })

  it('is not searched for one character', async () => {
    const answer = await app.graphql('provider', document, { search: 'a' }, trade.sessions.provider)
    expect(answer.errors?.[0]?.extensions.code).toBe('SEARCH_LENGTH')
  })
})
