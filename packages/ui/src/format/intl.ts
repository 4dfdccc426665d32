const numbers = new Map<string, Intl.NumberFormat>()
const dates = new Map<string, Intl.DateTimeFormat>()
const distances = new Map<string, Intl.RelativeTimeFormat>()

// To make one takes as long as to write dozens of values with it, and a list writes one in each cell: each is made once. They are
// few: languages, currencies and time zones that somebody looks at.
function kept<Format>(all: Map<string, Format>, key: string, make: () => Format): Format {
  const made = all.get(key) ?? make()
  all.set(key, made)
  return made
}

/** `Intl.NumberFormat`, made once for each locale and options. */
export function numberFormat(locale: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  const make = () => new Intl.NumberFormat(locale, options)
  return kept(numbers, `${locale} ${JSON.stringify(options)}`, make)
}

/** `Intl.DateTimeFormat`, made once for each locale and options. */
export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const make = () => new Intl.DateTimeFormat(locale, options)
  return kept(dates, `${locale} ${JSON.stringify(options)}`, make)
}

/** `Intl.RelativeTimeFormat` with "yesterday" for "1 day ago", made once for each locale. */
export function distanceFormat(locale: string): Intl.RelativeTimeFormat {
  return kept(distances, locale, () => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }))
}
