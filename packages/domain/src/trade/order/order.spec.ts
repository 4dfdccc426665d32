import { describe, expect, it } from 'vitest'
import { money } from '../../kernel/money.ts'
import { type CartToOrder, decideOrder, orderObstacles, type OrderLineWish } from './order.ts'
import { decideCart, type OrderFacts, resellerObstacle } from './order-party.ts'
import { orderNumber } from './order-number.ts'
import { priceSight } from './order.policy.ts'
import type { PriceInForce } from './price-in-force.ts'

const now = new Date('2026-01-31T10:00:00Z')
const euro = (amount: number) => money(amount, 'EUR')
const price = (list: number, cost: number, minimumQuantity = 1, maximumQuantity = 10_000): PriceInForce => ({
  listPriceId: `list ${list}`,
  costPriceId: `cost ${cost}`,
  unitListPrice: euro(list),
  unitCost: euro(cost),
  minimumQuantity,
  maximumQuantity,
})
const line = (changes: Partial<OrderLineWish> = {}): OrderLineWish => ({
  lineId: 'line 1',
  offerSkuId: 'offer 1',
  skuTitle: 'Mail',
  licenseSkuId: null,
  term: 'P1M',
  billingPlan: 'monthly',
  quantity: 10,
  seen: { unitListPrice: euro(400), unitCost: euro(350) },
  prices: [price(400, 350)],
  ...changes,
})
const cart = (changes: Partial<CartToOrder> = {}): CartToOrder => ({
  orderId: null,
  expiresAt: new Date('2026-02-01T10:00:00Z'),
  resellerId: 'reseller',
  lines: [line()],
  licensesLeft: new Map([['offer 1', 300]]),
  ...changes,
})
const facts: OrderFacts = {
  relationshipId: 'relationship',
  partnershipId: 'partnership',
  resellerRelationshipId: 'their relationship',
  providerIsActive: true,
  resellerIsActive: true,
  otherResellers: 1,
  customerCountry: 'FR',
  agreementVersion: 2,
  currentAgreementVersion: 2,
}

