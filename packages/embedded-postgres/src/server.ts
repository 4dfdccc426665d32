import { mkdir, readFile, realpath } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import pg from 'pg'
import { chooseAccount } from './account.ts'
import { findBinaries } from './binary.ts'
import {
  type Cluster,
  configure,
  halt,
  initialize,
  initialized,
  launch,
  passwordFile,
  prepare,
  remove,
  running,
  type Settings,
} from './cluster.ts'
import { dismiss, guard } from './guardian.ts'
import { withLock } from './lock.ts'
import { enter, leave, owners } from './owner.ts'
import { freePort, isFree } from './port.ts'
import { type Revival, watchServer } from './revival.ts'
import { answersAgain, type SilencePatience, watchSilence } from './silence.ts'

/** What `startEmbeddedPostgres` takes. */
export interface EmbeddedPostgresOptions {
  /** Folder of the data; its parent is made if missing. Files of ours lie beside it: `.password`, `.log`, `.owners`. */
  readonly dataDirectory: string
  /** Port on 127.0.0.1; by default the last one if free, else any free one. */
  readonly port?: number
  /** The superuser's password for a new cluster; by default random. An existing cluster keeps its own. */
  readonly password?: string
  /** PostgreSQL settings on top of the defaults, for the process that starts the server. */
  readonly settings?: Settings
  /** For tests: the data is thrown away with the server, so nothing waits for the disk. */
  readonly discard?: boolean
}

/** A server on 127.0.0.1 that this process may use. */
export interface RunningPostgres {
  /** Absolute path, as `show data_directory` answers. */
  readonly dataDirectory: string
  readonly port: number
  /** pid of the server process */
  readonly pid: number
  /** Connection string for a database; without a login it is the superuser's. */
  readonly url: (database: string, login?: string, password?: string) => string
  /** Makes the database if it does not exist. */
  ensureDatabase(database: string): Promise<void>
}

/** A server this process holds until it calls `stop`. */
export interface EmbeddedPostgres extends RunningPostgres {
  /** True when another process had started it. */
  readonly joined: boolean
  /**
   * Lets go of the server. It stops with the last process that uses it; `immediate` means a crash on purpose.
   * Called twice it does nothing more.
   */
  stop(mode?: 'fast' | 'immediate'): Promise<void>
  /**
   * From now on the server is started again, on the same port and over the same data, whenever it ends without having
   * been stopped by `stop`, or runs and says nothing. Called twice it does nothing more.
   */
  keepRunning(tell: Revival, patience?: SilencePatience): void
}

const fast: Settings = {
  fsync: false,
  synchronous_commit: false,
  full_page_writes: false,
  wal_level: 'minimal',
  max_wal_senders: 0,
  max_connections: 200,
}

function handle(
  dataDirectory: string,
  server: { pid: number; port: number },
  secret: string,
): RunningPostgres {
  const url = (database: string, login = 'postgres', password = secret): string => {
    const credentials = `${encodeURIComponent(login)}:${encodeURIComponent(password)}`
    return `postgresql://${credentials}@127.0.0.1:${server.port}/${encodeURIComponent(database)}`
  }
  return {
    dataDirectory,
    ...server,
    url,
    async ensureDatabase(database) {
      await withClient(url('postgres'), async (client) => {
        const found = await client.query('select 1 from pg_database where datname = $1', [database])
        if (found.rowCount === 0) await client.query(`create database ${client.escapeIdentifier(database)}`)
      })
    },
  }
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/**
 * The version of the server behind a connection string, as PostgreSQL numbers it: 180004 is 18.4.
 * @throws when it cannot be reached
 */
export async function serverVersion(url: string): Promise<number> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ version: string }>(
      "select current_setting('server_version_num') as version",
    )
    return Number(rows[0]?.version)
  })
}

/**
 * Makes sure that the server which answers is the one over our data and no stranger on the same port.
 * @throws when it is another one, or does not know our password
 */
async function assertOurs(server: RunningPostgres): Promise<void> {
  const actual = await withClient(server.url('postgres'), async (client) => {
    const { rows } = await client.query<{ data_directory: string }>('show data_directory')
    return rows[0]?.data_directory
  })
  if (actual !== server.dataDirectory) {
    throw new Error(
      `Port ${server.port} belongs to the server over ${actual}, not to ours over ${server.dataDirectory}`,
    )
  }
}

async function readPassword(dataDirectory: string): Promise<string> {
  try {
    return await readFile(passwordFile(dataDirectory), 'utf8')
  } catch {
    throw new Error(
      `${passwordFile(dataDirectory)} is missing: without it nobody can sign in to the data beside it`,
    )
  }
}

/** The path as the server names it: PostgreSQL and /proc follow symbolic links. */
async function canonical(dataDirectory: string): Promise<string> {
  const parent = dirname(resolve(dataDirectory))
  await mkdir(parent, { recursive: true, mode: 0o700 })
  return join(await realpath(parent), basename(dataDirectory))
}

