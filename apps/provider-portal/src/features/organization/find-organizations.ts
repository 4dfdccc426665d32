import { execute, type PortalCommand } from '@relais/portal-kit'
import { ProgramIcon } from '@relais/ui'
import { OrganizationsDocument } from '../../generated/graphql.ts'
import { paths } from '../../paths.ts'

/** Most organizations the command palette lists; more letters find the others. */
const most = 4

/** Organizations of the program by name or domain, for the operator's command palette: each leads to its page. */
export async function findOrganizations(search: string): Promise<readonly PortalCommand[]> {
  const { organizations } = await execute(OrganizationsDocument, { search, first: most })
  return (organizations?.nodes ?? []).map(({ id, legalName, domain }) => ({
    key: id,
    label: legalName,
    detail: domain,
    icon: ProgramIcon,
    link: { to: paths.organization, params: { organizationId: id } },
  }))
}
