import {
  type Language,
  languages,
  type ListedService,
  listedServices,
  type ProductFamily,
  type SpokenLanguage,
} from '@relais/domain/codes'
import type { PublishListingInput } from '../../generated/graphql.ts'
import type { ListingRecord } from './listing-queries.ts'

/** What is written in one language. */
export type TextValues = {
  description: string
  supportHours: string
  details: Record<ListedService, string>
}

/** The entries of the form. */
export type ListingValues = {
  country: string
  services: ListedService[]
  families: ProductFamily[]
  spokenLanguages: SpokenLanguage[]
  acceptsResellers: 'yes' | 'no'
  mail: string
  phone: string
  webSite: string
  texts: Record<Language, TextValues>
}

/** The entries for a listing; null: a new one, with the address of whoever writes it. */
export function valuesOf(listing: ListingRecord | null, mail: string | null): ListingValues {
  return {
    country: listing?.country ?? '',
    services: [...(listing?.services ?? [])],
    families: [...(listing?.families ?? [])],
    spokenLanguages: [...(listing?.spokenLanguages ?? [])],
    acceptsResellers: listing?.acceptsResellers === false ? 'no' : 'yes',
    mail: listing?.mail ?? mail ?? '',
    phone: listing?.phone ?? '',
    webSite: listing?.webSite ?? '',
    texts: { en: textOf(listing, 'en'), fr: textOf(listing, 'fr') },
  }
}

function textOf(listing: ListingRecord | null, language: Language): TextValues {
  const text = listing?.texts.find((one) => one.language === language)
  const detail = (service: ListedService) => text?.details.find((one) => one.service === service)?.text ?? ''
  return {
    description: text?.description ?? '',
    supportHours: text?.supportHours ?? '',
    details: {
      customer_support: detail('customer_support'),
      technical_assistance: detail('technical_assistance'),
      marketing_help: detail('marketing_help'),
      credit_and_financing: detail('credit_and_financing'),
    },
  }
}

/** The entries as the server takes them. */
export function inputOf({ acceptsResellers, texts, ...values }: ListingValues): PublishListingInput {
  return {
    ...values,
    acceptsResellers: acceptsResellers === 'yes',
    texts: languages.map((language) => {
      const { details, ...text } = texts[language]
      return {
        language,
        ...text,
        details: listedServices.map((service) => ({ service, text: details[service] })),
      }
    }),
  }
}

/** Where in the form each field of a text stands, as the server names it. */
export const textFields = Object.fromEntries(
  languages.flatMap((language) =>
    ['description', 'supportHours', ...listedServices.map((service) => `details.${service}`)].map((field) => [
      `texts.${language}.${field}`,
      `texts.${language}.${field}`,
    ]),
  ),
) as Record<string, `texts.${Language}.description`>
