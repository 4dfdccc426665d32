import cookie from '@fastify/cookie'
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify'
import { NestFactory } from '@nestjs/core'
import type pg from 'pg'
import { AppModule, type Surroundings } from '../../app.module.ts'
import { registerDoor } from '../../demo/door/door.ts'
import { barHead } from '../../demo/door/html/bar-script.ts'
import { registerDirectory } from '../../features/enrollment/index.ts'
import { assertHarmlessLogin } from '../database/login-check.ts'
import { requestPatience } from '../database/pool.ts'
import { UnitOfWork } from '../database/unit-of-work.ts'
import { PassOnFilter } from '../graphql/pass-on.filter.ts'
import { nestLog } from '../nest-log.ts'
import { POOL } from '../tokens.ts'
import { registerHealth } from './health.ts'
import { registerPortalHooks, registerRequestLog } from './portal-hooks.ts'
import { requestIdOf } from './portal-request.ts'
import { registerPortals } from './portals.ts'
import {
  answerBadAddress,
  answerBrokenRequest,
  answerExpectation,
  registerSecurityHeaders,
} from './security-headers.ts'

/**
 * The HTTP side, ready but not listening: GraphQL and the built portals by host, health, guards. Throws when the database
 * login passes the second fence.
 */
export async function createServer(surroundings: Surroundings): Promise<NestFastifyApplication> {
  const { config, clock, log } = surroundings
  const adapter = new FastifyAdapter({
    bodyLimit: 256 * 1024,
    // Heads come in one piece and bodies are small: whoever needs longer is not let hold anything. An answer is on its way
    // before `connectionTimeout`, whatever the database does (`requestPatience`). A kept connection is closed before it.
    requestTimeout: 20_000,
    connectionTimeout: 60_000,
    keepAliveTimeout: 30_000,
    http: { headersTimeout: 10_000, connectionsCheckingInterval: 1_000, requireHostHeader: false },
    frameworkErrors: answerBadAddress(config) as never,
    clientErrorHandler: answerBrokenRequest as never,
    genReqId: requestIdOf,
    trustProxy: false,
    forceCloseConnections: true,
  })
  const server = adapter.getInstance()
  server.decorate('relais', { config, clock })
  registerSecurityHeaders(server as never, config)
  server.server.on('checkExpectation', answerExpectation)
  await server.register(cookie as never)
  registerPortalHooks(server as never, config)
  registerRequestLog(server as never, (line) => log.info(line, 'request'))
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with({ databasePatience: requestPatience, ...surroundings }),
    adapter,
    {
      logger: nestLog(log),
      abortOnError: false,
    },
  )
  app.useGlobalFilters(new PassOnFilter(app.getHttpAdapter()))
  try {
    const pool = app.get<pg.Pool>(POOL)
    await assertHarmlessLogin(pool)
    registerHealth(server as never, pool, log)
    registerDirectory(server as never, { config, clock, unitOfWork: app.get(UnitOfWork) })
    if (config.isDemo) registerDoor(server as never, app, config, clock)
    await registerPortals(server as never, config, config.isDemo ? barHead : null)
    await app.init()
  } catch (error) {
    await app.close()
    throw error
  }
  return app
}
