import { countries } from '@relais/domain/kernel'
import { type Option, useLocale } from '@relais/ui'
import { useMemo } from 'react'

/** The name of a country in the language of the screen; the code where the browser has none. */
export function useCountryName(): (code: string) => string {
  const locale = useLocale()
  return useMemo(() => {
    const names = new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' })
    return (code) => names.of(code) ?? code
  }, [locale])
}

/** Every country as a choice, in the alphabetical order of the language of the screen. */
export function useCountryOptions(): readonly Option[] {
  const locale = useLocale()
  const name = useCountryName()
  return useMemo(() => {
    const { compare } = new Intl.Collator(locale)
    return countries
      .map((value) => ({ value, label: name(value) }))
      .sort((one, other) => compare(one.label, other.label))
  }, [locale, name])
}
