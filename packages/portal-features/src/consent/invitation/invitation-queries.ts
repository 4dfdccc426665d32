import {
  type InvitationFilter,
  invitationFilters,
  type InvitationSort,
  invitationSorts,
} from '@relais/domain/codes'
import { execute, listQuery, type ListView, queryClient, readChoice, readListView } from '@relais/portal-kit'
import { queryOptions } from '@tanstack/react-query'
import {
  InvitationByLinkDocument,
  type InvitationByLinkQuery,
  InvitationDocument,
  type InvitationFieldsFragment,
  InvitationPreviewDocument,
  InvitationsDocument,
} from '../../generated/graphql.ts'

/** An invitation that the own organization wrote. */
export type SentInvitation = InvitationFieldsFragment
/** An invitation as whoever holds its link sees it. */
export type LinkedInvitation = NonNullable<InvitationByLinkQuery['invitationByLink']>

/** What an invitation to a customer asks. */
export type AskedOfCustomer = Pick<
  LinkedInvitation,
  'inviter' | 'inviterUserName' | 'provider' | 'delegatedAdmin' | 'recipientDomain' | 'expiresAt'
>

/** What the URL keeps of the list of invitations. */
export type InvitationView = ListView & {
  filter?: InvitationFilter
  /** Absent: the newest first. */
  sort?: InvitationSort
}

/** `validateSearch` of the list of invitations. */
export function readInvitationView(search: Record<string, unknown>): InvitationView {
  return {
    ...readListView(search),
    ...readChoice(search, 'filter', invitationFilters),
    ...readChoice(search, 'sort', invitationSorts),
  }
}

/** How invitations come without a choice. */
export const lastWrittenFirst = 'created_descending'

/** The invitations written at this portal, as the URL narrows and sorts them. */
export function invitationsQuery({ search, filter, sort }: InvitationView) {
  const asked = { search: search ?? null, filter: filter ?? null, sort: sort ?? lastWrittenFirst }
  return listQuery(
    ['invitations', asked],
    async (page) => (await execute(InvitationsDocument, { ...asked, ...page })).invitations,
  )
}

/** One invitation; null: not there or not yours. */
export const invitationQuery = (id: string) =>
  queryOptions({
    queryKey: ['invitation', id],
    queryFn: async () => (await execute(InvitationDocument, { id })).invitation,
    // What a mail server answers comes by itself.
    refetchInterval: ({ state }) => (state.data?.status === 'sending' ? 3_000 : false),
  })

/** A draft as its recipient would get and see it, as it was saved with this revision; null: it is none any more. */
export const invitationPreviewQuery = (id: string, revision: number) =>
  queryOptions({
    queryKey: ['invitation-preview', id, revision],
    queryFn: async () => (await execute(InvitationPreviewDocument, { id })).invitationPreview,
    staleTime: Infinity,
  })

/** What a personal link shows: no invitation where the link does not work, with whether a newer mail replaced it. `viewerKey` tells one signed-in person from another. */
export const invitationByLinkQuery = (id: string, token: string, viewerKey: string | null) =>
  queryOptions({
    queryKey: ['invitation-by-link', id, token, viewerKey],
    queryFn: () => execute(InvitationByLinkDocument, { id, token }),
  })

/** After a change: the invitation as answered, and the list read again. */
export function rememberInvitation(invitation: SentInvitation): Promise<void> {
  queryClient.setQueryData(invitationQuery(invitation.id).queryKey, invitation)
  // How many wait for an answer stands in the navigation.
  void queryClient.invalidateQueries({ queryKey: ['navigation'] })
  return queryClient.invalidateQueries({ queryKey: ['invitations'] })
}
