import type pg from 'pg'
import { Unavailable } from '../graphql/errors.ts'
import { isOutage, strainOf } from './database-error.ts'

/** So many wait for a connection already: one more would give up before its turn. */
const longestQueue = 200

/**
 * Runs something on a connection of its own; what it left open when it threw is rolled back, and a connection that is gone is
 * not lent again. Throws Unavailable when the database is out of reach, has no
 * room, or takes too long.
 */
export async function lendClient<T>(pool: pg.Pool, run: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  if (pool.waitingCount >= longestQueue)
    throw new Unavailable(new Error(`${pool.waitingCount} wait for a database connection`), 'busy')
  try {
    return await withClient(await pool.connect(), run)
  } catch (error) {
    const strain = strainOf(error)
    if (strain !== undefined) throw new Unavailable(error, strain)
    throw isOutage(error) ? new Unavailable(error) : error
  }
}

async function withClient<T>(client: pg.PoolClient, run: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  let broken: Error | undefined
  try {
    return await run(client)
  } catch (error) {
    await client.query('rollback').catch((rollbackError: unknown) => {
      broken = rollbackError instanceof Error ? rollbackError : new Error(String(rollbackError))
    })
    throw error
  } finally {
    client.release(broken)
  }
}
