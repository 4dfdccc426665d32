import { randomBytes } from 'node:crypto'
import {
  chmod,
  chown,
  lchown,
  lstat,
  mkdir,
  readdir,
  readFile,
  readlink,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Account } from './account.ts'
import type { Binaries } from './binary.ts'
import { identify, isRunning } from './identity.ts'

/** One data directory and what runs it. */
export interface Cluster {
  readonly account: Account
  readonly binaries: Binaries
  readonly dataDirectory: string
}

/** PostgreSQL's own settings by name, as postgresql.conf takes them. */
export type Settings = Readonly<Record<string, string | number | boolean>>

/** Where the superuser's password lies, readable by its owner alone. */
export function passwordFile(dataDirectory: string): string {
  return `${dataDirectory}.password`
}

/** Where the server writes its log. */
export function logFile(dataDirectory: string): string {
  return `${dataDirectory}.log`
}

async function give(cluster: Cluster, path: string): Promise<void> {
  const { owner } = cluster.account
  if (owner !== null) await chown(path, owner.uid, owner.gid)
}

async function must(cluster: Cluster, program: string, args: readonly string[]): Promise<string> {
  const { code, output } = await cluster.account.run(program, args)
  if (code !== 0) throw new Error(`PostgreSQL's ${basename(program)} failed (${code}): ${output}`)
  return output
}

/** Data made under another account (before a move into a container, say) is handed over; only root can do that. */
async function adopt(cluster: Cluster): Promise<void> {
  if (process.getuid?.() !== 0) return
  const { uid, gid } = cluster.account.owner ?? { uid: 0, gid: 0 }
  const found = await stat(cluster.dataDirectory).catch(() => null)
  if (found === null || found.uid === uid) return
  const pending = [cluster.dataDirectory]
  for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
    await lchown(path, uid, gid)
    if (!(await lstat(path)).isDirectory()) continue
    for (const name of await readdir(path)) pending.push(join(path, name))
  }
}

/** Sees to it that the server's account can get to the data. */
export async function prepare(cluster: Cluster): Promise<void> {
  const parent = dirname(cluster.dataDirectory)
  await adopt(cluster)
  if (cluster.account.owner === null) return
  // Another account must be able to walk through, not to look around.
  await chmod(parent, (await stat(parent)).mode | 0o011)
  const { code } = await cluster.account.run('/bin/sh', ['-c', 'cd "$1"', 'sh', parent])
  if (code === 0) return
  throw new Error(
    `PostgreSQL does not run as root, and its system user postgres cannot reach ${parent}: a folder above it is closed. ` +
      'Open it (chmod o+x), run Relais as a normal user, or set DATABASE_URL to a PostgreSQL 18 (or newer) of your own.',
  )
}

/** Whether the data directory holds a whole cluster. */
export async function initialized(cluster: Cluster): Promise<boolean> {
  return stat(join(cluster.dataDirectory, 'PG_VERSION')).then(
    () => true,
    () => false,
  )
}

/** Whether the platform can copy a database's files by reference, which makes a template's clone cheap. */
async function clones(cluster: Cluster, directory: string): Promise<boolean> {
  const args = ['-D', directory, '-c', 'file_copy_method=clone', '-C', 'file_copy_method']
  return (await cluster.account.run(cluster.binaries.postgres, args)).code === 0
}

/**
 * Makes a new cluster: UTF-8, the same sorting on every machine (builtin C.UTF-8), passwords by SCRAM,
 * no access without one. It is made aside and renamed, so a cut half-way leaves nothing half-made.
 */
