import { execute, listQuery, queryClient } from '@relais/portal-kit'
import { queryOptions } from '@tanstack/react-query'
import {
  ProgramOrganizationDocument,
  type ProgramOrganizationFieldsFragment,
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
export type ProgramOrganization = ProgramOrganizationFieldsFragment

/** Shows an organization as the server answered it after a change, and the lists anew. */
export async function showProgramOrganization(organization: ProgramOrganization): Promise<void> {
  queryClient.setQueryData(programOrganizationQuery(organization.id).queryKey, organization)
  await queryClient.invalidateQueries({ queryKey: ['organizations'] })
}
