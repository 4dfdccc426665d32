import { partsOfSort, subscriptionSorts } from '@relais/domain'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp, testStart } from '../../../testing/app.ts'
import { givenOffer, type TestOffer } from '../../../testing/catalog.ts'
import { givenPlacedOrder, readPages, type TestPage } from '../../../testing/list.ts'
import { givenOrder, givenTrade, providerChange, type TestTrade } from '../../../testing/trade.ts'
import { signIn } from '../../../testing/world.ts'

const document = `query ($customerId: ObjectId, $partnerId: ObjectId, $status: CustomerSubscriptionStatus, $search: SearchText, $endsBefore: DateTime, $sort: SubscriptionSort! = created_descending, $first: PageSize! = 100, $after: Cursor) {
  customerSubscriptions(customerId: $customerId, partnerId: $partnerId, status: $status, search: $search, endsBefore: $endsBefore, sort: $sort, first: $first, after: $after) {
    nodes { id status displayName quantity startsAt endsAt } pageInfo { endCursor hasNextPage }
  }
}`
const detailDocument = `query ($id: ObjectId!) { customerSubscription(id: $id) {
  id displayName changes { kind quantityBefore quantityAfter byName } orders { id number kind quantity cancellableUntil }
} }`
interface Listed {
  id: string
  status: string
  displayName: string
  quantity: number
  startsAt: string
  endsAt: string
}
const byName = new Intl.Collator('fr')
const compare = {
  created: (one: Listed, other: Listed) => one.startsAt.localeCompare(other.startsAt),
  name: (one: Listed, other: Listed) => byName.compare(one.displayName, other.displayName),
  quantity: (one: Listed, other: Listed) => one.quantity - other.quantity,
  ends: (one: Listed, other: Listed) => one.endsAt.localeCompare(other.endsAt),
}
const day = 86_400_000
const inDays = (days: number) => new Date(testStart.getTime() + days * day)

