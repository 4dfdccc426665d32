import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { identify, isRunning, type ProcessIdentity } from '@relais/embedded-postgres'

/** A process above us. */
export interface Ancestor {
  readonly pid: number
  readonly parent: number
  /** Its command line, arguments apart by blanks. */
  readonly command: string
}

const run = promisify(execFile)
const shell = /^-?(?:\S*\/)?(?:ba|da|z|k|fi|c|tc)?sh(?:\s|$)/
const runner = /(?:^|[\s/])(?:npm|npx|pnpm|yarn|corepack)(?:[\s@.]|$)/

async function read(pid: number): Promise<Ancestor | null> {
  if (process.platform === 'linux') {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null)
    const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => null)
    if (stat === null || command === null) return null
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
    return { pid, parent, command: command.replaceAll('\0', ' ').trim() }
  }
  if (process.platform === 'win32') return null
  const ps = await run('ps', ['-o', 'ppid=,command=', '-p', String(pid)]).catch(() => null)
  const [, parent, command] = /^\s*(\d+)\s+(.*)$/.exec(ps?.stdout ?? '') ?? []
  return parent === undefined ? null : { pid, parent: Number(parent), command: command ?? '' }
}

/**
 * Which of the processes above us to watch: our parent, unless it is a shell somebody types in, and everything up to
 * the package runner that was called (npx → shell → pnpm → shell → us). A signal sent to that runner alone never
 * arrives here, and neither does its end.
 * @param chain our parent first
 */
export function watched(chain: readonly Ancestor[]): number[] {
  const last = chain.findLastIndex(({ command }) => runner.test(command) && !isTyped(command))
  const upTo = last >= 0 ? last : chain[0] !== undefined && !isTyped(chain[0].command) ? 0 : -1
  return chain.slice(0, upTo + 1).map(({ pid }) => pid)
}

/** A shell that runs no command of ours: it may go (a closed terminal, nohup) without meaning us. */
function isTyped(command: string): boolean {
  return shell.test(command) && !/\s-\w*c(?:\s|$)/.test(command)
}

async function ancestors(): Promise<Ancestor[]> {
  const chain: Ancestor[] = []
  let pid = process.ppid
  while (pid > 1 && chain.length < 12) {
    const ancestor = await read(pid)
    if (ancestor === null) break
    chain.push(ancestor)
    pid = ancestor.parent
  }
  return chain
}

/** Calls `lost` once when one of the processes that started us has ended. @returns stops watching */
export async function watchParents(lost: () => void, everyMs = 500): Promise<() => void> {
  const chain = await ancestors()
  const found = await Promise.all(watched(chain).map(identify))
  const identities = found.filter((identity): identity is ProcessIdentity => identity !== null)
  const timer = setInterval(() => {
    void Promise.all(identities.map(isRunning)).then((alive) => {
      if (alive.every(Boolean)) return
      clearInterval(timer)
      lost()
    })
  }, everyMs)
  timer.unref()
  return () => clearInterval(timer)
}
