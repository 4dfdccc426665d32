import { createTestDatabase, type TestDatabase } from '@relais/test-kit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

/**
 * What a foreign key may point at without an index of its own. Rows of these are never removed and never change their key (no
 * role may, or the fence for writes forbids it), so that PostgreSQL never looks for what points at them; what a query looks for
 * by such a column has its index, and the rows that statements read are counted (firm.medium.spec.ts).
 */
const lasting: Readonly<Record<string, string>> = {
  organization: 'no role may delete one',
  user: 'deleting a person sets deleted_at',
  invitation: 'answered, revoked or discarded, never removed',
  partnership: 'ended, never removed',
  order: 'canceled, never removed',
  audit_entry: 'append-only by its trigger',
  license_sku: 'the catalog keeps what was ever sold',
  service_plan: 'the same',
  offer_sku: 'the same',
}

/** Single keys without an index, whose target can go. */
const reasons: Readonly<Record<string, string>> = {
  'list_price.list_price_import_id_price_sheet_import_id_fk':
    'an import that changed nothing is forgotten: one look at the prices, as many as the catalog has',
  'cost_price.cost_price_import_id_price_sheet_import_id_fk': 'the same',
}

interface ForeignKey extends Record<string, unknown> {
  readonly name: string
  readonly target: string
}

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

describe('Foreign keys', () => {
  it('begin an index, or point at what is never removed', async () => {
    const bare = await database.query<ForeignKey>(`
      select c.relname || '.' || k.conname as name, t.relname as target
      from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_class t on t.oid = k.confrelid
      where k.contype = 'f' and k.connamespace = 'public'::regnamespace and not exists (
        select 1 from pg_index i
        where i.indrelid = k.conrelid and i.indpred is null
          and (i.indkey::int2[])[0:cardinality(k.conkey) - 1] @> k.conkey)
      order by 1`)
    const open = bare.filter(({ name, target }) => !(target in lasting) && !(name in reasons))
    expect(open.map(({ name }) => name)).toEqual([])
    expect(Object.keys(reasons).filter((name) => !bare.some((key) => key.name === name))).toEqual([])
  })

  it('point only at rows that no role can remove, where they begin no index', async () => {
    const removable = await database.query<{ table_name: string }>(`
      select distinct table_name::text from information_schema.table_privileges
      where privilege_type = 'DELETE' and grantee like 'app\\_%' and table_schema = 'public'`)
    expect(removable.map((row) => row.table_name).filter((table) => table in lasting)).toEqual([])
  })
})
