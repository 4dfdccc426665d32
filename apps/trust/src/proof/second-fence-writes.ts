import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import type { Outcome, Proof, TrustWorld } from '../proof.ts'

interface Column {
  readonly table: string
  readonly column: string
  readonly type: string
}

const portals = {
  app_provider: 'provider_account',
  app_reseller: 'reseller_account',
  app_customer: 'customer_account',
} as const
const otherRoles = ['app_operator', 'app_auth', 'app_public'] as const

/** What changes on purpose, as `changing` beside each table of @relais/db says it, and tables of the installation. */
const changing =
  /^(cart\.(reseller_id|changed_\w+)|invitation\.(provider_id|changed_\w+|opened_at|sent_at|mail_queued_at|link_cut_at)|user\.(deleted|disabled)_at|mail_message\.(failed_at|rendered_at)|reseller_account\.partner_id)$/
const outside =
  /^(agreement_template|license_sku\w*|service_plan|offer_sku|list_price|cost_price|price_sheet_import|rate_limit|demo_clock|idempotency_key|audit_\w+)$/

/**
 * Somebody got past every check of the API and writes SQL with its login: as each role that it takes on, with the settings of
 * one organization, he tries on every table to give a row to somebody else, and to move or undo an end.
 */
export const secondFenceWrites: Proof = {
  id: 'second-fence-writes',
  goal: '0 parties and 0 ends of records changed, whichever role of the API tries it on whichever column',
  async run(world: TrustWorld): Promise<Outcome> {
    const client = new pg.Client({ connectionString: await apiUrl(world) })
    await client.connect()
    const notes: string[] = []
    let tried = 0
    try {
      for (const role of [...Object.keys(portals), ...otherRoles]) {
        const settings = await settingsFor(world, role)
        for (const column of await columns(world)) {
          for (const value of await valuesFor(world, column)) {
            tried += 1
            const wrote = await attempt(client, role, settings, column, value)
            if (wrote > 0)
              notes.push(
                `${role} wrote ${value ?? 'null'} into ${wrote} rows of ${column.table}.${column.column}`,
              )
          }
        }
      }
    } finally {
      await client.end()
    }
    return { tried, failed: notes.length, notes }
  },
}

/** The API's own login, as the launcher gives it to the API. */
async function apiUrl({ product, database }: TrustWorld): Promise<string> {
  const secrets = JSON.parse(await readFile(join(product.state, 'secrets.json'), 'utf8')) as {
    readonly apiPassword: string
  }
  const { rows } = await database.query<{ name: string; port: string }>(
    `select current_database() as name, current_setting('port') as port`,
  )
  const [found] = rows
  if (!found) throw new Error('the database has no name')
  const url = new URL(`postgresql://127.0.0.1:${found.port}/${found.name}`)
  url.username = `${found.name}_api`
  url.password = encodeURIComponent(secrets.apiPassword)
  return url.href
}

async function settingsFor({ database }: TrustWorld, role: string): Promise<readonly string[]> {
  const account = role in portals ? portals[role as keyof typeof portals] : 'provider_account'
  const { rows } = await database.query<{ organization: string; person: string; customer: string | null }>(
    `select u.organization_id as organization, u.id as person,
       (select r.customer_id from relationship r where r.partner_id = u.organization_id and r.ended_at is null limit 1) as customer
     from ${account} a join "user" u on u.organization_id = a.organization_id order by u.id limit 1`,
  )
  return [rows[0]?.organization ?? '', rows[0]?.person ?? '', rows[0]?.customer ?? '']
}

/** Ids of rows and of their parties, and the instants at which something was over. */
async function columns({ database }: TrustWorld): Promise<readonly Column[]> {
  const { rows } = await database.query<Column>(
    `select c.table_name as table, c.column_name as column, c.data_type as type
     from information_schema.columns c join pg_tables t on t.schemaname = c.table_schema and t.tablename = c.table_name
     where c.table_schema = 'public'
       and (c.column_name ~ '(^|_)id$' and c.data_type = 'uuid' or c.column_name ~ '_at$' and c.is_nullable = 'YES')
     order by 1, 2`,
  )
  return rows.filter(({ table, column }) => !outside.test(table) && !changing.test(`${table}.${column}`))
}

/** Values that other rows have in the column, which a foreign key lets in; for instants, others and none. */
async function valuesFor({ database, mode }: TrustWorld, { table, column, type }: Column) {
  if (type !== 'uuid') return ['2031-01-01T00:00:00Z', null]
  const [name, of] = [pg.escapeIdentifier(table), pg.escapeIdentifier(column)]
  const { rows } = await database.query<{ value: string }>(
    `select distinct ${of} as value from ${name} where ${of} is not null order by 1 limit $1`,
    [mode === 'quick' ? 2 : 20],
  )
  return rows.map(({ value }) => value)
}

/** How many rows that already said something else it changed; all is rolled back. */
async function attempt(
  client: pg.Client,
  role: string,
  [organization = '', person = '', customer = '']: readonly string[],
  { table, column }: Column,
  value: string | null,
): Promise<number> {
  const [name, of] = [pg.escapeIdentifier(table), pg.escapeIdentifier(column)]
  await client.query('begin')
  try {
    await client.query(`set local role ${role}`)
    await client.query(
      `select set_config('app.organization', $1, true), set_config('app.user', $2, true), set_config('app.customer', $3, true), set_config('app.link', '', true)`,
      [organization, person, customer],
    )
    const { rowCount } = await client.query(
      `update ${name} set ${of} = $1 where ${of} is not null and ${of} is distinct from $1`,
      [value],
    )
    return rowCount ?? 0
  } catch (error) {
    if (error instanceof pg.DatabaseError && /^(42501|P0001|23...)$/.test(error.code ?? '')) return 0
    throw error
  } finally {
    await client.query('rollback')
  }
}
