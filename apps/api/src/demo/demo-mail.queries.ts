import { schema, txOf } from '@relais/db'
import { inArray } from 'drizzle-orm'
import type pg from 'pg'
import { lendClient } from '../platform/database/lend-client.ts'

/** A mail of the history that waits for its handing over. */
export interface WaitingMail {
  readonly id: string
  /** Its job; sorts in the order in which mails were written. */
  readonly jobId: string
  readonly createdAt: Date
}

/** The oldest mails that wait, after a job; at most `limit`. As the worker's login, which owns the jobs. */
export async function listWaitingMails(
  pool: pg.Pool,
  afterJobId: string,
  limit: number,
): Promise<readonly WaitingMail[]> {
  const { rows: jobs } = await pool.query<{ id: string; key: string }>(
    `select id, key from graphile_worker.jobs
     where task_identifier = 'send_mail' and id > $1 order by jobs.id limit $2`,
    [afterJobId, limit],
  )
  if (jobs.length === 0) return []
  const { mailMessage } = schema
  return lendClient(pool, async (client) => {
    await client.query('begin; set local role app_worker')
    const mails = await txOf(client)
      .select({ id: mailMessage.id, createdAt: mailMessage.createdAt })
      .from(mailMessage)
      .where(
        inArray(
          mailMessage.id,
          jobs.map(({ key }) => key),
        ),
      )
    await client.query('commit')
    return jobs.flatMap(({ id, key }) => {
      const mail = mails.find((item) => item.id === key)
      return mail ? [{ ...mail, jobId: id }] : []
    })
  })
}
