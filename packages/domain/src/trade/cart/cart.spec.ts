import { describe, expect, it } from 'vitest'
import { money } from '../../kernel/money.ts'
import {
  cartAsSeen,
  cartEnd,
  cartLineLimit,
  type CartLineWish,
  cartStatusOf,
  decideCartLine,
  openCart,
} from './cart.ts'

const now = new Date('2026-03-02T09:00:00Z')
const price = {
  listPriceId: 'list',
  costPriceId: 'cost',
  unitListPrice: money(400, 'EUR'),
  unitCost: money(350, 'EUR'),
  minimumQuantity: 2,
  maximumQuantity: 300,
}
const wish: CartLineWish = {
  skuTitle: 'Mail',
  market: 'FR',
  currency: 'EUR',
  quantity: 2,
  prices: [price],
  seen: null,
  cartCurrency: null,
  otherLines: 0,
  licensesLeft: 300,
}

describe('a cart', () => {
  it('lasts seven days', () => {
    const cart = { orderId: null, expiresAt: cartEnd(now) }
    expect(cart.expiresAt).toEqual(new Date('2026-03-09T09:00:00Z'))
    const justBefore = new Date(cart.expiresAt.getTime() - 1)
    expect([cartStatusOf(cart, justBefore), openCart(cart, justBefore).ok]).toEqual(['active', true])
    expect([cartStatusOf(cart, cart.expiresAt), openCart(cart, cart.expiresAt).ok]).toEqual([
      'expired',
      false,
    ])
  })

  it('stays ordered however old it is', () => {
    const cart = { orderId: 'order', expiresAt: now }
    expect(cartStatusOf(cart, now)).toBe('ordered')
    expect(openCart(cart, now)).toMatchObject({ refusal: { code: 'cart_already_ordered', orderId: 'order' } })
  })

  it('is ordered as it was seen: a change since then is told with who made it', () => {
    const cart = { revision: 3, changedByName: 'Léa Martin', changedAt: now }
    expect([cartAsSeen(cart, 3).ok, cartAsSeen(cart, null).ok]).toEqual([true, true])
    expect(cartAsSeen(cart, 2)).toEqual({
      ok: false,
      refusal: { code: 'cart_changed', changedByName: 'Léa Martin', changedAt: now },
    })
  })

  it.each<[string, Partial<CartLineWish>]>([
    ['currency_mixed', { cartCurrency: 'CHF' }],
    ['cart_full', { otherLines: cartLineLimit }],
    ['offer_not_in_market', { prices: [] }],
    ['quantity_out_of_range', { quantity: 1 }],
    ['quantity_out_of_range', { quantity: 301 }],
    ['customer_limit_reached', { quantity: 41, licensesLeft: 40 }],
    ['customer_limit_reached', { licensesLeft: -3 }],
    ['price_changed', { seen: { ...price, unitListPrice: money(399, 'EUR') } }],
    ['price_changed', { seen: { ...price, unitCost: money(350, 'CHF') } }],
  ])('refuses a line with %s', (code, changes) => {
    expect(decideCartLine({ ...wish, ...changes })).toMatchObject({ ok: false, refusal: { code } })
  })

  it('takes a line at the price in force', () => {
    expect(decideCartLine({ ...wish, cartCurrency: 'EUR', otherLines: cartLineLimit - 1 })).toEqual({
      ok: true,
      value: price,
    })
    expect(decideCartLine({ ...wish, seen: price })).toEqual({ ok: true, value: price })
  })
})
