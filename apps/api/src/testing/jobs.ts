import { Logger, runOnce, type Task } from 'graphile-worker'
import pg from 'pg'
import { makeJobTasks } from '../job-tasks.ts'
import { createPool } from '../platform/database/pool.ts'
import { UnitOfWork } from '../platform/database/unit-of-work.ts'
import type { JobTasks, MakeJobTasks } from '../platform/jobs/worker.ts'
import { createLog } from '../platform/log.ts'
import type { TestApp } from './app.ts'

/** Does what the worker does with the jobs of one name that wait, and with those they ask for; mails stay where they are. */
export async function doJobs(app: TestApp, name: string, make: MakeJobTasks = makeJobTasks): Promise<void> {
  const pool = createPool(app.database.workerUrl, createLog('silent'), { max: 10 })
  try {
    const tasks: JobTasks = make(new UnitOfWork(pool, app.config), app.config)
    const task: Task = (payload, { job }) => tasks[name]?.(payload, { jobId: job.id, now: app.clock.now() })
    await runOnce({
      pgPool: pool,
      concurrency: 6,
      noHandleSignals: true,
      logger: new Logger(() => () => undefined),
      taskList: { [name]: task },
    })
  } finally {
    await pool.end()
  }
}

/** A job that had all its tries, and what it met: its id as the API tells it. */
export async function givenTroubledJob(
  app: TestApp,
  task = 'send_mail',
  error = '421 later',
): Promise<string> {
  const client = new pg.Client({ connectionString: app.database.workerUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ id: string }>(
      `with added as (select * from graphile_worker.add_job($1, '{}', max_attempts => 1))
       select id from added`,
      [task],
    )
    const { rows: failed } = await client.query<{ id: string }>(
      `update graphile_worker._private_jobs set attempts = 1, last_error = $2 where id = $1 returning app.job_uuid(id) as id`,
      [rows[0]?.id, error],
    )
    return failed[0]?.id ?? ''
  } finally {
    await client.end()
  }
}
