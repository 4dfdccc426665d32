import { inject } from 'vitest'
import pg from 'pg'
import type { TestApp } from './app.ts'

/** Rows that a test holds, so that requests meet at a known place before any of them goes on. */
export interface Barrier {
  /** Until this many other transactions of the test's database wait for a lock. */
  waiting(count: number): Promise<void>
  /** Lets them go on, in the order in which they came. */
  release(): Promise<void>
}

/** A connection of the superuser to the test's database: for what must hold a transaction open. */
export async function connectAsSuperuser(app: TestApp): Promise<pg.Client> {
  const url = inject('relaisDatabase').superuserUrl.replace('DATABASE', app.database.name)
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return client
}

/** Holds the table that every change writes last: requests wait there, with all their other locks taken. For `holdRows`. */
export const beforeItsEntries = 'lock table audit_entry in share mode'

/** Begins a transaction that holds what the statement locks (`… for update`). Release it, whatever happens. */
export async function holdRows(app: TestApp, statement: string, values: unknown[] = []): Promise<Barrier> {
  const client = await connectAsSuperuser(app)
  await client.query('begin')
  await client.query(statement, values)
  let released = false
  return {
    async waiting(count) {
      while (!released) {
        const [row] = await app.database.query<{ count: number }>(
          `select count(*)::int as count from pg_stat_activity
           where datname = current_database() and wait_event_type = 'Lock' and pid <> pg_backend_pid()`,
        )
        if (row && row.count >= count) return
      }
    },
    async release() {
      released = true
      await client.query('rollback')
      await client.end()
    },
  }
}

/** Until a transaction waits for a lock that another one holds, in a statement that names the table. */
export async function somebodyWaits(app: TestApp, table: string): Promise<void> {
  for (;;) {
    const rows = await app.database.query(
      `select 1 from pg_locks w join pg_locks h on h.granted and h.relation = $1::regclass
       where not w.granted and w.pid <> pg_backend_pid() and h.pid = any (pg_blocking_pids(w.pid)) limit 1`,
      [table],
    )
    if (rows.length > 0) return
  }
}

/** Starts the requests one after the other, each once the one before waits at the barrier, then lets them go on together. */
export async function meetAt<T>(
  barrier: Barrier,
  requests: readonly (() => Promise<T>)[],
): Promise<readonly T[]> {
  try {
    const answers: Promise<T>[] = []
    for (const request of requests) {
      const answer = request()
      answers.push(answer)
      const passed = answer.then(() => {
        throw new Error('a request was answered before the barrier let it go on')
      })
      await Promise.race([barrier.waiting(answers.length), passed])
      // Answered later, as it should be.
      passed.catch(() => undefined)
    }
    await barrier.release()
    return await Promise.all(answers)
  } catch (error) {
    await barrier.release().catch(() => undefined)
    throw error
  }
}
