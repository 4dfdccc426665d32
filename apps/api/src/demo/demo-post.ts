import { setTimeout } from 'node:timers/promises'
import { addMinutes } from '@relais/domain'
import type pg from 'pg'
import type { Config } from '../platform/config.ts'
import { createPool } from '../platform/database/pool.ts'
import type { Log } from '../platform/log.ts'
import { MailSender } from '../platform/mail/send-mail.ts'
import { listWaitingMails } from './demo-mail.queries.ts'

/** Mails handed over at the same time: a server takes its time to greet. */
const handful = 8

/** Hands the mails of the history over, each at its time, as the worker would have then. */
export class DemoPost {
  private readonly pool: pg.Pool
  private last = '0'

  /** Throws when the configuration names no worker login. */
  constructor(
    private readonly config: Config,
    private readonly log: Log,
  ) {
    if (config.workerDatabaseUrl === undefined) throw new Error('RELAIS_WORKER_DATABASE_URL: is not set')
    this.pool = createPool(config.workerDatabaseUrl, log, { max: handful })
  }

  /** Delivers what is written, until nothing waits and nothing more is coming. */
  async deliverWhile(isComing: () => boolean): Promise<void> {
    for (;;) {
      const goesOn = isComing()
      const delivered = await this.deliver()
      if (delivered > 0) continue
      if (!goesOn) return
      await setTimeout(50)
    }
  }

  /** Ends the connections. */
  async close(): Promise<void> {
    await this.pool.end()
  }

  /** Some of those that wait, a minute after each was written. What a server does not take is left to the worker. */
  private async deliver(): Promise<number> {
    const mails = await listWaitingMails(this.pool, this.last, handful)
    await Promise.all(
      mails.map(({ id, jobId, createdAt }) => this.senderAt(addMinutes(createdAt, 1)).send(id, jobId)),
    )
    this.last = mails.at(-1)?.jobId ?? this.last
    return mails.length
  }

  private senderAt(now: Date): MailSender {
    return new MailSender(this.pool, this.config, { now: () => now }, this.log)
  }
}
