import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import {
  InvitationByLinkDocument,
  type InvitationByLinkQuery,
  InvitationDocument,
  type InvitationFieldsFragment,
  InvitationsDocument,
} from '../generated/graphql.ts'
import { execute, queryClient } from '../graphql/graphql.ts'

/** An invitation that the own organization wrote. */
export type SentInvitation = InvitationFieldsFragment
/** An invitation as whoever holds its link sees it. */
export type LinkedInvitation = NonNullable<InvitationByLinkQuery['invitationByLink']>

/** The invitations written at this portal, newest first, a page at a time. */
export const invitationsQuery = infiniteQueryOptions({
  queryKey: ['invitations'],
  queryFn: async ({ pageParam }) =>
    (await execute(InvitationsDocument, { first: 50, after: pageParam })).invitations,
  initialPageParam: null as string | null,
  getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
})

/** One invitation; null: not there or not yours. */
export const invitationQuery = (id: string) =>
  queryOptions({
    queryKey: ['invitation', id],
    queryFn: async () => (await execute(InvitationDocument, { id })).invitation,
  })

/** What a personal link shows; null: the link does not work. `viewerKey` tells one signed-in person from another. */
export const invitationByLinkQuery = (id: string, token: string, viewerKey: string | null) =>
  queryOptions({
    queryKey: ['invitation-by-link', id, token, viewerKey],
    queryFn: async () => (await execute(InvitationByLinkDocument, { id, token })).invitationByLink,
  })

/** After a change: the invitation as answered, and the list read again. */
export function rememberInvitation(invitation: SentInvitation): Promise<void> {
  queryClient.setQueryData(invitationQuery(invitation.id).queryKey, invitation)
  return queryClient.invalidateQueries({ queryKey: invitationsQuery.queryKey })
}
