import type { ChildProcess } from 'node:child_process'
import { closeSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ChildOptions, startChild, signal, stopChild } from './child.ts'
import type { Command } from './layout.ts'
import { beginLog, cutLog, logLimit, openLog } from './log-file.ts'
import { patience, type Patience, type Pulse, type Watch, watchPulse } from './watchdog.ts'

const firstDelayMs = 250
/** Whatever ends is there again within ten seconds (TRUST C2): two to wait, the rest to start. */
const longestDelayMs = 2_000
/** A process that lived this long was well: its next failure counts as the first. */
const settledMs = 30_000

/** How long to wait before starting again, after so many failures in a row (1 for the first). */
export function backOff(failures: number): number {
  return Math.min(firstDelayMs * 2 ** (failures - 1), longestDelayMs)
}

/** How often the logs are looked at. */
const lookAtLogsMs = 5_000

/** A process that is started again when it ends, or lives and does not answer. */
export interface Supervised {
  readonly name: string
  /** False while it lives and does not answer; true for one that nobody asks. */
  readonly answers: () => boolean
  /** Failures in a row. */
  readonly failures: () => number
  /** The last lines it wrote. */
  readonly tail: () => string
}

/** Keeps processes running. */
export interface Supervisor {
  /** @param pulse where to ask whether it lives; absent: nobody asks, and a frozen process stays */
  start(name: string, command: Command, env: ChildOptions['env'], pulse?: Pulse): Supervised
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
  /** Logs of others that are to be kept short too. */
  readonly otherLogs?: readonly string[]
  /** Bytes a log may have; by default 10 MiB. */
  readonly logLimit?: number
  /** How long a silent process is waited for. */
  readonly patience?: Patience
}

function readLog(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/** Makes a supervisor with nothing to watch yet. */
export function createSupervisor(options: SupervisorOptions): Supervisor {
  const entries: { child: ChildProcess | null; timer: NodeJS.Timeout | null; watch: Watch | null }[] = []
  const logs = new Set(options.otherLogs)
  let stopping = false
  const cutting = setInterval(() => {
    for (const path of logs) attempt(() => cutLog(path, options.logLimit ?? logLimit))
  }, lookAtLogsMs)
  cutting.unref()

  /** A disk that is full, or a folder that is gone, must not end us, who keep all else running. */
  function attempt(write: () => void): void {
    try {
      write()
    } catch (error) {
      options.say(`A log cannot be written: ${error instanceof Error ? error.message : String(error)}`)
    }
  }

  function spawnInto(name: string, path: string, command: Command, env: ChildOptions['env']): ChildProcess {
    if (!options.echo) {
      const log = openLog(path)
      if (log === null) options.say(`${name} runs without a log: ${path} cannot be written.`)
      try {
        return startChild(command, { env, guardian: options.guardian, output: log ?? 'ignore' })
      } finally {
        if (log !== null) closeSync(log)
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

  function start(name: string, command: Command, env: ChildOptions['env'], pulse?: Pulse): Supervised {
    const path = join(options.logs, `${name}.log`)
    const entry: (typeof entries)[number] = { child: null, timer: null, watch: null }
    let failures = 0
    entries.push(entry)
    attempt(() => beginLog(path))
    logs.add(path)
    const run = (): void => {
      entry.timer = null
      const begun = Date.now()
      const child = spawnInto(name, path, command, env)
      entry.child = child
      const over = (how: string): void => {
        if (entry.child !== child) return
        entry.child = null
        entry.watch?.stop()
        if (stopping) return
        failures = Date.now() - begun > settledMs ? 1 : failures + 1
        const delay = backOff(failures)
        options.say(`${name} ended (${how}); starting it again in ${delay / 1000} s. What it wrote: ${path}`)
        entry.timer = setTimeout(run, delay)
      }
      if (pulse !== undefined) {
        entry.watch = watchPulse(pulse, options.patience ?? patience, () => {
          options.say(`${name} lives but does not answer; ending it, to be started again.`)
          signal(child, 'SIGKILL')
        })
      }
      child.once('exit', (code, name) => over(name ?? `code ${code}`))
      child.once('error', (error) => over(error.message))
    }
    run()
    const tail = (): string => {
      if (options.echo) return ''
      return readLog(path).trimEnd().split('\n').slice(-15).join('\n')
    }
    return { name, failures: () => failures, tail, answers: () => entry.watch?.answers() ?? true }
  }

  function quiet(): ChildProcess[] {
    stopping = true
    clearInterval(cutting)
    for (const { timer, watch } of entries) {
      if (timer !== null) clearTimeout(timer)
      watch?.stop()
    }
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
