import { describe, expect, it } from 'vitest'
import { money } from '../../kernel/money.ts'
import {
  addLicensesOffer,
  additionRange,
  decideAddLicenses,
  type SubscriptionToExtend,
} from './add-licenses.ts'
import type { OrderFacts } from './order-party.ts'
import type { PriceInForce } from './price-in-force.ts'

const euro = (amount: number) => money(amount, 'EUR')
const price: PriceInForce = {
  listPriceId: 'list',
  costPriceId: 'cost',
  unitListPrice: euro(36_500),
  unitCost: euro(29_200),
  minimumQuantity: 1,
  maximumQuantity: 300,
}
const subscription: SubscriptionToExtend = {
  status: 'active',
  skuTitle: 'Mail',
  resellerId: 'reseller',
  quantity: 10,
  startsAt: new Date('2026-03-02T09:00:00Z'),
  endsAt: new Date('2027-03-02T09:00:00Z'),
  prices: [price],
  licensesLeft: 290,
}
const facts: OrderFacts = {
  relationshipId: 'relationship',
  partnershipId: 'partnership',
  resellerRelationshipId: 'theirs',
  providerIsActive: true,
  resellerIsActive: true,
  customerCountry: 'FR',
  agreementVersion: 1,
  currentAgreementVersion: 1,
}
const seen = { unitListPrice: euro(36_500), unitCost: euro(29_200) }
const decide = (
  changes: Partial<SubscriptionToExtend>,
  quantity: number,
  at: string,
  others: Partial<OrderFacts> = {},
) =>
  decideAddLicenses(
    { ...subscription, ...changes },
    { quantity, seen },
    { ...facts, ...others },
    new Date(at),
  )

