import { execute, listQuery } from '@relais/portal-kit'
import { queryOptions } from '@tanstack/react-query'
import { FirstRunDocument, OrganizationsDocument, type OrganizationsQuery } from '../../generated/graphql.ts'
import type { OrganizationView } from './organization-view.ts'

/** An organization as the list shows it. */
export type ListedOrganization = NonNullable<OrganizationsQuery['organizations']>['nodes'][number]

/** How organizations come without a choice. */
export const byName = 'name_ascending'

/** Every organization of the installation, a page at a time. */
export const organizationsQuery = ({ search, account, sort = byName }: OrganizationView) => {
  const asked = { search: search ?? null, account: account ?? null, sort }
  return listQuery(
    ['organizations', asked],
    async (page) => (await execute(OrganizationsDocument, { ...asked, ...page })).organizations,
  )
}

/** Whether the operator is still to be made. */
export const firstRunQuery = queryOptions({
  queryKey: ['first-run'],
  queryFn: async () => (await execute(FirstRunDocument)).firstRun,
})
