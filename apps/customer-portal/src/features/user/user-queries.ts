import { execute, listQuery } from '@relais/portal-kit'
import { queryOptions } from '@tanstack/react-query'
import { OwnLicensesDocument, OwnUsersDocument } from '../../generated/graphql.ts'

/** The people of the organization by name, as the URL narrows them. */
export const ownUsersQuery = (search: string | undefined) =>
  listQuery(
    ['own-users', search ?? ''],
    async (page) => (await execute(OwnUsersDocument, { search: search ?? null, ...page })).ownUsers,
  )

/** The licenses of the organization by name. */
export const ownLicensesQuery = queryOptions({
  queryKey: ['own-licenses'],
  queryFn: async () => (await execute(OwnLicensesDocument, {})).ownLicenses,
})
