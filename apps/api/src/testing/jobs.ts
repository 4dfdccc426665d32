import { Logger, runOnce, type Task } from 'graphile-worker'
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
