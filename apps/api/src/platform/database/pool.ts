import pg from 'pg'
import type { Log } from '../log.ts'

/** How many connections a pool has, and how long it waits for one. */
export interface PoolSize {
  readonly max?: number
  /** Milliseconds until a query that gets no connection fails; 10 s: a person waits for its answer. */
  readonly waitMs?: number
}

/** A connection pool whose idle errors (a restarted server) are logged instead of ending the process. */
export function createPool(connectionString: string, log: Log, size: PoolSize = {}): pg.Pool {
  const { max = 10, waitMs = 10_000 } = size
  const pool = new pg.Pool({ connectionString, max, connectionTimeoutMillis: waitMs })
  pool.on('error', (error) => log.warn({ err: error }, 'an idle database connection was lost'))
  // A client in use can lose its connection between two queries: its next query fails, the process goes on.
  pool.on('connect', (client) => {
    client.on('error', (error) => log.warn({ err: error }, 'a database connection was lost'))
  })
  return pool
}
