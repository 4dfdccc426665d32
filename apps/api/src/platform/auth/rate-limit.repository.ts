import type pg from 'pg'
import { lendClient } from '../database/lend-client.ts'

/** Runs one statement on the counters, as the role they belong to, in a transaction of its own. */
export function queryCounters(pool: pg.Pool, query: pg.QueryConfig): Promise<pg.QueryResult> {
  return lendClient(pool, async (client) => {
    await client.query('begin; set local role app_auth')
    const result = await client.query(query)
    await client.query('commit')
    return result
  })
}

/**
 * Forgets a counter, and takes what it counted off the others: each attempt is given back once, however many right ones
 * arrive together.
 */
export async function giveBackAll(pool: pg.Pool, counter: string, others: readonly string[]): Promise<void> {
  await queryCounters(pool, {
    text: `with forgotten as (delete from rate_limit where key = $1 returning points, expire)
      update rate_limit r set points = greatest(r.points - f.points, 0) from forgotten f
      where r.key = any($2::text[]) and f.expire > $3`,
    values: [counter, [...others], Date.now()],
  })
}

/** Gives one attempt back to each of the counters. */
export async function giveBackOne(pool: pg.Pool, counters: readonly string[]): Promise<void> {
  await queryCounters(pool, {
    text: 'update rate_limit set points = greatest(points - 1, 0) where key = any($1::text[])',
    values: [[...counters]],
  })
}
