import 'reflect-metadata'
import { readConfig } from './platform/config.ts'
import { awaitDatabase } from './platform/database/await-database.ts'
import { openClock } from './platform/demo-clock.ts'
import { createServer } from './platform/http/server.ts'
import { createLog } from './platform/log.ts'
import { endWithParent, onStop, failureSentence } from './platform/process.ts'

try {
  const config = readConfig(process.env)
  const log = createLog(config.logLevel)
  await awaitDatabase(config.apiDatabaseUrl, log)
  const clock = await openClock({ url: config.apiDatabaseUrl, role: 'app_public' }, config.isDemo, log)
  const app = await createServer({ config, clock, log })
  await app.listen(config.port, config.host)
  log.info({ url: await app.getUrl() }, 'the API serves')
  onStop(async () => {
    await app.close()
    await clock.close()
  }, log)
  if (config.exitWithParent) endWithParent()
} catch (error) {
  process.stderr.write(`${failureSentence(error)}\n`)
  process.exit(1)
}
