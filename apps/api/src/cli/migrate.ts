import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { migrateDatabase } from '@relais/db'
import { Command } from 'commander'
import { PublishCustomerAgreement } from '../features/agreement/index.ts'
import { ConfigurationError } from '../platform/config.ts'
import { requestOf, withApplication } from './application.ts'

/**
 * `relais migrate`: brings the database to the current schema, as DATABASE_URL, the login that owns; then publishes the
 * agreements that come with this version.
 */
export function migrateCommand(): Command {
  return new Command('migrate')
    .description('Bring the database to the current schema; safe to repeat.')
    .action(async () => {
      await migrateDatabase(
        {
          migrate: required('DATABASE_URL'),
          api: required('RELAIS_API_DATABASE_URL'),
          worker: required('RELAIS_WORKER_DATABASE_URL'),
        },
        join(dirname(createRequire(import.meta.url).resolve('@relais/db/package.json')), 'migrations'),
      )
      await withApplication((app) =>
        app.get(PublishCustomerAgreement, { strict: false }).execute(requestOf(app)),
      )
      process.stdout.write('The database is at the current schema.\n')
    })
}

function required(name: string): string {
  const value = process.env[name]
  if (!value) throw new ConfigurationError(`${name}: is not set`)
  return value
}
