import { execute, type PortalCommand } from '@relais/portal-kit'
import { PartnerIcon } from '@relais/ui'
import { PartnerRelationshipsDocument } from '../../generated/graphql.ts'
import { paths } from '../../paths.ts'

/** Most partners the command palette lists; more letters find the others. */
const most = 5

/** Partners by name, for the command palette: each leads to its page. */
export async function findPartners(search: string): Promise<readonly PortalCommand[]> {
  const { partnerRelationships } = await execute(PartnerRelationshipsDocument, {
    search,
    ended: false,
    first: most,
  })
  return (partnerRelationships?.nodes ?? []).map(({ id, partnerName, partnerKind }) => ({
    key: id,
    label: partnerName,
    icon: PartnerIcon,
    party: partnerKind,
    link: { to: paths.partnerRelationship, params: { relationshipId: id } },
  }))
}
