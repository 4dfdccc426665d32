import { schema, type Tx } from '@relais/db'
import type { LicenseCount } from '@relais/domain'
import { and, eq, sql } from 'drizzle-orm'

const { licenseAssignment, licenseCounter, licenseSku } = schema

/** Which license of which person. */
export interface AssignmentKey {
  readonly customerId: string
  readonly userId: string
  readonly licenseSkuId: string
}

/**
 * The counter of a kind of license of the opened customer, locked: whoever assigns waits here. What expired is looked up once
 * it is held, so that it fits the counter. Undefined: the customer has none of the kind.
 */
export async function lockLicenseCount(
  tx: Tx,
  customerId: string,
  licenseSkuId: string,
  now: Date,
): Promise<(LicenseCount & { readonly name: string }) | undefined> {
  const [row] = await tx
    .select({ total: licenseCounter.total, assigned: licenseCounter.assigned, name: licenseSku.displayName })
    .from(licenseCounter)
    .innerJoin(licenseSku, eq(licenseSku.id, licenseCounter.licenseSkuId))
    .where(and(eq(licenseCounter.customerId, customerId), eq(licenseCounter.licenseSkuId, licenseSkuId)))
    .for('update', { of: licenseCounter })
  if (!row) return undefined
  const { rows } = await tx.execute<{ quantity: number }>(
    sql`select quantity from app.expired_licenses(${now.toISOString()}::timestamptz) where license_sku_id = ${licenseSkuId}::uuid`,
  )
  return { ...row, expired: rows[0]?.quantity ?? 0 }
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
