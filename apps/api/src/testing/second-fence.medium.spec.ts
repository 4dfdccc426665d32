import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createFamilyDatabase, type FamilyDatabase } from './family-database.ts'
import {
  allowedStatements,
  finish,
  fresh,
  id,
  refusedChanges,
  refusedStatements,
} from './second-fence-case.ts'
import { counterpartOf, familyOf, partyOf } from './two-families.ts'

type Row = Readonly<Record<string, unknown>>

const a = partyOf('a')

const roles = [
  'app_provider',
  'app_reseller',
  'app_customer',
  'app_operator',
  'app_worker',
  'app_auth',
  'app_public',
  'app_definer',
] as const

/** What changes on purpose, as `changing` beside each table says it. */
const changing = new Set([
  'cart.reseller_id',
  'cart.changed_by_user_id',
  'cart.changed_at',
  'invitation.provider_id',
  'invitation.changed_by_user_id',
  'invitation.changed_at',
  'invitation.opened_at',
  'invitation.sent_at',
  'invitation.mail_queued_at',
  'invitation.link_cut_at',
  'mail_message.failed_at',
  'mail_message.rendered_at',
  'user.deleted_at',
  'user.disabled_at',
  'listing.hidden_at',
  'listing.blocked_at',
])
/** Of the installation, or written by functions alone. */
const outside = new Set([
  'agreement_template',
  'license_sku',
  'service_plan',
  'license_sku_service_plan',
  'offer_sku',
  'list_price',
  'cost_price',
  'price_sheet_import',
  'rate_limit',
  'demo_clock',
  'idempotency_key',
  'audit_chain',
])
// 42883: there is no such function (any more).
const refusals = /^(42501|P0001|42883|23...)$/

