import { formatSortable } from './format.ts'

/** What happened on one day. */
export type Day<Item> = {
  /** "2026-11-23", in the time zone asked for. */
  date: string
  items: readonly Item[]
}

/** Items in the order given, those of one calendar day together. */
export function byDay<Item>(
  items: readonly Item[],
  instantOf: (item: Item) => Date,
  timeZone?: string,
): readonly Day<Item>[] {
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
  const today = dayOf(now, timeZone)
  const noon = new Date(`${date}T12:00:00Z`)
  const distance = Math.round((noon.getTime() - Date.parse(`${today}T12:00:00Z`)) / 86_400_000)
  const name =
    distance === 0 || distance === -1
      ? new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(distance, 'day')
      : new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
          weekday: 'long',
          day: 'numeric',
          month: 'long',
          ...(date.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }),
          timeZone: 'UTC',
        }).format(noon)
  const [first = ''] = name
  const written = first.toLocaleUpperCase(locale) + name.slice(first.length)
  // French writes the first of a month as an ordinal; Intl does not.
  return locale === 'fr' ? written.replace(' 1 ', ' 1er ') : written
}
