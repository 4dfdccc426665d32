import type { Tx } from '@relais/db'
import { sql } from 'drizzle-orm'

/** Whether the person who acts has a second factor. */
export async function hasOwnFactor(tx: Tx, userId: string): Promise<boolean> {
  const { rows } = await tx.execute<{ has: boolean }>(sql`select app.has_factor(${userId}::uuid) as has`)
  return rows[0]?.has ?? false
}
