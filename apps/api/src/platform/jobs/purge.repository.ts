import { retainedSince } from '@relais/domain'
import type pg from 'pg'

/** What a purge runs on: a connection inside a transaction that took on the worker's role. */
type Queryable = Pick<pg.ClientBase, 'query'>

/** The moments a purge counts from. */
export interface PurgeClock {
  /** The application's clock: in a demo it may be ahead. */
  readonly now: Date
  /** The machine's: the limiter counts its windows by it. */
  readonly machineNow: Date
}

/** Forgets at most `limit` rows of one kind, the oldest first. How many it forgot. */
type Purge = (tx: Queryable, clock: PurgeClock, limit: number) => Promise<number>

const purge =
  (statement: string, before: (clock: PurgeClock) => Date | number): Purge =>
  async (tx, clock, limit) =>
    (await tx.query(statement, [before(clock), limit])).rowCount ?? 0

/** Rows of a table by its key, chosen by an indexed condition on `$1`. */
const rowsOf = (table: string, key: string, condition: string, order: string): string =>
  `delete from ${table} where (${key}) in (select ${key} from ${table} where ${condition} order by ${order} limit $2)`

/** What is purged, by what the log calls it. The terms are the domain's (`retention.ts`). */
export const purges: Readonly<Record<string, Purge>> = {
  // Outcomes of orders have no end (`expires_at` is null) and stay.
  idempotencyKeys: purge(
    rowsOf('idempotency_key', 'scope, key', 'expires_at <= $1', 'expires_at'),
    ({ now }) => now,
  ),
  rateLimits: purge(rowsOf('rate_limit', 'key', 'expire < $1', 'expire'), ({ machineNow }) =>
    machineNow.getTime(),
  ),
  sessions: purge(rowsOf('session', 'id', 'expires_at < $1', 'expires_at'), ({ now }) =>
    retainedSince('session', now),
  ),
  passwordLinks: purge(rowsOf('password_reset', 'id', 'expires_at < $1', 'expires_at'), ({ now }) =>
    retainedSince('passwordLink', now),
  ),
  readNotifications: purge(rowsOf('notification', 'id', 'read_at < $1', 'read_at'), ({ now }) =>
    retainedSince('readNotification', now),
  ),
  unreadNotifications: purge(
    rowsOf('notification', 'id', 'read_at is null and created_at < $1', 'created_at'),
    ({ now }) => retainedSince('unreadNotification', now),
  ),
  drafts: purge(rowsOf('draft', 'user_id, kind, subject', 'saved_at < $1', 'saved_at'), ({ now }) =>
    retainedSince('draft', now),
  ),
  carts: purge(rowsOf('cart', 'id', `status = 'active' and expires_at < $1`, 'expires_at'), ({ now }) =>
    retainedSince('cart', now),
  ),
  // With their files; of those that are over what they said goes.
  catalogImports: purge(rowsOf('catalog_import', 'id', 'touched_at < $1', 'touched_at'), ({ now }) =>
    retainedSince('catalogImport', now),
  ),
  mailContents: async (tx, { now }, limit) => {
    const { rowCount } = await tx.query(
      `update mail_message set data = '{}', subject = null, forgotten_at = $3 where id in (
         select id from mail_message
         where created_at < $1 and forgotten_at is null and (handed_over_at is not null or failed_at is not null)
         order by created_at limit $2)`,
      [retainedSince('mailContent', now), limit, now],
    )
    return rowCount ?? 0
  },
}

/** Jobs that failed for good, of the queue's own tables, which belong to the worker's login. By the queue's clock. */
export async function purgeFailedJobs(tx: Queryable, { machineNow }: PurgeClock): Promise<number> {
  const { rowCount } = await tx.query(
    `delete from graphile_worker._private_jobs where attempts >= max_attempts and locked_at is null and run_at < $1`,
    [retainedSince('failedJob', machineNow)],
  )
  return rowCount ?? 0
}
