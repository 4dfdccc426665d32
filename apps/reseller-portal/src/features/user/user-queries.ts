import { execute } from '@relais/portal-kit'
import { infiniteQueryOptions } from '@tanstack/react-query'
import { CustomerUsersDocument, type CustomerUsersQuery } from '../../generated/graphql.ts'

/** A person of a customer as the list shows it. */
export type CustomerPerson = NonNullable<CustomerUsersQuery['customerUsers']>['nodes'][number]

/** People of a customer by name, a page at a time; a null page: they may not be seen. */
export const customerUsersQuery = (customerId: string) =>
  infiniteQueryOptions({
    queryKey: ['customer', customerId, 'users'],
    queryFn: async ({ pageParam }) =>
      (await execute(CustomerUsersDocument, { customerId, first: 50, after: pageParam })).customerUsers,
    initialPageParam: null as string | null,
    getNextPageParam: (page) => (page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null),
  })
