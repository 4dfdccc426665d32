import { readFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { patienceMs } from './patience.ts'

/** The seed of this run: RELAIS_KILL_SEED to repeat one, else a new one. */
export function seedOfRun(): number {
  const given = Number(process.env['RELAIS_KILL_SEED'])
  return given > 0 ? given : Math.floor(Math.random() * 1_000_000) + 1
}

/** A process that is killed again and again, and comes back each time. */
export interface Victim {
  readonly name: string
  /** Its pid; null while it is away. */
  pid(): Promise<number | null>
  /** Whether it does its work, not only exists. */
  works(): Promise<boolean>
  readonly signals: readonly NodeJS.Signals[]
}

/** One kill that hit. */
export interface Kill {
  readonly victim: string
  readonly at: number
}

const lookEveryMs = 25
const longestLifeMs = 1_200

/**
 * Kills the victim `times` times: mostly some moment after it works again, now and then while it is still starting.
 * Notes each kill just before it. Throws when the victim does not come back.
 */
export async function killAgainAndAgain(
  victim: Victim,
  times: number,
  random: () => number,
  note: (kill: Kill) => void,
): Promise<void> {
  let last: number | null = null
  for (let count = 0; count < times; count++) {
    const waitsForWork = random() < 0.75
    const life = random() * longestLifeMs
    const until = Date.now() + patienceMs
    let pid: number | null
    for (;;) {
      pid = await victim.pid()
      if (pid !== null && pid !== last && (!waitsForWork || (await victim.works()))) break
      if (Date.now() > until) throw new Error(`${victim.name} is not back after kill ${count}`)
      await wait(lookEveryMs)
    }
    await wait(life)
    const signal = victim.signals[Math.floor(random() * victim.signals.length)] ?? 'SIGKILL'
    note({ victim: victim.name, at: Date.now() })
    try {
      process.kill(pid, signal)
    } catch {
      // It fell by itself meanwhile (the API and the worker may when PostgreSQL does): that one does not count.
      count -= 1
    }
    last = pid
  }
}

/** Pid of the process among the descendants of `ancestor` whose command line ends like this; null: there is none. */
export async function descendant(ancestor: number, commandEnd: string): Promise<number | null> {
  const children = await readFile(`/proc/${ancestor}/task/${ancestor}/children`, 'utf8').catch(() => '')
  for (const pid of children.split(' ').filter(Boolean).map(Number)) {
    const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
    if (command.replaceAll('\0', ' ').trim().endsWith(commandEnd)) return pid
  }
  return null
}
