import type { Tx } from '@relais/db'
import { sql, type SQLWrapper } from 'drizzle-orm'

/** A write that was not sent yet: awaited it goes alone, in `writeTogether` with others. */
export type Write = SQLWrapper & PromiseLike<unknown>

/**
 * Sends writes as one statement. None sees what another of them wrote; foreign keys are looked at when all are done, so that
 * their order says nothing. What has to see them is asked afterwards.
 */
export async function writeTogether(tx: Tx, writes: readonly Write[]): Promise<void> {
  const parts = writes.map((write, at) => sql`${sql.identifier(`write_${at + 1}`)} as ${write}`)
  if (parts.length > 0) await tx.execute(sql`with ${sql.join(parts, sql`, `)} select`)
}
