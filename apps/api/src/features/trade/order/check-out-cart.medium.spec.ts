import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, newKey, type TestApp, testStart } from '../../../testing/app.ts'
import { beforeItsEntries, connectAsSuperuser, somebodyWaits } from '../../../testing/barrier.ts'
import { changePrices, givenOffer, type TestOffer } from '../../../testing/catalog.ts'
import { figuresOf } from '../../../testing/figures.ts'
import { givenCart, givenOrder, givenTrade, providerChange, type TestTrade } from '../../../testing/trade.ts'

const orderFields = `order { id number status cancellableUntil listPrice { amount currency } cost { amount currency }
  lines { skuTitle quantity unitListPrice { amount } listPrice { amount } unitCost { amount } cost { amount } subscriptionId } }`

interface PlacedOrder {
  readonly __typename: string
  readonly order: {
    readonly id: string
    readonly number: string
    readonly lines: readonly { subscriptionId: string }[]
  }
}

describe('checking a cart out', () => {
  let app: TestApp
  let mail: TestOffer
  let worldNumber = 0
  beforeAll(async () => {
    app = await createTestApp()
    mail = await givenOffer(app, 'Relais Mail', [
      { list: 4320, cost: 3542, maximumQuantity: 99 },
      { list: 4000, cost: 3300, minimumQuantity: 100, maximumQuantity: 300 },
    ])
  })
  afterAll(() => app.stop())

  const trade = () => givenTrade(app, `Monde ${++worldNumber}`)
  const checkOut = (world: TestTrade, cartId: string, options = {}) =>
    providerChange<PlacedOrder>(app, world, 'checkOutCart', { cartId }, orderFields, options)
  const count = async (table: string, world: TestTrade) => {
    const [row] = await app.database.query<{ count: number }>(
      `select count(*)::int as count from ${table} where provider_id = $1`,
      [world.provider.id],
    )
    return row?.count
  }

  it('makes an order with both prices, a subscription to the end of the term, and its licenses', async () => {
    const world = await trade()
    const result = await checkOut(world, await givenCart(app, world, mail, 10))
    expect(result).toMatchObject({
      __typename: 'CheckOutCartSuccess',
      preview: null,
      order: {
        number: expect.stringMatching(/^O-[34679A-Z]{10}$/),
        status: 'completed',
        cancellableUntil: '2026-03-09T09:00:00.000Z',
        listPrice: { amount: 43_200, currency: 'EUR' },
        cost: { amount: 35_420, currency: 'EUR' },
        lines: [
          {
            skuTitle: 'Relais Mail',
            quantity: 10,
            unitListPrice: { amount: 4320 },
            unitCost: { amount: 3542 },
          },
        ],
      },
    })
    const [subscription] = await app.database.query(
      'select * from customer_subscription where provider_id = $1',
      [world.provider.id],
    )
    expect(subscription).toMatchObject({
      display_name: 'Relais Mail',
      reseller_id: world.reseller.id,
      status: 'active',
      quantity: 10,
      starts_at: testStart,
      ends_at: new Date('2027-03-02T09:00:00.000Z'),
    })
    expect(
      await app.database.query('select total, assigned from license_counter where customer_id = $1', [
        world.customer.id,
      ]),
    ).toEqual([{ total: 10, assigned: 0 }])
    expect(
      await app.database.query(
        'select kind, quantity_before, quantity_after from subscription_change where provider_id = $1',
        [world.provider.id],
      ),
    ).toEqual([{ kind: 'purchased', quantity_before: 0, quantity_after: 10 }])
  })

  it('takes the price of the tier that the quantity falls into', async () => {
    const world = await trade()
    expect(await checkOut(world, await givenCart(app, world, mail, 100))).toMatchObject({
      order: { listPrice: { amount: 400_000 }, cost: { amount: 330_000 } },
    })
  })

  it("writes to the reseller's people with list prices and to the customer's administrators without any price", async () => {
    const world = await trade()
    await checkOut(world, await givenCart(app, world, mail, 10))
    const mails = await app.database.query<{
      recipient_mail: string
      language: string
      data: { values: object; link: { path: string } }
    }>('select recipient_mail, language, template, data from mail_message where organization_id = $1', [
      world.provider.id,
    ])
    const toReseller = mails.find((item) => item.recipient_mail === world.resellerAgent.userPrincipalName)
    const toCustomer = mails.find(
      (item) => item.recipient_mail === world.customerAdministrator.userPrincipalName,
    )
    expect(toReseller).toMatchObject({ language: 'fr', template: 'order-confirmation' })
    expect(JSON.stringify(toReseller)).toContain('43200')
    expect(figuresOf(mails)).not.toMatch(/35420|3542\b/)
    expect(toCustomer).toMatchObject({ language: 'fr', data: { values: { audience: 'customer' } } })
    expect(figuresOf(toCustomer?.data.values)).not.toMatch(/4320|price/i)
    const paths = [toReseller, toCustomer].map((item) => item?.data.link.path)
    expect(paths[0]).toMatch(/^\/orders\/[^/]+$/)
    expect(paths[1]).toBe(paths[0])
    expect(mails.every((item) => item.recipient_mail !== world.salesAgent.userPrincipalName)).toBe(true)
  })

  it('leaves an audit entry that all three parties read and that holds no price', async () => {
    const world = await trade()
    await checkOut(world, await givenCart(app, world, mail, 10))
    const entries = await app.database.query<{ after: object; readers: string[] }>(
      `select e.after, e.on_behalf_of_id, e.relationship_id, array(select r.organization_id from audit_reader r where r.entry_id = e.id) as readers
       from audit_entry e where e.action = 'order.place' and e.organization_id = $1`,
      [world.provider.id],
    )
    expect(entries).toMatchObject([
      { on_behalf_of_id: world.customer.id, relationship_id: world.providerRelationshipId },
    ])
    expect(entries[0]?.readers.toSorted()).toEqual(
      [world.provider.id, world.reseller.id, world.customer.id].toSorted(),
    )
    expect(figuresOf(entries[0]?.after)).not.toMatch(/4320|3542|43200|35420/)
  })

  it('changes nothing in a dry run, answers the real type, and says who would be written to', async () => {
    const world = await trade()
    const cartId = await givenCart(app, world, mail, 10)
    const result = await checkOut(world, cartId, { dryRun: true })
    expect(result).toMatchObject({
      __typename: 'CheckOutCartSuccess',
      order: { listPrice: { amount: 43_200 } },
      preview: { changes: [{ action: 'order.place' }] },
    })
    expect(await count('"order"', world)).toBe(0)
    expect(await count('customer_subscription', world)).toBe(0)
    expect(await checkOut(world, cartId)).toMatchObject({ __typename: 'CheckOutCartSuccess' })
  })

  it('orders a cart once, even by two requests at the same moment', async () => {
    const world = await trade()
    const cartId = await givenCart(app, world, mail, 10)
    const results = await Promise.all([1, 2, 3, 4].map(() => checkOut(world, cartId)))
    const placed = results.filter((result) => result.__typename === 'CheckOutCartSuccess')
    expect(placed).toHaveLength(1)
    for (const refused of results.filter((result) => result.__typename !== 'CheckOutCartSuccess'))
      expect(refused).toMatchObject({ code: 'cart_already_ordered' })
    expect(await count('"order"', world)).toBe(1)
    expect(await count('customer_subscription', world)).toBe(1)
  })

  it('answers the same order for the same key, for ever', async () => {
    const world = await trade()
    const cartId = await givenCart(app, world, mail, 10)
    const key = newKey()
    const results = await Promise.all([1, 2, 3].map(() => checkOut(world, cartId, { key })))
    expect(new Set(results.map((result) => result.order.number)).size).toBe(1)
    const [stored] = await app.database.query('select expires_at from idempotency_key where key = $1', [key])
    expect(stored).toEqual({ expires_at: null })
  })

  it('refuses when a price changed since it was seen, with old and new, and orders nothing until it is accepted', async () => {
    const world = await trade()
    const offer = await givenOffer(app, 'Relais Bureau', [{ list: 1000, cost: 800 }])
    const cartId = await givenCart(app, world, offer, 3)
    await changePrices(app, offer.id, testStart, { list: 1200, cost: 800 })
    const refused = await app.run(
      'provider',
      `mutation ($key: IdempotencyKey!, $cartId: ObjectId!) { checkOutCart(input: { cartId: $cartId }, idempotencyKey: $key) {
        ... on PriceChangedError { code changes { skuTitle seenUnitListPrice { amount } unitListPrice { amount currency } seenUnitCost { amount } unitCost { amount } } } } }`,
      { key: newKey(), cartId },
      world.sessions.provider,
    )
    expect(refused).toEqual({
      code: 'price_changed',
      changes: [
        {
          skuTitle: 'Relais Bureau',
          seenUnitListPrice: { amount: 1000 },
          unitListPrice: { amount: 1200, currency: 'EUR' },
          seenUnitCost: { amount: 800 },
          unitCost: { amount: 800 },
        },
      ],
    })
    expect(await count('"order"', world)).toBe(0)
    await givenCart(app, world, offer, 3)
    expect(await checkOut(world, cartId)).toMatchObject({ order: { listPrice: { amount: 3600 } } })
  })

  it('refuses, each with its own code, what the parties lack', async () => {
    const world = await trade()
    const cartId = await givenCart(app, world, mail, 1)
    const sql = (text: string, id: string) => app.database.query(text, [id])
    const refusal = async () => checkOut(world, cartId)
    await sql(`update agreement_acceptance set version = 0 where organization_id = $1`, world.customer.id)
    expect(await refusal()).toMatchObject({ code: 'agreement_missing' })
    await sql(`update agreement_acceptance set version = 1 where organization_id = $1`, world.customer.id)
    await sql(
      `update reseller_account set status = 'suspended' where organization_id = $1`,
      world.reseller.id,
    )
    expect(await refusal()).toMatchObject({ code: 'reseller_not_active' })
    await sql(`update reseller_account set status = 'active' where organization_id = $1`, world.reseller.id)
    await sql(
      `update provider_account set status = 'suspended' where organization_id = $1`,
      world.provider.id,
    )
    expect(await refusal()).toMatchObject({ code: 'provider_suspended' })
    await sql(`update provider_account set status = 'active' where organization_id = $1`, world.provider.id)
    await end('relationship', world.resellerRelationshipId, world.reseller.id)
    expect(await refusal()).toMatchObject({ code: 'reseller_not_related' })
    await end('partnership', world.partnershipId, world.reseller.id)
    expect(await refusal()).toMatchObject({ code: 'reseller_not_partner' })
    await sql('update cart set reseller_id = null where id = $1', cartId)
    expect(await refusal()).toMatchObject({ code: 'no_reseller' })
    await end('relationship', world.providerRelationshipId, world.customer.id)
    expect(await refusal()).toMatchObject({ code: 'no_relationship' })
    expect(await count('"order"', world)).toBe(0)
  })

  it('places no order when the relationship ends first: the order waits for the ending and is refused', async () => {
    const world = await trade()
    const cartId = await givenCart(app, world, mail, 1)
    const ending = await connectAsSuperuser(app)
    await ending.query('begin')
    await ending.query(
      'update relationship set ended_at = $2, ended_by_organization_id = customer_id where id = $1',
      [world.providerRelationshipId, testStart],
    )
    const order = checkOut(world, cartId)
    await somebodyWaits(app, 'relationship')
    await ending.query('commit')
    await ending.end()
    expect(await order).toMatchObject({ code: 'no_relationship' })
    expect(await count('"order"', world)).toBe(0)
  })

  it('ends a relationship only after the order that holds it is placed', async () => {
    const world = await trade()
    const cartId = await givenCart(app, world, mail, 1)
    const barrier = await connectAsSuperuser(app)
    const ending = await connectAsSuperuser(app)
    await barrier.query('begin')
    await barrier.query(beforeItsEntries)
    const order = checkOut(world, cartId)
    await somebodyWaits(app, 'audit_entry')
    const ended = ending.query(
      'update relationship set ended_at = $2, ended_by_organization_id = customer_id where id = $1',
      [world.providerRelationshipId, testStart],
    )
    await somebodyWaits(app, 'relationship')
    await barrier.query('rollback')
    expect(await order).toMatchObject({ __typename: 'CheckOutCartSuccess' })
    expect((await ended).rowCount).toBe(1)
    await barrier.end()
    await ending.end()
  })

  it('shows another provider neither cart nor order, and tells it only that there is none', async () => {
    const mine = await trade()
    const other = await trade()
    const order = await givenOrder(app, mine, mail, 1)
    const cartId = await givenCart(app, mine, mail, 1)
    expect(await checkOut(other, cartId)).toMatchObject({ code: 'not_found' })
    expect(
      await app.run('provider', `{ cart(id: "${cartId}") { id } }`, {}, other.sessions.provider),
    ).toBeNull()
    expect(
      await app.run('provider', `{ order(id: "${order.id}") { id } }`, {}, other.sessions.provider),
    ).toBeNull()
  })

  async function end(table: string, id: string, by: string) {
    await app.database.query(
      `update ${table} set ended_at = $2, ended_by_organization_id = $3 where id = $1`,
      [id, testStart, by],
    )
  }
})
