import type pg from 'pg'
import { lendClient } from '../database/lend-client.ts'
import type { Log } from '../log.ts'
import { type PurgeClock, purgeFailedJobs, purges } from './purge.repository.ts'

/** Rows at a time: what waits for one of them waits for milliseconds. */
const batch = 1_000

/**
 * Forgets what is past its term, batch by batch, each a transaction of its own, until nothing is left; says in the log how
 * many of what.
 */
export async function purgePastTerm(
  pool: pg.Pool,
  clock: PurgeClock,
  log: Log,
  limit = batch,
): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {}
  for (const [what, purge] of Object.entries(purges)) {
    let total = 0
    for (let last = limit; last >= limit; total += last) {
      last = await lendClient(pool, async (client) => {
        await client.query('begin; set local role app_worker')
        const count = await purge(client, clock, limit)
        await client.query('commit')
        return count
      })
    }
    if (total > 0) counts[what] = total
  }
  const failedJobs = await lendClient(pool, (client) => purgeFailedJobs(client, clock))
  if (failedJobs > 0) counts['failedJobs'] = failedJobs
  if (Object.keys(counts).length > 0) log.info({ purged: counts }, 'forgot what was past its term')
  return counts
}