export async function initialize(
  cluster: Cluster,
  options: { password: string | undefined; durable: boolean },
): Promise<void> {
  const { dataDirectory } = cluster
  const aside = `${dataDirectory}.new`
  const secret = `${dataDirectory}.pwfile`
  await rm(aside, { recursive: true, force: true })
  const password = options.password ?? randomBytes(24).toString('base64url')
  await mkdir(aside, { mode: 0o700 })
  await give(cluster, aside)
  try {
    await writeFile(secret, `${password}\n`, { mode: 0o600 })
    await give(cluster, secret)
    await must(cluster, cluster.binaries.initdb, [
      `--pgdata=${aside}`,
      '--username=postgres',
      `--pwfile=${secret}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--no-instructions',
      ...(options.durable ? [] : ['--no-sync']),
    ])
  } finally {
    await rm(secret, { force: true })
  }
  const clone = (await clones(cluster, aside)) ? 'file_copy_method = clone\n' : ''
  const configuration = join(aside, 'postgresql.conf')
  const defaults = await readFile(configuration, 'utf8')
  const own = "timezone = 'UTC'\nlog_timezone = 'UTC'\ninclude 'relais.conf'\n"
  await writeFile(configuration, `${defaults}\n${clone}${own}`)
  await writeFile(passwordFile(dataDirectory), password, { mode: 0o600 })
  await rename(aside, dataDirectory)
}

/** Writes the settings the next start takes. */
export async function configure(cluster: Cluster, port: number, settings: Settings): Promise<void> {
  const all = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    ...settings,
    port,
  }
  const lines = Object.entries(all).map(
    ([name, value]) => `${name} = '${String(value).replaceAll("'", "''")}'`,
  )
  const path = join(cluster.dataDirectory, 'relais.conf')
  // Whole or not at all: half of it, on a full disk, would have the server start on another port.
  const aside = `${path}.new`
  await writeFile(aside, `# Written at each start.\n${lines.join('\n')}\n`, { mode: 0o600 })
  await give(cluster, aside)
  await rename(aside, path)
}

/** The running server's pid and port; null when none runs on this data directory. */
export async function running(dataDirectory: string): Promise<{ pid: number; port: number } | null> {
  const lines = await readFile(join(dataDirectory, 'postmaster.pid'), 'utf8').then(
    (text) => text.split('\n'),
    () => [],
  )
  const pid = Number(lines[0])
  const port = Number(lines[3])
  if (!Number.isInteger(pid) || pid <= 0 || !Number.isInteger(port) || port <= 0) return null
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return null
  }
  return (await stranger(pid, dataDirectory)) ? null : { pid, port }
}

/** Whether the pid was given to some other program since (after a restart of the machine, say). */
async function stranger(pid: number, dataDirectory: string): Promise<boolean> {
  if (process.platform !== 'linux') return false
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => null)
  if (command === null) return false
  if (!command.includes('postgres')) return true
  const place = await readlink(`/proc/${pid}/cwd`).catch(() => dataDirectory)
  return place !== dataDirectory
}

/**
 * Starts the server and waits until it answers.
 * @throws with the end of its log when it does not
 */
export async function launch(cluster: Cluster): Promise<void> {
  const { dataDirectory } = cluster
  // A pid file that names a stranger would keep PostgreSQL from starting; ours is known not to run.
  await rm(join(dataDirectory, 'postmaster.pid'), { force: true })
  const log = logFile(dataDirectory)
  // What the server wrote before it ended says why it did: it is kept beside the new log.
  await rename(log, `${log}.1`).catch(() => undefined)
  await writeFile(log, '', { mode: 0o600 })
  await give(cluster, log)
  const args = ['start', '--wait', '--timeout=60', '-D', dataDirectory, '-l', log]
  const { code } = await cluster.account.run(cluster.binaries.pgCtl, args, { detached: true })
  if (code === 0) return
  const tail = (await readFile(log, 'utf8')).trim().split('\n').slice(-8).join('\n')
  throw new Error(`PostgreSQL did not start on ${dataDirectory}:\n${tail}`)
}

/**
 * Stops the server and waits for its end: `fast` ends sessions in order, `immediate` is a crash on purpose. The pid file, which
 * `pg_ctl` waits for, goes a moment before the process does.
 */
export async function halt(cluster: Cluster, mode: 'fast' | 'immediate'): Promise<void> {
  const server = await running(cluster.dataDirectory)
  const identity = server && (await identify(server.pid))
  const { code, output } = await cluster.account.run(cluster.binaries.pgCtl, [
    'stop',
    '-D',
    cluster.dataDirectory,
    '-m',
    mode,
    '--wait',
    '--timeout=60',
  ])
  if (code !== 0 && (await running(cluster.dataDirectory)) !== null) {
    throw new Error(`PostgreSQL did not stop on ${cluster.dataDirectory}: ${output}`)
  }
  while (identity && (await isRunning(identity))) await sleep(10)
}

/** Removes a data directory and everything beside it. */
export async function remove(dataDirectory: string): Promise<void> {
  const parent = dirname(dataDirectory)
  const name = basename(dataDirectory)
  for (const entry of await readdir(parent).catch(() => [])) {
    if (entry === name || entry.startsWith(`${name}.`)) {
      await rm(join(parent, entry), { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
    }
  }
}
