import {
  formatDate,
  formatDateTime,
  formatDecimal,
  formatMoney,
  formatPercent,
  formatSortable,
  useLocale,
  useNamedTimeZone,
} from '@relais/ui'

/** Amounts and dates as text in the language of the screen and the viewer's time zone, for use inside sentences. Else use Money and DateTime. */
export function useFormat() {
  const locale = useLocale()
  const zone = useNamedTimeZone()
  const timeZone = zone.name
  return {
    /** IANA name of the zone that dates are told in. */
    timeZone,
    /** Integer minor units with an ISO 4217 currency. */
    formatMoney: (amountMinor: number | bigint, currency: string) =>
      formatMoney(amountMinor, currency, locale),
    /** "1234.50" or "1234,50", for files: a spreadsheet in this language counts with it. */
    formatDecimal: (amountMinor: number | bigint, currency: string) =>
      formatDecimal(amountMinor, currency, locale),
    /** Tenths of a percent: "18.0%". */
    formatPercent: (permille: number) => formatPercent(permille, locale),
    /** Day, month, year. `instant`: ISO 8601 text. */
    formatDate: (instant: string) => formatDate(new Date(instant), locale, timeZone),
    /** Day, month, year, time, and whose time that is. `instant`: ISO 8601 text. */
    formatDateTime: (instant: string) => formatDateTime(new Date(instant), locale, zone),
    /** "2026-11-22 21:50:12" in the same zone, for files: it sorts, and spreadsheets take it for a date. */
    formatSortable: (instant: string) => formatSortable(new Date(instant), timeZone),
    /** "2026-11-22", the day in the same zone, for files. */
    formatSortableDay: (instant: string) => formatSortable(new Date(instant), timeZone).slice(0, 10),
  }
}
