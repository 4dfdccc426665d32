import { execute, queryClient } from '@relais/portal-kit'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import {
  CustomerDocument,
  type CustomerQuery,
  CustomersDocument,
  type CustomersQuery,
  ProvidersOfMineDocument,
  type ProvidersOfMineQuery,
} from '../../generated/graphql.ts'

/** A customer as the list shows it. */
export type ListedCustomer = CustomersQuery['customers']['nodes'][number]
/** A customer with its account. */
export type CustomerRecord = NonNullable<CustomerQuery['customer']>
/** Whether one thing may be done with a customer, and why not. */
export type Ability = CustomerRecord['viewerCan']['order']

/** Customers by name, a page at a time. `partnerId`: only those this provider is related to as well. */
export const customersQuery = (partnerId: string | null, search: string) =>
  infiniteQueryOptions({
    queryKey: ['customers', partnerId, search],
    queryFn: async ({ pageParam }) =>
      (await execute(CustomersDocument, { partnerId, search, first: 50, after: pageParam })).customers,
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
  })

/** One customer; null: not there or not yours. */
export const customerQuery = (id: string) =>
  queryOptions({
    queryKey: ['customer', id, 'account'],
    queryFn: async () => (await execute(CustomerDocument, { id })).customer,
  })

/** After a change with a customer: everything that is shown of it is read again. */
export function refreshCustomer(id: string): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: ['customer', id] })
}

/** Name of a provider of a running partnership; null: there is none. */
export const providerNameQuery = (providerId: string) =>
  queryOptions({
    queryKey: ['provider-name', providerId],
    queryFn: async () => {
      let after: string | null = null
      do {
        const { indirectProviders: page }: ProvidersOfMineQuery = await execute(ProvidersOfMineDocument, {
          first: 100,
          after,
        })
        const found = page.nodes.find((node) => node.provider.id === providerId && node.endedAt === null)
        if (found) return found.provider.legalName
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
      } while (after !== null)
      return null
    },
  })
