import type { Tx } from '@relais/db'
import type { DelegatedRole } from '@relais/domain'
import { sql } from 'drizzle-orm'

/** The running relationship by which a customer was opened, and the administration that runs at that moment. */
export interface OpenedRows {
  readonly relationshipId: string
  /** The newest customer agreement that the customer accepted; null: none. */
  readonly agreement: {
    readonly version: number
    /** ISO 8601. */
    readonly acceptedAt: string
    readonly isCurrent: boolean
  } | null
  readonly delegatedAdminRelationships: readonly {
    readonly id: string
    readonly roles: readonly DelegatedRole[]
    /** ISO 8601. */
    readonly endsAt: string
  }[]
}

/**
 * Opens the rows that belong to a customer alone to the acting partner until the end of the transaction. Null: no relationship
 * runs that allows it, nothing was opened.
 * @param hold whether that relationship and its administration are held: for changes alone, reading takes no locks
 */
export async function openCustomerRows(
  tx: Tx,
  customerId: string,
  now: Date,
  hold: boolean,
): Promise<OpenedRows | null> {
  const { rows } = await tx.execute<{ opened: OpenedRows | null }>(
    sql`select app.open_customer(${customerId}::uuid, ${now.toISOString()}::timestamptz, ${hold}::boolean) as opened`,
  )
  return rows[0]?.opened ?? null
}
