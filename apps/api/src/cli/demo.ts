import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Command } from 'commander'
import { DemoClient } from '../demo/demo-client.ts'
import { demoAccounts } from '../demo/demo-account.ts'
import { type DemoCatalog, demoAgenda } from '../demo/demo-agenda.ts'
import { DemoPost } from '../demo/demo-post.ts'
import { historyClock } from '../demo/history-clock.ts'
import { DemoSeed } from '../demo/seed-demo.ts'
import { systemClock } from '../platform/clock.ts'
import { readConfig } from '../platform/config.ts'
import { createServer } from '../platform/http/server.ts'
import { createLog } from '../platform/log.ts'
import { commandCaller } from './application.ts'

/** `relais demo seed`: makes the demo world once; prints who can sign in. */
export function demoCommand(): Command {
  return new Command('demo').description('The demo world.').addCommand(
    new Command('seed')
      .description('Make the demo world, once, by the real actions; say who can sign in.')
      .option('--json', 'answer in JSON')
      .option('--progress', 'say how much is made while it is: {"progress":42} on a line of its own')
      .action(async (options: { json?: boolean; progress?: boolean }) => {
        await seed(options.progress ? sayProgress() : undefined)
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

function sayProgress(): (percent: number) => void {
  let said = -1
  return (percent) => {
    if (percent === said) return
    said = percent
    process.stdout.write(`{"progress":${percent}}\n`)
  }
}

async function seed(tell?: (percent: number) => void): Promise<void> {
  const given = readConfig(process.env)
  const config = {
    ...given,
    portalRoot: undefined,
    // Listens nowhere: the seed's own words are all it is asked.
    openDocuments: true,
    apiDatabaseUrl: withoutWaiting(given.apiDatabaseUrl),
    ...(given.workerDatabaseUrl ? { workerDatabaseUrl: withoutWaiting(given.workerDatabaseUrl) } : {}),
  }
  const clock = historyClock()
  const log = createLog(config.logLevel === 'info' ? 'warn' : config.logLevel, 'stderr')
  const app = await createServer({ config, clock, log })
  const post = new DemoPost(config, log)
  try {
    await app.init()
    await app.getHttpAdapter().getInstance().ready()
    const catalog = smallCatalog()
    const client = new DemoClient(app, config)
    const seed = new DemoSeed(app, client, clock, () => demoAgenda(catalog), post, tell)
    await seed.run(commandCaller(systemClock.now()))
  } finally {
    await post.close()
    await app.close()
  }
}

/** Thousands of commits in a row that need not each wait for the disk: what a crash loses of them is made again. */
function withoutWaiting(url: string): string {
  const hasty = new URL(url)
  const options = [hasty.searchParams.get('options'), '-c synchronous_commit=off']
  hasty.searchParams.set('options', options.filter(Boolean).join(' '))
  return hasty.href
}

/** The project's own small catalog, of last year and of today, beside the sources and beside the built file alike. */
function smallCatalog(): DemoCatalog {
  let folder = import.meta.dirname
  while (!existsSync(join(folder, 'catalog', 'price-sheet.csv'))) {
    if (dirname(folder) === folder)
      throw new Error('the small catalog (catalog/price-sheet.csv) is not there')
    folder = dirname(folder)
  }
  const productsPath = join(folder, 'catalog', 'products.csv')
  return {
    before: { productsPath, pricesPath: join(folder, 'catalog', 'price-sheet-before.csv') },
    now: { productsPath, pricesPath: join(folder, 'catalog', 'price-sheet.csv') },
  }
}
