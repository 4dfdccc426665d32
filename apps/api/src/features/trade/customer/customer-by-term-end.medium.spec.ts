import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, testStart, type TestApp } from '../../../testing/app.ts'
import { givenOffer } from '../../../testing/catalog.ts'
import { givenPlacedOrder, readPages, type TestPage } from '../../../testing/list.ts'
import { givenTrade, type TestTrade } from '../../../testing/trade.ts'
import {
  givenOrganization,
  givenPartnership,
  givenRelationship,
  signIn,
  type TestOrganization,
} from '../../../testing/world.ts'

const document = `query ($partnerId: ObjectId, $search: SearchText, $sort: CustomerSort! = next_term_end_ascending, $first: PageSize! = 50, $after: Cursor) {
  customers(partnerId: $partnerId, search: $search, sort: $sort, first: $first, after: $after) {
    nodes { legalName standing { nextTermEnd } } pageInfo { endCursor hasNextPage } } }`

interface Node {
  readonly legalName: string
  readonly standing: { readonly nextTermEnd: string | null }
}

const dayMs = 86_400_000
const day = (count: number) => new Date(testStart.getTime() + count * dayMs)

describe('customers sorted by the next end of a term', () => {
  let app: TestApp
  let trade: TestTrade
  let offer: string
  const customers: Record<string, TestOrganization> = {}
  const read = (
    asked: object = {},
    session = trade.sessions.provider,
    portal: 'provider' | 'reseller' = 'provider',
  ) => app.run<TestPage<Node>>(portal, document, { ...asked }, session)
  const names = (nodes: readonly Node[]) => nodes.map(({ legalName }) => legalName)
  const all = async (asked: object = {}) =>
    names((await readPages((after) => read({ ...asked, after }))).flat())
  const order = (
    customer: string,
    ends: number,
    status: 'active' | 'suspended' | 'canceled' = 'active',
    by = trade,
  ) => given(by, customers[customer] ?? by.customer, ends, status)
  async function given(
    by: TestTrade,
    customer: TestOrganization,
    ends: number,
    status: string,
  ): Promise<string> {
    const { subscriptionId } = await givenPlacedOrder(app, { ...by, customer }, offer, { endsAt: day(ends) })
    await app.database.query('update customer_subscription set status = $1, canceled_at = $2 where id = $3', [
      status,
      status === 'canceled' ? testStart : null,
      subscriptionId,
    ])
    return subscriptionId
  }
  async function known(name: string, by = trade): Promise<void> {
    const customer = await givenOrganization(app.database, 'customer', name)
    await givenRelationship(app, by.provider, 'provider', customer)
    await givenRelationship(app, by.reseller, 'reseller', customer)
    customers[name] = customer
  }

  beforeAll(async () => {
    app = await createTestApp()
    trade = await givenTrade(app, 'Norvia')
    offer = (await givenOffer(app, 'Poste', [{ list: 12_000, cost: 10_000 }])).id
    for (const name of ['Zinc', 'Abeille', 'École', 'Dune', 'Bois', 'Cuivre']) await known(name)
    // Two that run: it comes once, by the sooner. One that is over and one that was canceled do not count.
    await order('Zinc', 40)
    await order('Zinc', 90)
    await order('Zinc', -3)
    await order('Zinc', 5, 'canceled')
    await order('Dune', 60, 'suspended')
    await order('Abeille', 80)
    await order('École', -1)
    await order('Bois', 20, 'canceled')
  })
  afterAll(() => app.stop())

  const sorted = ['Zinc', 'Dune', 'Abeille', 'Bois', 'Cuivre', 'École', 'Norvia Atelier']

  it('come with the soonest first, as the list counts what runs, and behind them those of which nothing runs, by name', async () => {
    const { nodes, pageInfo } = await read()
    expect(names(nodes)).toEqual(sorted)
    expect(nodes.map(({ standing }) => standing.nextTermEnd)).toEqual([
      day(40).toISOString(),
      day(60).toISOString(),
      day(80).toISOString(),
      ...sorted.slice(3).map(() => null),
    ])
    expect(pageInfo.hasNextPage).toBe(false)
  })

  it('come page by page without gap or repetition, also where a page begins with ends and goes on with names', async () => {
    for (const first of [1, 2, 3, 5]) expect(await all({ first })).toEqual(sorted)
  })

  it('that end at one moment come each once, whatever number of subscriptions each has then', async () => {
    const own = await givenTrade(app, 'Alike')
    const alike = ['One', 'Two', 'Three']
    for (const name of alike) {
      await known(name, own)
      for (let time = 0; time < 3; time += 1) await order(name, 30, 'active', own)
    }
    const found = await readPages((after) => read({ first: 1, after }, own.sessions.provider))
    expect(names(found.flat()).toSorted()).toEqual(['Alike Atelier', ...alike].toSorted())
    expect(names(found.flat()).at(-1)).toBe('Alike Atelier')
  })

  it('stay where they were while pages are read and terms end: each once, with its next end of that moment', async () => {
    const own = await givenTrade(app, 'Ending')
    const given: string[] = []
    for (const [name, ends] of [
      ['Soon', 0.005],
      ['Later', 0.03],
      ['Last', 0.05],
    ] as const) {
      await known(name, own)
      await order(name, ends, 'active', own)
      given.push(name)
    }
    // What Soon has besides ends behind all others.
    await order('Soon', 0.09, 'active', own)
    const before = app.clock.now()
    const pages = await readPages(
      (after) => read({ first: 1, after }, own.sessions.provider),
      async () => app.clock.set(new Date(app.clock.now().getTime() + 0.006 * dayMs)),
    )
    expect(names(pages.flat())).toEqual([...given, 'Ending Atelier'])
    expect(names((await read({}, own.sessions.provider)).nodes)).toEqual([
      'Later',
      'Last',
      'Soon',
      'Ending Atelier',
    ])
    app.clock.set(before)
  })

  it('come to each of two partners by its own subscriptions alone, to a reseller of both by the sooner', async () => {
    const own = await givenTrade(app, 'Shared')
    const provider = await givenOrganization(app.database, 'provider', 'Sudwind')
    await givenPartnership(app, provider, own.reseller)
    for (const name of ['Left', 'Right']) {
      await known(name, own)
      await givenRelationship(app, provider, 'provider', customers[name] ?? own.customer)
    }
    const other = { ...own, provider, salesAgent: await provider.person('sales_agent') }
    await order('Left', 10, 'active', own)
    await order('Right', 20, 'active', own)
    await order('Left', 15, 'active', other)
    await order('Right', 5, 'active', other)
    const seen = async (session: string, portal: 'provider' | 'reseller') =>
      (await read({}, session, portal)).nodes
        .filter(({ standing }) => standing.nextTermEnd !== null)
        .map(({ legalName, standing }) => [legalName, standing.nextTermEnd])
    expect(await seen(own.sessions.provider, 'provider')).toEqual([
      ['Left', day(10).toISOString()],
      ['Right', day(20).toISOString()],
    ])
    expect(await seen(await signIn(app, 'provider', other.salesAgent), 'provider')).toEqual([
      ['Right', day(5).toISOString()],
      ['Left', day(15).toISOString()],
    ])
    expect(await seen(own.sessions.reseller, 'reseller')).toEqual([
      ['Right', day(5).toISOString()],
      ['Left', day(10).toISOString()],
    ])
  })

  it('that are narrowed come by name, and a cursor of one order is refused by the other', async () => {
    expect(names((await read({ partnerId: trade.reseller.id })).nodes)).toEqual(
      sorted.toSorted(new Intl.Collator('fr').compare),
    )
    expect(names((await read({ search: 'norvia' })).nodes)).toEqual(['Norvia Atelier'])
    const { pageInfo } = await read({ first: 1 })
    const refused = (asked: object) =>
      app.graphql('provider', document, { ...asked }, trade.sessions.provider)
    const { errors } = await refused({ after: pageInfo.endCursor, sort: 'name_ascending' })
    expect(errors?.[0]?.extensions.code).toBe('CURSOR')
    const named = await read({ first: 1, sort: 'name_ascending' })
    const { errors: more } = await refused({ after: named.pageInfo.endCursor })
    expect(more?.[0]?.extensions.code).toBe('CURSOR')
  })

  it('are none to whom customers are closed', async () => {
    const billing = await signIn(app, 'provider', await trade.provider.person('billing_administrator'))
    expect((await read({}, billing)).nodes).toEqual([])
  })

  it('leave with their relationship, whatever of theirs still runs', async () => {
    await known('Leaving')
    await order('Leaving', 2)
    expect((await all())[0]).toBe('Leaving')
    await app.database.query(
      'update relationship set ended_at = since, ended_by_organization_id = partner_id where customer_id = $1',
      [customers['Leaving']?.id],
    )
    await app.database.query('select app.refresh_organization_view($1, $2)', [
      trade.provider.id,
      customers['Leaving']?.id,
    ])
    expect(await all()).toEqual(sorted)
  })

  it('are all found, with pages that are not full, where hundreds in a row are to be passed over', async () => {
    // Of one that came before, between two others; and of organizations that are no customers, between two names.
    await app.database.query(
      `insert into customer_subscription (id, provider_id, reseller_id, customer_id, offer_sku_id, display_name, status, quantity, term, billing_plan, currency, starts_at, ends_at, created_at)
       select gen_random_uuid(), $1, $2, $3, $4, 'Poste', 'active', 1, 'P1Y', 'annual', 'EUR', $5, $5::timestamptz + interval '50 days', $5
       from generate_series(1, 600)`,
      [trade.provider.id, trade.reseller.id, customers['Zinc']?.id, offer, testStart],
    )
    await app.database.query(
      `with o as (
         insert into organization (id, legal_name, country, language, time_zone, created_at)
         select gen_random_uuid(), 'Bus ' || i, 'FR', 'en', 'Europe/Paris', $2 from generate_series(1, 600) i returning *)
       insert into organization_view (viewer_id, subject_id, by_relationship, by_partnership, by_record, subject_name, subject_domain, subject_country, subject_time_zone, subject_search)
       select $1, o.id, false, false, true, o.legal_name, 'bus.example', 'FR', 'Europe/Paris', 'bus' from o`,
      [trade.provider.id, testStart],
    )
    const pages = await readPages((after) => read({ first: 50, after }))
    expect(names(pages.flat())).toEqual(sorted)
    expect(pages.length).toBeGreaterThan(4)
    expect(await all({ first: 1 })).toEqual(sorted)
  })
})
