import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type EmbeddedPostgres, scratchRoot, startEmbeddedPostgres } from '@relais/embedded-postgres'
import pg from 'pg'
import type { TestDatabase } from './database.ts'
import { testLogins, testPassword } from './logins.ts'
import { migrateTestDatabase } from './migrate.ts'

/** A migrated database on a server of its own, which a test may stop and start again: for what outages do. */
export interface InterruptibleDatabase extends TestDatabase {
  /** Connection string of the superuser. */
  readonly superuserUrl: string
  /** Stops the server as a power cut would. */
  stopServer(): Promise<void>
  /** Starts it again on the same port, over the same data. */
  startServer(): Promise<void>
}

/** Starts the server and migrates the database. `drop` stops the server and removes its data. */
export async function createInterruptibleDatabase(): Promise<InterruptibleDatabase> {
  const folder = await mkdtemp(join(await scratchRoot(), 'relais-outage-'))
  const dataDirectory = join(folder, 'postgres')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const start = (port?: number) =>
    startEmbeddedPostgres({
      dataDirectory,
      settings: { fsync: false },
      ...(port === undefined ? {} : { port }),
    })
  let server: EmbeddedPostgres = await start()
  const { port, url } = server
  await server.ensureDatabase(name)
  await migrateTestDatabase(url, name)
  return {
    name,
    apiUrl: url(name, testLogins.api, testPassword),
    workerUrl: url(name, testLogins.worker, testPassword),
    superuserUrl: url(name),
    async query<Row extends pg.QueryResultRow>(text: string, values?: unknown[]) {
      const client = new pg.Client({ connectionString: url(name) })
      await client.connect()
      try {
        return (await client.query<Row>(text, values)).rows
      } finally {
        await client.end()
      }
    },
    stopServer: () => server.stop('immediate'),
    async startServer() {
      server = await start(port)
    },
    async drop() {
      await server.stop('immediate')
      await rm(folder, { recursive: true, force: true })
    },
  }
}
