import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { ListedService, ProductFamily, Region } from '@relais/domain/codes'
import { useLocale } from '@relais/ui'
import { useMemo } from 'react'

/** What providers offer beside the products, in words. */
export function useServiceWords(): Readonly<Record<ListedService, string>> {
  const { t } = useLingui()
  return {
    customer_support: t`Support for your customers`,
    technical_assistance: t`Technical assistance`,
    marketing_help: t`Marketing help`,
    credit_and_financing: t`Credit and financing`,
  }
}

/** Kinds of products, in words. */
export function useFamilyWords(): Readonly<Record<ProductFamily, string>> {
  const { t } = useLingui()
  return {
    productivity: t`Productivity`,
    security: t`Security`,
    backup: t`Backup`,
    infrastructure: t`Infrastructure`,
    business_applications: t`Business applications`,
    data_and_analytics: t`Data and analytics`,
    communication: t`Communication`,
  }
}

/** The name of a language in the language of the screen, as it begins a line; the code where the browser has none. */
export function useLanguageName(): (code: string) => string {
  const locale = useLocale()
  return useMemo(() => {
    const names = new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' })
    return (code) => {
      const name = names.of(code) ?? code
      return `${name.charAt(0).toLocaleUpperCase(locale)}${name.slice(1)}`
    }
  }, [locale])
}

/** Groups of countries, in words. */
export function useRegionWords(): Readonly<Record<Region, string>> {
  const { t } = useLingui()
  return {
    europe: t`Europe`,
    european_union: t`European Union`,
    north_america: t`North America`,
    latin_america: t`Latin America and the Caribbean`,
    middle_east: t`Middle East`,
    africa: t`Africa`,
    asia: t`Asia`,
    oceania: t`Oceania`,
  }
}

/** How long resellers have to pay, in words; null: not said. */
export function usePaymentWords(): (days: number | null) => string | null {
  const { t } = useLingui()
  return (days) => (days === null ? null : t`${plural(days, { one: '# day', other: '# days' })}`)
}
