import { schema, type Tx } from '@relais/db'
import { and, eq, isNull, sql } from 'drizzle-orm'
import type { PartnershipSide } from './partnership.queries.ts'

const { partnership, delegatedAdminRelationship } = schema

/** A partnership of the organization, locked: orders and joint consents wait, or were first. */
export async function lockPartnershipOf(tx: Tx, side: PartnershipSide, organizationId: string, id: string) {
  const own = side === 'provider' ? partnership.providerId : partnership.resellerId
  const [row] = await tx
    .select()
    .from(partnership)
    .where(and(eq(partnership.id, id), eq(own, organizationId)))
    .for('update')
  return row
}

/** A new partnership; partnership_one_running is violated when there is one already. */
export async function insertPartnership(tx: Tx, values: typeof partnership.$inferInsert): Promise<void> {
  await tx.insert(partnership).values(values)
}

/** Ends a partnership that is locked. */
export async function endPartnershipRow(
  tx: Tx,
  id: string,
  values: { readonly endedAt: Date; readonly endedByOrganizationId: string },
): Promise<void> {
  await tx
    .update(partnership)
    .set(values)
    .where(and(eq(partnership.id, id), isNull(partnership.endedAt)))
}

/** The provider's administration of the reseller's tenant. */
export async function insertDelegatedAdmin(
  tx: Tx,
  values: typeof delegatedAdminRelationship.$inferInsert,
): Promise<void> {
  await tx.insert(delegatedAdminRelationship).values(values)
}

/** Terminates the provider's administration of the reseller's tenant that still runs; what is over already stays as it ended. */
export async function terminateDelegatedAdmin(
  tx: Tx,
  parties: { readonly providerId: string; readonly resellerId: string },
  by: { readonly now: Date; readonly organizationId: string },
): Promise<readonly { readonly id: string }[]> {
  return tx
    .update(delegatedAdminRelationship)
    .set({ status: 'terminated', terminatedAt: by.now, terminatedByOrganizationId: by.organizationId })
    .where(
      and(
        eq(delegatedAdminRelationship.partnerId, parties.providerId),
        eq(delegatedAdminRelationship.subjectId, parties.resellerId),
        eq(delegatedAdminRelationship.subjectKind, 'reseller'),
        sql`app.delegated_admin_runs(${delegatedAdminRelationship.status}, ${delegatedAdminRelationship.endsAt}, ${by.now.toISOString()}::timestamptz)`,
      ),
    )
    .returning({ id: delegatedAdminRelationship.id })
}
