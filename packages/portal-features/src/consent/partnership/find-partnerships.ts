import { execute } from '@relais/portal-kit'
import { IndirectProvidersDocument, IndirectResellersDocument } from '../../generated/graphql.ts'
import type { PartnershipRecord } from './partnership-queries.ts'

/** Running partnerships, the first few; more letters find the others. */
const few = { ended: false, first: 4 }

/** A provider's partnerships by the reseller's name or domain. */
export async function findIndirectResellers(search: string): Promise<readonly PartnershipRecord[]> {
  const { indirectResellers } = await execute(IndirectResellersDocument, { ...few, search })
  return indirectResellers?.nodes ?? []
}

/** A reseller's partnerships by the provider's name or domain. */
export async function findIndirectProviders(search: string): Promise<readonly PartnershipRecord[]> {
  const { indirectProviders } = await execute(IndirectProvidersDocument, { ...few, search })
  return indirectProviders?.nodes ?? []
}
