import { capitalized, formatDay, formatSortable } from './format.ts'
import { distanceFormat } from './intl.ts'

/** What happened on one day. */
export type DayItems<Item> = {
  /** "2026-11-23", in the time zone asked for. */
  date: string
  items: readonly Item[]
}

/** Items in the order given, those of one calendar day together. */
export function byDay<Item>(
  items: readonly Item[],
  instantOf: (item: Item) => Date,
  timeZone?: string,
): readonly DayItems<Item>[] {
  const days: { date: string; items: Item[] }[] = []
  for (const item of items) {
    const date = dayOf(instantOf(item), timeZone)
    const last = days.at(-1)
    if (last?.date === date) last.items.push(item)
    else days.push({ date, items: [item] })
  }
  return days
}

/** The calendar day of an instant: "2026-11-23". */
export function dayOf(instant: Date, timeZone?: string): string {
  return formatSortable(instant, timeZone).slice(0, 10)
}

/** "Today", "Yesterday", "Monday 23 November", « Lundi 23 novembre »: a day as a heading; with its year where that is another. */
export function dayName(date: string, now: Date, locale: string, timeZone?: string): string {
  const [noon, today] = [noonOf(date), noonOf(dayOf(now, timeZone))]
  const distance = Math.round((noon.getTime() - today.getTime()) / 86_400_000)
  const isNear = distance === 0 || distance === -1
  const name = isNear ? distanceFormat(locale).format(distance, 'day') : formatDay(noon, today, locale, 'UTC')
  return capitalized(name, locale)
}

const noonOf = (date: string) => new Date(`${date}T12:00:00Z`)
