import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { createTestDatabase } from './database.ts'

describe('a test database', () => {
  it('is migrated, and none but its own test sees what is written to it', async () => {
    const [one, other] = await Promise.all([createTestDatabase(), createTestDatabase()])
    try {
      await one.query(`insert into rate_limit (key, points, expire) values ('mine', 1, null)`)
      expect(await one.query('select key from rate_limit')).toEqual([{ key: 'mine' }])
      expect(await other.query('select key from rate_limit')).toEqual([])
    } finally {
      await Promise.all([one.drop(), other.drop()])
    }
  })

  it('is reached as the API by a login that has nothing of its own', async () => {
    const database = await createTestDatabase()
    const client = new pg.Client({ connectionString: database.apiUrl })
    await client.connect()
    try {
      await expect(client.query('select * from public.organization')).rejects.toThrow('permission denied')
    } finally {
      await client.end()
      await database.drop()
    }
  })
})