async function choosePort(cluster: Cluster, wanted: number | undefined): Promise<number> {
  if (wanted !== undefined) return wanted
  const last = await readFile(join(cluster.dataDirectory, 'relais.conf'), 'utf8').catch(() => '')
  const port = Number(/^port = '(\d+)'$/m.exec(last)?.[1])
  return port > 0 && (await isFree(port)) ? port : freePort()
}

async function startNew(cluster: Cluster, options: EmbeddedPostgresOptions): Promise<void> {
  const settings = options.discard === true ? { ...fast, ...options.settings } : (options.settings ?? {})
  for (let attempt = 1; ; attempt++) {
    await configure(cluster, await choosePort(cluster, options.port), settings)
    try {
      await launch(cluster)
      return
    } catch (error) {
      // Between choosing a free port and taking it, somebody else may have; a killed server's last children may
      // also need a moment to go.
      const passing = /could not bind|could not create any TCP|pre-existing shared memory/.test(String(error))
      if (!passing || attempt === 5) throw error
      await new Promise((done) => setTimeout(done, 200 * attempt))
    }
  }
}

/**
 * The server on a data directory that some living process holds.
 * @returns null when none runs, or only one that a killed process left behind
 */
export async function findRunning(dataDirectory: string): Promise<RunningPostgres | null> {
  const directory = await canonical(dataDirectory)
  const server = await running(directory)
  if (server === null || (await owners(directory)).length === 0) return null
  return handle(directory, server, await readPassword(directory))
}

/**
 * Starts PostgreSQL over `dataDirectory` (made if it is missing), or joins the server another living process runs
 * there. A server left behind by a killed process is stopped first, and recovers as after a power cut.
 * @throws when PostgreSQL cannot run here; the message names DATABASE_URL
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const dataDirectory = await canonical(options.dataDirectory)
  const discard = options.discard === true
  const binaries = await findBinaries()
  const cluster: Cluster = { binaries, dataDirectory, account: await chooseAccount(binaries) }
  await prepare(cluster)
  const lock = `${dataDirectory}.lock`
  return withLock(lock, async () => {
    let server = await running(dataDirectory)
    const joined = server !== null && (await owners(dataDirectory)).length > 0
    if (server !== null && !joined) await halt(cluster, 'fast')
    const entry = await enter(dataDirectory)
    try {
      if (!joined) {
        if (!(await initialized(cluster))) {
          await initialize(cluster, { password: options.password, durable: !discard })
        }
        await startNew(cluster, options)
        server = await running(dataDirectory)
      }
      if (server === null) throw new Error(`PostgreSQL ended right after its start over ${dataDirectory}`)
      const held = handle(dataDirectory, server, await readPassword(dataDirectory))
      const guarded = (pid: number) => guard({ dataDirectory, server: pid, owner: entry, discard })
      let guardian = guarded(server.pid)
      await assertOurs(held)
      let stopped: Promise<void> | undefined
      let unwatch: (() => void) | undefined
      const stop = async (mode: 'fast' | 'immediate'): Promise<void> => {
        unwatch?.()
        await withLock(lock, async () => {
          await leave(dataDirectory, entry)
          if ((await owners(dataDirectory)).length > 0) return
          if ((await running(dataDirectory)) !== null) await halt(cluster, mode)
        })
        dismiss(guardian)
        if (discard) await remove(dataDirectory)
      }
      const revive = (): Promise<void> =>
        withLock(lock, async () => {
          if (stopped !== undefined || (await running(dataDirectory)) !== null) return
          await startNew(cluster, { ...options, port: held.port })
          const again = await running(dataDirectory)
          if (again === null) throw new Error(`PostgreSQL ended right after its start over ${dataDirectory}`)
          dismiss(guardian)
          guardian = guarded(again.pid)
        })
      return {
        ...held,
        joined,
        stop: (mode = 'fast') => (stopped ??= stop(mode)),
        keepRunning: (tell, patience) => {
          if (unwatch !== undefined) return
          const url = held.url('postgres')
          const stopLooking = watchServer(dataDirectory, revive, tell)
          const stopAsking = watchSilence(
            url,
            async () => {
              const frozen = await running(dataDirectory)
              if (frozen === null || stopped !== undefined) return
              tell.silent()
              // One that was only stopped goes on, and nobody loses a transaction.
              process.kill(frozen.pid, 'SIGCONT')
              if (await answersAgain(url, patience)) return tell.back()
              // Its children end when they see it gone; `watchServer` starts it again.
              process.kill(frozen.pid, 'SIGKILL')
            },
            patience,
          )
          unwatch = () => {
            stopLooking()
            stopAsking()
          }
        },
      }
    } catch (error) {
      await leave(dataDirectory, entry)
      if (!joined && (await running(dataDirectory)) !== null) await halt(cluster, 'immediate')
      throw error
    }
  })
}
