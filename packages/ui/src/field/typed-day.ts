/** "2026-11-28" as people type it: "28/11/2026". Empty stays empty. */
export function writeDay(day: string): string {
  return day.split('-').toReversed().join('/')
}

/** A typed day (28/11/2026, 28.11.26, 2026-11-28) as "2026-11-28"; empty where nothing was typed; null: it is no day. */
export function readDay(typed: string): string | null {
  const text = typed.trim()
  if (text === '') return ''
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? []
  const [, day, month, year] = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4}|\d{2})$/.exec(text) ?? []
  const parts = [isoYear ?? (year?.length === 2 ? `20${year}` : year), isoMonth ?? month, isoDay ?? day]
  const written = parts.map((part) => (part ?? '').padStart(2, '0')).join('-')
  const date = new Date(`${written}T00:00:00Z`)
  // What a month has not, such as 31 November, comes back as another day.
  const isDay = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written)
  return isDay ? written : null
}
