/** Stands for choosing no zone of one's own: no IANA name is called so. */
export const organizationZone = 'organization'

/** A time zone with its distance from UTC at this moment, such as "Europe/Paris (UTC+1)" in the language of the screen. */
export function timeZoneLabel(timeZone: string, locale: string, now = new Date()): string {
  if (timeZone === 'UTC') return timeZone
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'shortOffset' }).formatToParts(now)
  const offset = parts.find(({ type }) => type === 'timeZoneName')?.value
  return offset === undefined ? timeZone : `${timeZone} (${offset})`
}

/** Every zone of the browser, with those that are in use here whatever the browser knows. */
export function timeZonesWith(used: readonly (string | null)[]): readonly string[] {
  const known = [...Intl.supportedValuesOf('timeZone'), 'UTC', ...used.filter((zone) => zone !== null)]
  return [...new Set(known)].toSorted()
}
