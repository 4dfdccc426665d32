import type { Tx } from '@relais/db'
import { sql } from 'drizzle-orm'

/** Has a job that met something tried again at once. Null: there is none, or it runs now. */
export async function rescheduleJob(
  tx: Tx,
  id: string,
): Promise<{ readonly task: string; readonly attempts: number } | null> {
  const { rows } = await tx.execute<{ job: { task: string; attempts: number } | null }>(
    sql`select app.retry_job(${id}::uuid) as job`,
  )
  return rows[0]?.job ?? null
}
