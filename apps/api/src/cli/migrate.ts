import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { migrateDatabase } from '@relais/db'
import { Command } from 'commander'
import { PublishCustomerAgreement } from '../features/consent/index.ts'
import { callerOfCommand, withApplication } from './application.ts'
import { requiredVariable } from './required-variable.ts'

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
          migrate: requiredVariable('DATABASE_URL'),
          api: requiredVariable('RELAIS_API_DATABASE_URL'),
          worker: requiredVariable('RELAIS_WORKER_DATABASE_URL'),
        },
        dirname(createRequire(import.meta.url).resolve('@relais/db/package.json')),
      )
      await withApplication((app) =>
        app.get(PublishCustomerAgreement, { strict: false }).execute(callerOfCommand(app)),
      )
      process.stdout.write('The database is at the current schema.\n')
    })
}
