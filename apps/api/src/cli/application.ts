import { randomUUID } from 'node:crypto'
import { NestFactory } from '@nestjs/core'
import type { INestApplicationContext } from '@nestjs/common'
import { AppModule } from '../app.module.ts'
import type { Caller } from '../platform/auth/caller.ts'
import type { Clock } from '../platform/clock.ts'
import { readConfig } from '../platform/config.ts'
import { readClock } from '../platform/demo-clock.ts'
import { createLog } from '../platform/log.ts'
import { nestLog } from '../platform/nest-log.ts'
import { CLOCK } from '../platform/tokens.ts'

/** Runs a command inside the application, without HTTP, and closes it whatever happens. */
export async function withApplication<T>(run: (app: INestApplicationContext) => Promise<T>): Promise<T> {
  const config = readConfig(process.env)
  const log = createLog(config.logLevel === 'info' ? 'warn' : config.logLevel, 'stderr')
  const clock = await readClock({ url: config.apiDatabaseUrl, role: 'app_public' })
  const app = await NestFactory.createApplicationContext(AppModule.with({ config, clock, log }), {
    logger: nestLog(log),
    abortOnError: false,
  })
  try {
    return await run(app)
  } finally {
    await app.close()
  }
}

/** The caller of a command that runs now, by the clock of the installation. */
export function callerOfCommand(app: INestApplicationContext): Caller {
  return commandCaller(app.get<Clock>(CLOCK).now())
}

/** The caller of a command: nobody is signed in; the caller names the database role. */
export function commandCaller(now: Date): Caller {
  return {
    id: randomUUID(),
    portal: 'provider',
    sessionHash: null,
    address: 'command line',
    now,
  }
}
