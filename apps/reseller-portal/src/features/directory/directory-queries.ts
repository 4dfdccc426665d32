import type { Language } from '@relais/domain/codes'
import { execute, listQuery } from '@relais/portal-kit'
import { queryOptions } from '@tanstack/react-query'
import {
  ComparedProvidersDocument,
  DirectoryChoicesDocument,
  DirectoryProviderDocument,
  type DirectoryProviderFieldsFragment,
  DirectoryProvidersDocument,
} from '../../generated/graphql.ts'
import type { CompareView, DirectoryView } from './directory-view.ts'

/** A provider of the directory as these pages hold it. */
export type DirectoryProvider = DirectoryProviderFieldsFragment

/** The providers that fit a search, a page at a time. */
export function directoryQuery(view: DirectoryView, language: Language) {
  const search = {
    language,
    countries: [...(view.countries ?? [])],
    region: view.region ?? null,
    services: [...(view.services ?? [])],
    families: [...(view.families ?? [])],
    spokenLanguages: [...(view.languages ?? [])],
    acceptsResellers: view.open ?? false,
    search: view.search ?? null,
  }
  return listQuery(
    ['directory', search],
    async (page) => (await execute(DirectoryProvidersDocument, { ...search, ...page })).directoryProviders,
  )
}

/** What providers can be looked for by. */
export const directoryChoicesQuery = queryOptions({
  queryKey: ['directory', 'choices'],
  queryFn: async () => (await execute(DirectoryChoicesDocument)).directoryChoices,
})

/** A few providers, to be compared. */
export function comparedQuery({ compare = [], countries = [], region }: CompareView, language: Language) {
  const wanted = { language, providerIds: [...compare], countries: [...countries], region: region ?? null }
  return queryOptions({
    queryKey: ['directory', 'compared', wanted],
    queryFn: async () => (await execute(ComparedProvidersDocument, wanted)).comparedProviders ?? [],
  })
}

/** What one provider says, by country. */
export function directoryProviderQuery(providerId: string, language: Language) {
  return queryOptions({
    queryKey: ['directory', 'provider', providerId, language],
    queryFn: async () =>
      (await execute(DirectoryProviderDocument, { providerId, language })).directoryProvider ?? [],
  })
}
