import { describe, expect, it } from 'vitest'
import { money } from '../../kernel/money.ts'
import { customerLimit, limitedOffers } from './customer-limit.ts'
import { type CartToOrder, lineRanges, orderObstacles, type OrderLineWish } from './order.ts'
import type { OrderFacts } from './order-party.ts'

const now = new Date('2026-03-02T09:00:00Z')
const tier = (minimumQuantity: number, maximumQuantity: number) => ({
  listPriceId: 'list',
  costPriceId: 'cost',
  unitListPrice: money(400, 'EUR'),
  unitCost: money(350, 'EUR'),
  minimumQuantity,
  maximumQuantity,
})
const tiers = [tier(1, 99), tier(100, 300)]
const line = (lineId: string, quantity: number, changes: Partial<OrderLineWish> = {}): OrderLineWish => ({
  lineId,
  offerSkuId: 'offer',
  skuTitle: 'Mail',
  licenseSkuId: null,
  term: 'P1Y',
  billingPlan: 'annual',
  quantity,
  seen: { unitListPrice: money(400, 'EUR'), unitCost: money(350, 'EUR') },
  prices: tiers,
  ...changes,
})
const facts: OrderFacts = {
  relationshipId: 'relationship',
  partnershipId: 'partnership',
  resellerRelationshipId: 'theirs',
  providerIsActive: true,
  resellerIsActive: true,
  customerCountry: 'FR',
  currentAgreementVersion: null,
}
const cart = (left: number, ...lines: OrderLineWish[]): CartToOrder => ({
  orderId: null,
  expiresAt: new Date('2026-03-09T09:00:00Z'),
  resellerId: 'reseller',
  lines,
  licensesLeft: new Map([['offer', left]]),
})
const obstacles = (of: CartToOrder) => orderObstacles(of, facts, now)

describe('a limit of licenses per customer', () => {
  it('is where the tiers of the sheet end; 10,000 is the most of one subscription, not of a customer', () => {
    expect(customerLimit(tiers)).toBe(300)
    expect(customerLimit([tier(1, 10_000)])).toBeNull()
    expect(customerLimit([])).toBeNull()
  })

  it('is asked for once per offer, the strictest of its lines', () => {
    const stricter = line('b', 1, { prices: [tier(1, 250)] })
    const free = line('c', 1, { offerSkuId: 'free', prices: [tier(1, 10_000)] })
    expect(limitedOffers([line('a', 1), stricter, free])).toEqual([{ offerSkuId: 'offer', limit: 250 }])
  })

  it('is shared by the lines of one offer: the first takes, the next is told what remains', () => {
    expect(obstacles(cart(300, line('a', 200), line('b', 100)))).toEqual([])
    expect(obstacles(cart(300, line('a', 200), line('b', 101), line('c', 1)))).toEqual([
      { code: 'customer_limit_reached', lineId: 'b', skuTitle: 'Mail', limit: 300, remaining: 100 },
      { code: 'customer_limit_reached', lineId: 'c', skuTitle: 'Mail', limit: 300, remaining: 0 },
    ])
  })

  it('leaves what is too much for the sheet in any case to the sheet', () => {
    expect(obstacles(cart(300, line('a', 301)))).toMatchObject([
      { code: 'quantity_out_of_range', minimum: 1, maximum: 300 },
    ])
  })

  it('leaves nothing where less remains than can be ordered', () => {
    const large = line('a', 50, { prices: [tier(50, 300)] })
    expect(obstacles(cart(49, large))).toMatchObject([{ code: 'customer_limit_reached', remaining: 0 }])
  })

  it('is not known to hold: nothing can be ordered', () => {
    expect(obstacles({ ...cart(0, line('a', 1)), licensesLeft: new Map() })).toMatchObject([
      { code: 'customer_limit_reached', remaining: 0 },
    ])
  })

  it('is the most of each line beside the others', () => {
    const ranges = lineRanges(cart(120, line('a', 20), line('b', 50)))
    expect([...ranges]).toEqual([
      ['a', { minimum: 1, maximum: 70 }],
      ['b', { minimum: 1, maximum: 100 }],
    ])
  })
})
