import 'reflect-metadata'
import { systemClock } from './platform/clock.ts'
import { readConfig } from './platform/config.ts'
import { createServer } from './platform/http/server.ts'
import { createLog } from './platform/log.ts'
import { endWithParent, onStop, failureSentence } from './platform/process.ts'

try {
  const config = readConfig(process.env)
  const log = createLog(config.logLevel)
  const app = await createServer({ config, clock: systemClock, log })
  await app.listen(config.port, config.host)
  log.info({ url: await app.getUrl() }, 'the API serves')
  onStop(() => app.close(), log)
  if (config.exitWithParent) endWithParent()
} catch (error) {
  process.stderr.write(`${failureSentence(error)}\n`)
  process.exit(1)
}
