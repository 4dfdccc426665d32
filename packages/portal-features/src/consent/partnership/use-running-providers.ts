import { useViewer } from '@relais/portal-kit'
import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { indirectProvidersQuery, type PartnershipRecord } from './partnership-queries.ts'

/** All running partnerships of a reseller, page after page; none for people who may not see providers. */
export function useRunningProviders(): readonly PartnershipRecord[] {
  const { viewProviders } = useViewer().viewerCan
  const { data, hasNextPage, isFetching, fetchNextPage } = useSuspenseInfiniteQuery(
    indirectProvidersQuery({}),
  )
  useEffect(() => {
    if (hasNextPage && !isFetching) void fetchNextPage()
  }, [hasNextPage, isFetching, fetchNextPage])
  return viewProviders ? data.pages.flatMap(({ nodes }) => nodes) : []
}
