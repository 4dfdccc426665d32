import {
  byOpenness,
  compareProviders,
  type FoundProvider,
  type ProviderSearch,
  type PublicListing,
} from './find-provider.ts'
import {
  type ListedService,
  listedServices,
  mostCompared,
  productFamilies,
  type ProductFamily,
  type SpokenLanguage,
} from './listing.codes.ts'
import { isInRegion } from './region.ts'
import { type Region, regions } from './region.codes.ts'

/** A choice to look by, and how many of all providers it fits. */
export interface CountedChoice<Code extends string> {
  readonly code: Code
  readonly providers: number
}

/** What providers of a directory can be looked for by: only what at least one of them has, countries and languages in any order. */
export interface DirectoryChoices {
  /** How many providers there are in all. */
  readonly providers: number
  readonly countries: readonly CountedChoice<string>[]
  readonly regions: readonly CountedChoice<Region>[]
  readonly services: readonly CountedChoice<ListedService>[]
  readonly families: readonly CountedChoice<ProductFamily>[]
  readonly spokenLanguages: readonly CountedChoice<SpokenLanguage>[]
  /** How many take new resellers. */
  readonly acceptsResellers: number
}

/** Counts what the providers of a directory can be looked for by; a provider with several listings counts once. */
export function directoryChoices(listings: readonly PublicListing[]): DirectoryChoices {
  const counted = <Code extends string>(codesOf: (listing: PublicListing) => readonly Code[]) => {
    const by = new Map<Code, Set<string>>()
    for (const listing of listings)
      for (const code of codesOf(listing)) by.set(code, (by.get(code) ?? new Set()).add(listing.providerId))
    return [...by].map(([code, { size: providers }]) => ({ code, providers }))
  }
  const ordered = <Code extends string>(
    codes: readonly Code[],
    codesOf: (listing: PublicListing) => readonly Code[],
  ) => counted(codesOf).toSorted((one, other) => codes.indexOf(one.code) - codes.indexOf(other.code))
  const [open] = counted(({ acceptsResellers }) => (acceptsResellers ? ['yes'] : []))
  return {
    providers: new Set(listings.map(({ providerId }) => providerId)).size,
    countries: counted(({ country }) => [country]),
    regions: ordered(regions, ({ country }) => regions.filter((region) => isInRegion(country, region))),
    services: ordered(listedServices, ({ services }) => services),
    families: ordered(productFamilies, ({ families }) => families),
    spokenLanguages: counted(({ spokenLanguages }) => spokenLanguages),
    acceptsResellers: open?.providers ?? 0,
  }
}

/**
 * What is said by a few providers, in the order in which they were chosen: each for a country looked for that it sells in, else
 * for one of its own; where it takes new resellers, if it does in one of them. Who is not in the directory, or was chosen twice, is left out, and whoever is more than {@link mostCompared}.
 */
export function chooseProviders(
  listings: readonly PublicListing[],
  providerIds: readonly string[],
  { countries, region }: Pick<ProviderSearch, 'countries' | 'region'>,
): readonly FoundProvider[] {
  return [...new Set(providerIds)]
    .flatMap((id) => {
      const own = listings.filter(({ providerId }) => providerId === id).toSorted(byOpenness)
      const wanted = own.find(
        ({ country }) => countries.includes(country) || (region !== null && isInRegion(country, region)),
      )
      const listing = wanted ?? own[0]
      return listing ? [{ listing, countries: own.map(({ country }) => country).toSorted() }] : []
    })
    .slice(0, mostCompared)
}

/** What a provider says for each of its countries, by country. */
export function listingsOfProvider(listings: readonly PublicListing[], id: string): readonly PublicListing[] {
  return listings
    .filter(({ providerId }) => providerId === id)
    .toSorted((one, other) => (one.country < other.country ? -1 : 1))
}

/** Those behind a place of a list of providers; null: from its start. */
export function providersAfter(
  found: readonly FoundProvider[],
  place: Pick<PublicListing, 'providerName' | 'providerId'> | null,
): readonly FoundProvider[] {
  return place === null ? found : found.filter(({ listing }) => compareProviders(listing, place) > 0)
}

/** Whether all say the same: what is equal need not be read again and again. Of one provider nothing is equal. */
export function saysTheSame(values: readonly string[]): boolean {
  return values.length > 1 && values.every((value) => value === values[0])
}
