import { createTestDatabase, type TestDatabase } from '@relais/test-kit'
import pg from 'pg'
import { inject } from 'vitest'
import { givenTwoFamilies } from './two-families.ts'

/** A database with the two families, and one connection of its superuser, which takes on roles inside transactions. */
export interface FamilyDatabase {
  readonly database: TestDatabase
  readonly client: pg.Client
  drop(): Promise<void>
}

/** Makes it. Drop it afterwards. */
export async function createFamilyDatabase(): Promise<FamilyDatabase> {
  const database = await createTestDatabase()
  await givenTwoFamilies(database)
  const client = new pg.Client({
    connectionString: inject('relaisDatabase').superuserUrl.replace('DATABASE', database.name),
  })
  await client.connect()
  return {
    database,
    client,
    async drop() {
      await client.end()
      await database.drop()
    },
  }
}
