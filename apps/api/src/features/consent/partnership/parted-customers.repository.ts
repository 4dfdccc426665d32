import type { Tx } from '@relais/db'
import type { Readers } from '@relais/domain'
import { sql } from 'drizzle-orm'
import type { Recipient } from '../../../platform/mail/recipient.queries.ts'

/** The next customers of both sides of an ended partnership. */
export interface PartedCustomers {
  readonly providerName: string
  readonly resellerName: string
  readonly endedBy: 'provider' | 'reseller'
  readonly endedById: string
  /** ISO 8601. */
  readonly endedAt: string
  readonly people: readonly Recipient[]
  /** Whether there may be others. */
  readonly more: boolean
  /** Id of the last customer that was looked at. */
  readonly toldUpTo: string
}

/** Takes the next batch, and notes that it was taken; null: nobody is left to tell. */
export async function nextPartedCustomers(
  tx: Tx,
  partnershipId: string,
  { mailed }: Readers & { readonly noticed: readonly [] },
  batch: number,
): Promise<PartedCustomers | null> {
  const { rows } = await tx.execute<{ parted: PartedCustomers | null }>(
    sql`select app.parted_customers(${partnershipId}::uuid, ${sql.param([...mailed])}::text[], ${batch}::integer) as parted`,
  )
  return rows[0]?.parted ?? null
}
