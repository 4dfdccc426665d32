import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { migrateDatabase } from '@relais/db'
import { startTestServer, type TestServer } from '@relais/embedded-postgres'
import pg from 'pg'
import { from, to } from 'pg-copy-streams'
import { machine, median } from './figure.ts'
import { sheetLines } from './sheet.ts'

const api = fileURLToPath(new URL('../../', import.meta.url))
const databasePackage = dirname(createRequire(import.meta.url).resolve('@relais/db/package.json'))
const tables = ['list_price', 'cost_price'] as const
const empty = 'bench_empty'
const ready = 'bench_ready'

interface Measured {
  readonly seconds: number
  /** Peak resident memory of the process, in MiB. */
  readonly peakMemory: number
}

/**
 * Imports a price sheet through the command, from the start of its process to the end of it: reading, rules, versions,
 * offers, audit. Against it: COPY of the very rows that this leaves in both price tables, into the same tables with
 * their constraints and indexes, offers and import row already there; and, for scale, COPY into bare tables.
 */
export async function benchImport(rows: number, rounds: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'relais-bench-'))
  const server = await startTestServer()
  try {
    const sheet = join(folder, 'sheet.csv')
    await pipeline(Readable.from(sheetLines(rows)), createWriteStream(sheet))
    await migrated(server)
    const copied = await prepareCopy(server, sheet)
    const lines = [
      `${rows.toLocaleString('en')} price rows, ${mebibytes((await stat(sheet)).size)} of CSV; ${machine()}`,
      '',
    ]
    const found: { import: Measured; copy: number; bare: number }[] = []
    for (let round = 1; round <= rounds; round += 1) {
      const measured = {
        import: await fresh(server, empty, (database) => importSheet(server, database, sheet)),
        copy: await fresh(server, ready, (database) => copyInto(server, database, copied, '')),
        bare: await fresh(server, ready, (database) => copyInto(server, database, copied, 'bare_')),
      }
      found.push(measured)
      process.stderr.write(`round ${round} of ${rounds}\n`)
    }
    const again = await fresh(server, empty, async (database) => {
      await importSheet(server, database, sheet)
      return importSheet(server, database, sheet)
    })
    return `${[...lines, ...report(rows, found, again)].join('\n')}\n`
  } finally {
    await server.stop()
    await rm(folder, { recursive: true })
  }
}

function report(
  rows: number,
  found: readonly { import: Measured; copy: number; bare: number }[],
  again: Measured,
): string[] {
  const line = (cells: readonly string[]) =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(10) : cell.padStart(15))).join('')
  const rate = (seconds: number) => Math.round(rows / seconds).toLocaleString('en')
  const shown = found.map((round, at) => [
    `round ${at + 1}`,
    `${round.import.seconds.toFixed(2)} s`,
    rate(round.import.seconds),
    `${round.copy.toFixed(2)} s`,
    rate(round.copy),
    (round.import.seconds / round.copy).toFixed(2),
    `${round.bare.toFixed(2)} s`,
    `${round.import.peakMemory} MiB`,
  ])
  const ours = median(found.map((round) => round.import.seconds))
  const copy = median(found.map((round) => round.copy))
  return [
    line(['', 'relais import', 'rows/s', 'COPY', 'rows/s', 'ratio', 'bare COPY', 'peak memory']),
    ...shown.map(line),
    '',
    `Median: import ${ours.toFixed(2)} s, COPY ${copy.toFixed(2)} s, ratio ${(ours / copy).toFixed(2)} (goal: at most 2).`,
    `The same file again (nothing changes): ${again.seconds.toFixed(2)} s, ${again.peakMemory} MiB.`,
    '"relais import" is the whole command, start of the process included; a row of the sheet is one row in each of two tables.',
    '"COPY" copies those rows into both tables, with their keys, exclusion constraints and indexes; "bare COPY" into tables without any.',
  ]
}

async function migrated(server: TestServer): Promise<void> {
  await server.createDatabase(empty)
  const logins = {
    migrate: server.url(empty),
    api: server.url(empty, 'bench_api', 'bench'),
    worker: server.url(empty, 'bench_worker', 'bench'),
  }
  await migrateDatabase(logins, databasePackage)
}

/** Imports once; keeps the rows as COPY writes them, and makes the database that has all but them. */
async function prepareCopy(server: TestServer, sheet: string): Promise<ReadonlyMap<string, Buffer>> {
  await server.cloneDatabase(empty, ready)
  await importSheet(server, ready, sheet)
  const rows = new Map<string, Buffer>()
  await connected(server, ready, async (client) => {
    for (const table of tables) {
      const chunks: Buffer[] = []
      for await (const chunk of client.query(to(`copy (select * from ${table} order by id) to stdout`)))
        chunks.push(chunk as Buffer)
      rows.set(table, Buffer.concat(chunks))
      await client.query(`create table bare_${table} as select * from ${table} limit 0`)
    }
    await client.query(`truncate ${tables.join(', ')} cascade`)
  })
  return rows
}

async function importSheet(server: TestServer, database: string, sheet: string): Promise<Measured> {
  const begin = performance.now()
  const child = spawn(
    process.execPath,
    [join(api, 'dist/cli.js'), 'catalog', 'import', '--prices', sheet, '--json'],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        RELAIS_API_DATABASE_URL: server.url(database, 'bench_api', 'bench'),
        RELAIS_RESELLER_URL: 'http://reseller.localhost:4000',
        RELAIS_PROVIDER_URL: 'http://provider.localhost:4000',
        RELAIS_CUSTOMER_URL: 'http://customer.localhost:4000',
        RELAIS_LINK_KEY: Buffer.alloc(32, 1).toString('base64'),
      },
    },
  )
  const ended = once(child, 'exit')
  let peak = 0
  while (child.exitCode === null && child.signalCode === null) {
    peak = Math.max(peak, await peakMemoryOf(child.pid))
    await Promise.race([ended, wait(25)])
  }
  if (child.exitCode !== 0) throw new Error(`the import ended with ${child.exitCode ?? child.signalCode}`)
  return { seconds: (performance.now() - begin) / 1000, peakMemory: Math.round(peak / 1024) }
}

async function copyInto(
  server: TestServer,
  database: string,
  rows: ReadonlyMap<string, Buffer>,
  prefix: string,
): Promise<number> {
  return connected(server, database, async (client) => {
    const begin = performance.now()
    await client.query('begin')
    for (const [table, text] of rows)
      await pipeline(Readable.from(slices(text)), client.query(from(`copy ${prefix}${table} from stdin`)))
    await client.query('commit')
    return (performance.now() - begin) / 1000
  })
}

function* slices(text: Buffer): Generator<Buffer> {
  for (let at = 0; at < text.length; at += 65_536) yield text.subarray(at, at + 65_536)
}

async function fresh<T>(
  server: TestServer,
  template: string,
  run: (database: string) => Promise<T>,
): Promise<T> {
  const database = 'bench_round'
  await server.cloneDatabase(template, database)
  try {
    return await run(database)
  } finally {
    await server.dropDatabase(database)
  }
}

async function connected<T>(
  server: TestServer,
  database: string,
  run: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: server.url(database) })
  await client.connect()
  try {
    return await run(client)
  } finally {
    await client.end()
  }
}

/** In KiB, as Linux knows it; 0 elsewhere. */
async function peakMemoryOf(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0)
}

function mebibytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(0)} MiB`
}
