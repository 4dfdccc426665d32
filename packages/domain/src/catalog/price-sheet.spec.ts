import { describe, expect, it } from 'vitest'
import { mostPricesOfKey, settlePrices, type SheetPrice } from './index.ts'

const instant = (day: string) => new Date(`${day}T00:00:00Z`)
const row = (line: number, over: Partial<SheetPrice> = {}): SheetPrice => ({
  line,
  minimumQuantity: 1,
  maximumQuantity: 10_000,
  effectiveFrom: instant('2026-01-01'),
  effectiveUntil: null,
  listAmount: 1000,
  wholesaleAmount: 800,
  ...over,
})
const faults = (rows: SheetPrice[]) =>
  settlePrices(rows).faults.map(({ line, otherLine, column, code }) => [line, otherLine, column, code])

describe('the rows of one key', () => {
  it('that repeat another are counted, and price it once', () => {
    expect(settlePrices([row(2), row(3), row(4)])).toEqual({ repeatedLines: [3, 4], faults: [] })
  })

  it('with two prices for one thing are refused, naming both lines and the column', () => {
    expect(faults([row(2), row(3, { listAmount: 1001 })])).toEqual([[3, 2, 'ERP Price', 'price_conflict']])
    expect(faults([row(2), row(3, { wholesaleAmount: 801 })])).toEqual([
      [3, 2, 'UnitPrice', 'price_conflict'],
    ])
  })

  it('with overlapping ranges are refused, even with the same price, open-ended or not', () => {
    const overlapping = ['EffectiveStartDate', 'overlapping_price']
    expect(faults([row(2), row(3, { effectiveFrom: instant('2026-06-01') })])).toEqual([
      [3, 2, ...overlapping],
    ])
    const closed = row(2, { effectiveUntil: instant('2026-06-02') })
    expect(faults([closed, row(3, { effectiveFrom: instant('2026-06-01') })])).toEqual([
      [3, 2, ...overlapping],
    ])
  })

  it('are taken when ranges follow each other to the moment', () => {
    const first = row(2, { effectiveUntil: instant('2026-06-01') })
    expect(faults([first, row(3, { effectiveFrom: instant('2026-06-01') })])).toEqual([])
  })

  it('are taken as tiers side by side, and refused as tiers that overlap', () => {
    const small = row(2, { maximumQuantity: 99 })
    expect(faults([small, row(3, { minimumQuantity: 100 })])).toEqual([])
    expect(faults([small, row(3, { minimumQuantity: 99 })])).toEqual([
      [3, 2, 'PricingTierRangeMin', 'overlapping_price'],
    ])
  })

  it(`are refused from the price after ${mostPricesOfKey} on`, () => {
    const tiers = Array.from({ length: mostPricesOfKey + 1 }, (_, index) =>
      row(index + 2, { minimumQuantity: index + 1, maximumQuantity: index + 1 }),
    )
    expect(faults(tiers)).toEqual([[mostPricesOfKey + 2, undefined, '', 'too_many_prices']])
  })
})