describe('adding licenses', () => {
  it.each([
    ['2026-03-02T09:00:00Z', 365, 73_000],
    ['2026-03-02T09:00:01Z', 365, 73_000],
    ['2026-03-03T09:00:00Z', 364, 72_800],
    ['2027-03-02T08:59:59Z', 1, 200],
  ])('costs the begun days that are left: at %s %i days', (at, remainingDays, list) => {
    expect(decide({}, 2, at)).toMatchObject({
      ok: true,
      value: { remainingDays, termDays: 365, listPrice: euro(list), quantityAfter: 12 },
    })
  })

  it('has seven days of its own', () => {
    expect(decide({}, 1, '2026-06-01T00:00:00Z')).toMatchObject({
      value: { cancellableUntil: new Date('2026-06-08T00:00:00Z') },
    })
  })

  it('is refused once the term is over, and for what does not run', () => {
    const over = { refusal: { code: 'subscription_not_active', status: 'expired' } }
    expect(decide({}, 1, '2027-03-02T09:00:00Z')).toMatchObject(over)
    for (const status of ['suspended', 'canceled'] as const)
      expect(decide({ status }, 1, '2026-06-01T00:00:00Z')).toMatchObject({ refusal: { status } })
  })

  it('tells how many more one subscription holds', () => {
    const large = { quantity: 9_990, prices: [{ ...price, maximumQuantity: 10_000 }], licensesLeft: null }
    expect(decide(large, 11, '2026-06-01T00:00:00Z')).toMatchObject({
      refusal: { code: 'quantity_out_of_range', minimum: 1, maximum: 10, held: 9_990 },
    })
    expect(decide(large, 10, '2026-06-01T00:00:00Z').ok).toBe(true)
    for (const quantity of [0, -1])
      expect(decide({}, quantity, '2026-06-01T00:00:00Z')).toMatchObject({
        refusal: { code: 'quantity_out_of_range' },
      })
  })

  it('tells how many more the customer may take of all that it has, never more than the sheet sells', () => {
    const limited = (remaining: number) => ({
      refusal: { code: 'customer_limit_reached', lineId: null, skuTitle: 'Mail', limit: 300, remaining },
    })
    const at = '2026-06-01T00:00:00Z'
    expect(decide({ licensesLeft: 40 }, 41, at)).toMatchObject(limited(40))
    expect(decide({ licensesLeft: 40 }, 40, at).ok).toBe(true)
    expect(decide({ quantity: 290, licensesLeft: 10 }, 11, at)).toMatchObject(limited(10))
    expect(decide({ quantity: 300, licensesLeft: 0 }, 1, at)).toMatchObject(limited(0))
  })

  it('is from as many to as many as the sheet leaves room for, before any number is asked', () => {
    expect(additionRange(subscription)).toEqual({ minimum: 1, maximum: 290 })
    expect(additionRange({ ...subscription, quantity: 300 })).toEqual({ minimum: 1, maximum: 0 })
    expect(additionRange({ ...subscription, licensesLeft: 7 })).toEqual({ minimum: 1, maximum: 7 })
    expect(
      additionRange({ quantity: 2, prices: [{ ...price, minimumQuantity: 5 }], licensesLeft: 298 }),
    ).toEqual({
      minimum: 3,
      maximum: 298,
    })
    expect(additionRange({ quantity: 2, prices: [], licensesLeft: null })).toBeNull()
  })

  it('keeps its reseller on record: where that one is lost, another one is no cure', () => {
    const others = { otherResellers: 3, partnershipId: null }
    expect(decide({}, 1, '2026-06-01T00:00:00Z', others)).toMatchObject({
      refusal: { code: 'reseller_not_partner', canChooseAnother: false },
    })
  })

  it('takes the price of the tier it will be in', () => {
    const more = {
      ...price,
      minimumQuantity: 301,
      maximumQuantity: 500,
      unitListPrice: euro(1),
      unitCost: euro(1),
    }
    expect(
      decide({ prices: [price, more], quantity: 300, licensesLeft: 200 }, 1, '2026-06-01T00:00:00Z'),
    ).toMatchObject({
      refusal: {
        code: 'price_changed',
        changes: [{ unitListPrice: euro(1), seenUnitListPrice: euro(36_500) }],
      },
    })
  })

  it('has the guards of a new order, the parties first', () => {
    expect(decide({ status: 'canceled' }, 0, '2026-06-01T00:00:00Z', { relationshipId: null })).toMatchObject(
      {
        refusal: { code: 'no_relationship' },
      },
    )
    expect(decide({}, 1, '2026-06-01T00:00:00Z', { partnershipId: null })).toMatchObject({
      refusal: { code: 'reseller_not_partner' },
    })
    expect(decide({ prices: [] }, 1, '2026-06-01T00:00:00Z')).toMatchObject({
      refusal: { code: 'offer_not_in_market', market: 'FR' },
    })
  })

  it('is offered where the fewest that can be added would be taken now; else with what can be cured', () => {
    const offer = (changes: Partial<SubscriptionToExtend>, others: Partial<OrderFacts> = {}) =>
      addLicensesOffer(
        { ...subscription, ...changes },
        { ...facts, ...others },
        new Date('2026-06-01T00:00:00Z'),
      )
    expect(offer({})).toEqual({ addLicenses: true, obstacle: null })
    expect(offer({ quantity: 2, prices: [{ ...price, minimumQuantity: 5 }] }).addLicenses).toBe(true)
    const kept = (code: string) => ({ addLicenses: false, obstacle: { code } })
    expect(offer({}, { agreementVersion: null })).toMatchObject(kept('agreement_missing'))
    expect(offer({}, { resellerIsActive: false })).toMatchObject(kept('reseller_not_active'))
    expect(offer({ prices: [] })).toMatchObject(kept('offer_not_in_market'))
    expect(offer({ quantity: 300, licensesLeft: 0 })).toMatchObject(kept('customer_limit_reached'))
    // Nothing cures what is over, whatever else is wrong with it.
    for (const over of [{ status: 'canceled' }, { endsAt: new Date('2026-05-01T00:00:00Z') }] as const)
      expect(offer(over, { relationshipId: null })).toEqual({ addLicenses: false, obstacle: null })
  })
})
