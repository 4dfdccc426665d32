import { describe, expect, it } from 'vitest'
import { testStart } from '../../../testing/app.ts'
import { holdRows, meetAt } from '../../../testing/barrier.ts'
import { changePrices, givenOffer, givenPrice } from '../../../testing/catalog.ts'
import { givenCart, providerChange } from '../../../testing/trade.ts'
import { expectRefused } from '../../../testing/untouched.ts'
import { signIn } from '../../../testing/world.ts'
import { type Answer, euro, useOrdering } from './order-wrong-turn.fixture.ts'

describe('an order that cannot be placed as it was meant', () => {
  const at = useOrdering()
  const { trade, sql, cartOf, checkOut, put } = at

  it('over the quantity limits is refused when the line is put, and when the limits fall before the order', async () => {
    const world = await trade()
    const offer = await givenOffer(at.app, 'Relais Bureau', [
      { list: 1000, cost: 800, minimumQuantity: 5, maximumQuantity: 50 },
    ])
    const cartId = await givenCart(at.app, world, offer, 40)
    for (const quantity of [4, 51, 0, 2_147_483_647])
      await expectRefused(at.app, 'quantity_out_of_range', () => put(world, cartId, offer, { quantity }))
    await sql('update list_price set maximum_quantity = 20 where offer_sku_id = $1', offer.id)
    const refused = await expectRefused(at.app, 'quantity_out_of_range', () => checkOut(world, cartId))
    expect(refused.message).toBe('From 5 to 20 licenses can be ordered.')
  })

  it('in a currency that the price sheet lacks, or in a market where it is not sold, is refused', async () => {
    const world = await trade()
    const cartId = await givenCart(at.app, world, at.mail, 1)
    for (const currency of ['USD', 'eur', 'XXX', ''])
      expect(['offer_not_in_market', 'currency_mixed']).toContain(
        (await put(world, cartId, at.mail, { currency, term: 'P1Y' })).code,
      )
    const abroad = await givenOffer(at.app, 'Relais Fjord', [
      { market: 'NO', currency: 'NOK', list: 1, cost: 1 },
    ])
    await expectRefused(at.app, 'offer_not_in_market', () => put(world, cartId, abroad, { currency: 'EUR' }))
    // Sold when it was put, not any more when it is ordered.
    const leaving = await givenOffer(at.app, 'Relais Départ', [{ list: 500, cost: 400 }])
    const fresh = await trade()
    const other = await givenCart(at.app, fresh, leaving, 1)
    await sql('update list_price set effective_until = $2 where offer_sku_id = $1', leaving.id, testStart)
    const refused = await expectRefused(at.app, 'offer_not_in_market', () => checkOut(fresh, other))
    expect(refused).toMatchObject({
      message: "This is not sold like this in the customer's country now.",
      remedy: expect.stringContaining('Choose another term'),
    })
  })

  it('does not mix currencies: the second one is refused and says which the cart is in', async () => {
    const world = await trade()
    const cartId = await givenCart(at.app, world, at.mail, 1)
    const other = await givenOffer(at.app, 'Relais Zürich', [{ currency: 'CHF', list: 900, cost: 700 }])
    const refused = await expectRefused(at.app, 'currency_mixed', () =>
      put(world, cartId, other, { currency: 'CHF' }),
    )
    expect(refused.message).toContain('EUR')
  })

  it('at a price that changed since it was put is refused with old and new, until exactly the new one is accepted', async () => {
    const world = await trade()
    const offer = await givenOffer(at.app, 'Relais Prix', [{ list: 1000, cost: 800 }])
    const cartId = await givenCart(at.app, world, offer, 3)
    await changePrices(at.app, offer.id, testStart, { list: 1200, cost: 900 })
    const change = {
      skuTitle: 'Relais Prix',
      seenUnitListPrice: { amount: 1000 },
      unitListPrice: { amount: 1200, currency: 'EUR' },
      seenUnitCost: { amount: 800 },
      unitCost: { amount: 900 },
    }
    const refused = await expectRefused(at.app, 'price_changed', () => checkOut(world, cartId))
    expect(refused.changes).toEqual([change])
    // Accepting what was on screen while the price changes once more accepts nothing.
    await expectRefused(at.app, 'price_changed', () =>
      put(world, cartId, offer, { quantity: 3, seenUnitListPrice: euro(1100), seenUnitCost: euro(900) }),
    )
    await expectRefused(at.app, 'price_changed', () =>
      put(world, cartId, offer, { quantity: 3, seenUnitListPrice: euro(1200), seenUnitCost: euro(800) }),
    )
    await expectRefused(at.app, 'price_changed', () => checkOut(world, cartId))
    await put(world, cartId, offer, { quantity: 3, seenUnitListPrice: euro(1200), seenUnitCost: euro(900) })
    expect(await checkOut(world, cartId)).toMatchObject({ order: { listPrice: { amount: 3600 } } })
  })

  it('of a cart that was changed in another tab is refused with who changed it, and places what is then seen', async () => {
    const world = await trade()
    const cartId = await givenCart(at.app, world, at.mail, 3)
    const seen = await cartOf(world, cartId)
    const colleague = await world.provider.person('admin_agent')
    const session = await signIn(at.app, 'provider', colleague)
    const theirs = { ...world, sessions: { ...world.sessions, provider: session } }
    const changes = [
      () => put(theirs, cartId, at.mail, { quantity: 30 }),
      () =>
        providerChange<Answer>(
          at.app,
          theirs,
          'setResellerOnRecord',
          { cartId, resellerId: world.reseller.id },
          'cart { id revision lines { id } }',
        ),
    ]
    let { revision } = seen
    for (const change of changes) {
      await change()
      const refused = await expectRefused(at.app, 'cart_changed', () => checkOut(world, cartId, revision))
      expect(refused.changedByName).toBe(`Person ${colleague.id.slice(0, 4)}`)
      ;({ revision } = await cartOf(world, cartId))
    }
    expect(await checkOut(world, cartId, revision)).toMatchObject({
      order: { listPrice: { amount: 30 * 4320 } },
    })
    // The other tab still shows it: it hears that it is ordered, which is more than that it changed.
    await expectRefused(at.app, 'cart_already_ordered', () => checkOut(world, cartId, seen.revision))
    await expectRefused(at.app, 'cart_already_ordered', () => put(world, cartId, at.mail))
  })

  it('of a cart whose line was taken out in another tab is refused, and the line is not found twice', async () => {
    const world = await trade()
    const cartId = await givenCart(at.app, world, at.mail, 3)
    const { revision, lines } = await cartOf(world, cartId)
    const remove = () =>
      providerChange<Answer>(
        at.app,
        world,
        'removeCartLine',
        { cartId, lineId: lines[0]?.id },
        'cart { id revision lines { id } }',
      )
    expect((await remove()).cart?.lines).toEqual([])
    await expectRefused(at.app, 'not_found', remove)
    await expectRefused(at.app, 'cart_changed', () => checkOut(world, cartId, revision))
    await expectRefused(at.app, 'cart_empty', () => checkOut(world, cartId))
  })

  it('placed while the cart is changed holds what was seen, or is refused: whoever comes first', async () => {
    for (const orderFirst of [true, false]) {
      const world = await trade()
      const cartId = await givenCart(at.app, world, at.mail, 3)
      const { revision } = await cartOf(world, cartId)
      const ordering = () => checkOut(world, cartId, revision)
      const changing = () => put(world, cartId, at.mail, { quantity: 200 })
      const barrier = await holdRows(at.app, 'select 1 from cart where id = $1 for update', [cartId])
      const answers = await meetAt(barrier, orderFirst ? [ordering, changing] : [changing, ordering])
      expect(answers[0]).not.toHaveProperty('code')
      expect(answers[1]?.code).toBe(orderFirst ? 'cart_already_ordered' : 'cart_changed')
    }
  })

  it('takes a currency for what it is: a price given in another one is not the price that was seen', async () => {
    const world = await trade()
    const offer = await givenOffer(at.app, 'Relais Devise', [{ list: 1000, cost: 800 }])
    await givenPrice(at.app, offer.id, { currency: 'CHF', list: 1000, cost: 800 })
    const cartId = await givenCart(at.app, world, at.mail, 1)
    await expectRefused(at.app, 'price_changed', () =>
      put(world, cartId, offer, {
        seenUnitListPrice: { amount: 1000, currency: 'CHF' },
        seenUnitCost: { amount: 800, currency: 'CHF' },
      }),
    )
  })
})
