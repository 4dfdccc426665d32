import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, newKey, type TestApp, testStart } from '../../../testing/app.ts'
import { changePrices, givenOffer, givenPrice, type TestOffer } from '../../../testing/catalog.ts'
import { givenCart, givenTrade, providerChange, type TestTrade } from '../../../testing/trade.ts'
import { givenOrganization, givenPartnership, givenRelationship, signIn } from '../../../testing/world.ts'

interface StartedCart {
  readonly cart: { readonly id: string }
}

describe('a cart', () => {
  let app: TestApp
  let mail: TestOffer
  let worldNumber = 0
  beforeAll(async () => {
    app = await createTestApp()
    mail = await givenOffer(app, 'Relais Mail', [
      { list: 4320, cost: 3542, maximumQuantity: 300 },
      { list: 400, cost: 350, term: 'P1M', billingPlan: 'monthly' },
    ])
  })
  afterAll(() => app.stop())

  const trade = () => givenTrade(app, `Panier ${++worldNumber}`)
  const start = (world: TestTrade, customerId = world.customer.id) =>
    providerChange<StartedCart>(app, world, 'startCart', { customerId }, 'cart { id }')
  const put = (world: TestTrade, cartId: string, line: Record<string, unknown>) =>
    providerChange(
      app,
      world,
      'putCartLine',
      { cartId, offerSkuId: mail.id, term: 'P1Y', billingPlan: 'annual', currency: 'EUR', ...line },
      'cart { lines { id quantity listPrice { amount } } listPrice { amount } cost { amount } }',
    )
  const review = (world: TestTrade, cartId: string) =>
    app.run<Record<string, unknown> & { lines: { id: string }[] }>(
      'provider',
      `{ cart(id: "${cartId}") { status orderId cancellableUntil obstacles { code lineId } lines { id unitListPrice { amount } seenUnitListPrice { amount } priceChanged minimumQuantity maximumQuantity termStartsAt termEndsAt } listPrice { amount } } }`,
      {},
      world.sessions.provider,
    )

  it('comes to list price, cost and margin, over the whole terms and in a month', async () => {
    const world = await trade()
    const { cart } = await start(world)
    await put(world, cart.id, { quantity: 10 })
    await put(world, cart.id, { quantity: 5, term: 'P1M', billingPlan: 'monthly' })
    const sum = '{ listPrice { amount } cost { amount } margin { amount currency } marginPermille }'
    const shown = await app.run(
      'provider',
      `{ cart(id: "${cart.id}") { perTerm ${sum} perMonth ${sum} lines { perTerm { listPrice { amount } marginPermille } perMonth { listPrice { amount } } tiers { minimumQuantity maximumQuantity unitCost { amount } } } } }`,
      {},
      world.sessions.provider,
    )
    expect(shown).toMatchObject({
      perTerm: {
        listPrice: { amount: 45_200 },
        cost: { amount: 37_170 },
        margin: { amount: 8030, currency: 'EUR' },
        marginPermille: 178,
      },
      perMonth: { listPrice: { amount: 5600 }, cost: { amount: 4702 }, marginPermille: 160 },
      lines: expect.arrayContaining([
        {
          perTerm: { listPrice: { amount: 43_200 }, marginPermille: 180 },
          perMonth: { listPrice: { amount: 3600 } },
          tiers: [{ minimumQuantity: 1, maximumQuantity: 300, unitCost: { amount: 3542 } }],
        },
        {
          perTerm: { listPrice: { amount: 2000 }, marginPermille: 125 },
          perMonth: { listPrice: { amount: 2000 } },
          tiers: [{ minimumQuantity: 1, maximumQuantity: 10_000, unitCost: { amount: 350 } }],
        },
      ]),
    })
  })

  it('keeps the place of a line whose term is changed; only another way of the same offer takes a place', async () => {
    const world = await trade()
    const { cart } = await start(world)
    const other = await givenOffer(app, `Relais Board ${worldNumber}`, [{ list: 900, cost: 700 }])
    const lines = async () => (await review(world, cart.id)).lines.map(({ id }) => id)
    await put(world, cart.id, { quantity: 2 })
    const [mailLine = ''] = await lines()
    await put(world, cart.id, { quantity: 3, offerSkuId: other.id })
    const order = await lines()
    const [otherLine] = order.filter((id) => id !== mailLine)
    const monthly = { quantity: 2, term: 'P1M', billingPlan: 'monthly' }
    for (const replacedLineId of [otherLine, cart.id])
      expect(await put(world, cart.id, { ...monthly, replacedLineId })).toMatchObject({ code: 'not_found' })
    expect(await put(world, cart.id, { ...monthly, replacedLineId: mailLine })).toMatchObject({
      cart: { lines: order.map((id) => (id === mailLine ? { id, listPrice: { amount: 800 } } : { id })) },
    })
    expect(await lines()).toEqual(order)
  })

  it('is one per provider and customer while it is active, even by two requests at the same moment', async () => {
    const world = await trade()
    const carts = await Promise.all([start(world), start(world), start(world)])
    expect(new Set(carts.map((started) => started.cart.id)).size).toBe(1)
  })

  it('is a new one once the old one has expired', async () => {
    const world = await trade()
    const first = await start(world)
    await app.database.query('update cart set expires_at = $2 where id = $1', [first.cart.id, testStart])
    expect(await put(world, first.cart.id, { quantity: 1 })).toMatchObject({ code: 'cart_expired' })
    const second = await start(world)
    expect(second.cart.id).not.toBe(first.cart.id)
  })

  it('that is gone is not found when a change of it is sent again under its key', async () => {
    const world = await trade()
    const { cart } = await start(world)
    const [key, startKey] = [newKey(), newKey()]
    const ask = (document: string, input: Record<string, unknown>, with_: string) =>
      app.graphql('provider', document, { input, key: with_ }, world.sessions.provider)
    const documents = {
      put: 'mutation ($input: PutCartLineInput!, $key: IdempotencyKey!) { putCartLine(input: $input, idempotencyKey: $key) { __typename ... on UserError { code } } }',
      start:
        'mutation ($input: StartCartInput!, $key: IdempotencyKey!) { startCart(input: $input, idempotencyKey: $key) { __typename ... on UserError { code } } }',
    }
    const line = {
      cartId: cart.id,
      offerSkuId: mail.id,
      term: 'P1Y',
      billingPlan: 'annual',
      currency: 'EUR',
      quantity: 1,
    }
    expect((await ask(documents.put, line, key)).data).toMatchObject({
      putCartLine: { __typename: 'PutCartLineSuccess' },
    })
    expect((await ask(documents.start, { customerId: world.customer.id }, startKey)).data).toMatchObject({
      startCart: { __typename: 'StartCartSuccess' },
    })
    await app.database.query('delete from cart where id = $1', [cart.id])
    expect((await ask(documents.put, line, key)).data).toMatchObject({ putCartLine: { code: 'not_found' } })
    expect((await ask(documents.start, { customerId: world.customer.id }, startKey)).data).toMatchObject({
      startCart: { code: 'not_found' },
    })
  })

  it('says what an order would cost, run and need before it is placed', async () => {
    const world = await trade()
    const { cart } = await start(world)
    expect(await review(world, cart.id)).toMatchObject({
      status: 'active',
      obstacles: [{ code: 'cart_empty' }],
    })
    await put(world, cart.id, { quantity: 10 })
    expect(await review(world, cart.id)).toMatchObject({
      obstacles: [],
      listPrice: { amount: 43_200 },
      cancellableUntil: '2026-03-09T09:00:00.000Z',
      lines: [{ minimumQuantity: 1, maximumQuantity: 300, termEndsAt: '2027-03-02T09:00:00.000Z' }],
    })
    await app.database.query('delete from agreement_acceptance where organization_id = $1', [
      world.customer.id,
    ])
    expect(await review(world, cart.id)).toMatchObject({ obstacles: [{ code: 'agreement_missing' }] })
  })

  it('keeps one line per offer, term and billing plan, and takes lines out', async () => {
    const world = await trade()
    const { cart } = await start(world)
    await put(world, cart.id, { quantity: 10 })
    app.clock.advance(1000)
    await put(world, cart.id, { quantity: 4, term: 'P1M', billingPlan: 'monthly' })
    expect(await put(world, cart.id, { quantity: 12 })).toMatchObject({
      cart: { lines: [{ quantity: 12 }, { quantity: 4 }], listPrice: { amount: 12 * 4320 + 4 * 400 } },
    })
    const { lines } = await review(world, cart.id)
    const remove = () =>
      providerChange(
        app,
        world,
        'removeCartLine',
        { cartId: cart.id, lineId: lines[0]?.id },
        'cart { lines { quantity } }',
      )
    expect(await remove()).toMatchObject({ cart: { lines: [{ quantity: 4 }] } })
    expect(await remove()).toMatchObject({ code: 'not_found' })
    app.clock.set(testStart)
  })

  it('refuses what the price sheet does not sell to this customer, or not in this number', async () => {
    const world = await trade()
    const { cart } = await start(world)
    expect(await put(world, cart.id, { quantity: 301 })).toMatchObject({
      code: 'quantity_out_of_range',
      message: 'From 1 to 300 licenses can be ordered.',
    })
    expect(await put(world, cart.id, { quantity: 0 })).toMatchObject({ code: 'quantity_out_of_range' })
    expect(await put(world, cart.id, { quantity: 1, term: 'P3Y' })).toMatchObject({
      code: 'offer_not_in_market',
    })
    const abroad = await givenOffer(app, 'Relais Fjord', [
      { market: 'NO', currency: 'NOK', list: 1, cost: 1 },
    ])
    expect(await put(world, cart.id, { quantity: 1, offerSkuId: abroad.id })).toMatchObject({
      code: 'offer_not_in_market',
    })
  })

  it('holds one currency', async () => {
    const world = await trade()
    await givenPrice(app, mail.id, { currency: 'CHF', list: 5000, cost: 4000 })
    const { cart } = await start(world)
    await put(world, cart.id, { quantity: 1, term: 'P1M', billingPlan: 'monthly' })
    expect(await put(world, cart.id, { quantity: 1, currency: 'CHF' })).toMatchObject({
      code: 'currency_mixed',
    })
  })

  it('shows a price that changed since it was seen', async () => {
    const world = await trade()
    const offer = await givenOffer(app, 'Relais Bureau', [{ list: 1000, cost: 800 }])
    const cartId = await givenCart(app, world, offer, 2)
    await changePrices(app, offer.id, testStart, { list: 1200, cost: 800 })
    const { lines, ...cart } = await review(world, cartId)
    expect(lines).toMatchObject([
      { priceChanged: true, seenUnitListPrice: { amount: 1000 }, unitListPrice: { amount: 1200 } },
    ])
    expect(cart['obstacles']).toEqual([{ code: 'price_changed', lineId: lines[0]?.id }])
  })

  it('is not begun without a relationship, and not for whom the provider does not know', async () => {
    const world = await trade()
    const stranger = await givenOrganization(app.database, 'customer', 'Inconnue')
    expect(await start(world, stranger.id)).toMatchObject({ code: 'not_found' })
    expect(await start(world, 'no uuid')).toMatchObject({ code: 'not_found' })
    await app.database.query(
      'update relationship set ended_at = $2, ended_by_organization_id = customer_id where id = $1',
      [world.providerRelationshipId, testStart],
    )
    expect(await start(world)).toMatchObject({ code: 'no_relationship' })
  })

  it('is for people who may order alone', async () => {
    const world = await trade()
    const helpdesk = await signIn(app, 'provider', await world.provider.person('helpdesk_agent'))
    const asHelpdesk = { ...world, sessions: { ...world.sessions, provider: helpdesk } }
    expect(await start(asHelpdesk)).toMatchObject({ code: 'not_permitted' })
    const { cart } = await start(world)
    expect(await put(asHelpdesk, cart.id, { quantity: 1 })).toMatchObject({ code: 'not_permitted' })
    expect(await review(asHelpdesk, cart.id)).toBeNull()
  })

  it('prefills the reseller on record when there is exactly one, and lets only a candidate be chosen', async () => {
    const world = await trade()
    const second = await givenOrganization(app.database, 'reseller', 'Second Conseil')
    const started = await providerChange(
      app,
      world,
      'startCart',
      { customerId: world.customer.id },
      'cart { id reseller { id } resellerCandidates { legalName } }',
    )
    expect(started).toMatchObject({ cart: { reseller: { id: world.reseller.id } } })
    const { id: cartId } = (started as unknown as { cart: { id: string } }).cart
    const choose = () =>
      providerChange(
        app,
        world,
        'setResellerOnRecord',
        { cartId, resellerId: second.id },
        'cart { reseller { id } resellerCandidates { id } }',
      )
    expect(await choose()).toMatchObject({ code: 'reseller_not_partner' })
    await givenPartnership(app, world.provider, second)
    expect(await choose()).toMatchObject({ code: 'reseller_not_related' })
    await givenRelationship(app, second, 'reseller', world.customer)
    expect(await choose()).toMatchObject({ cart: { reseller: { id: second.id } } })
  })
})
