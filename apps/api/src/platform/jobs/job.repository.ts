import type { Tx } from '@relais/db'
import { sql } from 'drizzle-orm'
import type pg from 'pg'

/** What a job needs of the connection it runs on. */
type Queryable = Pick<pg.ClientBase, 'query'>

const livingJob = (id: string) => `hashtextextended('relais job ' || ${id}, 0)`

/**
 * Says on this connection, until its transaction ends, that the job is being worked on. However the worker ends (a signal,
 * a lost connection, a machine without power), PostgreSQL then lets go of the lock.
 */
export async function holdJob(tx: Queryable, id: string): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(${livingJob('$1')})`, [id])
}

/** One attempt at a job. */
export interface JobRun {
  readonly jobId: string
  readonly now: Date
}

/** The same in a transaction of the unit of work. */
export async function holdJobOf(tx: Tx, id: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('relais job ' || ${id}, 0))`)
}

/**
 * Gives back the jobs that somebody took and nobody works on: of a killed worker, or of one whose connection broke. The queue
 * itself would wait four hours. A job that was taken this very moment is left alone, since its transaction may not have begun.
 * The queue gives back all that a worker holds: one that works on any (it notes the end of the job before a moment later) is
 * looked at again.
 * @returns how many
 */
export async function freeDeadJobs(pool: Queryable): Promise<number> {
  const { rows } = await pool.query<{ readonly jobs: number }>(`
    with held as materialized (
      select locked_by, locked_at < now() - interval '2 seconds' and pg_try_advisory_xact_lock(${livingJob('id::text')}) as is_dead
      from graphile_worker.jobs where locked_by is not null
    ), dead as materialized (
      select locked_by, count(*)::int as jobs from held group by locked_by having bool_and(is_dead)
    )
    select jobs, graphile_worker.force_unlock_workers(array[locked_by]) from dead`)
  return rows.reduce((sum, { jobs }) => sum + jobs, 0)
}

/** Has a mail tried again after a pause, as a job of its own: the one that runs now ends as done. */
export async function tryMailAgain(
  tx: Queryable,
  mailMessageId: string,
  pauseSeconds: number,
): Promise<void> {
  await tx.query(
    `select graphile_worker.add_job('send_mail', json_build_object('mailMessageId', $1::text), job_key => $1::text,
       max_attempts => 25, run_at => now() + make_interval(secs => $2))`,
    [mailMessageId, pauseSeconds],
  )
}
