import { schema, type Tx } from '@relais/db'
import type { PartnerKind } from '@relais/domain'
import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Write } from '../../../platform/database/write-together.ts'

const { relationship, delegatedAdminRelationship } = schema

/** Holds the customer, so that two of its consents at the same moment come one after the other. */
export async function lockCustomer(tx: Tx, customerId: string): Promise<void> {
  await tx.execute(sql`select id from organization where id = ${customerId}::uuid for no key update`)
}

/** The customer's running relationships with these partners, held against their end. */
export async function lockRunningRelationships(tx: Tx, customerId: string, partnerIds: readonly string[]) {
  const rows = await tx
    .select({ id: relationship.id, partnerId: relationship.partnerId, partnerKind: relationship.partnerKind })
    .from(relationship)
    .where(
      and(
        eq(relationship.customerId, customerId),
        inArray(relationship.partnerId, [...partnerIds]),
        isNull(relationship.endedAt),
      ),
    )
    .orderBy(relationship.id)
    .for('share')
  // The check of the column holds the code list.
  return rows.map((row) => ({ ...row, partnerKind: row.partnerKind as PartnerKind }))
}

/** Makes the organization a customer, where it is none yet. */
export function ensureCustomerAccount(tx: Tx, organizationId: string, now: Date): Write {
  return tx
    .insert(schema.customerAccount)
    .values({ organizationId, status: 'active', createdAt: now })
    .onConflictDoNothing()
}

/** A relationship that begins. */
export function insertRelationship(
  tx: Tx,
  values: typeof relationship.$inferInsert & { readonly partnerKind: PartnerKind },
): Write {
  return tx.insert(relationship).values(values)
}

/** The administration that a consent grants. */
export function insertDelegatedAdmin(
  tx: Tx,
  values: Omit<typeof delegatedAdminRelationship.$inferInsert, 'status' | 'subjectKind'>,
): Write {
  return tx
    .insert(delegatedAdminRelationship)
    .values({ ...values, status: 'active', subjectKind: 'customer' })
}

/**
 * Ends a relationship that is locked, and the administration that this partner has over the customer: where it is its reseller
 * too, that goes with the reseller's relationship, under which it is granted.
 */
export async function endLockedRelationship(
  tx: Tx,
  row: {
    readonly id: string
    readonly partnerId: string
    readonly customerId: string
    readonly partnerKind: PartnerKind
  },
  endedByOrganizationId: string,
  now: Date,
): Promise<readonly { readonly id: string }[]> {
  await tx
    .update(relationship)
    .set({ endedAt: now, endedByOrganizationId })
    .where(eq(relationship.id, row.id))
  const others = await lockRunningRelationships(tx, row.customerId, [row.partnerId])
  if (row.partnerKind === 'provider' && others.length > 0) return []
  return tx
    .update(delegatedAdminRelationship)
    .set({ status: 'terminated', terminatedAt: now, terminatedByOrganizationId: endedByOrganizationId })
    .where(
      and(
        eq(delegatedAdminRelationship.partnerId, row.partnerId),
        eq(delegatedAdminRelationship.subjectId, row.customerId),
        eq(delegatedAdminRelationship.subjectKind, 'customer'),
        sql`app.delegated_admin_runs(${delegatedAdminRelationship.status}, ${delegatedAdminRelationship.endsAt}, ${now.toISOString()}::timestamptz)`,
      ),
    )
    .returning({ id: delegatedAdminRelationship.id })
}
