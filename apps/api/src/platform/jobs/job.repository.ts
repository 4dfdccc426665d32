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
 * @returns how many
 */
export async function freeDeadJobs(pool: Queryable): Promise<number> {
  const { rowCount } = await pool.query(`
    with dead as materialized (
      select id from graphile_worker.jobs
      where locked_at < now() - interval '2 seconds' and pg_try_advisory_xact_lock(${livingJob('id::text')})
    )
    update graphile_worker._private_jobs set locked_at = null, locked_by = null where id in (select id from dead)`)
  return rowCount ?? 0
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
