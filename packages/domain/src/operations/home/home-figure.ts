import { type Money, money } from '../../kernel/money.ts'
import { addDays, utcDayOf, utcMonthOf } from '../../kernel/time.ts'
import type { FigurePeriod } from '../../trade/index.ts'

/** What changed in a day or a month, as `trade_figure` keeps it. */
export interface Figure {
  readonly period: FigurePeriod
  /** `YYYY-MM-DD`, in UTC. */
  readonly startsOn: string
  /** Empty: of no amount. */
  readonly currency: string
  readonly customers: number
  readonly orders: number
  readonly licenses: number
  /** Minor units. */
  readonly monthValue: number
  readonly ends: number
  /** Minor units. */
  readonly endsValue: number
}

/** What there was at the end of a month; of the running month: what there is now. */
export interface HomeMonth {
  /** Its first day, in UTC. */
  readonly startsAt: Date
  readonly customers: number
  readonly licenses: number
  /** Placed in the month and not canceled since. */
  readonly orders: number
  /** What the licenses cost a month at list prices, by currency; currencies are never added. Empty: not to be seen. */
  readonly values: readonly Money[]
}

/** What ends within seven days. */
export interface EndingWeek {
  /** Its first day, in UTC. */
  readonly startsAt: Date
  readonly subscriptions: number
  /** List price for another term, by currency. Empty: not to be seen. */
  readonly values: readonly Money[]
}

/** Months that a home page shows, the running one included; and weeks ahead, which are ninety days and one. */
export const homeSpan = { months: 12, weeks: 13 } as const

/** The last twelve months, the running one last. Days of the running month that are still to come are not counted yet. */
export function homeMonths(figures: readonly Figure[], now: Date, seesPrices: boolean): readonly HomeMonth[] {
  const today = dayOf(now)
  const thisMonth = utcMonthOf(now, 0)
  const currencies = currenciesOf(figures)
  const before = (start: Date) =>
    figures.filter(({ period, startsOn }) => period === 'month' && startsOn < dayOf(start))
  const ofThisMonth = figures.filter(
    ({ period, startsOn }) => period === 'day' && startsOn >= dayOf(thisMonth) && startsOn <= today,
  )
  return Array.from({ length: homeSpan.months }, (_, index) => {
    const startsAt = utcMonthOf(now, index + 1 - homeSpan.months)
    const next = utcMonthOf(now, index + 2 - homeSpan.months)
    const running = next > now
    const counted = running ? [...before(startsAt), ...ofThisMonth] : before(next)
    const own = running
      ? ofThisMonth
      : figures.filter(({ period, startsOn }) => period === 'month' && startsOn === dayOf(startsAt))
    return {
      startsAt,
      customers: sum(counted, 'customers'),
      licenses: sum(counted, 'licenses'),
      orders: sum(own, 'orders'),
      values: seesPrices ? valuesOf(counted, 'monthValue', currencies) : [],
    }
  })
}

/** The thirteen weeks ahead, today the first day of the first. */
export function endingWeeks(
  figures: readonly Figure[],
  now: Date,
  seesPrices: boolean,
): readonly EndingWeek[] {
  const today = utcDayOf(now)
  return Array.from({ length: homeSpan.weeks }, (_, index) => {
    const startsAt = addDays(today, 7 * index)
    const [from, until] = [dayOf(startsAt), dayOf(addDays(startsAt, 7))]
    const own = figures.filter(
      ({ period, startsOn }) => period === 'day' && startsOn >= from && startsOn < until,
    )
    return {
      startsAt,
      subscriptions: sum(own, 'ends'),
      values: seesPrices
        ? valuesOf(own, 'endsValue', currenciesOf(own)).filter(({ amount }) => amount !== 0)
        : [],
    }
  })
}

/** Which figures a home page needs: all months until the last day it shows, and the days from the first of this month. */
export function figuresAsked(now: Date): { readonly daysFrom: string; readonly until: string } {
  return { daysFrom: dayOf(utcMonthOf(now, 0)), until: dayOf(addDays(now, 7 * homeSpan.weeks)) }
}

function currenciesOf(figures: readonly Figure[]): readonly string[] {
  return [...new Set(figures.map(({ currency }) => currency))].filter((code) => code !== '').toSorted()
}

function valuesOf(
  figures: readonly Figure[],
  value: 'monthValue' | 'endsValue',
  currencies: readonly string[],
): readonly Money[] {
  return currencies.map((code) =>
    money(
      sum(
        figures.filter(({ currency }) => currency === code),
        value,
      ),
      code,
    ),
  )
}

function sum(
  figures: readonly Figure[],
  key: 'customers' | 'licenses' | 'orders' | 'monthValue' | 'ends' | 'endsValue',
): number {
  return figures.reduce((total, figure) => total + figure[key], 0)
}

function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10)
}
