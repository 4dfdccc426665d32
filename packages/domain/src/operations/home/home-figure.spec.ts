import { describe, expect, it } from 'vitest'
import { endingWeeks, type Figure, figuresAsked, homeMonths } from './home-figure.ts'

const now = new Date('2026-11-15T10:00:00.000Z')
const none = { customers: 0, orders: 0, licenses: 0, monthValue: 0, ends: 0, endsValue: 0 }

/** As they are kept: of a day, and of its month. */
const on = (startsOn: string, currency: string, figure: Partial<Figure>): Figure[] => [
  { ...none, period: 'day', startsOn, currency, ...figure },
  { ...none, period: 'month', startsOn: `${startsOn.slice(0, 7)}-01`, currency, ...figure },
]

describe('months of a home page', () => {
  it('are twelve, the running one last, each with what there was at its end', () => {
    const months = homeMonths(
      [
        ...on('2024-02-10', 'EUR', { licenses: 10, monthValue: 1000, orders: 1 }),
        ...on('2026-03-31', 'EUR', { licenses: 5, monthValue: 500, orders: 2 }),
        ...on('2026-11-02', 'EUR', { licenses: 1, monthValue: 100, orders: 1 }),
      ],
      now,
      true,
    )
    expect(months).toHaveLength(12)
    expect(months[0]).toEqual({
      startsAt: new Date('2025-12-01T00:00:00.000Z'),
      customers: 0,
      licenses: 10,
      orders: 0,
      values: [{ amount: 1000, currency: 'EUR' }],
    })
    expect(months[3]).toMatchObject({ licenses: 15, orders: 2, values: [{ amount: 1500 }] })
    expect(months.at(-1)).toMatchObject({ licenses: 16, orders: 1, values: [{ amount: 1600 }] })
  })

  it('take off what ended, from the day on which it did, and not what will end this month', () => {
    const bought = on('2026-01-05', 'EUR', { licenses: 20, monthValue: 2000 })
    const ends = (day: string) => on(day, 'EUR', { licenses: -20, monthValue: -2000, ends: 1 })
    expect(homeMonths([...bought, ...ends('2026-11-15')], now, true).at(-1)).toMatchObject({ licenses: 0 })
    expect(homeMonths([...bought, ...ends('2026-11-16')], now, true).at(-1)).toMatchObject({ licenses: 20 })
    expect(homeMonths([...bought, ...ends('2026-10-01')], now, true).at(-2)).toMatchObject({ licenses: 0 })
  })

  it('never add two currencies, and hold no amount for whoever sees none', () => {
    const figures = [
      ...on('2026-11-01', 'EUR', { monthValue: 100 }),
      ...on('2026-11-01', 'CHF', { monthValue: 70 }),
      ...on('2026-11-01', '', { customers: 1 }),
    ]
    expect(homeMonths(figures, now, true).at(-1)?.values).toEqual([
      { amount: 70, currency: 'CHF' },
      { amount: 100, currency: 'EUR' },
    ])
    expect(homeMonths(figures, now, false).flatMap(({ values }) => values)).toEqual([])
  })
})

describe('weeks ahead of a home page', () => {
  it('begin today, and hold the days until a day before the next', () => {
    const weeks = endingWeeks(
      [
        ...on('2026-11-15', 'EUR', { ends: 1, endsValue: 10 }),
        ...on('2026-11-21', 'CHF', { ends: 1, endsValue: 20 }),
        ...on('2026-11-22', 'EUR', { ends: 4, endsValue: 40 }),
        ...on('2026-11-14', 'EUR', { ends: 9, endsValue: 90 }),
      ],
      now,
      true,
    )
    expect(weeks).toHaveLength(13)
    expect(weeks.slice(0, 3)).toEqual([
      {
        startsAt: new Date('2026-11-15T00:00:00.000Z'),
        subscriptions: 2,
        values: [
          { amount: 20, currency: 'CHF' },
          { amount: 10, currency: 'EUR' },
        ],
      },
      {
        startsAt: new Date('2026-11-22T00:00:00.000Z'),
        subscriptions: 4,
        values: [{ amount: 40, currency: 'EUR' }],
      },
      { startsAt: new Date('2026-11-29T00:00:00.000Z'), subscriptions: 0, values: [] },
    ])
  })

  it('are asked for with the days of this month and all that they show', () => {
    expect(figuresAsked(now)).toEqual({ daysFrom: '2026-11-01', until: '2027-02-14' })
  })
})
