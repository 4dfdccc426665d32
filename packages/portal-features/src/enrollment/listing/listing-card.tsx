import { useLingui } from '@lingui/react/macro'
import {
  type ListedService,
  listedServices,
  type ProductFamily,
  type SpokenLanguage,
} from '@relais/domain/codes'
import { useCountryName } from '@relais/portal-kit'
import { ProviderCard, StatusDot, TextAnchor, useLocale } from '@relais/ui'
import { useFamilyWords, useLanguageName, useServiceWords } from './listing-words.ts'

/** A listing as the directory shows it. */
export type ShownListing = {
  providerName: string
  country: string
  services: readonly ListedService[]
  families: readonly ProductFamily[]
  spokenLanguages: readonly SpokenLanguage[]
  acceptsResellers: boolean
  mail: string
  phone: string | null
  webSite: string | null
  texts: readonly {
    language: string
    description: string
    supportHours: string
    details: readonly { service: ListedService; text: string }[]
  }[]
}

/** Props of {@link ListingCard}. */
export type ListingCardProps = {
  listing: ShownListing
  /** In which of its languages; absent: that of the screen. One that it was not written in: the first that it was. */
  language?: string
}

/** A provider in the directory as resellers see it. */
export function ListingCard({ listing, language }: ListingCardProps) {
  const { t } = useLingui()
  const locale = useLocale()
  const country = useCountryName()
  const languageName = useLanguageName()
  const services = useServiceWords()
  const families = useFamilyWords()
  const { texts, mail, phone, webSite } = listing
  const wanted = (language ?? locale).slice(0, 2)
  const text = texts.find((one) => one.language === wanted) ?? texts[0]
  const list = (names: readonly string[]) => (names.length === 0 ? null : names.join(', '))
  return (
    <ProviderCard
      name={listing.providerName}
      chips={
        listing.acceptsResellers ? (
          <StatusDot tone="success">{t`Takes new resellers`}</StatusDot>
        ) : (
          <StatusDot tone="neutral">{t`Takes no new resellers`}</StatusDot>
        )
      }
      description={text?.description ?? ''}
      language={text?.language ?? wanted}
      facts={[
        { term: t`Sells in`, value: listing.country === '' ? null : country(listing.country) },
        { term: t`Speaks`, value: list(listing.spokenLanguages.map(languageName)) },
        { term: t`Products`, value: list(listing.families.map((family) => families[family])) },
        { term: t`Support hours`, value: text?.supportHours ? text.supportHours : null },
        {
          term: t`Email`,
          value: mail === '' ? null : <TextAnchor href={`mailto:${mail}`}>{mail}</TextAnchor>,
        },
        {
          term: t`Phone`,
          value: phone ? (
            <TextAnchor href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}>{phone}</TextAnchor>
          ) : null,
        },
        {
          term: t`Web site`,
          value: webSite ? (
            <TextAnchor href={webSite} target="_blank" rel="noopener noreferrer">
              {webSite.replace(/^https?:\/\//, '').replace(/\/$/, '')}
            </TextAnchor>
          ) : null,
        },
      ]}
      services={listedServices.map((service) => {
        const offered = listing.services.includes(service)
        const name = services[service]
        return {
          key: service,
          label: offered ? name : t`Not offered: ${name}`,
          offered,
          detail: (offered && text?.details.find((detail) => detail.service === service)?.text) || null,
        }
      })}
    />
  )
}
