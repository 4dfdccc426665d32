import type { Tx } from '@relais/db'
import { sql } from 'drizzle-orm'

/** A job that met something. */
export interface TroubledJobRow {
  readonly id: string
  readonly task: string
  readonly attempts: number
  readonly maxAttempts: number
  readonly lastError: string
  readonly runAt: Date
  readonly triedAt: Date
  readonly createdAt: Date
  readonly isRunning: boolean
}

/** The queue, each count at most 1,000. */
export interface QueueRow {
  readonly waiting: number
  readonly later: number
  readonly running: number
  readonly failed: number
  /** Since when the one that is taken next waits; null: none waits. */
  readonly oldest: Date | null
  readonly troubled: readonly TroubledJobRow[]
}

type RawJob = Omit<TroubledJobRow, 'runAt' | 'triedAt' | 'createdAt'> &
  Readonly<Record<'runAt' | 'triedAt' | 'createdAt', string>>

/** How the queue is, and so many of the jobs that met something, the last one first. For the operator. */
export async function findQueue(tx: Tx, limit: number): Promise<QueueRow> {
  const { rows } = await tx.execute<{
    state: Omit<QueueRow, 'oldest' | 'troubled'> & { readonly oldest: string | null }
    troubled: RawJob[]
  }>(sql`
    select app.queue_state() as state, (
      select coalesce(jsonb_agg(jsonb_build_object('id', j.id, 'task', j.task, 'attempts', j.attempts, 'maxAttempts', j.max_attempts,
        'lastError', j.last_error, 'runAt', j.run_at, 'triedAt', j.updated_at, 'createdAt', j.created_at, 'isRunning', j.is_running)
        order by j.updated_at desc, j.id desc), '[]')
      from app.troubled_jobs(${limit}) j) as troubled`)
  const [row] = rows
  if (!row) throw new Error('a statement without a table answers one row')
  return {
    ...row.state,
    oldest: row.state.oldest === null ? null : new Date(row.state.oldest),
    troubled: row.troubled.map((job) => ({
      ...job,
      runAt: new Date(job.runAt),
      triedAt: new Date(job.triedAt),
      createdAt: new Date(job.createdAt),
    })),
  }
}
