import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  endOf,
  type ExistingPrice,
  type Price,
  type PriceChanges,
  planPriceChanges,
  quantitiesOverlap,
  rangesOverlap,
} from '../index.ts'

const instant = (day: string) => new Date(`${day}T00:00:00Z`)
const now = instant('2026-11-22')
const price = (
  amount: number,
  from: string,
  until: string | null = null,
  over: Partial<Price> = {},
): Price => ({
  minimumQuantity: 1,
  maximumQuantity: 10_000,
  effectiveFrom: instant(from),
  effectiveUntil: until === null ? null : instant(until),
  amount,
  ...over,
})
const existing = (id: string, ...of: Parameters<typeof price>): ExistingPrice => ({ id, ...price(...of) })
const nothing = { closings: [], withdrawals: [], openings: [] }

describe('a price list against the catalog', () => {
  it('opens every price of a new catalog as the sheet says, the past included', () => {
    const list = [price(900, '2025-01-01', '2026-10-01'), price(1000, '2026-10-01')]
    expect(planPriceChanges([], list, now)).toEqual({
      ...nothing,
      openings: list,
      counts: { added: 2, changed: 0, unchanged: 0, ended: 0 },
    })
  })

  it('changes nothing when the sheet says what the catalog has', () => {
    const changes = planPriceChanges([existing('a', 1000, '2026-10-01')], [price(1000, '2026-10-01')], now)
    expect(changes).toEqual({ ...nothing, counts: { added: 0, changed: 0, unchanged: 1, ended: 0 } })
  })

  it('closes the old range at the import and begins there when the price changed but not its start date', () => {
    const changes = planPriceChanges([existing('a', 1000, '2026-10-01')], [price(1100, '2026-10-01')], now)
    expect(changes).toEqual({
      closings: [{ id: 'a', effectiveUntil: now }],
      withdrawals: [],
      openings: [{ ...price(1100, '2026-10-01'), effectiveFrom: now }],
      counts: { added: 0, changed: 1, unchanged: 0, ended: 0 },
    })
  })

  it('changes nothing when that sheet is imported again, later', () => {
    const catalog = [existing('a', 1000, '2026-10-01', '2026-11-22'), existing('b', 1100, '2026-11-22')]
    const changes = planPriceChanges(catalog, [price(1100, '2026-10-01')], instant('2026-12-24'))
    expect(changes).toEqual({ ...nothing, counts: { added: 0, changed: 0, unchanged: 1, ended: 0 } })
  })

  it('closes the old range at the new start when the sheet announces a price', () => {
    const changes = planPriceChanges([existing('a', 1000, '2026-10-01')], [price(1100, '2027-01-01')], now)
    expect(changes).toEqual({
      closings: [{ id: 'a', effectiveUntil: instant('2027-01-01') }],
      withdrawals: [],
      openings: [price(1100, '2027-01-01')],
      counts: { added: 0, changed: 1, unchanged: 0, ended: 0 },
    })
  })

  it('closes the old range at the new start when the sheet was published late, the past included', () => {
    const list = [price(6000, '2026-11-01', '2026-11-12'), price(5625, '2026-11-12')]
    const changes = planPriceChanges([existing('a', 6000, '2026-11-01')], list, now)
    expect(changes).toEqual({
      closings: [{ id: 'a', effectiveUntil: instant('2026-11-12') }],
      withdrawals: [],
      openings: [list[1]],
      counts: { added: 0, changed: 1, unchanged: 1, ended: 0 },
    })
  })

  it('takes every price that followed the one in force, of a sheet that was left out', () => {
    const list = [
      price(6000, '2026-11-01', '2026-11-12'),
      price(5800, '2026-11-12', '2026-11-20'),
      price(5625, '2026-11-20'),
    ]
    const changes = planPriceChanges([existing('a', 6000, '2026-11-01')], list, now)
    expect(changes.closings).toEqual([{ id: 'a', effectiveUntil: instant('2026-11-12') }])
    expect(changes.openings).toEqual(list.slice(1))
  })

  it('withdraws an announced price that the sheet no longer says, and goes on with the old one', () => {
    const catalog = [existing('a', 1000, '2026-10-01', '2027-01-01'), existing('b', 1100, '2027-01-01')]
    const changes = planPriceChanges(catalog, [price(1000, '2026-10-01')], now)
    expect(changes).toEqual({
      closings: [],
      withdrawals: ['b'],
      openings: [price(1000, '2027-01-01')],
      counts: { added: 0, changed: 1, unchanged: 0, ended: 0 },
    })
  })

  it('ends a price where the sheet ends it, and counts it', () => {
    const changes = planPriceChanges(
      [existing('a', 1000, '2026-10-01')],
      [price(1000, '2026-10-01', '2027-01-01')],
      now,
    )
    expect(changes.closings).toEqual([{ id: 'a', effectiveUntil: instant('2027-01-01') }])
    expect(changes.counts).toEqual({ added: 0, changed: 0, unchanged: 1, ended: 1 })
  })

  it('invents no past for a key that has a price', () => {
    const list = [price(900, '2026-01-01', '2026-06-01'), price(1000, '2026-06-01')]
    const changes = planPriceChanges([existing('a', 1000, '2026-10-01')], list, now)
    expect(changes).toEqual({ ...nothing, counts: { added: 0, changed: 0, unchanged: 2, ended: 0 } })
  })

  it('replaces a price for every quantity by tiers', () => {
    const tiers = [
      price(1000, '2026-10-01', null, { maximumQuantity: 99 }),
      price(900, '2026-10-01', null, { minimumQuantity: 100 }),
    ]
    const changes = planPriceChanges([existing('a', 1000, '2026-10-01')], tiers, now)
    expect(changes.closings).toEqual([{ id: 'a', effectiveUntil: now }])
    expect(changes.openings).toEqual(tiers.map((tier) => ({ ...tier, effectiveFrom: now })))
  })

  it('fills the days between an ended price and the import', () => {
    const changes = planPriceChanges(
      [existing('a', 1000, '2026-10-01', '2026-11-20')],
      [price(1100, '2026-11-20')],
      now,
    )
    expect(changes.openings).toEqual([price(1100, '2026-11-20')])
    expect(changes.counts.added).toBe(1)
  })
})

