import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { migrateDatabase } from '@relais/db'
import { startEmbeddedPostgres } from '@relais/embedded-postgres'
import type { TestDatabase } from '@relais/test-kit'
import pg from 'pg'
import { keepSealing } from '../../src/platform/audit/seal-audit.ts'
import { createPool } from '../../src/platform/database/pool.ts'
import { createLog } from '../../src/platform/log.ts'
import { createTestApp, newKey, type TestApp } from '../../src/testing/app.ts'
import { givenOffer } from '../../src/testing/catalog.ts'
import { givenOrder, type TestTrade } from '../../src/testing/trade.ts'
import {
  givenAgreement,
  givenOrganization,
  givenPartnership,
  givenRelationship,
  signIn,
} from '../../src/testing/world.ts'
import { machine } from './figure.ts'

const databasePackage = dirname(createRequire(import.meta.url).resolve('@relais/db/package.json'))
const people = 10
const price = { currency: 'EUR', list: 6000, cost: 5000 }
/** The disk as it is, and one that takes 100 ms longer to have written what a commit waits for, as a busy or remote one does. */
const disks = { 'this disk': 0, 'a disk 100 ms slower': 100_000 }

/** One person of the provider, who adds licenses to the subscription of a customer of his own. */
interface Seller {
  readonly session: string
  readonly subscriptionId: string
}

interface Measured {
  readonly ordersPerSecond: number
  /** Of this process (API and requests), per order. */
  readonly cpuMs: number
  /** Transactions that waited for a lock, seen in looks every few milliseconds, by what they waited for. */
  readonly waits: ReadonlyMap<string, number>
}

/**
 * Orders of one provider, each of another person for another customer: by one person, and by ten at once. Through the whole
 * API in this process, over a PostgreSQL that waits for its disk, while the audit log is sealed as the worker does it.
 */
export async function benchConcurrentOrders(seconds: number, rounds: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'relais-bench-'))
  const server = await startEmbeddedPostgres({ dataDirectory: join(folder, 'postgres') })
  try {
    const database = benchDatabase(server.url)
    await server.ensureDatabase('bench')
    await database.migrate()
    const app = await createTestApp({ database })
    const workers = createPool(database.workerUrl, createLog('silent'))
    const stopSealing = keepSealing(workers, createLog('silent'))
    const sellers = await givenSellers(app)
    const lines = [
      `Licenses added by people of one provider, each for another customer; ${machine()}`,
      '',
      row(['', 'round', '1 person', `${people} people`, 'times', 'CPU of the API']),
    ]
    const waits = new Map<string, number>()
    for (const [disk, delay] of Object.entries(disks)) {
      await database.query(`alter system set commit_delay = ${delay}`)
      await database.query('alter system set commit_siblings = 0')
      await database.query('select pg_reload_conf()')
      await measure(app, database, sellers, 1)
      for (let round = 1; round <= rounds; round += 1) {
        const one = await measure(app, database, sellers.slice(0, 1), seconds)
        const all = await measure(app, database, sellers, seconds)
        for (const [what, count] of all.waits) waits.set(what, (waits.get(what) ?? 0) + count)
        const times = all.ordersPerSecond / one.ordersPerSecond
        lines.push(
          row([
            disk,
            String(round),
            perSecond(one),
            perSecond(all),
            times.toFixed(1),
            `${all.cpuMs.toFixed(1)} ms`,
          ]),
        )
        process.stderr.write(`${disk}, round ${round} of ${rounds}\n`)
      }
    }
    lines.push(
      '',
      waits.size === 0 ? 'Nobody was seen waiting for a lock.' : 'Waited for, by how often it was seen:',
    )
    for (const [what, count] of waits) lines.push(`  ${count}  ${what}`)
    await stopSealing()
    await workers.end()
    await app.stop()
    return `${lines.join('\n')}\n`
  } finally {
    await server.stop('immediate')
    await rm(folder, { recursive: true })
  }
}

