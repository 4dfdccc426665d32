import { type CustomerUserSort, customerUserSorts } from '@relais/domain/codes'
import { execute, listQuery, type ListView, readChoice, readListView } from '@relais/portal-kit'
import { queryOptions } from '@tanstack/react-query'
import { OwnLicensesDocument, OwnUsersDocument } from '../../generated/graphql.ts'

/** What the URL keeps of the list of people; what is absent is at its default. */
export type UserView = ListView & {
  /** Absent: by name. */
  sort?: CustomerUserSort
}

/** `validateSearch` of the list of people. */
export function readUserView(search: Record<string, unknown>): UserView {
  return { ...readListView(search), ...readChoice(search, 'sort', customerUserSorts) }
}

/** How people come without a choice. */
export const byName = 'name_ascending'

/** The people of the organization, as the URL narrows and sorts them. */
export const ownUsersQuery = ({ search = '', sort = byName }: UserView) =>
  listQuery(
    ['own-users', search, sort],
    async (page) => (await execute(OwnUsersDocument, { search: search || null, sort, ...page })).ownUsers,
  )

/** The licenses of the organization by name. */
export const ownLicensesQuery = queryOptions({
  queryKey: ['own-licenses'],
  queryFn: async () => (await execute(OwnLicensesDocument, {})).ownLicenses,
})
