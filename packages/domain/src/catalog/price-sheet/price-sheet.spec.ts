import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mostPricesOfKey, rangesOverlap, settlePrices, settleRanges, type SheetPrice } from '../index.ts'

const instant = (day: string) => new Date(`${day}T00:00:00Z`)
const row = (line: number, over: Partial<SheetPrice> = {}): SheetPrice => ({
  line,
  minimumQuantity: 1,
  maximumQuantity: 10_000,
  effectiveFrom: instant('2026-01-01'),
  effectiveUntil: null,
  listAmount: 1000,
  costAmount: 800,
  ...over,
})
const faults = (rows: SheetPrice[]) =>
  settlePrices(rows).faults.map(({ line, otherLine, column, code }) => [line, otherLine, column, code])

describe('the rows of one key', () => {
  it('that repeat another are counted, and price it once', () => {
    expect(settlePrices([row(2), row(3), row(4)])).toEqual({
      repeatedLines: [3, 4],
      moved: [],
      overlaps: [],
      faults: [],
    })
  })

  it('with two prices for one thing are refused, naming both lines and the column', () => {
    expect(faults([row(2), row(3, { listAmount: 1001 })])).toEqual([[3, 2, 'ERP Price', 'price_conflict']])
    expect(faults([row(2), row(3, { costAmount: 801 })])).toEqual([[3, 2, 'UnitPrice', 'price_conflict']])
  })

  it('overlap as vendors write it: a row with an end holds until then, and the open one from then on', () => {
    const old = row(2, { effectiveFrom: instant('2026-10-01'), effectiveUntil: instant('2026-11-03') })
    const next = row(3, { effectiveFrom: instant('2026-11-01'), listAmount: 1100 })
    for (const rows of [
      [old, next],
      [next, old],
    ]) {
      expect(settlePrices(rows)).toEqual({
        repeatedLines: [],
        moved: [{ line: 3, ranges: [{ effectiveFrom: instant('2026-11-03'), effectiveUntil: null }] }],
        overlaps: [{ line: 3, holdingLine: 2, from: instant('2026-11-01'), until: instant('2026-11-03') }],
        faults: [],
      })
    }
  })

  it('republished without end hold until the next begins', () => {
    const settled = settlePrices([row(2), row(3, { effectiveFrom: instant('2026-06-01'), listAmount: 900 })])
    expect(settled.moved).toEqual([
      { line: 2, ranges: [{ effectiveFrom: instant('2026-01-01'), effectiveUntil: instant('2026-06-01') }] },
    ])
    expect(settled.overlaps).toEqual([{ line: 2, holdingLine: 3, from: instant('2026-06-01'), until: null }])
    expect(settled.faults).toEqual([])
  })

  it('without end hold again after one with an end, begun meanwhile', () => {
    const promotion = { effectiveFrom: instant('2026-06-01'), effectiveUntil: instant('2026-07-01') }
    const settled = settlePrices([row(2), row(3, { ...promotion, listAmount: 900 })])
    expect(settled.moved).toEqual([
      {
        line: 2,
        ranges: [
          { effectiveFrom: instant('2026-01-01'), effectiveUntil: instant('2026-06-01') },
          { effectiveFrom: instant('2026-07-01'), effectiveUntil: null },
        ],
      },
    ])
  })

  it('that end and begin within a second of each other are neighbors, without a warning', () => {
    const at = (milliseconds: number) => new Date(instant('2026-11-03').getTime() + milliseconds)
    for (const end of [-1000, -1, 0, 1, 1000]) {
      const settled = settlePrices([
        row(2, { effectiveUntil: at(end) }),
        row(3, { effectiveFrom: at(0), listAmount: 1100 }),
      ])
      expect([settled.overlaps, settled.faults]).toEqual([[], []])
      expect(settled.moved).toEqual(
        end === 0
          ? []
          : [{ line: 2, ranges: [{ effectiveFrom: instant('2026-01-01'), effectiveUntil: at(0) }] }],
      )
    }
  })

  it('with an end are refused inside another that has one: no rule says which is meant', () => {
    const year = row(2, { effectiveUntil: instant('2027-01-01') })
    const june = { effectiveFrom: instant('2026-06-01'), effectiveUntil: instant('2026-07-01') }
    expect(faults([year, row(3, june)])).toEqual([[3, 2, 'EffectiveStartDate', 'overlapping_price']])
  })

  it('that contradict each other move nobody else', () => {
    const june = { effectiveFrom: instant('2026-06-01') }
    const settled = settlePrices([
      row(2),
      row(3, { ...june, listAmount: 1 }),
      row(4, { ...june, listAmount: 2 }),
    ])
    expect(settled.faults).toHaveLength(1)
    expect(settled.moved).toEqual([])
  })

  it('however they overlap, hold at every moment that any of them claims, each moment once', () => {
    const day = (offset: number) => new Date(instant('2026-06-01').getTime() + offset * 86_400_000)
    const claimed = fc.array(fc.tuple(fc.nat(20), fc.option(fc.integer({ min: 1, max: 10 }))), {
      minLength: 1,
      maxLength: 6,
    })
    fc.assert(
      fc.property(claimed, (pairs) => {
        const rows = pairs.map(([from, days], index) => ({
          line: index + 2,
          effectiveFrom: day(from),
          effectiveUntil: days === null ? null : day(from + days),
        }))
        const held = [...settleRanges(rows).held.values()].flat()
        for (let at = -1; at <= 40; at += 1) {
          const at12 = { effectiveFrom: day(at + 0.4), effectiveUntil: day(at + 0.6) }
          const claims = rows.some((one) => rangesOverlap(one, at12))
          expect(held.filter((range) => rangesOverlap(range, at12))).toHaveLength(claims ? 1 : 0)
        }
      }),
    )
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
