import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp, testStart } from '../../../testing/app.ts'
import { holdRows, meetAt } from '../../../testing/barrier.ts'
import { givenOffer, type TestOffer } from '../../../testing/catalog.ts'
import { figuresOf } from '../../../testing/figures.ts'
import { givenCart, givenOrder, givenTrade, providerChange, type TestTrade } from '../../../testing/trade.ts'
import { givenOrganization, givenPartnership, givenRelationship, signIn } from '../../../testing/world.ts'

const euro = (amount: number) => ({ amount, currency: 'EUR' })
const seen = { unitListPrice: euro(36_500), unitCost: euro(29_200) }

interface Answer {
  readonly __typename: string
  readonly code?: string
  readonly message?: string
  readonly remedy?: string
}

describe('a limit of licenses per customer', () => {
  let app: TestApp
  let mail: TestOffer
  let worldNumber = 0
  beforeAll(async () => {
    app = await createTestApp()
    mail = await givenOffer(app, 'Relais Mail', [
      { list: 36_500, cost: 29_200, maximumQuantity: 300 },
      { list: 3_500, cost: 2_900, maximumQuantity: 300, term: 'P1M', billingPlan: 'monthly' },
    ])
  })
  afterAll(() => app.stop())

  const trade = () => givenTrade(app, `Plafond ${++worldNumber}`)
  /** Another provider of the same reseller and customer. */
  const competitorOf = async (world: TestTrade): Promise<TestTrade> => {
    const provider = await givenOrganization(app.database, 'provider', `Rival ${worldNumber} Distribution`)
    const partnership = await givenPartnership(app, provider, world.reseller)
    const relationship = await givenRelationship(app, provider, 'provider', world.customer)
    const salesAgent = await provider.person('sales_agent')
    return {
      ...world,
      provider,
      partnershipId: partnership.id,
      providerRelationshipId: relationship.id,
      salesAgent,
      sessions: { ...world.sessions, provider: await signIn(app, 'provider', salesAgent) },
    }
  }
  const put = (
    world: TestTrade,
    cartId: string,
    quantity: number,
    way = { term: 'P1Y', billingPlan: 'annual' },
  ) =>
    providerChange<Answer>(
      app,
      world,
      'putCartLine',
      { cartId, offerSkuId: mail.id, currency: 'EUR', quantity, ...way },
      'cart { id }',
    )
  const checkOut = (world: TestTrade, cartId: string) =>
    providerChange<Answer>(app, world, 'checkOutCart', { cartId }, 'order { id }')
  const add = (world: TestTrade, subscriptionId: string, quantity: number) =>
    providerChange<Answer>(
      app,
      world,
      'addLicenses',
      {
        subscriptionId,
        quantity,
        seenUnitListPrice: seen.unitListPrice,
        seenUnitCost: seen.unitCost,
      },
      'order { id }',
    )
  const held = async (world: TestTrade) => {
    const [row] = await app.database.query<{ sum: number }>(
      `select sum(quantity)::int as sum from customer_subscription where customer_id = $1 and status = 'active'`,
      [world.customer.id],
    )
    return row?.sum
  }
  const refused = (remaining: number) => ({
    code: 'customer_limit_reached',
    message: `A customer may hold at most 300 of these licenses over all its subscriptions. ${remaining === 0 ? 'No' : remaining} more can be ordered.`,
  })

  it('is not passed by ordering twice: the second cart takes what remains, and says how much', async () => {
    const world = await trade()
    await givenOrder(app, world, mail, 260)
    const cartId = await givenCart(app, world, mail, 41)
    expect(await put(world, cartId, 41)).toMatchObject({
      ...refused(40),
      remedy: 'Order no more than that, or choose another product for the rest.',
    })
    expect(await put(world, cartId, 40)).toMatchObject({ __typename: 'PutCartLineSuccess' })
    expect(await checkOut(world, cartId)).toMatchObject({ __typename: 'CheckOutCartSuccess' })
    expect(await held(world)).toBe(300)
  })

  it('is not passed by two lines of one cart', async () => {
    const world = await trade()
    const cartId = await givenCart(app, world, mail, 200)
    const monthly = { term: 'P1M', billingPlan: 'monthly' }
    expect(await put(world, cartId, 101, monthly)).toMatchObject(refused(100))
    expect(await put(world, cartId, 100, monthly)).toMatchObject({ __typename: 'PutCartLineSuccess' })
    expect(await checkOut(world, cartId)).toMatchObject({ __typename: 'CheckOutCartSuccess' })
  })

  it('is counted over all providers, and tells nothing of the others but what remains', async () => {
    const world = await trade()
    const rival = await competitorOf(world)
    await givenOrder(app, rival, mail, 250)
    const cartId = await givenCart(app, world, mail, 20)
    const answer = await put(world, cartId, 60)
    expect(answer).toMatchObject(refused(50))
    expect(figuresOf(answer)).not.toMatch(/Rival|250/)
    expect(await put(world, cartId, 50)).toMatchObject({ __typename: 'PutCartLineSuccess' })
  })

  it('is looked at again at checkout, where the cart has become too much since', async () => {
    const world = await trade()
    const rival = await competitorOf(world)
    const cartId = await givenCart(app, world, mail, 100)
    await givenOrder(app, rival, mail, 250)
    expect(await checkOut(world, cartId)).toMatchObject(refused(50))
    expect(await held(world)).toBe(250)
  })

  it('holds for licenses added to a subscription', async () => {
    const world = await trade()
    const rival = await competitorOf(world)
    const { subscriptionId } = await givenOrder(app, world, mail, 200)
    await givenOrder(app, rival, mail, 90)
    expect(await add(world, subscriptionId, 11)).toMatchObject(refused(10))
    expect(await add(world, subscriptionId, 10)).toMatchObject({ __typename: 'AddLicensesSuccess' })
    expect(await add(world, subscriptionId, 1)).toMatchObject({
      ...refused(0),
      remedy: 'Choose another product, or wait until a subscription of the customer to this one has ended.',
    })
  })

  it('passes exactly one of two providers that order for the customer at the same moment', async () => {
    const world = await trade()
    const rival = await competitorOf(world)
    await givenOrder(app, world, mail, 200)
    const carts = [
      [world, await givenCart(app, world, mail, 60)],
      [rival, await givenCart(app, rival, mail, 60)],
    ] as const
    const barrier = await holdRows(app, 'select 1 from license_counter where customer_id = $1 for update', [
      world.customer.id,
    ])
    const answers = await meetAt(
      barrier,
      carts.map(
        ([provider, cartId]) =>
          () =>
            checkOut(provider, cartId),
      ),
    )
    expect(answers.map((answer) => answer.code ?? answer.__typename)).toEqual([
      'CheckOutCartSuccess',
      'customer_limit_reached',
    ])
    expect(await held(world)).toBe(260)
  })

  it('passes exactly one of an order and an addition at the same moment', async () => {
    const world = await trade()
    const rival = await competitorOf(world)
    const { subscriptionId } = await givenOrder(app, world, mail, 200)
    const cartId = await givenCart(app, rival, mail, 60)
    const barrier = await holdRows(app, 'select 1 from license_counter where customer_id = $1 for update', [
      world.customer.id,
    ])
    const answers = await meetAt(barrier, [
      () => add(world, subscriptionId, 60),
      () => checkOut(rival, cartId),
    ])
    expect(answers.map((answer) => answer.code ?? answer.__typename)).toEqual([
      'AddLicensesSuccess',
      'customer_limit_reached',
    ])
  })

  it('counts neither what was canceled nor what has expired', async () => {
    const world = await trade()
    const first = await givenOrder(app, world, mail, 200)
    const second = await givenOrder(app, world, mail, 100)
    await app.database.query(
      `update customer_subscription set status = 'canceled', canceled_at = $2 where id = $1`,
      [first.subscriptionId, testStart],
    )
    await app.database.query('update customer_subscription set ends_at = $2 where id = $1', [
      second.subscriptionId,
      testStart,
    ])
    const cartId = await givenCart(app, world, mail, 300)
    expect(await checkOut(world, cartId)).toMatchObject({ __typename: 'CheckOutCartSuccess' })
  })
})