describe('the second fence for writes', () => {
  let families: FamilyDatabase
  let client: pg.Client
  beforeAll(async () => {
    families = await createFamilyDatabase()
    client = families.client
    await families.database.query(over)
  })
  afterAll(() => families.drop())
  beforeEach(() => client.query('begin'))
  afterEach(() => client.query('rollback'))

  /** What the database says to a statement of a role of the first family; null: it wrote something. */
  async function attempt(
    role: string,
    statement: string,
    values: readonly unknown[] = [],
    settings: { readonly link?: string } = {},
  ): Promise<string | null> {
    const organization =
      role === 'app_reseller' ? a.reseller : role === 'app_customer' ? a.customer : a.provider
    await client.query('savepoint attempt')
    try {
      await client.query(
        `select set_config('app.organization', $1, true), set_config('app.customer', $2, true), set_config('app.user', $3, true),
         set_config('app.link', $4, true)`,
        [organization, a.customer, a.people[organization], settings.link ?? a.link],
      )
      if (role !== 'owner') await client.query(`set local role ${role}`)
      const { rowCount } = await client.query(statement, [...values])
      return rowCount === 0 ? 'no row' : null
    } catch (error) {
      if (!(error instanceof pg.DatabaseError) || !refusals.test(error.code ?? '')) throw error
      return error.message
    } finally {
      await client.query('rollback to savepoint attempt')
    }
  }

  /** Columns that a row keeps, by the catalog: its ids and those of its parties, and the instants at which something was over. */
  async function keptColumns() {
    const { rows } = await client.query<{ table: string; column: string; isInstant: boolean }>(
      `select c.table_name as table, c.column_name as column, c.column_name ~ '_at$' as "isInstant"
       from information_schema.columns c join pg_tables t on t.schemaname = c.table_schema and t.tablename = c.table_name
       where c.table_schema = 'public' and (c.column_name ~ '(^|_)id$' or c.column_name ~ '_at$' and c.is_nullable = 'YES')
       order by 1, 2`,
    )
    return rows.filter(({ table, column }) => !outside.has(table) && !changing.has(`${table}.${column}`))
  }

  it.each(['owner', ...roles])(
    'keeps every party, and every end, as it was written, from %s',
    async (role) => {
      const passed: string[] = []
      let tried = 0
      for (const { table, column, isInstant } of await keptColumns()) {
        const [name, set] = [pg.escapeIdentifier(table), pg.escapeIdentifier(column)]
        const { rows } = await client.query<{ row: Row }>(`select to_jsonb(t) as row from ${name} t`)
        for (const { row } of rows.filter((found) => familyOf(found.row) === 'a')) {
          const old = row[column]
          if (typeof old !== 'string') continue
          const others = isInstant ? ['2031-01-01', null] : [counterpartOf(old)]
          for (const other of others) {
            if (other === old) continue
            tried += 1
            const statement = `update ${name} t set ${set} = $2 where to_jsonb(t) = $1`
            const blind = `update ${name} set ${set} = $1`
            if ((await attempt(role, statement, [row, other])) === null) passed.push(`${table}.${column}`)
            if ((await attempt(role, blind, [other])) === null) passed.push(`${table}.${column}, blindly`)
          }
        }
      }
      expect([...new Set(passed)]).toEqual([])
      expect(tried).toBeGreaterThan(150)
    },
  )

  it('lets administration end earlier by whose directory it is, and later by nobody', async () => {
    const move = (days: number) =>
      `update delegated_admin_relationship set ends_at = ends_at + interval '${days} days' where subject_kind = 'customer' and id::text like 'a%'`
    await client.query(`set local session_replication_role = replica`)
    await client.query(
      `update delegated_admin_relationship set status = 'active', terminated_at = null, terminated_by_organization_id = null where id::text like 'a%'`,
    )
    await client.query(`set local session_replication_role = origin`)
    for (const role of ['app_provider', 'app_reseller', 'app_customer', 'app_public'])
      expect([role, await attempt(role, move(1))]).not.toEqual([role, null])
    expect(await attempt('app_reseller', move(-1))).not.toBeNull()
    expect(await attempt('app_customer', move(-1))).toBeNull()
  })

  it('keeps which tenant a link made, and lets nobody but the holder of the link say it, once', async () => {
    const say = 'update invitation set tenant_domain = $2 where id = $1'
    const linkOf = id('a', 53)
    for (const role of ['app_provider', 'app_reseller', 'app_customer'])
      expect([role, await attempt(role, say, [linkOf, 'mine.example'])]).not.toEqual([role, null])
    expect(await attempt('app_public', say, [linkOf, 'made.example'])).toBeNull()
    await client.query(say, [linkOf, 'made.example'])
    for (const role of ['owner', ...roles])
      for (const value of [null, 'other.example'])
        expect([role, value, await attempt(role, say, [linkOf, value])]).not.toEqual([role, value, null])
  })

  it.each([
    ['invitation', `'issued'`, 51],
    ['delegated_admin_relationship', `'active'`, 57],
    ['order', `'completed'`, 63],
    ['customer_subscription', `'active'`, 64],
    ['cart', `'active'`, 61],
  ])('lets no %s go back from its end', async (table, status, n) => {
    for (const role of ['owner', ...roles]) {
      const statement = `update ${pg.escapeIdentifier(table)} set status = ${status} where id = $1`
      expect([role, await attempt(role, statement, [id('a', n)])]).not.toEqual([role, null])
    }
  })

  it.each([
    ['app_customer', 'relationship', `ended_at = '2026-01-05', ended_by_organization_id`, a.reseller],
    ['app_provider', 'relationship', `ended_at = '2026-01-05', ended_by_organization_id`, a.customer],
    ['app_provider', 'partnership', `ended_at = '2026-01-05', ended_by_organization_id`, a.reseller],
  ])('lets %s end no %s in the name of the other side', async (role, table, set, other) => {
    expect(await attempt(role, `update ${table} set ${set} = '${other}' where ended_at is null`)).toMatch(
      'in the name of another',
    )
  })

  it('lets an end be set, once', async () => {
    await client.query(
      `insert into session select $1, 'fresh family-a', user_id, organization_id, portal, authentication_strength, created_at, last_seen_at, expires_at, null
       from session where id = $2`,
      [fresh, id('a', 41)],
    )
    const end = `update session set ended_at = '2026-01-02' where id = $1`
    expect(await attempt('app_auth', end, [fresh])).toBeNull()
    await client.query(end, [fresh])
    expect(
      await attempt('app_auth', `update session set ended_at = '2026-01-03' where id = $1`, [fresh]),
    ).toMatch('set once')
  })

  it.each(refusedStatements)('does not let %s write %s', async (role, _, statement) => {
    expect(await attempt(role, statement)).not.toBeNull()
  })

  it.each(refusedChanges)('does not let %s say at the end of a change: %s', async (role, _, what) => {
    expect(await attempt(role, finish(what))).toMatch('app.finish')
  })

  it('lets them write what they are for', async () => {
    for (const [role, statement] of allowedStatements)
      expect([statement, await attempt(role, statement)]).toEqual([statement, null])
  })
})

/** What two-families.ts leaves running comes to its end in the first family, so that every end is there to be kept. */
const over = `
  update session set ended_at = '2026-01-01' where id::text like 'a%';
  update password_reset set used_at = '2026-01-01' where id::text like 'a%';
  update first_run_code set closed_at = '2026-01-01' where id::text like 'a%';
  update notification set read_at = '2026-01-01' where id::text like 'a%';
  update mail_message set handed_over_at = '2026-01-01' where id::text like 'a%';
  update delegated_admin_relationship set status = 'terminated', terminated_at = '2026-01-05', terminated_by_organization_id = partner_id where id::text like 'a%';
  update invitation set issued_at = '2026-01-01', decided_at = case when status = 'accepted' then '2026-01-02'::timestamptz end where id::text like 'a%';
  update "order" set status = 'canceled', canceled_at = '2026-01-05', canceled_by_user_id = placed_by_user_id, cancellation_reason = 'r' where id::text like 'a%';
  update customer_subscription set status = 'canceled', canceled_at = '2026-01-05' where id::text like 'a%';`
