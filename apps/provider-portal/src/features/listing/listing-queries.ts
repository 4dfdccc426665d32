import { execute, listQuery } from '@relais/portal-kit'
import { queryOptions } from '@tanstack/react-query'
import { type ListingFieldsFragment, ListingsDocument, OwnListingsDocument } from '../../generated/graphql.ts'

/** What the own organization says of itself, by country. */
export const ownListingsQuery = queryOptions({
  queryKey: ['listings', 'own'],
  queryFn: async () => (await execute(OwnListingsDocument)).ownListings,
})

/** Every listing of the directory, a page at a time. */
export const listingsQuery = listQuery(
  ['listings', 'all'],
  // Each holds the words of every language: more would be a larger answer than the API gives.
  async ({ after }) => (await execute(ListingsDocument, { after })).listings,
)

/** A listing as these pages hold it. */
export type ListingRecord = ListingFieldsFragment
