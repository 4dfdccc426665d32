import { execute, listQuery } from '@relais/portal-kit'
import { queryOptions } from '@tanstack/react-query'
import { CatalogDocument, CatalogMarketsDocument, type CatalogQuery } from '../../generated/graphql.ts'

/** A product of the price sheet as it is read. */
export type CatalogOffer = NonNullable<CatalogQuery['catalog']>['nodes'][number]
/** One of its prices. */
export type CatalogPrice = CatalogOffer['prices'][number]

/** What the price sheet sells in a country, by name. */
export const catalogQuery = (market: string, search: string) =>
  listQuery(
    ['catalog', market, search],
    async ({ after }) => (await execute(CatalogDocument, { market, search, after })).catalog,
  )

/** Where it sells. */
export const catalogMarketsQuery = queryOptions({
  queryKey: ['catalog-markets'],
  queryFn: async () => (await execute(CatalogMarketsDocument, {})).catalogMarkets,
})
