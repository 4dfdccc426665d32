import { systemClock } from './platform/clock.ts'
import { readConfig } from './platform/config.ts'
import { startWorker } from './platform/jobs/worker.ts'
import { createLog } from './platform/log.ts'
import { endWithParent, onStop, failureSentence } from './platform/process.ts'

try {
  const config = readConfig(process.env)
  const log = createLog(config.logLevel)
  const worker = await startWorker(config, systemClock, log)
  log.info('the worker takes jobs')
  onStop(() => worker.stop(), log)
  if (config.exitWithParent) endWithParent()
} catch (error) {
  process.stderr.write(`${failureSentence(error)}\n`)
  process.exit(1)
}
