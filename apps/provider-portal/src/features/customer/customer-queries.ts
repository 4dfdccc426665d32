import { execute } from '@relais/portal-kit'
import { infiniteQueryOptions } from '@tanstack/react-query'
import { CustomersDocument, type CustomersQuery } from '../../generated/graphql.ts'

/** A customer as the list shows it. */
export type ListedCustomer = CustomersQuery['customers']['nodes'][number]

/** Customers by name, a page at a time. `partnerId`: only those this reseller is related to as well. */
export const customersQuery = (partnerId: string | null, search: string) =>
  infiniteQueryOptions({
    queryKey: ['customers', partnerId, search],
    queryFn: async ({ pageParam }) =>
      (await execute(CustomersDocument, { partnerId, search, first: 50, after: pageParam })).customers,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  })