describe('any history of price lists', () => {
  const day = (offset: number) => new Date(now.getTime() + offset * 86_400_000)
  const list = fc
    .tuple(
      fc.uniqueArray(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 4 }),
      fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 4, maxLength: 4 }),
      fc.boolean(),
      fc.constantFrom<[number, number][]>(
        [[1, 10]],
        [
          [1, 4],
          [5, 10],
        ],
        [
          [1, 5],
          [6, 10],
        ],
      ),
    )
    .map(([starts, amounts, open, tiers]) => {
      const sorted = starts.toSorted((one, other) => one - other)
      return tiers.flatMap(([minimumQuantity, maximumQuantity], tier) =>
        sorted.map((start, index): Price => {
          const end = sorted[index + 1] ?? (open ? null : start + 7)
          return {
            ...price((amounts[index] ?? 1) * 10 + tier, '2026-01-01'),
            minimumQuantity,
            maximumQuantity,
            effectiveFrom: day(start),
            effectiveUntil: end === null ? null : day(end),
          }
        }),
      )
    })
  const history = fc.array(fc.tuple(list, fc.integer({ min: 0, max: 6 })), { minLength: 1, maxLength: 4 })

  it('leaves no overlap, rewrites the past only where the price in force was followed, says what the last list says, and is idle the second time', () => {
    fc.assert(
      fc.property(history, (steps) => {
        let catalog: ExistingPrice[] = []
        let clock = -10
        for (const [prices, wait] of steps) {
          clock += wait
          const before = catalog
          catalog = apply(before, planPriceChanges(before, prices, day(clock)))
          expect(overlaps(catalog)).toBe(0)
          const spoken = Math.min(...prices.map(({ effectiveFrom }) => effectiveFrom.getTime()))
          const wrong: object[] = []
          for (let at = -25; at <= 30; at += 1) {
            for (const quantity of [1, 5, 10]) {
              const spokenOf = day(at).getTime() >= spoken && at >= clock
              const wanted = amountAt(spokenOf ? prices : before, day(at), quantity)
              const is = amountAt(catalog, day(at), quantity)
              const followed =
                priceAt(before, day(at), quantity) === priceAt(before, day(clock), quantity) &&
                (priceAt(prices, day(at), quantity)?.effectiveFrom ?? 0) >
                  (priceAt(before, day(at), quantity)?.effectiveFrom ?? 0)
              if (followed && is === amountAt(prices, day(at), quantity)) continue
              if (is !== wanted && (spokenOf || wanted !== undefined))
                wrong.push({ at, quantity, is, wanted })
            }
          }
          expect(wrong).toEqual([])
          const again = planPriceChanges(catalog, prices, day(clock))
          expect(again).toEqual({
            ...nothing,
            counts: { added: 0, changed: 0, unchanged: prices.length, ended: 0 },
          })
        }
      }),
      { numRuns: 500 },
    )
  })
})

function apply(catalog: ExistingPrice[], changes: PriceChanges): ExistingPrice[] {
  const closed = new Map(changes.closings.map((closing) => [closing.id, closing.effectiveUntil]))
  const kept = catalog
    .filter(({ id }) => !changes.withdrawals.includes(id))
    .map((row) => ({ ...row, effectiveUntil: closed.get(row.id) ?? row.effectiveUntil }))
  const opened = changes.openings.map((row, index) => ({
    ...row,
    id: `${catalog.length}-${index}-${row.effectiveFrom.getTime()}`,
  }))
  return [...kept, ...opened]
}

function overlaps(catalog: ExistingPrice[]): number {
  return catalog.filter(
    (one, index) =>
      endOf(one) <= one.effectiveFrom.getTime() ||
      catalog.slice(index + 1).some((other) => quantitiesOverlap(one, other) && rangesOverlap(one, other)),
  ).length
}

function amountAt(prices: readonly Price[], at: Date, quantity: number): number | undefined {
  return priceAt(prices, at, quantity)?.amount
}

function priceAt(prices: readonly Price[], at: Date, quantity: number): Price | undefined {
  return prices.find(
    (row) =>
      row.effectiveFrom <= at &&
      endOf(row) > at.getTime() &&
      row.minimumQuantity <= quantity &&
      quantity <= row.maximumQuantity,
  )
}
