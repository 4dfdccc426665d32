import { Logger, parseCronItems, run, type Runner, type Task } from 'graphile-worker'
import { keepSealing } from '../audit/seal-audit.ts'
import type { Clock } from '../clock.ts'
import type { WorkerConfig } from '../config.ts'
import { createPool, workerPatience } from '../database/pool.ts'
import { UnitOfWork } from '../database/unit-of-work.ts'
import type { Log } from '../log.ts'
import { MailSender, type SmtpPatience } from '../mail/send-mail.ts'
import { freeDeadJobs, type JobRun } from './job.repository.ts'
import { purgePastTerm } from './purge.ts'

/** A running worker. */
export interface Worker {
  /** Settles when it takes no more jobs: because it was stopped, or because it cannot go on. */
  readonly ended: Promise<void>
  stop(): Promise<void>
}

/** What a feature does in a job, by the job's name. */
export type JobTasks = Readonly<Record<string, (payload: unknown, run: JobRun) => Promise<void>>>

/** Makes the tasks of the features, which work in transactions as the API does. */
export type MakeJobTasks = (unitOfWork: UnitOfWork, config: WorkerConfig) => JobTasks

/** Jobs at the same time: a mail server that hangs on some does not hold up the others. */
const concurrency = 5
const lookForDeadJobsMs = 3_000

/** Takes jobs up as they are committed. Throws when the configuration names no worker login. */
export async function startWorker(
  config: WorkerConfig,
  clock: Clock,
  log: Log,
  makeTasks: MakeJobTasks,
  patience?: SmtpPatience,
): Promise<Worker> {
  if (config.workerDatabaseUrl === undefined) throw new Error('RELAIS_WORKER_DATABASE_URL: is not set')
  // One connection listens, the others run jobs and note their end.
  const pool = createPool(config.workerDatabaseUrl, log, {
    max: concurrency * 2 + 2,
    patience: workerPatience,
  })
  const sender = new MailSender(pool, config, clock, log, patience)
  const tasks = Object.entries(makeTasks(new UnitOfWork(pool, config), config))
  const stopLooking = lookForDeadJobs(() => freeDeadJobs(pool), log)
  const stopSealing = keepSealing(pool, log)
  const runner: Runner = await run({
    pgPool: pool,
    concurrency,
    noHandleSignals: true,
    // No change notifies (ADR 30): so long a mail waits at most.
    pollInterval: 500,
    // In batches of what ended at once: the ends are tried again, and `stop` waits for them. Without, nobody does.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    // Every hour, and with the start: a machine that sleeps at night forgets too. One at a time, whichever worker takes it.
    parsedCronItems: parseCronItems([
      {
        task: 'purge',
        match: '17 * * * *',
        options: { jobKey: 'purge', queueName: 'purge', maxAttempts: 3 },
      },
    ]),
    logger: new Logger(() => (level, message) => {
      if (level === 'error' || level === 'warning') log.warn({ from: 'jobs' }, message)
    }),
    taskList: {
      purge: async () => {
        await purgePastTerm(pool, { now: clock.now(), machineNow: new Date() }, log)
      },
      send_mail: async (payload, { job }) => {
        const { mailMessageId } = payload as { mailMessageId: string }
        await sender.send(mailMessageId, job.id)
      },
      ...Object.fromEntries(
        tasks.map(([name, task]): [string, Task] => [
          name,
          (payload, { job }) => task(payload, { jobId: job.id, now: clock.now() }),
        ]),
      ),
    },
  })
  await runner.addJob('purge', {}, { jobKey: 'purge', queueName: 'purge', maxAttempts: 3 })
  // Its pool, shutting down because an end could not be noted, may wait for ever for later ends that were (it counts those twice,
  // 0.18.0): it would live, answer, and take no job. Its own word that it cannot go on comes before.
  const broken = new Promise<never>((_, reject) => {
    runner.events.on('pool:fatalError', ({ error }) => reject(error))
  })
  return {
    ended: Promise.race([runner.promise, broken]),
    async stop() {
      stopLooking()
      await Promise.all([runner.stop(), stopSealing()])
      sender.close()
      await pool.end()
    },
  }
}

function lookForDeadJobs(free: () => Promise<number>, log: Log): () => void {
  const look = async () => {
    try {
      const jobs = await free()
      if (jobs > 0) log.warn({ jobs }, 'jobs that nobody worked on any more are taken up again')
    } catch (error) {
      log.warn({ err: error }, 'could not look for jobs that nobody works on')
    }
  }
  void look()
  const timer = setInterval(() => void look(), lookForDeadJobsMs)
  return () => clearInterval(timer)
}
