import pg from 'pg'
import type { Log } from '../log.ts'

/** A connection pool whose idle errors (a restarted server) are logged instead of ending the process. */
export function createPool(connectionString: string, log: Log, max = 10): pg.Pool {
  const pool = new pg.Pool({ connectionString, max, connectionTimeoutMillis: 10_000 })
  pool.on('error', (error) => log.warn({ err: error }, 'an idle database connection was lost'))
  // A client in use can lose its connection between two queries: its next query fails, the process goes on.
  pool.on('connect', (client) => {
    client.on('error', (error) => log.warn({ err: error }, 'a database connection was lost'))
  })
  return pool
}
