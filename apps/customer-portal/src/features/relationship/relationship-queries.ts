import { execute, listQuery, type ListView, queryClient, readChoice, readListView } from '@relais/portal-kit'
import { queryOptions } from '@tanstack/react-query'
import {
  PartnerRelationshipDocument,
  type PartnerRelationshipQuery,
  PartnerRelationshipsDocument,
  type PartnerRelationshipsQuery,
  RelationshipEndingDocument,
  type RelationshipEndingQuery,
} from '../../generated/graphql.ts'

/** A partner in the list. */
export type ListedPartner = PartnerRelationshipsQuery['partnerRelationships']['nodes'][number]
/** A partner on its own page. */
export type PartnerRecord = NonNullable<PartnerRelationshipQuery['partnerRelationship']>
/** What ending a relationship stops and leaves. */
export type Ending = NonNullable<RelationshipEndingQuery['relationshipEnding']>

/** What the URL keeps of the list of partners. */
export type PartnerView = ListView & {
  /** Absent: the running ones. */
  state?: 'ended'
}

/** `validateSearch` of the list of partners. */
export function readPartnerView(search: Record<string, unknown>): PartnerView {
  return { ...readListView(search), ...readChoice(search, 'state', ['ended']) }
}

/** The partners, as the URL narrows them. */
export function partnerRelationshipsQuery({ search, state }: PartnerView) {
  const asked = { search: search ?? null, ended: state === 'ended' }
  return listQuery(
    ['partner-relationships', asked],
    async (page) => (await execute(PartnerRelationshipsDocument, { ...asked, ...page })).partnerRelationships,
  )
}

/** One partner relationship, by its id or that of the partner; null: not there or not yours. */
export const partnerRelationshipQuery = (id: string) =>
  queryOptions({
    queryKey: ['partner-relationships', 'one', id],
    queryFn: async () => (await execute(PartnerRelationshipDocument, { id })).partnerRelationship,
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
