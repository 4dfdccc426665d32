import { execute, listQuery } from '@relais/portal-kit'
import { queryOptions } from '@tanstack/react-query'
import { FirstRunDocument, OrganizationsDocument } from '../../generated/graphql.ts'
import type { OrganizationView } from './organization-view.ts'

/** Every organization of the installation by name, a page at a time. */
export const organizationsQuery = ({ search = null, account = null }: Nullable<OrganizationView>) =>
  listQuery(
    ['organizations', account, search],
    async (page) => (await execute(OrganizationsDocument, { search, account, ...page })).organizations,
  )

type Nullable<View> = { [Key in keyof View]: View[Key] | null }

/** Whether the operator is still to be made. */
export const firstRunQuery = queryOptions({
  queryKey: ['first-run'],
  queryFn: async () => (await execute(FirstRunDocument)).firstRun,
})