describe('subscriptions', () => {
  let app: TestApp
  let offer: TestOffer
  let trade: TestTrade
  let foreign: TestTrade
  const list = (variables = {}, portal: 'provider' | 'reseller' | 'customer' = 'provider') =>
    app.run<TestPage<Listed>>(portal, document, variables, trade.sessions[portal])
  const ids = async (variables = {}, portal: 'provider' | 'reseller' | 'customer' = 'provider') =>
    (await list(variables, portal)).nodes.map(({ id }) => id)

  beforeAll(async () => {
    app = await createTestApp()
    offer = await givenOffer(app, 'Workspace', [])
    trade = await givenTrade(app, 'Noël')
    foreign = await givenTrade(app, 'Noël Étranger')
  })
  afterAll(() => app.stop())

  it.each(subscriptionSorts)(
    'come %s page by page without gap or repetition, though many share the value and others are added meanwhile',
    async (sort) => {
      const own = await givenTrade(app, `Paging ${sort}`)
      const session = own.sessions.provider
      const made = new Set<string>()
      const titles = ['Éclair', 'eclair', 'Zèbre']
      for (let index = 0; index < 11; index++) {
        const placedAt = inDays(-Math.floor(index / 6))
        const title = titles[index % 3] ?? ''
        const quantity = 3 + (index % 2)
        made.add((await givenPlacedOrder(app, own, offer.id, { placedAt, title, quantity })).subscriptionId)
      }
      const { column, direction } = partsOfSort(sort)
      const isFirst = direction === 'ascending'
      const pages = await readPages(
        (after) => app.run<TestPage<Listed>>('provider', document, { sort, first: 4, after }, session),
        async () => {
          // Before what was read already, whatever the list is sorted by.
          const placedAt = inDays(isFirst ? -20 : 2)
          await givenPlacedOrder(app, own, offer.id, {
            placedAt,
            title: isFirst ? 'Abeille' : 'Zorro',
            quantity: isFirst ? 1 : 9,
          })
        },
      )
      expect(pages.map((page) => page.length)).toEqual([4, 4, 3])
      const listed = pages.flat()
      expect(new Set(listed.map(({ id }) => id))).toEqual(made)
      const sorted = listed.toSorted(
        (one, other) => compare[column](one, other) || (one.id < other.id ? -1 : 1),
      )
      expect(listed).toEqual(isFirst ? sorted : sorted.toReversed())
    },
  )

  it('are narrowed by what they are now, as their own status says it, by end of term, customer and partner', async () => {
    const running = await givenPlacedOrder(app, trade, offer.id)
    const expired = await givenPlacedOrder(app, trade, offer.id, {
      placedAt: inDays(-400),
      endsAt: inDays(-35),
    })
    const ending = await givenPlacedOrder(app, trade, offer.id, {
      placedAt: inDays(-355),
      endsAt: inDays(10),
    })
    const canceled = await givenPlacedOrder(app, trade, offer.id, { status: 'canceled' })
    await givenPlacedOrder(app, foreign, offer.id)
    for (const status of ['active', 'expired', 'canceled', 'suspended']) {
      const { nodes } = await list({ status })
      expect(nodes.every((node) => node.status === status)).toBe(true)
    }
    expect(await ids({ status: 'expired' })).toEqual([expired.subscriptionId])
    expect(await ids({ status: 'canceled' })).toEqual([canceled.subscriptionId])
    const soon = { status: 'active', endsBefore: inDays(30).toISOString(), sort: 'ends_ascending' }
    expect(await ids(soon)).toEqual([ending.subscriptionId])
    expect(await ids({ customerId: trade.customer.id, partnerId: trade.reseller.id })).toHaveLength(4)
    expect(await ids({ customerId: trade.customer.id })).toContain(running.subscriptionId)
    expect(await ids({ partnerId: foreign.reseller.id })).toEqual([])
    expect(await ids({ customerId: foreign.customer.id })).toEqual([])
  })

  it('are searched by name and parties without their accents, among one’s own only', async () => {
    const { subscriptionId } = await givenPlacedOrder(app, trade, offer.id, { title: 'Téléphonie 100%_pro' })
    await givenPlacedOrder(app, foreign, offer.id, { title: 'Téléphonie 100%_pro' })
    for (const portal of ['provider', 'reseller', 'customer'] as const) {
      expect(await ids({ search: 'TELEPHONIE' }, portal)).toEqual([subscriptionId])
      expect(await ids({ search: '0%_p' }, portal)).toEqual([subscriptionId])
      expect(await ids({ search: '%%%' }, portal)).toEqual([])
      expect(await ids({ search: 'etranger' }, portal)).toEqual([])
    }
    expect(await ids({ search: 'noel atelier' })).toContain(subscriptionId)
    expect(await ids({ search: 'noel conseil' }, 'customer')).toContain(subscriptionId)
  })

  it('tell their parties, and nobody else, their orders and what happened', async () => {
    const { id, number, subscriptionId } = await givenPlacedOrder(app, trade, offer.id, { title: 'Box' })
    for (const portal of ['provider', 'reseller', 'customer'] as const) {
      const detail = await app.run(portal, detailDocument, { id: subscriptionId }, trade.sessions[portal])
      expect(detail).toMatchObject({
        displayName: 'Box',
        orders: [{ number, kind: 'new', quantity: 1, cancellableUntil: inDays(7).toISOString() }],
        changes: [{ kind: 'purchased', quantityBefore: 0, quantityAfter: 1 }],
      })
      const other = foreign.sessions[portal]
      expect(await app.run(portal, detailDocument, { id: subscriptionId }, other)).toBeNull()
      expect(await app.run(portal, detailDocument, { id }, trade.sessions[portal])).toBeNull()
      expect(await app.run(portal, detailDocument, { id: 'x' }, trade.sessions[portal])).toBeNull()
    }
  })

  it('name the person who acted where the activity log does: to its own house, and to parties that may read the entry', async () => {
    const box = await givenOffer(app, 'Named', [{ list: 4320, cost: 3542 }])
    const logged = await givenOrder(app, trade, box, 1)
    // Past the API, as no log has it.
    const unlogged = await givenPlacedOrder(app, trade, offer.id)
    const seller = expect.stringMatching(/^Person /)
    const named = async (portal: 'provider' | 'reseller' | 'customer', by = trade.sessions[portal]) => {
      const names: (string | null | undefined)[] = []
      for (const { id, subscriptionId } of [logged, unlogged]) {
        const detail = await app.run<{ changes: { byName: string | null }[] }>(
          portal,
          detailDocument,
          { id: subscriptionId },
          by,
        )
        const order = await app.run<{ placedByName: string | null }>(
          portal,
          'query ($id: ObjectId!) { order(id: $id) { placedByName } }',
          { id },
          by,
        )
        names.push(detail.changes[0]?.byName, order.placedByName)
      }
      return names
    }
    expect(await named('provider')).toEqual([seller, seller, seller, seller])
    expect(await named('reseller')).toEqual([seller, seller, null, null])
    expect(await named('customer')).toEqual([seller, seller, null, null])
    const { order: more } = await providerChange<{ order: { id: string } }>(
      app,
      trade,
      'addLicenses',
      {
        subscriptionId: logged.subscriptionId,
        quantity: 1,
        seenUnitListPrice: { amount: 4320, currency: 'EUR' },
        seenUnitCost: { amount: 3542, currency: 'EUR' },
      },
      'order { id }',
    )
    const added = `query ($id: ObjectId!) { order(id: $id) { placedByName } }`
    expect(await app.run('reseller', added, { id: more.id }, trade.sessions.reseller)).toEqual({
      placedByName: seller,
    })
    // Who sees the services of the own organization, but not its activity log.
    const billing = await signIn(app, 'customer', await trade.customer.person('billing_administrator'))
    expect(await named('customer', billing)).toEqual([null, null, null, null])
  })

  it('are hidden from people whose roles do not show them', async () => {
    const { subscriptionId } = await givenPlacedOrder(app, trade, offer.id)
    const billing = await signIn(app, 'reseller', await trade.reseller.person('billing_administrator'))
    expect((await app.run<TestPage<Listed>>('reseller', document, {}, billing)).nodes).toEqual([])
    expect(await app.run('reseller', detailDocument, { id: subscriptionId }, billing)).toBeNull()
  })
})
