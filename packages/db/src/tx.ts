import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import type pg from 'pg'
import { preparing } from './prepared.ts'
import type { AppRole } from './schema/row-policy.ts'

declare const brand: unique symbol

/**
 * A running transaction, the parameter every repository takes first. It has no `transaction`: a nested one on the same
 * handle would commit the outer; and no `query`: the configuration of relational queries costs each transaction that has it,
 * and one hand-shaped statement costs less than what it makes. Only the unit of work makes it, so that a pool does not
 * type-check in its place.
 */
export type Tx = Omit<NodePgDatabase<Record<string, never>>, 'transaction' | 'query'> & {
  readonly [brand]: 'transaction'
}

/** A client keeps its own: what drizzle works out about tables and columns it does once a connection, not once a transaction. */
const made = new WeakMap<pg.PoolClient | pg.Client, Tx>()

/** The transaction that is open on this client. For the unit of work and the test kit only. */
export function txOf(client: pg.PoolClient | pg.Client): Tx {
  const known = made.get(client)
  if (known !== undefined) return known
  const tx = drizzle(client, { casing: 'snake_case' }) as unknown as Tx
  made.set(client, tx)
  return tx
}

const prepared = new WeakMap<pg.PoolClient | pg.Client, Map<AppRole, Tx>>()

/** The same with statements that are prepared once a connection, for transactions of this role that look rows up by their keys. */
export function preparedTxOf(client: pg.PoolClient | pg.Client, role: AppRole): Tx {
  const ofRoles = prepared.get(client) ?? new Map<AppRole, Tx>()
  prepared.set(client, ofRoles)
  const known = ofRoles.get(role)
  if (known !== undefined) return known
  const tx = drizzle(preparing(client, role), { casing: 'snake_case' }) as unknown as Tx
  ofRoles.set(role, tx)
  return tx
}
