import { type InvitationRequestFilter, invitationRequestFilters } from '@relais/domain/codes'
import { execute, listQuery, type ListView, queryClient, readChoice, readListView } from '@relais/portal-kit'
import { queryOptions } from '@tanstack/react-query'
import {
  InvitationRequestDocument,
  type InvitationRequestFieldsFragment,
  InvitationRequestsDocument,
} from '../../generated/graphql.ts'

/** A request to be invited, as pages hold it. */
export type InvitationRequestRecord = InvitationRequestFieldsFragment

/** What the URL keeps of a list of requests. */
export type InvitationRequestView = Omit<ListView, 'search'> & { filter?: InvitationRequestFilter }

/** `validateSearch` of a list of requests. */
export function readInvitationRequestView(search: Record<string, unknown>): InvitationRequestView {
  const { search: _, ...view } = readListView(search)
  return { ...view, ...readChoice(search, 'filter', invitationRequestFilters) }
}

/** The requests of the own organization: at a provider those that reached it, at a reseller its own. */
export function invitationRequestsQuery({ filter }: InvitationRequestView) {
  const asked = { filter: filter ?? null }
  return listQuery(
    ['invitation-requests', asked],
    async (page) => (await execute(InvitationRequestsDocument, { ...asked, ...page })).invitationRequests,
  )
}

/** One request; null: there is none. */
export function invitationRequestQuery(id: string) {
  return queryOptions({
    queryKey: ['invitation-requests', 'one', id],
    queryFn: async () => (await execute(InvitationRequestDocument, { id })).invitationRequest,
  })
}

/** After a request was made, taken back or answered: all that shows one is read anew. */
export async function forgetInvitationRequests(): Promise<void> {
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: ['invitation-requests'] }),
    queryClient.invalidateQueries({ queryKey: ['provider-standings'] }),
    queryClient.invalidateQueries({ queryKey: ['home'] }),
  ])
}
