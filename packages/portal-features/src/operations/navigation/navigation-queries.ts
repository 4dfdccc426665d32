import { execute } from '@relais/portal-kit'
import { queryOptions } from '@tanstack/react-query'
import { NavigationDocument } from '../../generated/graphql.ts'

/** What waits for a person, in numbers. The key begins as what changes them has it asked anew. */
export const navigationQuery = (userId: string) =>
  queryOptions({
    queryKey: ['navigation', userId],
    queryFn: async () => (await execute(NavigationDocument)).navigation,
    staleTime: 30_000,
  })
