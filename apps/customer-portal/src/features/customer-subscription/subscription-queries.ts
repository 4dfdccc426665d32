import { execute } from '@relais/portal-kit'
import { infiniteQueryOptions } from '@tanstack/react-query'
import { CustomerSubscriptionsDocument } from '../../generated/graphql.ts'

/** Subscriptions of the organization, newest first, a page at a time. */
export const subscriptionsQuery = infiniteQueryOptions({
  queryKey: ['subscriptions'],
  queryFn: async ({ pageParam }) =>
    (await execute(CustomerSubscriptionsDocument, { first: 50, after: pageParam })).customerSubscriptions,
  initialPageParam: null as string | null,
  getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
})
