import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp, testStart } from '../../../testing/app.ts'
import { holdRows, meetAt } from '../../../testing/barrier.ts'
import { changePrices, givenOffer, givenPrice, type TestOffer } from '../../../testing/catalog.ts'
import { givenCart, givenOrder, givenTrade, providerChange, type TestTrade } from '../../../testing/trade.ts'
import { expectRefused, type Refused } from '../../../testing/untouched.ts'
import { givenOrganization, givenPartnership, givenRelationship, signIn } from '../../../testing/world.ts'

const day = 86_400_000
const euro = (amount: number) => ({ amount, currency: 'EUR' })
const prices =
  '... on PriceChangedError { changes { skuTitle seenUnitListPrice { amount } unitListPrice { amount currency } seenUnitCost { amount } unitCost { amount } } }'

interface Cart {
  readonly id: string
  readonly revision: number
  readonly lines: readonly { readonly id: string }[]
}
interface Answer extends Refused {
  readonly cart?: Cart
  readonly order?: { readonly id: string; readonly listPrice: { readonly amount: number } }
  readonly changes?: readonly object[]
  readonly changedByName?: string
}

describe('an order that cannot be placed as it was meant', () => {
  let app: TestApp
  let mail: TestOffer
  let number = 0
  beforeAll(async () => {
    app = await createTestApp()
    mail = await givenOffer(app, 'Relais Mail', [{ list: 4320, cost: 3542, maximumQuantity: 300 }])
  })
  afterAll(() => app.stop())

  const trade = () => givenTrade(app, `Détour ${++number}`)
  const sql = (text: string, ...values: unknown[]) => app.database.query(text, values)
  const endPower = (table: 'relationship' | 'partnership', id: string, by: string) =>
    sql(`update ${table} set ended_at = $2, ended_by_organization_id = $3 where id = $1`, id, testStart, by)
  const cartOf = (world: TestTrade, id: string) =>
    app.run<Cart>(
      'provider',
      `{ cart(id: "${id}") { id revision lines { id } } }`,
      {},
      world.sessions.provider,
    )
  const checkOut = (world: TestTrade, cartId: string, revision: number | null = null) =>
    providerChange<Answer>(
      app,
      world,
      'checkOutCart',
      { cartId, revision },
      'order { id listPrice { amount } }',
      { refusals: `${prices} ... on CartChangedError { changedByName changedAt }` },
    )
  const put = (world: TestTrade, cartId: string, offer: TestOffer, line: object = {}) =>
    providerChange<Answer>(
      app,
      world,
      'putCartLine',
      {
        cartId,
        offerSkuId: offer.id,
        term: 'P1Y',
        billingPlan: 'annual',
        currency: 'EUR',
        quantity: 1,
        ...line,
      },
      'cart { id revision lines { id } }',
      { refusals: prices },
    )

  it.each<[string, string, string, (world: TestTrade) => Promise<unknown>]>([
    [
      "the provider's own relationship",
      'no_relationship',
      'Ask one of your indirect resellers to invite the customer for both of you',
      (world) => endPower('relationship', world.providerRelationshipId, world.customer.id),
    ],
    [
      'the accepted agreement',
      'agreement_missing',
      'Ask the reseller to invite the customer again',
      (world) => sql('delete from agreement_acceptance where organization_id = $1', world.customer.id),
    ],
    [
      'a reseller on record that is still a partner',
      'reseller_not_partner',
      'Invite this reseller again',
      (world) => endPower('partnership', world.partnershipId, world.reseller.id),
    ],
    [
      'a reseller on record whose account is active',
      'reseller_not_active',
      'Wait until its account is open again',
      (world) =>
        sql(`update reseller_account set status = 'suspended' where organization_id = $1`, world.reseller.id),
    ],
    [
      'a reseller on record that the customer still has',
      'reseller_not_related',
      'Ask this reseller to invite the customer',
      (world) => endPower('relationship', world.resellerRelationshipId, world.customer.id),
    ],
    [
      'an account of its own that is active',
      'provider_suspended',
      'Ask the operator',
      (world) =>
        sql(`update provider_account set status = 'suspended' where organization_id = $1`, world.provider.id),
    ],
  ])(
    'without %s is refused with its code and its cure, and nothing is half-done',
    async (_, code, cure, lose) => {
      const world = await trade()
      const { subscriptionId } = await givenOrder(app, world, mail, 2)
      const cartId = await givenCart(app, world, mail, 3)
      await lose(world)
      const refused = await expectRefused(app, code, () => checkOut(world, cartId))
      expect(refused.remedy).toContain(cure)
      // The same holds for more licenses, and the review of the cart says it beforehand.
      await expectRefused(app, code, () =>
        providerChange<Refused>(
          app,
          world,
          'addLicenses',
          { subscriptionId, quantity: 1, seenUnitListPrice: euro(4320), seenUnitCost: euro(3542) },
          'order { id }',
        ),
      )
      const review = await app.run<{ obstacles: readonly { code: string; remedy: string }[] }>(
        'provider',
        `{ cart(id: "${cartId}") { obstacles { code remedy } } }`,
        {},
        world.sessions.provider,
      )
      expect(review.obstacles).toContainEqual({ code, remedy: refused.remedy })
    },
  )

  it('is refused before its cart is filled where nobody can be the reseller on record, and says with whom the partnership ended', async () => {
    const world = await trade()
    const start = () =>
      expectRefused(app, 'no_reseller', () =>
        providerChange<Answer & { resellerName: string | null; partnershipEndedAt: string | null }>(
          app,
          world,
          'startCart',
          { customerId: world.customer.id },
          'cart { id }',
          { refusals: '... on NoResellerError { resellerName partnershipEndedAt }' },
        ),
      )
    await endPower('partnership', world.partnershipId, world.reseller.id)
    const refused = await start()
    expect(refused).toMatchObject({
      resellerName: world.reseller.legalName,
      partnershipEndedAt: testStart.toISOString(),
      remedy: expect.stringContaining('Invite a reseller of this customer to be your partner again'),
    })
    // Whom the customer took on since is not told: only what could be seen while the partnership ran.
    await sql(
      'update relationship set since = $2 where id = $1',
      world.resellerRelationshipId,
      new Date(testStart.getTime() + 1),
    )
    expect(await start()).toMatchObject({ resellerName: null, partnershipEndedAt: null })
  })

  it('that lost its reseller on record is told of another one only where there is one to choose', async () => {
    const world = await trade()
    const { subscriptionId } = await givenOrder(app, world, mail, 2)
    const cartId = await givenCart(app, world, mail, 3)
    const second = await givenOrganization(app.database, 'reseller', `Relève ${number}`)
    await givenPartnership(app, world.provider, second)
    await givenRelationship(app, second, 'reseller', world.customer)
    await endPower('partnership', world.partnershipId, world.reseller.id)
    const refused = await expectRefused(app, 'reseller_not_partner', () => checkOut(world, cartId))
    expect(refused.remedy).toContain('Choose another one')
    // A subscription keeps its reseller: another one would cure nothing.
    const kept = await expectRefused(app, 'reseller_not_partner', () =>
      providerChange<Refused>(
        app,
        world,
        'addLicenses',
        { subscriptionId, quantity: 1, seenUnitListPrice: euro(4320), seenUnitCost: euro(3542) },
        'order { id }',
      ),
    )
    expect(kept.remedy).toBe('Invite this reseller again.')
    const chosen = await providerChange<Answer>(
      app,
      world,
      'setResellerOnRecord',
      { cartId, resellerId: second.id },
      'cart { id }',
    )
    expect(chosen.cart?.id).toBe(cartId)
    expect((await checkOut(world, cartId)).order).toBeDefined()
  })

  it('over the quantity limits is refused when the line is put, and when the limits fall before the order', async () => {
    const world = await trade()
    const offer = await givenOffer(app, 'Relais Bureau', [
      { list: 1000, cost: 800, minimumQuantity: 5, maximumQuantity: 50 },
    ])
    const cartId = await givenCart(app, world, offer, 40)
    for (const quantity of [4, 51, 0, 2_147_483_647])
      await expectRefused(app, 'quantity_out_of_range', () => put(world, cartId, offer, { quantity }))
    await sql('update list_price set maximum_quantity = 20 where offer_sku_id = $1', offer.id)
    const refused = await expectRefused(app, 'quantity_out_of_range', () => checkOut(world, cartId))
    expect(refused.message).toBe('From 5 to 20 licenses can be ordered.')
  })

  it('in a currency that the price sheet lacks, or in a market where it is not sold, is refused', async () => {
    const world = await trade()
    const cartId = await givenCart(app, world, mail, 1)
    for (const currency of ['USD', 'eur', 'XXX', ''])
      expect(['offer_not_in_market', 'currency_mixed']).toContain(
        (await put(world, cartId, mail, { currency, term: 'P1Y' })).code,
      )
    const abroad = await givenOffer(app, 'Relais Fjord', [
      { market: 'NO', currency: 'NOK', list: 1, cost: 1 },
    ])
    await expectRefused(app, 'offer_not_in_market', () => put(world, cartId, abroad, { currency: 'EUR' }))
    // Sold when it was put, not any more when it is ordered.
    const leaving = await givenOffer(app, 'Relais Départ', [{ list: 500, cost: 400 }])
    const fresh = await trade()
    const other = await givenCart(app, fresh, leaving, 1)
    await sql('update list_price set effective_until = $2 where offer_sku_id = $1', leaving.id, testStart)
    const refused = await expectRefused(app, 'offer_not_in_market', () => checkOut(fresh, other))
    expect(refused).toMatchObject({
      message: "This is not sold like this in the customer's country now.",
      remedy: expect.stringContaining('Choose another term'),
    })
  })

  it('does not mix currencies: the second one is refused and says which the cart is in', async () => {
    const world = await trade()
    const cartId = await givenCart(app, world, mail, 1)
    const other = await givenOffer(app, 'Relais Zürich', [{ currency: 'CHF', list: 900, cost: 700 }])
    const refused = await expectRefused(app, 'currency_mixed', () =>
      put(world, cartId, other, { currency: 'CHF' }),
    )
    expect(refused.message).toContain('EUR')
  })

  it('at a price that changed since it was put is refused with old and new, until exactly the new one is accepted', async () => {
    const world = await trade()
    const offer = await givenOffer(app, 'Relais Prix', [{ list: 1000, cost: 800 }])
    const cartId = await givenCart(app, world, offer, 3)
    await changePrices(app, offer.id, testStart, { list: 1200, cost: 900 })
    const change = {
      skuTitle: 'Relais Prix',
      seenUnitListPrice: { amount: 1000 },
      unitListPrice: { amount: 1200, currency: 'EUR' },
      seenUnitCost: { amount: 800 },
      unitCost: { amount: 900 },
    }
    const refused = await expectRefused(app, 'price_changed', () => checkOut(world, cartId))
    expect(refused.changes).toEqual([change])
    // Accepting what was on screen while the price changes once more accepts nothing.
    await expectRefused(app, 'price_changed', () =>
      put(world, cartId, offer, { quantity: 3, seenUnitListPrice: euro(1100), seenUnitCost: euro(900) }),
    )
    await expectRefused(app, 'price_changed', () =>
      put(world, cartId, offer, { quantity: 3, seenUnitListPrice: euro(1200), seenUnitCost: euro(800) }),
    )
    await expectRefused(app, 'price_changed', () => checkOut(world, cartId))
    await put(world, cartId, offer, { quantity: 3, seenUnitListPrice: euro(1200), seenUnitCost: euro(900) })
    expect(await checkOut(world, cartId)).toMatchObject({ order: { listPrice: { amount: 3600 } } })
  })

  it('of a cart that was changed in another tab is refused with who changed it, and places what is then seen', async () => {
    const world = await trade()
    const cartId = await givenCart(app, world, mail, 3)
    const seen = await cartOf(world, cartId)
    const colleague = await world.provider.person('admin_agent')
    const session = await signIn(app, 'provider', colleague)
    const theirs = { ...world, sessions: { ...world.sessions, provider: session } }
    const changes = [
      () => put(theirs, cartId, mail, { quantity: 30 }),
      () =>
        providerChange<Answer>(
          app,
          theirs,
          'setResellerOnRecord',
          { cartId, resellerId: world.reseller.id },
          'cart { id revision lines { id } }',
        ),
    ]
    let { revision } = seen
    for (const change of changes) {
      await change()
      const refused = await expectRefused(app, 'cart_changed', () => checkOut(world, cartId, revision))
      expect(refused.changedByName).toBe(`Person ${colleague.id.slice(0, 4)}`)
      ;({ revision } = await cartOf(world, cartId))
    }
    expect(await checkOut(world, cartId, revision)).toMatchObject({
      order: { listPrice: { amount: 30 * 4320 } },
    })
    // The other tab still shows it: it hears that it is ordered, which is more than that it changed.
    await expectRefused(app, 'cart_already_ordered', () => checkOut(world, cartId, seen.revision))
    await expectRefused(app, 'cart_already_ordered', () => put(world, cartId, mail))
  })

  it('of a cart whose line was taken out in another tab is refused, and the line is not found twice', async () => {
    const world = await trade()
    const cartId = await givenCart(app, world, mail, 3)
    const { revision, lines } = await cartOf(world, cartId)
    const remove = () =>
      providerChange<Answer>(
        app,
        world,
        'removeCartLine',
        { cartId, lineId: lines[0]?.id },
        'cart { id revision lines { id } }',
      )
    expect((await remove()).cart?.lines).toEqual([])
    await expectRefused(app, 'not_found', remove)
    await expectRefused(app, 'cart_changed', () => checkOut(world, cartId, revision))
    await expectRefused(app, 'cart_empty', () => checkOut(world, cartId))
  })

  it('placed while the cart is changed holds what was seen, or is refused: whoever comes first', async () => {
    for (const orderFirst of [true, false]) {
      const world = await trade()
      const cartId = await givenCart(app, world, mail, 3)
      const { revision } = await cartOf(world, cartId)
      const ordering = () => checkOut(world, cartId, revision)
      const changing = () => put(world, cartId, mail, { quantity: 200 })
      const barrier = await holdRows(app, 'select 1 from cart where id = $1 for update', [cartId])
      const answers = await meetAt(barrier, orderFirst ? [ordering, changing] : [changing, ordering])
      expect(answers[0]).not.toHaveProperty('code')
      expect(answers[1]?.code).toBe(orderFirst ? 'cart_already_ordered' : 'cart_changed')
    }
  })

  it('is not canceled on the eighth day: seven times 24 hours, also where clocks change between', async () => {
    // France sets its clocks forward on 29 March 2026, one hour within these seven days.
    const start = new Date('2026-03-27T22:30:00.000Z')
    app.clock.set(start)
    const world = { ...(await trade()) }
    const renewed = async () => ({
      ...world,
      sessions: { ...world.sessions, provider: await signIn(app, 'provider', world.salesAgent) },
    })
    const order = await givenOrder(app, await renewed(), mail, 1)
    const kept = await givenOrder(app, await renewed(), mail, 1)
    const cancel = async (orderId: string, at: number) => {
      app.clock.set(new Date(at))
      const current = await renewed()
      return () =>
        providerChange<Refused>(
          app,
          current,
          'cancelOrder',
          { orderId, reason: 'Wrong customer' },
          'order { id }',
        )
    }
    for (const late of [7 * day, 7 * day + 1, 8 * day]) {
      const refused = await expectRefused(
        app,
        'cancellation_window_over',
        await cancel(kept.id, start.getTime() + late),
      )
      expect(refused.remedy).toContain('end of its term')
    }
    const inTime = await cancel(order.id, start.getTime() + 7 * day - 1)
    expect(await inTime()).not.toHaveProperty('code')
    app.clock.set(testStart)
  })

  it('is not canceled below what is assigned, nor is a license assigned that a cancellation takes: whoever comes first', async () => {
    for (const cancelFirst of [true, false]) {
      const world = await trade()
      const order = await givenOrder(app, world, mail, 1)
      const person = await world.customer.person('user_administrator')
      await sql(
        `insert into delegated_admin_relationship (id, partner_id, subject_id, subject_kind, display_name, roles, duration, status, invitation_id, granted_by_user_id, activated_at, ends_at)
         select gen_random_uuid(), partner_id, customer_id, 'customer', 'Test', '{license_administrator}', 'P1Y', 'active', invitation_id, granted_by_user_id, since, since + interval '1 year' from relationship where id = $1`,
        world.resellerRelationshipId,
      )
      const agent = await signIn(app, 'reseller', await world.reseller.person('admin_agent'))
      const canceling = () =>
        providerChange<Refused>(
          app,
          world,
          'cancelOrder',
          { orderId: order.id, reason: 'Wrong customer' },
          'order { id }',
        )
      const assigning = () =>
        app.run<Refused>(
          'reseller',
          `mutation ($input: AssignLicenseInput!, $key: IdempotencyKey!) { assignLicense(input: $input, idempotencyKey: $key) { __typename ... on UserError { code message remedy } } }`,
          {
            input: { customerId: world.customer.id, userId: person.id, licenseSkuId: mail.licenseSkuId },
            key: crypto.randomUUID(),
          },
          agent,
        )
      const barrier = await holdRows(app, 'select 1 from license_counter where customer_id = $1 for update', [
        world.customer.id,
      ])
      const answers = await meetAt(barrier, cancelFirst ? [canceling, assigning] : [assigning, canceling])
      expect(answers[0]).not.toHaveProperty('code')
      expect(answers[1]?.code).toBe(cancelFirst ? 'no_free_license' : 'licenses_assigned')
      const [counter] = await sql(
        'select total, assigned from license_counter where customer_id = $1',
        world.customer.id,
      )
      expect(counter).toEqual(cancelFirst ? { total: 0, assigned: 0 } : { total: 1, assigned: 1 })
      expect(answers[1]?.message).toMatch(cancelFirst ? '0 bought' : 'More licenses of')
    }
  })

  it('for a customer that the provider does not know looks like one for nobody', async () => {
    const world = await trade()
    const stranger = await givenOrganization(app.database, 'customer', 'Inconnue')
    const start = (customerId: string) =>
      providerChange<Refused>(app, world, 'startCart', { customerId }, 'cart { id }')
    const answers = []
    for (const id of [stranger.id, crypto.randomUUID(), 'no id'])
      answers.push(await expectRefused(app, 'not_found', () => start(id)))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
  })

  it('takes a currency for what it is: a price given in another one is not the price that was seen', async () => {
    const world = await trade()
    const offer = await givenOffer(app, 'Relais Devise', [{ list: 1000, cost: 800 }])
    await givenPrice(app, offer.id, { currency: 'CHF', list: 1000, cost: 800 })
    const cartId = await givenCart(app, world, mail, 1)
    await expectRefused(app, 'price_changed', () =>
      put(world, cartId, offer, {
        seenUnitListPrice: { amount: 1000, currency: 'CHF' },
        seenUnitCost: { amount: 800, currency: 'CHF' },
      }),
    )
  })
})
