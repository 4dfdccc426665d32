import { execute, listQuery } from '@relais/portal-kit'
import { queryOptions } from '@tanstack/react-query'
import {
  ProgramOrganizationDocument,
  type ProgramOrganizationQuery,
  ProgramPartnershipsDocument,
  ProgramPeopleDocument,
} from '../../generated/graphql.ts'

/** One organization of the installation; null: there is none. */
export const programOrganizationQuery = (id: string) =>
  queryOptions({
    queryKey: ['program-organization', id],
    queryFn: async () => (await execute(ProgramOrganizationDocument, { id })).programOrganization,
  })

/** Its people by name, a page at a time. */
export const programPeopleQuery = (organizationId: string) =>
  listQuery(
    ['program-people', organizationId],
    async (page) => (await execute(ProgramPeopleDocument, { organizationId, ...page })).programPeople,
  )

/** Its partnerships, the newest first, a page at a time. */
export const programPartnershipsQuery = (organizationId: string) =>
  listQuery(
    ['program-partnerships', organizationId],
    async (page) =>
      (await execute(ProgramPartnershipsDocument, { organizationId, ...page })).programPartnerships,
  )

/** An organization on its page. */
export type ProgramOrganization = NonNullable<ProgramOrganizationQuery['programOrganization']>