describe('an order', () => {
  it('lost its reseller on record: whether another can be chosen is said, and with whom the partnership ended', () => {
    const endedAt = new Date('2026-01-30T10:00:00Z')
    const ended = { partnershipId: null, endedPartnership: { resellerName: 'Lemaire', endedAt } }
    const said = { resellerName: 'Lemaire', partnershipEndedAt: endedAt }
    expect(resellerObstacle({ ...facts, ...ended }, 'reseller')).toEqual({
      code: 'reseller_not_partner',
      canChooseAnother: true,
      ...said,
    })
    const alone = { ...facts, ...ended, otherResellers: 0 }
    expect(resellerObstacle(alone, 'reseller')).toMatchObject({ canChooseAnother: false, ...said })
    expect(resellerObstacle(alone, null)).toEqual({ code: 'no_reseller', ...said })
  })

  it('is not even begun where nobody can be the reseller on record', () => {
    expect(decideCart(facts)).toEqual({ ok: true, value: 'relationship' })
    // What can be cured while the cart is filled keeps nobody from filling it.
    expect(decideCart({ ...facts, agreementVersion: null }).ok).toBe(true)
    expect(decideCart({ ...facts, otherResellers: 0 })).toMatchObject({
      refusal: { code: 'no_reseller', resellerName: null, partnershipEndedAt: null },
    })
    expect(decideCart({ ...facts, otherResellers: 0, providerIsActive: false })).toMatchObject({
      refusal: { code: 'provider_suspended' },
    })
    expect(decideCart({ relationshipId: null })).toMatchObject({ refusal: { code: 'no_relationship' } })
  })

  it('is planned with totals of both prices, the end of each term and its seven days', () => {
    const two = [line(), line({ lineId: 'line 2', term: 'P1Y', quantity: 3, prices: [price(400, 350)] })]
    expect(decideOrder(cart({ lines: two }), facts, now)).toMatchObject({
      ok: true,
      value: {
        relationshipId: 'relationship',
        resellerId: 'reseller',
        currency: 'EUR',
        listPrice: euro(5200),
        cost: euro(4550),
        cancellableUntil: new Date('2026-02-07T10:00:00Z'),
        lines: [
          { listPrice: euro(4000), endsAt: new Date('2026-02-28T10:00:00Z') },
          { cost: euro(1050), endsAt: new Date('2027-01-31T10:00:00Z') },
        ],
      },
    })
  })

  it.each<[string, Partial<CartToOrder>, Partial<OrderFacts>]>([
    ['cart_already_ordered', { orderId: 'order' }, {}],
    ['cart_expired', { expiresAt: now }, {}],
    ['cart_empty', { lines: [] }, {}],
    ['no_relationship', {}, { relationshipId: null }],
    ['provider_suspended', {}, { providerIsActive: false }],
    ['agreement_missing', {}, { agreementVersion: null }],
    ['agreement_missing', {}, { agreementVersion: 1 }],
    ['reseller_required', { resellerId: null }, {}],
    ['no_reseller', { resellerId: null }, { otherResellers: 0 }],
    [
      'reseller_not_partner',
      {},
      { partnershipId: null, resellerIsActive: false, resellerRelationshipId: null },
    ],
    ['reseller_not_active', {}, { resellerIsActive: false }],
    ['reseller_not_related', {}, { resellerRelationshipId: null }],
    ['offer_not_in_market', { lines: [line({ prices: [] })] }, {}],
    ['quantity_out_of_range', { lines: [line({ quantity: 301, prices: [price(400, 350, 1, 300)] })] }, {}],
    [
      'quantity_out_of_range',
      { lines: [line({ quantity: 10_001, prices: [price(400, 350, 1, 50_000)] })] },
      {},
    ],
    ['quantity_out_of_range', { lines: [line({ quantity: 0 })] }, {}],
    ['price_changed', { lines: [line({ prices: [price(401, 350)] })] }, {}],
    ['price_changed', { lines: [line({ prices: [price(400, 349)] })] }, {}],
  ])('is refused with %s alone when only that stands in its way', (code, cartChanges, factChanges) => {
    const other = { ...facts, ...factChanges }
    expect(orderObstacles(cart(cartChanges), other, now)).toMatchObject([{ code }])
    expect(decideOrder(cart(cartChanges), other, now)).toMatchObject({ ok: false, refusal: { code } })
  })

  it('needs no agreement while none is published', () => {
    const none = { ...facts, agreementVersion: null, currentAgreementVersion: null }
    expect(decideOrder(cart(), none, now).ok).toBe(true)
  })

  it('names every changed price at once, old and new', () => {
    const changed = line({ lineId: 'line 2', prices: [price(500, 350)] })
    const obstacles = orderObstacles(
      cart({ lines: [line(), changed, { ...changed, lineId: 'line 3' }] }),
      facts,
      now,
    )
    expect(obstacles).toMatchObject([
      {
        code: 'price_changed',
        changes: [
          { lineId: 'line 2', seenUnitListPrice: euro(400), unitListPrice: euro(500), unitCost: euro(350) },
          { lineId: 'line 3' },
        ],
      },
    ])
  })

  it('takes the price of the tier that holds the quantity', () => {
    const tiers = [price(400, 350, 1, 99), price(300, 250, 100, 300)]
    const many = line({
      quantity: 100,
      prices: tiers,
      seen: { unitListPrice: euro(300), unitCost: euro(250) },
    })
    expect(decideOrder(cart({ lines: [many] }), facts, now)).toMatchObject({
      value: { listPrice: euro(30_000) },
    })
  })
})

describe('an order number', () => {
  it('is O- and ten characters that are not mistaken for each other', () => {
    const letters = new Set<string>()
    for (let index = 0; index < 23; index++) letters.add(orderNumber(() => index))
    expect(letters.size).toBe(23)
    for (const number of letters) expect(number).toMatch(/^O-[^0O1IL5S8B2ZUV]{10}$/)
  })
})

describe('prices', () => {
  it.each([
    ['provider', 'sales_agent', 'cost_and_list'],
    ['provider', 'billing_administrator', 'cost_and_list'],
    ['provider', 'helpdesk_agent', 'none'],
    ['reseller', 'admin_agent', 'list'],
    ['reseller', 'helpdesk_agent', 'none'],
    ['customer', 'global_administrator', 'none'],
    ['customer', 'billing_administrator', 'none'],
  ] as const)('show a %s with the role %s: %s', (portal, role, sight) => {
    expect(priceSight({ portal, roles: [role] })).toBe(sight)
  })
})
