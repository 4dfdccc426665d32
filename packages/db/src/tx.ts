import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import type pg from 'pg'
import * as schema from './schema/index.ts'

declare const brand: unique symbol

/**
 * A running transaction, the parameter every repository takes first. It has no `transaction`: a nested one on the same
 * handle would commit the outer. Only the unit of work makes it, so that a pool does not type-check in its place.
 */
export type Tx = Omit<NodePgDatabase<typeof schema>, 'transaction'> & { readonly [brand]: 'transaction' }

/** The transaction that is open on this client. For the unit of work and the test kit only. */
export function txOf(client: pg.PoolClient | pg.Client): Tx {
  return drizzle(client, { schema, casing: 'snake_case' }) as unknown as Tx
}
