import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { migrateDatabase } from '@relais/db'
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@relais/embedded-postgres'
import pg from 'pg'
import { hashPasswordPatiently } from '../../src/platform/auth/password-hash.ts'
import type { Size } from './world/organizations.ts'
import { seedWorld } from './world/seed-world.ts'
import { benchPassword, type World } from './world/world.ts'

const databasePackage = dirname(createRequire(import.meta.url).resolve('@relais/db/package.json'))

/** A PostgreSQL of the bench's own. */
export type Cluster = Pick<EmbeddedPostgres, 'pid' | 'port' | 'url' | 'stop'>

/** Starts it; it and its data are gone when it stops, or when this process does. */
export function startCluster(folder: string): Promise<Cluster> {
  return startEmbeddedPostgres({
    dataDirectory: join(folder, 'postgres'),
    discard: true,
    // Nothing but requests works meanwhile: what a vacuum does at night was done after seeding.
    settings: { shared_buffers: '1GB', max_wal_size: '8GB', checkpoint_timeout: '1h', autovacuum: false },
  })
}

/** Address of a database as the API's login reaches it, by default straight. */
export function apiUrl(cluster: Cluster, { database }: World, port = cluster.port): string {
  const url = new URL(cluster.url(database, 'bench_api', 'bench'))
  url.port = String(port)
  return url.href
}

/** Makes a database with a provider of so many customers. */
export async function makeWorld(
  cluster: Cluster,
  database: string,
  customers: number,
  most: { readonly carts: number; readonly prospects: number },
): Promise<World> {
  const admin = new pg.Client({ connectionString: cluster.url('postgres') })
  await admin.connect()
  await admin.query(`create database ${admin.escapeIdentifier(database)}`)
  await admin.end()
  await migrateDatabase(
    {
      migrate: cluster.url(database),
      api: cluster.url(database, 'bench_api', 'bench'),
      worker: cluster.url(database, 'bench_worker', 'bench'),
    },
    databasePackage,
  )
  const carts = Math.min(customers, most.carts)
  const { prospects } = most
  const size: Size = {
    customers,
    carts,
    prospects,
    otherResellers: Math.max(3, Math.round(customers / 1000)),
    passwordHash: await hashPasswordPatiently(benchPassword),
  }
  const client = new pg.Client({ connectionString: cluster.url(database) })
  await client.connect()
  try {
    await seedWorld(client, size)
  } finally {
    await client.end()
  }
  return { database, customers, carts, prospects }
}

/** Does away with the jobs that wait: where the worker runs, few do. */
export async function emptyQueue(cluster: Cluster, { database }: World): Promise<void> {
  const client = new pg.Client({ connectionString: cluster.url(database) })
  await client.connect()
  try {
    await client.query('truncate graphile_worker._private_jobs')
  } finally {
    await client.end()
  }
}

/** Where page 200 of the customers begins, or the last page of a world of fewer, as the API writes it. */
export async function cursorOfPage(cluster: Cluster, { database, customers }: World): Promise<string> {
  const client = new pg.Client({ connectionString: cluster.url(database) })
  await client.connect()
  try {
    const before = Math.min(199 * 50, customers - 51)
    const { rows } = await client.query<{ name: string; id: string }>(
      `select v.subject_name as name, v.subject_id as id from organization_view v
       join provider_account p on p.organization_id = v.viewer_id
       join relationship r on r.partner_id = v.viewer_id and r.customer_id = v.subject_id and r.partner_kind = 'provider'
       join organization o on o.id = v.viewer_id and o.legal_name = 'Distribution du Levant'
       order by v.subject_name, v.subject_id offset $1 limit 1`,
      [before - 1],
    )
    const [row] = rows
    if (!row) throw new Error('the list of customers ends before its page')
    return Buffer.from(JSON.stringify([row.name, row.id])).toString('base64url')
  } finally {
    await client.end()
  }
}
