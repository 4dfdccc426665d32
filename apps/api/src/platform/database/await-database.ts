import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { Log } from '../log.ts'
import { isOutage } from './database-error.ts'

const patienceMs = 30_000
const pauseMs = 200

/**
 * Waits until the database takes connections: a process that is started while PostgreSQL is being started again serves as
 * soon as it can, instead of ending and being started again itself. Throws what the last attempt met when it is away for half
 * a minute, and at once when it answers with a refusal (a wrong password, no such database).
 */
export async function awaitDatabase(url: string, log: Log): Promise<void> {
  const until = Date.now() + patienceMs
  for (let told = false; ; told = true) {
    const error = await problemOf(url)
    if (error === null) return
    if (!isOutage(error) || Date.now() > until) throw error
    if (!told) log.warn({ err: error }, 'the database is out of reach: waiting for it')
    await sleep(pauseMs)
  }
}

async function problemOf(url: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query('select 1')
    return null
  } catch (error) {
    return error
  } finally {
    await client.end().catch(() => undefined)
  }
}
