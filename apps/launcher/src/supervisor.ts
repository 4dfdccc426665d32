import type { ChildProcess } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { type ChildOptions, startChild, signal, stopChild } from './child.ts'
import type { Command } from './layout.ts'

const firstDelayMs = 250
/** Whatever ends is there again within ten seconds (TRUST C2): two to wait, the rest to start. */
const longestDelayMs = 2_000
/** A process that lived this long was well: its next failure counts as the first. */
const settledMs = 30_000

/** How long to wait before starting again, after so many failures in a row (1 for the first). */
export function backOff(failures: number): number {
  return Math.min(firstDelayMs * 2 ** (failures - 1), longestDelayMs)
}

/** A process that is started again when it ends. */
export interface Supervised {
  readonly name: string
  /** Failures in a row. */
  readonly failures: () => number
  /** The last lines it wrote. */
  readonly tail: () => string
}

/** Keeps processes running. */
export interface Supervisor {
  start(name: string, command: Command, env: Readonly<Record<string, string | undefined>>): Supervised
  /** Asks all to end, newest first, and waits; `now` ends them at once. */
  stop(): Promise<void>
  now(): void
}

/** Where the supervisor reports, and what it works with. */
export interface SupervisorOptions {
  readonly guardian: ChildOptions['guardian']
  /** Folder of the log files, one a process. */
  readonly logs: string
  /** Writes a line for the person at the terminal. */
  readonly say: (line: string) => void
  /** Developing: what processes write is shown too. */
  readonly echo: boolean
}

/** Each start of ours begins a new log; the one before is kept beside it. */
function beginLog(path: string): void {
  if (existsSync(path)) renameSync(path, `${path}.1`)
}

/** Makes a supervisor with nothing to watch yet. */
export function createSupervisor(options: SupervisorOptions): Supervisor {
  const entries: { child: ChildProcess | null; timer: NodeJS.Timeout | null }[] = []
  let stopping = false

  function spawnInto(name: string, path: string, command: Command, env: ChildOptions['env']): ChildProcess {
    if (!options.echo) {
      const log = openSync(path, 'a', 0o600)
      try {
        return startChild(command, { env, guardian: options.guardian, output: log })
      } finally {
        closeSync(log)
      }
    }
    const child = startChild(command, { env, guardian: options.guardian, output: 'pipe' })
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        for (const line of chunk.toString().trimEnd().split('\n')) options.say(`${name.padEnd(9)}│ ${line}`)
      })
    }
    return child
  }

  function start(name: string, command: Command, env: ChildOptions['env']): Supervised {
    const path = join(options.logs, `${name}.log`)
    const entry: (typeof entries)[number] = { child: null, timer: null }
    let failures = 0
    entries.push(entry)
    beginLog(path)
    const run = (): void => {
      entry.timer = null
      const begun = Date.now()
      const child = spawnInto(name, path, command, env)
      entry.child = child
      const over = (how: string): void => {
        if (entry.child !== child) return
        entry.child = null
        if (stopping) return
        failures = Date.now() - begun > settledMs ? 1 : failures + 1
        const delay = backOff(failures)
        options.say(`${name} ended (${how}); starting it again in ${delay / 1000} s. What it wrote: ${path}`)
        entry.timer = setTimeout(run, delay)
      }
      child.once('exit', (code, name) => over(name ?? `code ${code}`))
      child.once('error', (error) => over(error.message))
    }
    run()
    const tail = (): string => {
      if (options.echo) return ''
      return readFileSync(path, 'utf8').trimEnd().split('\n').slice(-15).join('\n')
    }
    return { name, failures: () => failures, tail }
  }

  function quiet(): ChildProcess[] {
    stopping = true
    for (const { timer } of entries) if (timer !== null) clearTimeout(timer)
    return entries.flatMap(({ child }) => child ?? [])
  }

  return {
    start,
    stop: async () => {
      await Promise.all(quiet().map((child) => stopChild(child, 10_000)))
    },
    now: () => {
      for (const child of quiet()) signal(child, 'SIGKILL')
    },
  }
}
