import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Command } from 'commander'
import { DemoClient } from '../demo/demo-client.ts'
import { demoAccounts } from '../demo/demo-account.ts'
import { isSeeded, markSeeded } from '../demo/demo-mark.ts'
import { DemoSeed } from '../demo/seed-demo.ts'
import { systemClock } from '../platform/clock.ts'
import { readConfig } from '../platform/config.ts'
import { UnitOfWork } from '../platform/database/unit-of-work.ts'
import { createServer } from '../platform/http/server.ts'
import { createLog } from '../platform/log.ts'
import { commandRequest } from './application.ts'

/** `relais demo seed`: makes the demo world once; prints who can sign in. */
export function demoCommand(): Command {
  return new Command('demo').description('The demo world.').addCommand(
    new Command('seed')
      .description('Make the demo world, once, by the real actions; say who can sign in.')
      .option('--json', 'answer in JSON')
      .action(async (options: { json?: boolean }) => {
        await seed()
        const accounts = demoAccounts()
        if (options.json) {
          process.stdout.write(`${JSON.stringify({ accounts })}\n`)
          return
        }
        for (const { portal, organization, email, password } of accounts) {
          process.stdout.write(`${portal.padEnd(9)} ${organization.padEnd(30)} ${email}  ${password}\n`)
        }
      }),
  )
}

async function seed(): Promise<void> {
  const config = { ...readConfig(process.env), portalRoot: undefined }
  const app = await createServer({
    config,
    clock: systemClock,
    log: createLog(config.logLevel === 'info' ? 'warn' : config.logLevel, 'stderr'),
  })
  try {
    const unitOfWork = app.get(UnitOfWork)
    const request = commandRequest(systemClock.now())
    if (await isSeeded(unitOfWork, request)) return
    await app.init()
    await app.getHttpAdapter().getInstance().ready()
    await new DemoSeed(app, new DemoClient(app, config), request, smallCatalog()).run()
    await markSeeded(unitOfWork, request)
  } finally {
    await app.close()
  }
}

/** The project's own small catalog, beside the sources and beside the built file alike. */
function smallCatalog() {
  let folder = import.meta.dirname
  while (!existsSync(join(folder, 'catalog', 'price-sheet.csv'))) {
    if (dirname(folder) === folder)
      throw new Error('the small catalog (catalog/price-sheet.csv) is not there')
    folder = dirname(folder)
  }
  return {
    productsPath: join(folder, 'catalog', 'products.csv'),
    pricesPath: join(folder, 'catalog', 'price-sheet.csv'),
  }
}
