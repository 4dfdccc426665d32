import { queryOptions } from '@tanstack/react-query'
import { OwnSecondFactorDocument, type OwnSecondFactorQuery } from '../generated/graphql.ts'
import { execute, queryClient } from '../graphql/graphql.ts'

/** The second factor of who is signed in. */
export type OwnFactor = OwnSecondFactorQuery['ownSecondFactor']

/** Asks for it. */
export const ownFactorQuery = queryOptions({
  queryKey: ['own second factor'],
  queryFn: async () => (await execute(OwnSecondFactorDocument)).ownSecondFactor,
})

/** After a change of it. */
export function refreshOwnFactor(): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: ownFactorQuery.queryKey })
}
