import type { Tx } from '@relais/db'
import { sql } from 'drizzle-orm'

/** A first bad entry, as `app.audit_verify` finds it: one of the chain, one of what is not sealed yet. */
export interface AuditProblem extends Record<string, unknown> {
  /** Its number in the chain; null: it is not sealed yet. */
  readonly sequence: string | null
  /** Null: entries are missing at the end of the chain. */
  readonly entry_id: string | null
  readonly problem: string
}

/** What a look through the whole audit log found. */
export interface AuditState {
  readonly count: number
  /** How many of them the worker has not sealed yet (ADR 30). */
  readonly unsealed: number
  /** When the oldest of those was written, by the application's clock; null: all are sealed. */
  readonly unsealedSince: Date | null
  readonly problems: readonly AuditProblem[]
}

type Counts = { count: string; unsealed: string; since: string | null }

/** Recomputes the hash chain of the audit log and the hashes of what is not sealed yet. */
export async function verifyAuditLog(tx: Tx): Promise<AuditState> {
  const problems = await tx.execute<AuditProblem>(sql`select * from app.audit_verify()`)
  const counted = await tx.execute<Counts>(sql`
    select (select count(*) from audit_entry) as count, count(e.id) as unsealed, min(t.at) as since
    from audit_tail t left join audit_entry e on e.change_id = t.change_id`)
  const [counts] = counted.rows
  const since = counts?.since ?? null
  return {
    count: Number(counts?.count),
    unsealed: Number(counts?.unsealed),
    unsealedSince: since === null ? null : new Date(since),
    problems: problems.rows,
  }
}
