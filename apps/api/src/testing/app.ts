import 'reflect-metadata'
import { randomBytes, randomUUID } from 'node:crypto'
import type { Portal } from '@relais/domain'
import { createTestDatabase, type TestDatabase } from '@relais/test-kit'
import type { NestFastifyApplication } from '@nestjs/platform-fastify'
import type { Clock } from '../platform/clock.ts'
import { type Config, readConfig } from '../platform/config.ts'
import type { DatabasePatience } from '../platform/database/pool.ts'
import { type GraphqlAnswer, graphqlInProcess } from '../platform/http/in-process.ts'
import { createServer } from '../platform/http/server.ts'
import { createLog, type Log } from '../platform/log.ts'

/** A whole API on a database of its own, with a clock that stands still until it is moved. */
export interface TestApp {
  readonly database: TestDatabase
  readonly config: Config
  readonly nest: NestFastifyApplication
  readonly clock: { now(): Date; set(now: Date): void; advance(milliseconds: number): void }
  /** Sends one GraphQL operation over HTTP, as a browser of that portal with this session (or none) would. */
  graphql(
    portal: Portal,
    document: string,
    variables?: Record<string, unknown>,
    session?: string | null,
  ): Promise<GraphqlAnswer>
  /** The same, and the mutation's one field: throws when there are errors. */
  run<T = Record<string, unknown>>(
    portal: Portal,
    document: string,
    variables?: Record<string, unknown>,
    session?: string | null,
  ): Promise<T>
  stop(): Promise<void>
}

/** Where tests begin in time: long past, so that nothing agrees with the machine's clock by chance. */
export const testStart = new Date('2026-03-02T09:00:00.000Z')

/** Starts an API for tests, on a new clone unless a database is given. Stop it afterwards: that drops its database. */
export async function createTestApp(
  given: {
    readonly database?: TestDatabase
    readonly log?: Log
    readonly clock?: Clock
    readonly portalRoot?: string
    readonly databasePatience?: DatabasePatience
    /** Configuration that differs from the usual. */
    readonly env?: Readonly<Record<string, string>>
  } = {},
): Promise<TestApp> {
  const database = given.database ?? (await createTestDatabase())
  let now = testStart
  const clock = {
    now: () => now,
    set: (to: Date) => {
      now = to
    },
    advance: (milliseconds: number) => {
      now = new Date(now.getTime() + milliseconds)
    },
  }
  const config = readConfig({
    RELAIS_API_DATABASE_URL: database.apiUrl,
    RELAIS_WORKER_DATABASE_URL: database.workerUrl,
    RELAIS_RESELLER_URL: 'http://reseller.localhost:4000',
    RELAIS_PROVIDER_URL: 'http://provider.localhost:4000',
    RELAIS_CUSTOMER_URL: 'http://customer.localhost:4000',
    RELAIS_LINK_KEY: randomBytes(32).toString('base64'),
    RELAIS_LOG_LEVEL: process.env['RELAIS_LOG_LEVEL'] ?? 'silent',
    // Tests send what they ask in words; what production refuses then is tried with '0'.
    RELAIS_OPEN_DOCUMENTS: '1',
    ...(given.portalRoot === undefined ? {} : { RELAIS_PORTAL_ROOT: given.portalRoot }),
    ...given.env,
  })
  const nest = await createServer({
    config,
    clock: given.clock ?? clock,
    log: given.log ?? createLog(config.logLevel),
    ...(given.databasePatience === undefined ? {} : { databasePatience: given.databasePatience }),
  })
  await nest.getHttpAdapter().getInstance().ready()

  const graphql: TestApp['graphql'] = (portal, document, variables, session) =>
    graphqlInProcess(nest, config, portal, document, variables, session)
  return {
    database,
    config,
    nest,
    clock,
    graphql,
    async run<T>(portal: Portal, document: string, variables = {}, session: string | null = null) {
      const answer = await graphql(portal, document, variables, session)
      if (answer.errors || !answer.data) throw new Error(`${answer.status}: ${JSON.stringify(answer.errors)}`)
      return Object.values(answer.data)[0] as T
    },
    async stop() {
      await nest.close()
      await database.drop()
    },
  }
}

/** A new idempotency key. */
export const newKey = (): string => randomUUID()
