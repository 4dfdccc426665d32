import { execFile, spawn, type SpawnOptions } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import type { Binaries } from './binary.ts'

/** How a program ended and what it said. */
export interface Outcome {
  readonly code: number
  readonly output: string
}

/**
 * The account PostgreSQL runs under. It refuses to run as root, so root gives it either a user namespace in which
 * it is `nobody` over root's own files, or the system user `postgres`.
 */
export interface Account {
  readonly kind: 'self' | 'namespace' | 'postgres'
  /** Who must own the data on disk; null when that is whoever runs us. */
  readonly owner: { readonly uid: number; readonly gid: number } | null
  /** Runs a program to its end. `detached`: it leaves a server behind that must not hold our pipes. */
  run(program: string, args: readonly string[], options?: { detached?: boolean }): Promise<Outcome>
}

const namespace = ['--user', '--map-user=65534', '--map-group=65534'] as const

/** What PostgreSQL's programs need; nothing else that we were started with is theirs to know. */
const surroundings =
  /^(?:PATH|HOME|TMPDIR|TEMP|TMP|LD_LIBRARY_PATH|SYSTEMROOT|WINDIR|COMSPEC|USERPROFILE|APPDATA)$/i

function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => surroundings.test(name))
  return { ...Object.fromEntries(own), LC_ALL: 'C', LANG: 'C' }
}

function account(
  kind: Account['kind'],
  owner: Account['owner'],
  prefix: readonly string[],
  ids: SpawnOptions,
): Account {
  return {
    kind,
    owner,
    run: (program, args, { detached = false } = {}) =>
      new Promise((resolve, reject) => {
        const [command = program, ...rest] = [...prefix, program, ...args]
        const child = spawn(command, rest, {
          ...ids,
          env: environment(),
          cwd: '/',
          stdio: detached ? 'ignore' : ['ignore', 'pipe', 'pipe'],
          windowsHide: true,
        })
        let output = ''
        child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()))
        child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()))
        child.once('error', reject)
        child.once(detached ? 'exit' : 'close', (code) => resolve({ code: code ?? 1, output: output.trim() }))
      }),
  }
}

async function systemUser(name: string): Promise<{ uid: number; gid: number } | null> {
  const passwd = await readFile('/etc/passwd', 'utf8').catch(() => '')
  const fields = passwd
    .split('\n')
    .find((line) => line.startsWith(`${name}:`))
    ?.split(':')
  return fields === undefined ? null : { uid: Number(fields[2]), gid: Number(fields[3]) }
}

async function createSystemUser(): Promise<void> {
  await new Promise<void>((resolve) => {
    const args = ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres']
    execFile('useradd', args, () => resolve())
  })
}

async function works(candidate: Account, binaries: Binaries): Promise<string | null> {
  try {
    const { code, output } = await candidate.run(binaries.postgres, ['--version'])
    return code === 0 ? null : output
  } catch (error) {
    return String(error)
  }
}

/**
 * Chooses the account: this user; as root a user namespace (util-linux 2.38 or newer, needs no change to the
 * system); where that is not allowed, as in most containers, the system user `postgres`, made if it is missing.
 * @throws when PostgreSQL can run under none of them; the message names DATABASE_URL
 */
export async function chooseAccount(binaries: Binaries): Promise<Account> {
  const direct = account('self', null, [], {})
  if (process.getuid?.() !== 0) return direct
  const mapped = account('namespace', null, ['unshare', ...namespace, '--'], {})
  const first = await works(mapped, binaries)
  if (first === null) return mapped
  const ids = (await systemUser('postgres')) ?? (await createSystemUser().then(() => systemUser('postgres')))
  const second =
    ids === null
      ? 'there is no such user and none could be made'
      : await works(account('postgres', ids, [], ids), binaries)
  if (ids !== null && second === null) return account('postgres', ids, [], ids)
  throw new Error(
    'PostgreSQL does not run as root, and no other way was open here.\n' +
      `  In a user namespace: ${first}\n` +
      `  As the system user postgres: ${second}\n` +
      'Run Relais as a normal user, or set DATABASE_URL to a PostgreSQL 18 (or newer) of your own.',
  )
}
