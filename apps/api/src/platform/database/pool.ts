import pg from 'pg'
import type { Log } from '../log.ts'

/** How long the database may take, in milliseconds; what is absent has no end. PostgreSQL itself holds to it. */
export interface DatabasePatience {
  readonly statement?: number
  /** How long one waits for what another holds. */
  readonly lock?: number
  /** How long a transaction may be open and ask nothing: it holds its locks meanwhile. */
  readonly idleInTransaction?: number
  readonly transaction?: number
}

/**
 * Of a request: somebody waits for it, and ten of them hold all connections. Whoever waits for a lock gives up first, so that
 * one stuck lock costs those who want it, and nobody else.
 */
export const requestPatience: DatabasePatience = {
  statement: 15_000,
  lock: 5_000,
  idleInTransaction: 15_000,
  transaction: 30_000,
}

/** Of the worker: it holds a mail's row while it talks to a mail server, which may be slow, but not for ever. */
export const workerPatience: DatabasePatience = {
  statement: 60_000,
  lock: 30_000,
  idleInTransaction: 300_000,
  transaction: 600_000,
}

/** What `createPool` takes besides. */
export interface PoolOptions {
  /** Connections, at most; by default 10. */
  readonly max?: number
  readonly patience?: DatabasePatience
}

const settings = {
  statement: 'statement_timeout',
  lock: 'lock_timeout',
  idleInTransaction: 'idle_in_transaction_session_timeout',
  transaction: 'transaction_timeout',
} as const

/** The address with the patience in its `options`, after those it has: pg takes them for its own ones otherwise. */
function withPatience(connectionString: string, patience: DatabasePatience): string {
  const limits = Object.entries(settings).flatMap(([name, setting]) => {
    const milliseconds = patience[name as keyof typeof settings]
    return milliseconds === undefined ? [] : [`-c ${setting}=${milliseconds}`]
  })
  if (limits.length === 0) return connectionString
  const url = new URL(connectionString)
  const given = url.searchParams.get('options')
  url.searchParams.set('options', [...(given === null ? [] : [given]), ...limits].join(' '))
  return url.href
}

/** A connection pool whose idle errors (a restarted server) are logged instead of ending the process. */
export function createPool(connectionString: string, log: Log, options: PoolOptions = {}): pg.Pool {
  const pool = new pg.Pool({
    connectionString: withPatience(connectionString, options.patience ?? {}),
    max: options.max ?? 10,
    connectionTimeoutMillis: 10_000,
  })
  pool.on('error', (error) => log.warn({ err: error }, 'an idle database connection was lost'))
  // A client in use can lose its connection between two queries: its next query fails, the process goes on.
  pool.on('connect', (client) => {
    client.on('error', (error) => log.warn({ err: error }, 'a database connection was lost'))
  })
  return pool
}
