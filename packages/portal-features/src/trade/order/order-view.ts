import { type OrderSort, orderSorts } from '@relais/domain/codes'
import { type ListView, readChoice, readListView, readText } from '@relais/portal-kit'

/** Periods a list of orders can be narrowed to, by their days. */
const periodDays = { week: 7, month: 30, year: 365 } as const
/** A period a list of orders can be narrowed to: its last days. */
export type OrderPeriod = keyof typeof periodDays

/** What the URL keeps of every list of the trade. */
export type TradeView = ListView & {
  /** Id of the customer whose rows alone are shown. */
  customer?: string
  /** Id of the partner whose rows alone are shown. */
  partner?: string
}

/** What the URL keeps of a list of orders. */
export type OrderView = TradeView & {
  status?: 'completed' | 'canceled'
  period?: OrderPeriod
  /** Absent: the newest first. */
  sort?: OrderSort
}

/** `validateSearch` of every list of orders. */
export function readOrderView(search: Record<string, unknown>): OrderView {
  return {
    ...readListView(search),
    ...readText(search, 'customer'),
    ...readText(search, 'partner'),
    ...readChoice(search, 'status', ['completed', 'canceled']),
    ...readChoice(search, 'period', ['week', 'month', 'year']),
    ...readChoice(search, 'sort', orderSorts),
  }
}

/** The first instant of a period that ends at `now`. */
export function startOfPeriod(period: OrderPeriod, now: Date): Date {
  return new Date(now.getTime() - periodDays[period] * 86_400_000)
}
