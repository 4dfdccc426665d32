import { describe, expect, it } from 'vitest'
import { groupPriceSheet, joinLicenseSkus, type PriceSheetRow, planOfferChanges } from './index.ts'

const instant = (day: string) => new Date(`${day}T00:00:00Z`)
const row = (line: number, over: Partial<PriceSheetRow> = {}): PriceSheetRow => ({
  line,
  productId: 'P1',
  skuId: '0001',
  licenseSkuId: 'guid-1',
  productTitle: 'Workspace',
  skuTitle: 'Workspace',
  publisher: '',
  description: '',
  unitOfMeasure: 'Licenses',
  market: 'FR',
  currency: 'EUR',
  segment: 'commercial',
  term: 'P1Y',
  billingPlan: 'annual',
  minimumQuantity: 1,
  maximumQuantity: 10_000,
  effectiveFrom: instant('2026-01-01'),
  effectiveUntil: null,
  listAmount: 1000,
  wholesaleAmount: 800,
  ...over,
})
const codes = (rows: PriceSheetRow[]) =>
  groupPriceSheet(rows).faults.map(({ line, otherLine, column, code }) => [line, otherLine, column, code])

describe('grouping a price sheet', () => {
  it('keeps list and wholesale prices apart, one per key, and one offer per ProductId and SkuId', () => {
    const sheet = groupPriceSheet([row(2), row(3, { market: 'DE' }), row(4, { skuId: '0002' })])
    expect(sheet.faults).toEqual([])
    expect(sheet.offers.map(({ productId, skuId }) => `${productId}/${skuId}`)).toEqual([
      'P1/0001',
      'P1/0002',
    ])
    expect(sheet.listPrices.map((price) => price.amount)).toEqual([1000, 1000, 1000])
    expect(sheet.wholesalePrices.map((price) => price.amount)).toEqual([800, 800, 800])
    expect(Object.keys(sheet.listPrices[0] ?? {})).not.toContain('wholesaleAmount')
  })

  it('counts a row that repeats another and prices it once', () => {
    const sheet = groupPriceSheet([row(2), row(3)])
    expect([sheet.faults.length, sheet.repeatedRows, sheet.listPrices.length]).toEqual([0, 1, 1])
  })

  it('refuses two prices for one thing, naming both lines and the column', () => {
    expect(codes([row(2), row(3, { listAmount: 1001 })])).toEqual([[3, 2, 'ERP Price', 'price_conflict']])
    expect(codes([row(2), row(3, { wholesaleAmount: 801 })])).toEqual([[3, 2, 'UnitPrice', 'price_conflict']])
  })

  it('refuses ranges that overlap for one key, even with the same price', () => {
    const later = row(3, { effectiveFrom: instant('2026-06-01') })
    expect(codes([row(2), later])).toEqual([[3, 2, 'EffectiveStartDate', 'overlapping_price']])
  })

  it('takes ranges that follow each other, and the same range for another segment, term or currency', () => {
    const first = row(2, { effectiveUntil: instant('2026-06-01') })
    const second = row(3, { effectiveFrom: instant('2026-06-01') })
    const others = [row(4, { segment: 'education' }), row(5, { term: 'P1M' }), row(6, { currency: 'CHF' })]
    expect(codes([first, second, ...others])).toEqual([])
  })

  it('takes tiers side by side and refuses tiers that overlap', () => {
    const small = row(2, { maximumQuantity: 99 })
    expect(codes([small, row(3, { minimumQuantity: 100 })])).toEqual([])
    expect(codes([small, row(3, { minimumQuantity: 99 })])).toEqual([
      [3, 2, 'PricingTierRangeMin', 'overlapping_price'],
    ])
  })

  it('refuses an offer that would give two different licenses', () => {
    const other = row(3, { market: 'DE', licenseSkuId: 'guid-2' })
    expect(codes([row(2), other])).toEqual([[3, 2, 'Tags', 'offer_conflict']])
  })

  it('keeps the first title of an offer and reports the others', () => {
    const { offers, variants } = groupPriceSheet([row(2), row(3, { market: 'DE', skuTitle: 'Espace' })])
    expect(offers.map((offer) => offer.skuTitle)).toEqual(['Workspace'])
    expect(variants).toEqual([
      { id: 'P1/0001', column: 'SkuTitle', kept: 'Workspace', variant: 'Espace', line: 3 },
    ])
  })
})

describe('offers', () => {
  const offers = groupPriceSheet([row(2), row(3, { skuId: '0002', licenseSkuId: 'unknown' })]).offers

  it('without a known license SKU are named and joined to none', () => {
    const joined = joinLicenseSkus(offers, new Set(['guid-1']))
    expect(joined.offers.map((offer) => offer.licenseSkuId)).toEqual(['guid-1', null])
    expect(joined.withoutLicenseSku.map((offer) => offer.licenseSkuId)).toEqual(['unknown'])
  })

  it('that say the same are unchanged, with another title or license changed', () => {
    const next = offers.map((offer) =>
      offer.skuId === '0002' ? { ...offer, licenseSkuId: 'guid-1' } : offer,
    )
    expect(planOfferChanges(offers, offers)).toEqual({ added: [], changed: [], unchanged: 2 })
    expect(planOfferChanges(offers, next).changed).toEqual([next[1]])
  })
})
