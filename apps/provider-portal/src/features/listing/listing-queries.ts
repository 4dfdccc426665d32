import type { ListingState } from '@relais/domain/codes'
import { execute, listQuery, type ListView } from '@relais/portal-kit'
import { queryOptions } from '@tanstack/react-query'
import { type ListingFieldsFragment, ListingsDocument, OwnListingsDocument } from '../../generated/graphql.ts'

/** What the own organization says of itself, by country. */
export const ownListingsQuery = queryOptions({
  queryKey: ['listings', 'own'],
  queryFn: async () => (await execute(OwnListingsDocument)).ownListings,
})

/** What narrows the list of all listings, as the URL keeps it. */
export type ListingsView = ListView & { state?: ListingState }

/** The listings of the directory that fit, a page at a time. */
export const listingsQuery = ({ search, state }: ListingsView) =>
  listQuery(
    ['listings', 'all', search ?? null, state ?? null],
    // Each holds the words of every language: more would be a larger answer than the API gives.
    async ({ after }) =>
      (await execute(ListingsDocument, { search: search ?? null, state: state ?? null, after })).listings,
  )

/** A listing as these pages hold it. */
export type ListingRecord = ListingFieldsFragment
