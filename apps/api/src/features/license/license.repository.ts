import { schema, type Tx } from '@relais/db'
import { type LicenseCount, freeLicenses } from '@relais/domain'
import { and, asc, eq } from 'drizzle-orm'
import type { CustomerLicense } from './license.graphql.ts'

const { licenseAssignment, licenseCounter, licenseSku } = schema

/** Which license of which person. */
export interface AssignmentKey {
  readonly customerId: string
  readonly userId: string
  readonly licenseSkuId: string
}

/** The licenses of an opened customer, by name. */
export async function listCustomerLicenses(tx: Tx, customerId: string): Promise<CustomerLicense[]> {
  const rows = await tx
    .select({
      licenseSkuId: licenseSku.id,
      name: licenseSku.displayName,
      total: licenseCounter.total,
      assigned: licenseCounter.assigned,
    })
    .from(licenseCounter)
    .innerJoin(licenseSku, eq(licenseSku.id, licenseCounter.licenseSkuId))
    .where(eq(licenseCounter.customerId, customerId))
    .orderBy(asc(licenseSku.displayName), asc(licenseSku.id))
  return rows.map((row) => ({ ...row, free: freeLicenses(row) }))
}

/** The counter of a kind of license, locked: whoever assigns waits here. Undefined: the customer has none of the kind. */
export async function lockLicenseCount(tx: Tx, customerId: string, licenseSkuId: string) {
  const [row] = await tx
    .select({ total: licenseCounter.total, assigned: licenseCounter.assigned, name: licenseSku.displayName })
    .from(licenseCounter)
    .innerJoin(licenseSku, eq(licenseSku.id, licenseCounter.licenseSkuId))
    .where(and(eq(licenseCounter.customerId, customerId), eq(licenseCounter.licenseSkuId, licenseSkuId)))
    .for('update', { of: licenseCounter })
  return row
}

/** Whether the person has the license; true as long as the counter is locked. */
export async function isLicenseAssigned(tx: Tx, key: AssignmentKey): Promise<boolean> {
  const rows = await tx.select({ id: licenseAssignment.id }).from(licenseAssignment).where(same(key))
  return rows.length > 0
}

/** Gives a license to a person and sets the count; both or neither. */
export async function insertAssignment(
  tx: Tx,
  values: Omit<typeof licenseAssignment.$inferInsert, 'disabledPlanIds'>,
  count: LicenseCount,
): Promise<void> {
  await tx.insert(licenseAssignment).values({ ...values, disabledPlanIds: [] })
  await saveLicenseCount(tx, values.customerId, values.licenseSkuId, count)
}

/** Takes a license back and sets the count. */
export async function deleteAssignment(tx: Tx, key: AssignmentKey, count: LicenseCount): Promise<void> {
  await tx.delete(licenseAssignment).where(same(key))
  await saveLicenseCount(tx, key.customerId, key.licenseSkuId, count)
}

async function saveLicenseCount(tx: Tx, customerId: string, licenseSkuId: string, count: LicenseCount) {
  await tx
    .update(licenseCounter)
    .set({ assigned: count.assigned })
    .where(and(eq(licenseCounter.customerId, customerId), eq(licenseCounter.licenseSkuId, licenseSkuId)))
}

function same(key: AssignmentKey) {
  return and(
    eq(licenseAssignment.customerId, key.customerId),
    eq(licenseAssignment.userId, key.userId),
    eq(licenseAssignment.licenseSkuId, key.licenseSkuId),
  )
}
