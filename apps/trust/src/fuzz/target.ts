import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { graphql, type Portal, signIn } from '../client.ts'
import type { TrustWorld } from '../proof.ts'

/** Somebody who asks: a person of a portal, or nobody. */
export interface Asker {
  readonly portal: Portal
  /** The session's cookie; null: nobody is signed in. */
  readonly session: string | null
}

/** Who asks, and what of the world can be named in a request. */
export interface Target {
  readonly askers: readonly Asker[]
  /** Ids of everybody's things: most are somebody else's. */
  readonly ids: readonly string[]
  /** Cursors that lists gave. */
  readonly cursors: readonly string[]
}

/** Signs in two people of each portal, and looks up what there is to name. */
export async function findTarget(world: TrustWorld): Promise<Target> {
  const { product, database } = world
  const askers: Asker[] = []
  for (const portal of ['provider', 'reseller', 'customer'] as const) {
    askers.push({ portal, session: null })
    for (const { email, password } of product.accounts
      .filter((account) => account.portal === portal)
      .slice(0, 2))
      askers.push({ portal, session: await signIn(product, portal, email, password) })
  }
  return { askers, ids: await findIds(database), cursors: await findCursors(world, askers) }
}

async function findIds(database: pg.Pool): Promise<string[]> {
  const tables = [
    'organization',
    '"user"',
    'invitation',
    'relationship',
    'partnership',
    'delegated_admin_relationship',
    'offer_sku',
    'license_sku',
    'cart',
    'cart_line',
    '"order"',
    'customer_subscription',
    'notification',
    'audit_entry',
  ]
  const ids: string[] = []
  for (const table of tables) {
    const { rows } = await database.query<{ id: string }>(`select id::text from ${table} limit 8`)
    ids.push(...rows.map(({ id }) => id))
  }
  return ids
}

const lists = ['customers', 'orders', 'customerSubscriptions', 'invitations', 'auditEntries', 'notifications']

async function findCursors({ product }: TrustWorld, askers: readonly Asker[]): Promise<string[]> {
  const cursors: string[] = []
  for (const { portal, session } of askers) {
    for (const list of lists) {
      const answer = await graphql(
        product,
        portal,
        `{ ${list}(first: 2) { pageInfo { endCursor } } }`,
        {},
        session,
      )
      const found = /"endCursor":"([\w-]+)"/.exec(answer.body)?.[1]
      if (found !== undefined) cursors.push(found)
    }
  }
  return cursors
}

/**
 * The process that answers, by what it was started with: it must be the same at the end. Null where the system does not tell.
 * @param databasePort the port of the product's database, which no other product has
 */
export function findApiProcess(databasePort: number): number | null {
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      const command = readFileSync(join('/proc', name, 'cmdline'), 'utf8')
      const environment = readFileSync(join('/proc', name, 'environ'), 'utf8')
      const serves = /\bmain\.(?:m?js|ts)\b/.test(command) && environment.includes('RELAIS_PORT=')
      if (
        serves &&
        environment.includes('RELAIS_API_DATABASE_URL=') &&
        environment.includes(`:${databasePort}/`)
      )
        return Number(name)
    } catch (error) {
      // Processes end while they are looked at.
      if (!(error instanceof Error)) throw error
    }
  }
  return null
}
