import type pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { createFamilyDatabase, type FamilyDatabase } from './family-database.ts'
import { partyOf } from './two-families.ts'

const a = partyOf('a')

/** Two families whose people have a mail address, a transaction for each test, and what the first of them may ask. */
export function useFamilies() {
  let families: FamilyDatabase
  let client: pg.Client
  beforeAll(async () => {
    families = await createFamilyDatabase()
    client = families.client
    await families.database.query(`update "user" set contact_mail = user_principal_name`)
  })
  afterAll(() => families.drop())
  beforeEach(() => client.query('begin'))
  afterEach(() => client.query('rollback'))

  /** What a statement answers to an organization of the first family at its portal. */
  async function as<Row extends pg.QueryResultRow>(
    portal: 'provider' | 'reseller' | 'customer',
    statement: string,
    values: readonly unknown[] = [],
    settings: { readonly customer?: string; readonly link?: string } = {},
  ): Promise<Row[]> {
    await client.query(
      `select set_config('app.organization', $1, true), set_config('app.customer', $2, true), set_config('app.link', $3, true)`,
      [a[portal], settings.customer ?? '', settings.link ?? ''],
    )
    await client.query(`set local role app_${portal}`)
    const { rows } = await client.query<Row>(statement, [...values])
    await client.query('reset role')
    return rows
  }

  return {
    get client() {
      return client
    },
    as,
  }
}
