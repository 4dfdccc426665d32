import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import { lendClient } from '../database/lend-client.ts'
import type { Log } from '../log.ts'
import { sealAuditEntries } from './audit-seal.repository.ts'

/** Changes in one transaction: some tens of milliseconds of work. */
const batch = 1_000
const pauseMs = 1_000

/** Seals everything that waits, batch by batch, each a transaction of its own. How many changes. */
export async function sealWhatWaits(pool: pg.Pool, limit = batch): Promise<number> {
  let total = 0
  for (let last = limit; last >= limit; total += last) {
    last = await lendClient(pool, async (client) => {
      await client.query('begin; set local role app_worker')
      const changes = await sealAuditEntries(client, limit)
      await client.query('commit')
      return changes
    })
  }
  return total
}

/**
 * Seals every second, for as long as it is not stopped; a fault is logged and tried again.
 * @returns stops it, once the batch in hand is committed
 */
export function keepSealing(pool: pg.Pool, log: Log): () => Promise<void> {
  const stopped = new AbortController()
  const running = (async () => {
    while (!stopped.signal.aborted) {
      try {
        await sealWhatWaits(pool)
      } catch (error) {
        log.warn({ err: error }, 'could not seal audit entries: they wait')
      }
      await sleep(pauseMs, undefined, { signal: stopped.signal }).catch(() => undefined)
    }
  })()
  return () => {
    stopped.abort()
    return running
  }
}
