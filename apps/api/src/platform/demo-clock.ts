import { setTimeout as sleep } from 'node:timers/promises'
import type { AppRole } from '@relais/db'
import pg from 'pg'
import { clockAhead, type OpenClock, systemClock } from './clock.ts'
import type { Log } from './log.ts'

/** What tells of a demo's moved clock, with the new lead as its payload (`AdvanceClock`). */
export const clockChannel = 'relais_clock'

/** Where a process reads the clock: its own login, and the role it looks as. */
export interface ClockSource {
  readonly url: string
  readonly role: AppRole
}

/** The clock of a command: read once. */
export async function readClock(source: ClockSource): Promise<OpenClock> {
  const client = new pg.Client({ connectionString: source.url })
  await client.connect()
  try {
    const ahead = await readAhead(client, source.role)
    return ahead === 0 ? systemClock : clockAhead(ahead)
  } finally {
    await client.end()
  }
}

/**
 * The clock of a process that serves. In a demo it follows `relais clock advance` at once, on a connection of its own; any
 * other installation gets the machine's clock after one look, and pays nothing from then on.
 */
export async function openClock(source: ClockSource, isDemo: boolean, log: Log): Promise<OpenClock> {
  if (!isDemo && (await readClock(source)) === systemClock) return systemClock
  const clock = new DemoClock(source, log)
  await clock.follow()
  return clock
}

/** The machine's clock, ahead by what the database says; listens for it to change. */
class DemoClock implements OpenClock {
  private ahead = 0
  private client: pg.Client | undefined
  private readonly closing = new AbortController()

  constructor(
    private readonly source: ClockSource,
    private readonly log: Log,
  ) {}

  now(): Date {
    return new Date(Date.now() + this.ahead)
  }

  /** Throws when the database is out of reach. */
  async follow(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.source.url,
      connectionTimeoutMillis: 10_000,
      application_name: 'relais clock',
    })
    client.on('error', (error) => this.log.warn({ err: error }, 'the connection of the clock was lost'))
    client.on('notification', ({ payload }) => this.moveTo(Number(payload)))
    await client.connect()
    try {
      // Listening comes first, so that no move falls between the look and the listening.
      await client.query(`listen ${clockChannel}`)
      this.moveTo(await readAhead(client, this.source.role))
    } catch (error) {
      await client.end()
      throw error
    }
    this.client = client
    client.once('end', () => void this.followAgain())
    if (this.closing.signal.aborted) await client.end()
  }

  async close(): Promise<void> {
    this.closing.abort()
    await this.client?.end()
  }

  /** Only forwards: an answer that arrives late changes nothing. */
  private moveTo(ahead: number): void {
    if (ahead > this.ahead) this.ahead = ahead
  }

  private async followAgain(): Promise<void> {
    while (!this.closing.signal.aborted) {
      try {
        await this.follow()
        return
      } catch (error) {
        this.log.debug({ err: error }, 'the clock waits for the database')
      }
      await sleep(1000, undefined, { signal: this.closing.signal, ref: false }).catch(() => undefined)
    }
  }
}

async function readAhead(client: pg.Client, role: AppRole): Promise<number> {
  await client.query(`begin; set local role ${role}`)
  const { rows } = await client.query<{ ahead: string }>('select ahead from demo_clock')
  await client.query('commit')
  return Number(rows[0]?.ahead ?? 0)
}
