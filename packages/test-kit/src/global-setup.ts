import { startTestServer } from '@relais/embedded-postgres'
import type { TestProject } from 'vitest/node'
import { migrateTestDatabase } from './migrate.ts'
import type {} from './provided.ts'

const template = 'relais_template'

/** Starts the run's own server once, migrates the template database, and says where it is. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestServer()
  await server.createDatabase(template)
  await migrateTestDatabase(server.url, template)
  project.provide('relaisDatabase', { port: server.port, superuserUrl: server.url('DATABASE'), template })
  return () => server.stop()
}
