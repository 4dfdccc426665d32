import { formatDate, formatDateTime, formatMoney, useLocale, useTimeZone } from '@relais/ui'

/** Amounts and dates as text in the language of the screen and the viewer's time zone, for use inside sentences. Else use Money and DateTime. */
export function useFormat() {
  const locale = useLocale()
  const timeZone = useTimeZone()
  return {
    /** Integer minor units with an ISO 4217 currency. */
    formatMoney: (amountMinor: number | bigint, currency: string) =>
      formatMoney(amountMinor, currency, locale),
    /** Day, month, year. `instant`: ISO 8601 text. */
    formatDate: (instant: string) => formatDate(new Date(instant), locale, timeZone),
    /** Day, month, year, time, time zone. `instant`: ISO 8601 text. */
    formatDateTime: (instant: string) => formatDateTime(new Date(instant), locale, timeZone),
  }
}
