import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createFamilyDatabase, type FamilyDatabase } from './family-database.ts'
import { everyRow, policyCases } from './row-policy-case.ts'
import { findWrongPolicies } from './row-policy-check.ts'

interface Policy {
  readonly name: string
  /** `<table> <role> <command>`, as the cases are called. */
  readonly key: string
}

const keys = [...policyCases.keys()].map((key) => {
  const [table = '', role = '', command = ''] = key.split(' ')
  return { key, table, role, command }
})
const tables = [...new Set(keys.map(({ table }) => table))]
const rolesOf = (table: string) => [
  ...new Set(keys.filter((key) => key.table === table).map(({ role }) => role)),
]

describe('row policies', () => {
  let families: FamilyDatabase
  let client: pg.Client
  beforeAll(async () => {
    families = await createFamilyDatabase()
    client = families.client
  })
  afterAll(() => families.drop())
  beforeEach(() => client.query('begin'))
  afterEach(() => client.query('rollback'))

  async function policies(): Promise<Policy[]> {
    const { rows } = await client.query<Policy>(
      `select policyname as name, concat_ws(' ', tablename, array_to_string(roles, '+'), lower(cmd)) as key
       from pg_policies where schemaname = 'public' and roles <> '{app_backup}' order by 2`,
    )
    return rows
  }

  /** Tables whose rows the owner, or anybody, could pass by. */
  async function unforced(): Promise<string[]> {
    const { rows } = await client.query<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
       and not (relrowsecurity and relforcerowsecurity) order by 1`,
    )
    return rows.map(({ name }) => name)
  }

  it('have one case each, and every case has its policy', async () => {
    expect((await policies()).map(({ key }) => key)).toEqual([...policyCases.keys()].toSorted())
  })

  it('let a backup read every table, and write none', async () => {
    const { rows } = await client.query<{ table: string; cmd: string; qual: string }>(
      `select t.tablename as table, p.cmd, p.qual from pg_tables t
       left join pg_policies p on p.schemaname = t.schemaname and p.tablename = t.tablename and p.roles = '{app_backup}'
       where t.schemaname = 'public'`,
    )
    expect(rows.filter(({ cmd, qual }) => cmd !== 'SELECT' || qual !== 'true')).toEqual([])
  })

  it('without a case are noticed', async () => {
    await client.query('create policy new_policy on cart for select to app_reseller using (true)')
    expect((await policies()).map(({ key }) => key)).toContain('cart app_reseller select')
    expect(policyCases.has('cart app_reseller select')).toBe(false)
  })

  it('are forced on every table, so that its owner does not pass them by', async () => {
    expect(await unforced()).toEqual([])
    await client.query('create table forgotten (id uuid); alter table cart no force row level security')
    expect(await unforced()).toEqual(['cart', 'forgotten'])
  })

  it.each(tables)(
    'open to one organization no row of %s that is another’s, to read or to change',
    async (table) => {
      for (const role of rolesOf(table)) {
        expect(await findWrongPolicies(client, policyCases, table, role)).toEqual([])
      }
    },
  )

  // The proof of the proof: each policy is made to open every row (or none, where it opens every row) and must be noticed.
  it.each(tables)('of %s that open too much or too little are noticed', async (table) => {
    const known = await policies()
    for (const { key, role, command } of keys.filter((item) => item.table === table)) {
      const name = pg.escapeIdentifier(known.find((policy) => policy.key === key)?.name ?? '')
      const wrong = policyCases.get(key) === everyRow ? 'false' : 'true'
      const using = command === 'insert' ? '' : ` using (${wrong})`
      const check = command === 'select' || command === 'delete' ? '' : ` with check (${wrong})`
      await client.query('savepoint policy')
      await client.query(`alter policy ${name} on ${pg.escapeIdentifier(table)}${using}${check}`)
      expect([key, await findWrongPolicies(client, policyCases, table, role)]).not.toEqual([key, []])
      await client.query('rollback to savepoint policy')
    }
  })
})
