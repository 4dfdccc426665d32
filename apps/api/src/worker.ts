import { makeJobTasks } from './job-tasks.ts'
import { ConfigurationError, readWorkerConfig } from './platform/config.ts'
import { awaitDatabase } from './platform/database/await-database.ts'
import { openClock } from './platform/demo-clock.ts'
import { startWorker } from './platform/jobs/worker.ts'
import { serveWorkerHealth } from './platform/jobs/worker-health.ts'
import { createLog } from './platform/log.ts'
import { endOnFault, endWithParent, onStop, failureSentence } from './platform/process.ts'

try {
  const config = readWorkerConfig(process.env)
  const log = createLog(config.logLevel)
  const url = config.workerDatabaseUrl
  if (url === undefined) throw new ConfigurationError('RELAIS_WORKER_DATABASE_URL: is not set')
  await awaitDatabase(url, log)
  const clock = await openClock({ url, role: 'app_worker' }, config.isDemo, log)
  const worker = await startWorker(config, clock, log, makeJobTasks)
  const endHealth = await serveWorkerHealth(config.workerPort)
  log.info('the worker takes jobs')
  onStop(async () => {
    endHealth()
    await worker.stop()
    await clock.close()
  }, log)
  endOnFault(worker.ended, log)
  if (config.exitWithParent) endWithParent()
} catch (error) {
  process.stderr.write(`${failureSentence(error)}\n`)
  process.exit(1)
}
