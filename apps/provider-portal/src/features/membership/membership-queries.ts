import { execute, listQuery, queryClient } from '@relais/portal-kit'
import { queryOptions } from '@tanstack/react-query'
import {
  MembershipDocument,
  type MembershipProfileFieldsFragment,
  MembershipsDocument,
  type MembershipsQuery,
} from '../../generated/graphql.ts'
import type { MembershipView } from './membership-view.ts'

/** A profile of the list. */
export type ListedMembership = NonNullable<MembershipsQuery['membershipProfiles']>['nodes'][number]
/** A profile on its page. */
export type MembershipRecord = MembershipProfileFieldsFragment

/** Profiles of the membership registry by name, a page at a time. */
export const membershipsQuery = ({ search, country, state }: MembershipView) => {
  const asked = { search: search ?? null, country: country ?? null, state: state ?? null }
  return listQuery(
    ['memberships', asked],
    async (page) => (await execute(MembershipsDocument, { ...asked, ...page })).membershipProfiles,
  )
}

/** One profile; null: there is none. */
export const membershipQuery = (id: string) =>
  queryOptions({
    queryKey: ['membership', id],
    queryFn: async () => (await execute(MembershipDocument, { id })).membershipProfile,
  })

/** Shows a profile as the server answered it after a change, and the lists anew. */
export async function showMembership(profile: MembershipRecord): Promise<void> {
  queryClient.setQueryData(membershipQuery(profile.id).queryKey, profile)
  await queryClient.invalidateQueries({ queryKey: ['memberships'] })
}

/** Asks for a profile and the lists anew. */
export async function refreshMembership(id: string): Promise<void> {
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: ['memberships'] }),
    queryClient.invalidateQueries({ queryKey: membershipQuery(id).queryKey }),
  ])
}
