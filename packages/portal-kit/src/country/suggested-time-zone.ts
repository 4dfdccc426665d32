import { useEffect, useRef } from 'react'
import { type UseFormReturn, useWatch } from 'react-hook-form'

/** ECMA-402 (Intl Locale Info): a method in newer browsers, a property in older ones, absent in the oldest. */
type LocaleInfo = { getTimeZones?: () => readonly string[] | undefined; timeZones?: readonly string[] }

/** The zone of a country that has one; where it has several, or the browser does not know: `own`, the browser's. */
export function suggestedTimeZone(country: string, own: string): string {
  if (!/^[A-Z]{2}$/.test(country)) return own
  // The library's types of ECMAScript do not have it yet.
  const info = new Intl.Locale(`und-${country}`) as LocaleInfo
  const [zone, ...others] = info.getTimeZones?.() ?? info.timeZones ?? []
  return zone === undefined || others.length > 0 ? own : zone
}

type Placed = { country: string; timeZone: string }

/** Sets the time zone of a form from its country as long as nobody chose another. `own`: what the form begins with. */
export function useSuggestedTimeZone<Values extends Placed, Context, Sent>(
  form: UseFormReturn<Values, Context, Sent>,
  own: string,
): void {
  // A form with more fields has these too; the types of react-hook-form do not follow.
  const { control, getValues, setValue } = form as unknown as UseFormReturn<Placed>
  const country = useWatch({ control, name: 'country' })
  const before = useRef(own)
  useEffect(() => {
    const suggested = suggestedTimeZone(country, own)
    if (getValues('timeZone') === before.current) setValue('timeZone', suggested)
    before.current = suggested
  }, [country, own, getValues, setValue])
}
