import { execute } from '@relais/portal-kit'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { OrderDocument, OrdersDocument } from '../../generated/graphql.ts'

/** Orders, newest first, a page at a time. */
export const ordersQuery = infiniteQueryOptions({
  queryKey: ['orders'],
  queryFn: async ({ pageParam }) => (await execute(OrdersDocument, { first: 50, after: pageParam })).orders,
  initialPageParam: null as string | null,
  getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
})

/** One order; null: there is none. */
export const orderQuery = (id: string) =>
  queryOptions({
    queryKey: ['order', id],
    queryFn: async () => (await execute(OrderDocument, { id })).order,
  })
