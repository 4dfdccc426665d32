import { Logger, run, type Runner } from 'graphile-worker'
import type { Clock } from '../clock.ts'
import type { Config } from '../config.ts'
import { createPool } from '../database/pool.ts'
import type { Log } from '../log.ts'
import { MailSender } from '../mail/send-mail.ts'

/** A running worker. */
export interface Worker {
  stop(): Promise<void>
}

/** Takes jobs up as they are committed. Throws when the configuration names no worker login. */
export async function startWorker(config: Config, clock: Clock, log: Log): Promise<Worker> {
  if (config.workerDatabaseUrl === undefined) throw new Error('RELAIS_WORKER_DATABASE_URL: is not set')
  const pool = createPool(config.workerDatabaseUrl, log, 6)
  const sender = new MailSender(pool, config, clock, log)
  const runner: Runner = await run({
    pgPool: pool,
    concurrency: 2,
    noHandleSignals: true,
    pollInterval: 2000,
    parsedCronItems: [],
    logger: new Logger(() => (level, message) => {
      if (level === 'error' || level === 'warning') log.warn({ from: 'jobs' }, message)
    }),
    taskList: {
      send_mail: async (payload) => {
        const { mailMessageId } = payload as { mailMessageId: string }
        await sender.send(mailMessageId)
      },
    },
  })
  return {
    async stop() {
      await runner.stop()
      sender.close()
      await pool.end()
    },
  }
}
