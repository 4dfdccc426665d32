import type { Tx } from '@relais/db'
import { sql } from 'drizzle-orm'

/** The first bad entry of one hash chain, as `app.audit_verify` finds it. */
export interface AuditProblem extends Record<string, unknown> {
  readonly shard: number
  readonly sequence: string
  /** Null: entries are missing at the end of the chain. */
  readonly entry_id: string | null
  readonly problem: string
}

/** Recomputes the hash chains of the audit log: how many entries there are, and the first bad one of each chain. */
export async function verifyAuditLog(tx: Tx): Promise<{ count: number; problems: AuditProblem[] }> {
  const problems = await tx.execute<AuditProblem>(sql`select * from app.audit_verify()`)
  const counted = await tx.execute<{ count: string }>(sql`select count(*) from audit_entry`)
  return { count: Number(counted.rows[0]?.count), problems: problems.rows }
}
