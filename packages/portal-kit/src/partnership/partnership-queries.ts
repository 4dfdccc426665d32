import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import {
  IndirectProvidersDocument,
  IndirectResellersDocument,
  PartnershipDocument,
  PartnershipEndingDocument,
  type PartnershipFieldsFragment,
} from '../generated/graphql.ts'
import { execute, queryClient } from '../graphql/graphql.ts'

/** What a provider and a reseller agreed. */
export type PartnershipRecord = PartnershipFieldsFragment

const pages = {
  initialPageParam: null as string | null,
  getNextPageParam: ({ pageInfo }: { pageInfo: { hasNextPage: boolean; endCursor: string | null } }) =>
    pageInfo.hasNextPage ? pageInfo.endCursor : null,
}

/** A reseller's running partnerships, a page at a time. */
export const indirectProvidersQuery = infiniteQueryOptions({
  ...pages,
  queryKey: ['partnerships', 'reseller'],
  queryFn: async ({ pageParam }) =>
    (await execute(IndirectProvidersDocument, { first: 50, after: pageParam })).indirectProviders,
})

/** A provider's running partnerships, a page at a time. */
export const indirectResellersQuery = infiniteQueryOptions({
  ...pages,
  queryKey: ['partnerships', 'provider'],
  queryFn: async ({ pageParam }) =>
    (await execute(IndirectResellersDocument, { first: 50, after: pageParam })).indirectResellers,
})

/** One partnership, running or ended; null: not there or not yours. */
export const partnershipQuery = (id: string) =>
  queryOptions({
    queryKey: ['partnership', id],
    queryFn: async () => (await execute(PartnershipDocument, { id })).partnership,
  })

/** What ending it would stop and leave, always asked anew; null: it cannot be ended. */
export const partnershipEndingQuery = (id: string) =>
  queryOptions({
    queryKey: ['partnership', id, 'ending'],
    queryFn: async () => (await execute(PartnershipEndingDocument, { id })).partnershipEnding,
    staleTime: 0,
    gcTime: 0,
  })

/** After a partnership began or ended: lists and details are read again. */
export async function refreshPartnerships(): Promise<void> {
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: ['partnerships'] }),
    queryClient.invalidateQueries({ queryKey: ['partnership'] }),
    queryClient.invalidateQueries({ queryKey: ['customers'] }),
  ])
}