describe('what remains of a limit per customer', () => {
  let app: TestApp
  let world: TestTrade
  let mail: TestOffer
  beforeAll(async () => {
    app = await createTestApp()
    mail = await givenOffer(app, 'Relais Mail', [{ list: 36_500, cost: 29_200, maximumQuantity: 300 }])
    world = await givenTrade(app, 'Reste')
  })
  afterAll(() => app.stop())

  it('is the most of every field before anybody types: catalog, cart and addition', async () => {
    const { subscriptionId } = await givenOrder(app, world, mail, 240)
    const cartId = await givenCart(app, world, mail, 20)
    const ask = (query: string) =>
      app.run<Record<string, unknown>>('provider', query, {}, world.sessions.provider)
    expect(
      await ask(
        `{ offers(customerId: "${world.customer.id}", first: 5) { nodes { options { licensesLeft } } } }`,
      ),
    ).toEqual({ nodes: [{ options: [{ licensesLeft: 60 }] }] })
    expect(await ask(`{ cart(id: "${cartId}") { lines { maximumQuantity } obstacles { code } } }`)).toEqual({
      lines: [{ maximumQuantity: 60 }],
      obstacles: [],
    })
    expect(
      await ask(
        `{ addLicensesReview(subscriptionId: "${subscriptionId}", quantity: 61) { maximumQuantity obstacle { code limit remaining } } }`,
      ),
    ).toEqual({
      maximumQuantity: 60,
      obstacle: { code: 'customer_limit_reached', limit: 300, remaining: 60 },
    })
  })
})
