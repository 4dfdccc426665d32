import { createHash } from 'node:crypto'
import type pg from 'pg'

/** So many different statements are kept prepared: each connection holds a plan of those that it was asked. */
const most = 300
const names = new Map<string, string>()
/** Asked once so far: a statement with as many rows as somebody typed may not come again. */
const askedOnce = new Set<string>()

function nameOf(text: string): string | undefined {
  const known = names.get(text)
  if (known !== undefined || names.size >= most) return known
  if (!askedOnce.delete(text)) {
    if (askedOnce.size >= most) askedOnce.clear()
    askedOnce.add(text)
    return undefined
  }
  const name = createHash('sha256').update(text).digest('hex').slice(0, 32)
  names.set(text, name)
  return name
}

/**
 * A connection as drizzle asks it, each statement under a name from the second time on, so that PostgreSQL parses and plans it once a
 * connection. Row security makes a plan one of the role that runs it (PostgreSQL makes it anew for another one): each role has its names.
 */
export function preparing(client: pg.PoolClient | pg.Client, role: string): pg.PoolClient {
  const query = (asked: pg.QueryConfig, values?: unknown[]) => {
    const name = nameOf(asked.text)
    return client.query(name === undefined ? asked : { ...asked, name: `${role} ${name}` }, values)
  }
  // All that drizzle asks of a client outside its own transactions, which Tx does not have.
  return { query } as unknown as pg.PoolClient
}
