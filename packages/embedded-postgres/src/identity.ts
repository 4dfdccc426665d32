import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'

/** A process that can be told from a later one that was given the same pid. */
export interface ProcessIdentity {
  readonly pid: number
  /** When it started, as the system writes it; empty where the system does not tell. */
  readonly startedAt: string
}

const run = promisify(execFile)

async function startedAt(pid: number): Promise<string | null> {
  if (process.platform === 'linux') {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null)
    if (stat === null) return null
    // The name (field 2) may hold blanks and brackets: count the fields behind its last bracket.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    // A zombie has ended; only its parent has not looked yet.
    if (fields[0] === 'Z' || fields[0] === 'X') return null
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '')
    return `${fields[19] ?? ''}@${boot.trim()}`
  }
  if (process.platform === 'win32') return signalable(pid) ? '' : null
  const ps = await run('ps', ['-o', 'lstart=', '-p', String(pid)]).catch(() => null)
  return ps === null ? null : ps.stdout.trim()
}

function signalable(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/**
 * The identity of a running process.
 * @returns null when no such process runs
 */
export async function identify(pid: number): Promise<ProcessIdentity | null> {
  if (!signalable(pid)) return null
  const start = await startedAt(pid)
  return start === null ? null : { pid, startedAt: start }
}

/** Whether the very process of `identity` still runs (not another one with its pid). */
export async function isRunning(identity: ProcessIdentity): Promise<boolean> {
  const now = await identify(identity.pid)
  return now !== null && now.startedAt === identity.startedAt
}

/** The identity of this process. */
export async function self(): Promise<ProcessIdentity> {
  return (await identify(process.pid)) ?? { pid: process.pid, startedAt: '' }
}

/** Reads an identity out of stored JSON; null when the value is not one. */
export function parseIdentity(value: unknown): ProcessIdentity | null {
  if (typeof value !== 'object' || value === null) return null
  if (!('pid' in value) || typeof value.pid !== 'number') return null
  if (!('startedAt' in value) || typeof value.startedAt !== 'string') return null
  return { pid: value.pid, startedAt: value.startedAt }
}
