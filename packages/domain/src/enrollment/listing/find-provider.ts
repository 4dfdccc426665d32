import { fold } from '../../kernel/fold.ts'
import type { Language } from '../../identity/index.ts'
import type { ListedService, ProductFamily, SpokenLanguage } from './listing.codes.ts'
import { type ListingContent, listingTextFor } from './publish-listing.ts'
import { isInRegion } from './region.ts'
import type { Region } from './region.codes.ts'

/** A listing that everybody may read. */
export interface PublicListing extends ListingContent {
  readonly providerId: string
  readonly providerName: string
  readonly country: string
}

/** What providers are looked for by; null or empty: by anything. */
export interface ProviderSearch {
  /** It sells in one of these. */
  readonly countries: readonly string[]
  /** It sells in a country of this group. */
  readonly region: Region | null
  /** It offers all of these. */
  readonly services: readonly ListedService[]
  /** It has all of these. */
  readonly families: readonly ProductFamily[]
  /** Its people speak one of these. */
  readonly spokenLanguages: readonly SpokenLanguage[]
  readonly acceptsResellers: boolean
  /** Words of its name or of what it writes, in whichever language: all of them. */
  readonly text: string
}

/** Looks for anybody. */
export const everyProvider: ProviderSearch = {
  countries: [],
  region: null,
  services: [],
  families: [],
  spokenLanguages: [],
  acceptsResellers: false,
  text: '',
}

/** A provider that was found, with what it says for a country that fits: where it takes new resellers, if it does in one of them. */
export interface FoundProvider {
  readonly listing: PublicListing
  /** Every country it has a listing for, in the order of their codes. */
  readonly countries: readonly string[]
}

/** The providers whose listing fits, by name, each once. */
export function findProviders(
  listings: readonly PublicListing[],
  search: ProviderSearch,
): readonly FoundProvider[] {
  const found = new Map<string, PublicListing>()
  const countries = new Map<string, string[]>()
  const words = fold(search.text).split(/\s+/)
  for (const listing of listings.toSorted(byOpenness)) {
    const { providerId, country } = listing
    countries.set(providerId, [...(countries.get(providerId) ?? []), country])
    if (!found.has(providerId) && fits(listing, search, words)) found.set(providerId, listing)
  }
  return [...found.values()]
    .map((listing) => ({ listing, countries: (countries.get(listing.providerId) ?? []).toSorted() }))
    .toSorted((one, other) => compareProviders(one.listing, other.listing))
}

/**
 * The listings of a provider in the order in which they are shown where no country decides: one by which it takes new resellers first, then
 * by country.
 */
export function byOpenness(one: PublicListing, other: PublicListing): number {
  const openFirst = Number(other.acceptsResellers) - Number(one.acceptsResellers)
  return openFirst || (one.country < other.country ? -1 : 1)
}

/** Providers by name; of two of one name by id. */
export function compareProviders(
  one: Pick<PublicListing, 'providerName' | 'providerId'>,
  other: Pick<PublicListing, 'providerName' | 'providerId'>,
): number {
  const byName = one.providerName.localeCompare(other.providerName, 'en')
  return byName || Number(one.providerId > other.providerId) - Number(one.providerId < other.providerId)
}

function fits(listing: PublicListing, search: ProviderSearch, words: readonly string[]): boolean {
  const { countries, region, services, families, spokenLanguages, acceptsResellers } = search
  return (
    (countries.length === 0 || countries.includes(listing.country)) &&
    (region === null || isInRegion(listing.country, region)) &&
    services.every((service) => listing.services.includes(service)) &&
    families.every((family) => listing.families.includes(family)) &&
    (spokenLanguages.length === 0 ||
      spokenLanguages.some((code) => listing.spokenLanguages.includes(code))) &&
    (!acceptsResellers || listing.acceptsResellers) &&
    holds(listing, words)
  )
}

/** Whether the name or what is written, in whichever language, holds each word. */
function holds({ providerName, texts }: PublicListing, words: readonly string[]): boolean {
  if (words.every((word) => word === '')) return true
  const written = (['en', 'fr'] as const satisfies readonly Language[]).map((language) => {
    const text = listingTextFor(texts, language)?.text
    return text ? [text.description, ...Object.values(text.details)].join(' ') : ''
  })
  const all = fold([providerName, ...written].join(' '))
  return words.every((word) => all.includes(word))
}