async function givenSellers(app: TestApp): Promise<readonly Seller[]> {
  const provider = await givenOrganization(app.database, 'provider', 'Bench Distribution')
  const reseller = await givenOrganization(app.database, 'reseller', 'Bench Conseil')
  const partnership = await givenPartnership(app, provider, reseller)
  const resellerAgent = await reseller.person('sales_agent', 'fr')
  const offer = await givenOffer(app, 'Bench Plan', [{ ...price, maximumQuantity: 1_000_000 }])
  return Promise.all(
    Array.from({ length: people }, async (_, number) => {
      const customer = await givenOrganization(app.database, 'customer', `Bench Atelier ${number}`)
      const providerRelationship = await givenRelationship(app, provider, 'provider', customer)
      const resellerRelationship = await givenRelationship(app, reseller, 'reseller', customer)
      await givenAgreement(app, customer)
      const salesAgent = await provider.person('sales_agent')
      const session = await signIn(app, 'provider', salesAgent)
      const trade: TestTrade = {
        provider,
        reseller,
        customer,
        partnershipId: partnership.id,
        providerRelationshipId: providerRelationship.id,
        resellerRelationshipId: resellerRelationship.id,
        salesAgent,
        resellerAgent,
        customerAdministrator: await customer.person('global_administrator', 'fr'),
        sessions: { provider: session, reseller: '', customer: '' },
      }
      const { subscriptionId } = await givenOrder(app, trade, offer, 1)
      return { session, subscriptionId }
    }),
  )
}

async function measure(
  app: TestApp,
  database: TestDatabase,
  sellers: readonly Seller[],
  seconds: number,
): Promise<Measured> {
  const cpu = process.cpuUsage()
  const begin = performance.now()
  const until = begin + seconds * 1000
  const waits = new Map<string, number>()
  let orders = 0
  const look = async () => {
    while (performance.now() < until) {
      for (const { what } of await database.query<{ what: string }>(waiting))
        waits.set(what, (waits.get(what) ?? 0) + 1)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
  await Promise.all([
    look(),
    ...sellers.map(async (seller) => {
      while (performance.now() < until) {
        await addLicense(app, seller)
        orders += 1
      }
    }),
  ])
  const { user, system } = process.cpuUsage(cpu)
  return {
    ordersPerSecond: (orders * 1000) / (performance.now() - begin),
    cpuMs: (user + system) / 1000 / orders,
    waits,
  }
}

const waiting = `
  select l.locktype || coalesce(' ' || l.relation::regclass::text, '') || coalesce(' ' || l.classid::text, '') || ', ' || a.state || ': ' || left(a.query, 60) as what
  from pg_locks l join pg_stat_activity a on a.pid = l.pid
  where not l.granted and cardinality(pg_blocking_pids(l.pid)) > 0`

async function addLicense(app: TestApp, { session, subscriptionId }: Seller): Promise<void> {
  const money = (amount: number) => ({ amount, currency: price.currency })
  const input = {
    subscriptionId,
    quantity: 1,
    seenUnitListPrice: money(price.list),
    seenUnitCost: money(price.cost),
  }
  const answer = await app.run<{ __typename: string }>(
    'provider',
    `mutation ($input: AddLicensesInput!, $key: IdempotencyKey!) {
      addLicenses(input: $input, idempotencyKey: $key) { __typename ... on UserError { message } }
    }`,
    { input, key: newKey() },
    session,
  )
  if (answer.__typename !== 'AddLicensesSuccess') throw new Error(JSON.stringify(answer))
}

/** A database of tests on a server that waits for its disk. */
function benchDatabase(
  url: (database: string, login?: string, password?: string) => string,
): TestDatabase & { migrate(): Promise<void> } {
  const pool = new pg.Pool({ connectionString: url('bench'), max: 3 })
  pool.on('error', () => undefined)
  const apiUrl = url('bench', 'bench_api', 'bench')
  const workerUrl = url('bench', 'bench_worker', 'bench')
  return {
    name: 'bench',
    apiUrl,
    workerUrl,
    migrate: () =>
      migrateDatabase({ migrate: url('bench'), api: apiUrl, worker: workerUrl }, databasePackage),
    async query<Row extends pg.QueryResultRow>(text: string, values?: unknown[]) {
      return (await pool.query<Row>(text, values)).rows
    },
    drop: () => pool.end(),
  }
}

const perSecond = ({ ordersPerSecond }: Measured) => `${ordersPerSecond.toFixed(1)}/s`

function row(cells: readonly string[]): string {
  return cells.map((cell, at) => (at === 0 ? cell.padEnd(22) : cell.padStart(16))).join('')
}
