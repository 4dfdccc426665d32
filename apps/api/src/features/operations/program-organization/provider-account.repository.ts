import { schema, type Tx } from '@relais/db'
import type { accountStatuses } from '@relais/domain'
import { eq } from 'drizzle-orm'

/** An organization with its account as provider, held until the end of the transaction. */
export interface LockedProvider {
  readonly organizationId: string
  readonly legalName: string
  /** Null: it is no provider. */
  readonly status: (typeof accountStatuses)[number] | null
}

/** Holds an organization's account as provider; undefined: there is no such organization. For the operator. */
export async function lockProviderAccount(
  tx: Tx,
  organizationId: string,
): Promise<LockedProvider | undefined> {
  const { organization, providerAccount } = schema
  const [account] = await tx
    .select({ status: providerAccount.status })
    .from(providerAccount)
    .where(eq(providerAccount.organizationId, organizationId))
    .for('update')
  const [found] = await tx
    .select({ legalName: organization.legalName })
    .from(organization)
    .where(eq(organization.id, organizationId))
  if (!found) return undefined
  // Its check holds these codes.
  const status = (account?.status ?? null) as LockedProvider['status']
  return { organizationId, legalName: found.legalName, status }
}

/** Makes an organization a provider. */
export async function insertProviderAccount(tx: Tx, organizationId: string, createdAt: Date): Promise<void> {
  await tx.insert(schema.providerAccount).values({ organizationId, status: 'active', createdAt })
}

/** Suspends a provider, with a reason, or (null) opens its account again. */
export async function saveSuspension(
  tx: Tx,
  organizationId: string,
  suspension: { readonly at: Date; readonly reason: string } | null,
): Promise<void> {
  await tx
    .update(schema.providerAccount)
    .set({
      status: suspension === null ? 'active' : 'suspended',
      suspendedAt: suspension?.at ?? null,
      suspensionReason: suspension?.reason ?? null,
    })
    .where(eq(schema.providerAccount.organizationId, organizationId))
}
