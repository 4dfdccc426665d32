import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { migrateDatabase } from '@relais/db'
import { testLogins, testPassword } from './logins.ts'

const folder = dirname(createRequire(import.meta.url).resolve('@relais/db/package.json'))

/** Brings an empty database of a test server to the current schema, with the logins of tests. */
export async function migrateTestDatabase(
  url: (database: string, login?: string, password?: string) => string,
  database: string,
): Promise<void> {
  await migrateDatabase(
    {
      migrate: url(database),
      api: url(database, testLogins.api, testPassword),
      worker: url(database, testLogins.worker, testPassword),
    },
    folder,
  )
}
