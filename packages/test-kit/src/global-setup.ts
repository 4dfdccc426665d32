import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { migrateDatabase } from '@relais/db'
import { startTestServer } from '@relais/embedded-postgres'
import type { TestProject } from 'vitest/node'
import type {} from './provided.ts'
import { testLogins, testPassword } from './logins.ts'

const template = 'relais_template'
const migrationsFolder = join(dirname(createRequire(import.meta.url).resolve('@relais/db/package.json')), 'migrations')

/** Starts the run's own server once, migrates the template database, and says where it is. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestServer()
  await server.createDatabase(template)
  await migrateDatabase(
    {
      migrate: server.url(template),
      api: server.url(template, testLogins.api, testPassword),
      worker: server.url(template, testLogins.worker, testPassword),
    },
    migrationsFolder,
  )
  project.provide('relaisDatabase', { port: server.port, superuserUrl: server.url('DATABASE'), template })
  return () => server.stop()
}
