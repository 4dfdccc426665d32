import { QueryClient } from '@tanstack/react-query'
import { GraphqlRequestError } from '../request/graphql-request-error.ts'

/** Times a read is sent again after an outage, with growing pauses. Mutations are never sent again by themselves. */
const retries = 2

/** The query client of a portal: reads retry outages only, old rows stay on refetch, errors go to the panel. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        retry: (count, error) => error instanceof GraphqlRequestError && error.isTransient && count < retries,
        retryDelay: (count) => Math.min(500 * 2 ** count, 4_000),
        refetchOnWindowFocus: true,
      },
      mutations: { retry: false },
    },
  })
}
