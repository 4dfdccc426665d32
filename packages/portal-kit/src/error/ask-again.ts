import { GraphqlRequestError } from '@relais/graphql-client'
import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import { queryClient } from '../graphql/graphql.ts'

/** Comes before anything is tried again: what failed is asked anew, and an answer that could not be shown is forgotten. */
export function useAskAgain(): (error: unknown) => void {
  const { reset } = useQueryErrorResetBoundary()
  return (error) => {
    reset()
    // What could not be shown is shown nowhere: else it would come from the cache, and fail again.
    if (!(error instanceof GraphqlRequestError)) queryClient.removeQueries({ type: 'inactive' })
  }
}
