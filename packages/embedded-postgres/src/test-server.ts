import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import pg from 'pg'
import { type EmbeddedPostgres, startEmbeddedPostgres } from './server.ts'
import type { Settings } from './cluster.ts'
import { scratchRoot } from './scratch.ts'

/** A server of a test run's own: random port, random password, no waiting for the disk, gone with the run. */
export interface TestServer {
  readonly port: number
  /** Connection string for a database; without a login it is the superuser's. */
  readonly url: (database: string, login?: string, password?: string) => string
  /** Makes an empty database. */
  createDatabase(database: string): Promise<void>
  /** Makes `database` a copy of `template`, to which nobody may be connected. */
  cloneDatabase(template: string, database: string): Promise<void>
  /** Removes a database, ending its sessions. */
  dropDatabase(database: string): Promise<void>
  /** Stops the server and removes its data. */
  stop(): Promise<void>
}

/**
 * Starts a server for tests in a folder that nobody keeps. Before any DDL runs it has been checked (`show data_directory`)
 * that the server reached is this one. If the test run is killed, the server and its data go all the same.
 * @param options.dataDirectory a folder of the caller's choice instead of a temporary one; removed by `stop`
 */
export async function startTestServer(
  options: { dataDirectory?: string; settings?: Settings } = {},
): Promise<TestServer> {
  const dataDirectory = options.dataDirectory ?? join(await scratchRoot(), `relais-test-${randomUUID()}`)
  const server: EmbeddedPostgres = await startEmbeddedPostgres({
    dataDirectory,
    discard: true,
    ...(options.settings === undefined ? {} : { settings: options.settings }),
  })
  const pool = new pg.Pool({ connectionString: server.url('postgres'), max: 4 })
  pool.on('error', () => undefined)
  const quote = (name: string): string => pg.escapeIdentifier(name)
  return {
    port: server.port,
    url: server.url,
    async createDatabase(database) {
      await pool.query(`create database ${quote(database)}`)
    },
    async cloneDatabase(template, database) {
      const statement = `create database ${quote(database)} template ${quote(template)} strategy file_copy`
      const client = await pool.connect()
      try {
        // file_copy_method=clone is set where the platform knows it; the file system may still refuse.
        await client.query(statement).catch(async (error: unknown) => {
          if (!(error instanceof Error && /could not clone file/.test(error.message))) throw error
          await client.query('set file_copy_method = copy')
          await client.query(statement)
        })
      } finally {
        client.release()
      }
    },
    async dropDatabase(database) {
      await pool.query(`drop database if exists ${quote(database)} with (force)`)
    },
    async stop() {
      await pool.end()
      await server.stop('immediate')
    },
  }
}
