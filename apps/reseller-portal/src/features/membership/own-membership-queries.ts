import { execute } from '@relais/portal-kit'
import { queryOptions } from '@tanstack/react-query'
import { OwnMembershipDocument, type OwnMembershipFieldsFragment } from '../../generated/graphql.ts'

/** The membership of the own organization; null: not for whoever asks. */
export const ownMembershipQuery = queryOptions({
  queryKey: ['own-membership'],
  queryFn: async () => (await execute(OwnMembershipDocument)).ownMembership,
})

/** The membership as its page holds it. */
export type OwnMembershipRecord = OwnMembershipFieldsFragment
