import { fold } from '../../kernel/fold.ts'
import type { Language } from '../../identity/index.ts'
import type { ListedService, ProductFamily, SpokenLanguage } from './listing.codes.ts'
import { type ListingContent, listingTextFor } from './publish-listing.ts'

/** A listing that everybody may read. */
export interface PublicListing extends ListingContent {
  readonly providerId: string
  readonly providerName: string
  readonly country: string
}

/** What providers are looked for by; null or empty: by anything. */
export interface ProviderSearch {
  readonly country: string | null
  readonly service: ListedService | null
  readonly family: ProductFamily | null
  readonly spokenLanguage: SpokenLanguage | null
  readonly acceptsResellers: boolean
  readonly text: string
}

/** A provider that was found, with what it says for the country that was looked for, or for the first of its own. */
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
  const sorted = listings.toSorted((one, other) => (one.country < other.country ? -1 : 1))
  for (const listing of sorted)
    if (!found.has(listing.providerId) && fits(listing, search)) found.set(listing.providerId, listing)
  return [...found.values()]
    .map((listing) => ({
      listing,
      countries: sorted.flatMap(({ providerId, country }) =>
        providerId === listing.providerId ? [country] : [],
      ),
    }))
    .toSorted((one, other) => one.listing.providerName.localeCompare(other.listing.providerName, 'en'))
}

function fits(listing: PublicListing, search: ProviderSearch): boolean {
  const { country, service, family, spokenLanguage, acceptsResellers, text } = search
  return (
    (country === null || listing.country === country) &&
    (service === null || listing.services.includes(service)) &&
    (family === null || listing.families.includes(family)) &&
    (spokenLanguage === null || listing.spokenLanguages.includes(spokenLanguage)) &&
    (!acceptsResellers || listing.acceptsResellers) &&
    holds(listing, text)
  )
}

/** Whether the name or what is written, in whichever language, holds each word. */
function holds({ providerName, texts }: PublicListing, text: string): boolean {
  const written = (['en', 'fr'] as const satisfies readonly Language[]).map(
    (language) => listingTextFor(texts, language)?.text.description ?? '',
  )
  const words = fold([providerName, ...written].join(' '))
  return fold(text)
    .split(/\s+/)
    .every((word) => words.includes(word))
}
