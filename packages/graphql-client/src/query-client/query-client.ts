import { QueryClient } from '@tanstack/react-query'
import { GraphqlRequestError } from '../request/graphql-request-error.ts'

/**
 * Times a read is sent again after an outage, with growing pauses: about a quarter of a minute in all, in which a database
 * or a server that was started again is back. Mutations are never sent again by themselves.
 */
const retries = 5
const longestPauseMs = 5_000

/** Whether a read that failed so often is sent again: after an outage only, and not for ever. */
export function retriesRead(count: number, error: unknown): boolean {
  return error instanceof GraphqlRequestError && error.isTransient && count < retries
}

/** Milliseconds until it is: doubling from half a second, or when the server says. */
export function readPause(count: number, error: unknown): number {
  const own = 500 * 2 ** count
  const asked = error instanceof GraphqlRequestError ? (error.retryAfterMs ?? 0) : 0
  return Math.min(Math.max(own, asked), longestPauseMs)
}

/** The query client of a portal: reads retry outages only, old rows stay on refetch, errors go to the panel. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        retry: retriesRead,
        retryDelay: readPause,
        refetchOnWindowFocus: true,
      },
      mutations: { retry: false },
    },
  })
}
