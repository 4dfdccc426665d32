import { execute, queryClient } from '@relais/portal-kit'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import {
  PartnerRelationshipsDocument,
  type PartnerRelationshipsQuery,
  RelationshipEndingDocument,
  type RelationshipEndingQuery,
} from '../../generated/graphql.ts'

/** A partner in the list. */
export type ListedPartner = PartnerRelationshipsQuery['partnerRelationships']['nodes'][number]
/** What ending a relationship stops and leaves. */
export type Ending = NonNullable<RelationshipEndingQuery['relationshipEnding']>

/** The partners, page by page: running, or ended. */
export const partnerRelationshipsQuery = (ended: boolean) =>
  infiniteQueryOptions({
    queryKey: ['partner-relationships', { ended }],
    queryFn: async ({ pageParam }) =>
      (await execute(PartnerRelationshipsDocument, { ended, first: 50, after: pageParam }))
        .partnerRelationships,
    // The first page has no cursor.
    initialPageParam: null as string | null,
    getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : undefined),
  })

/** Asked anew with every opening of the dialog. */
export const endingQuery = (id: string) =>
  queryOptions({
    queryKey: ['relationship-ending', id],
    queryFn: async () => (await execute(RelationshipEndingDocument, { id })).relationshipEnding,
    staleTime: 0,
  })

/** After a change: every list of partners is read again. */
export function forgetPartners(): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: ['partner-relationships'] })
}
