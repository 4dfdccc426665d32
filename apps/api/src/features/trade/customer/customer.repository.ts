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
 * Opens the rows that belong to a customer alone to the acting partner until the end of the transaction, and holds the
 * relationship that allows it. Null: none runs, nothing was opened.
 */
export async function openCustomerRows(tx: Tx, customerId: string, now: Date): Promise<OpenedRows | null> {
  const { rows } = await tx.execute<{ opened: OpenedRows | null }>(
    sql`select app.open_customer(${customerId}::uuid, ${now.toISOString()}::timestamptz) as opened`,
  )
  return rows[0]?.opened ?? null
}
