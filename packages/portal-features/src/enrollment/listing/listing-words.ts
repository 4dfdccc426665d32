import { useLingui } from '@lingui/react/macro'
import type { ListedService, ProductFamily } from '@relais/domain/codes'
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
