import pg from 'pg'
import {
  everyRow,
  type Opens,
  type PolicyCases,
  published,
  type Row,
  type Settings,
} from './row-policy-case.ts'
import { counterpartOf, familyOf, partyOf } from './two-families.ts'

type Command = 'select' | 'insert' | 'update' | 'delete'

/**
 * Does to a table, as a role and as nobody, as the first family and by its link, all that can be done, and says where the
 * database opened more or less than the cases say. Runs in a transaction of a superuser that the caller rolls back. The role
 * gets every grant first, so that the row policies answer and not the grants.
 */
export async function findWrongPolicies(
  client: pg.Client,
  cases: PolicyCases,
  table: string,
  role: string,
): Promise<string[]> {
  const name = pg.escapeIdentifier(table)
  // What triggers refuse besides has its own proof (second-fence.medium.spec.ts).
  await client.query('set local session_replication_role = replica')
  await client.query(`grant select, insert, update, delete on ${name} to ${role}`)
  const { rows } = await client.query<{ row: Row }>(`select to_jsonb(t) as row from ${name} t`)
  const problems: string[] = []
  let opened = 0
  for (const settings of settingsOf(role)) {
    await client.query(
      `select set_config('app.organization', $1, true), set_config('app.customer', $2, true), set_config('app.link', $3, true),
       set_config('app.user', $4, true)`,
      [settings.organization ?? '', settings.customer ?? '', settings.link ?? '', settings.user ?? ''],
    )
    await client.query(`set local role ${role}`)
    const expect = (command: Command, wanted: boolean, real: boolean, row: Row) => {
      if (wanted) opened += 1
      const whole = opensOf(cases, table, role, command).whole
      const foreign = !whole && real && familyOf(row) !== 'a'
      if (wanted === real && !foreign) return
      problems.push(
        `${role} may ${real ? '' : 'not '}${command} ${table} ${JSON.stringify(row)} with ${JSON.stringify(settings)}`,
      )
    }
    const may = (command: Command, row: Row) => opensOf(cases, table, role, command).opens(row, settings)
    const visible = await client.query<{ row: Row }>(`select to_jsonb(t) as row from ${name} t`)
    const seen = new Set(visible.rows.map(({ row }) => JSON.stringify(row)))
    for (const { row } of rows) {
      expect('select', may('select', row), seen.has(JSON.stringify(row)), row)
      const insert = `insert into ${name} select * from jsonb_populate_record(null::${name}, $1)`
      expect('insert', may('insert', row), await passes(client, insert, [row]), row)
      const column = pg.escapeIdentifier(Object.keys(row)[0] ?? '')
      const touch = `update ${name} t set ${column} = ${column} where to_jsonb(t) = $1`
      const mayUpdate = may('update', row) && may('select', row)
      expect('update', mayUpdate, await passes(client, touch, [row]), row)
      if (mayUpdate && familyOf(row) !== null) {
        const target = counterpartOf(row) as Row
        const columns = Object.keys(row).map((key) => pg.escapeIdentifier(key))
        const move = `update ${name} t set (${columns.join()}) = (select ${columns.join()} from jsonb_populate_record(null::${name}, $2)) where to_jsonb(t) = $1`
        const mayMove = may('update', target) && may('select', target)
        expect('update', mayMove, await passes(client, move, [row, target]), target)
      }
      const remove = `delete from ${name} t where to_jsonb(t) = $1`
      expect('delete', may('delete', row) && may('select', row), await passes(client, remove, [row]), row)
    }
    const wanted = rows.filter(({ row }) => may('update', row)).length
    const real = await countOfBlindUpdate(client, table, rows)
    if (wanted !== real) problems.push(`${role} may update ${real} rows of ${table} blindly, not ${wanted}`)
    await client.query('reset role')
  }
  if (opened === 0) problems.push(`${role} is opened no row of ${table}: the case proves nothing`)
  return problems
}

/** As nobody, and as the first family: the role's own organization, beside an opened customer, and by a link. */
function settingsOf(role: string): readonly Settings[] {
  const { provider, reseller, customer, link, people } = partyOf('a')
  const organization = role === 'app_reseller' ? reseller : role === 'app_provider' ? provider : customer
  const user = people[organization]
  return [
    {},
    { organization },
    { organization, customer },
    { link },
    { organization, link },
    { organization, ...(user === undefined ? {} : { user }) },
  ]
}

function opensOf(cases: PolicyCases, table: string, role: string, command: Command) {
  const ways = [cases.get(`${table} ${role} ${command}`), cases.get(`${table} ${role} all`)].filter(
    (way): way is Opens => way !== undefined,
  )
  const opens: Opens = (row, settings) => ways.some((way) => way(row, settings))
  return { opens, whole: ways.includes(everyRow) || ways.includes(published) }
}

/**
 * How many rows an update touches that reads nothing: policies for reading do not protect against it. It sets a column to
 * what every row has there anyway, so that no constraint stops it.
 */
async function countOfBlindUpdate(
  client: pg.Client,
  table: string,
  rows: readonly { readonly row: Row }[],
): Promise<number> {
  const [first] = rows
  const column = Object.keys(first?.row ?? {}).find((key) =>
    rows.every(({ row }) => JSON.stringify(row[key]) === JSON.stringify(first?.row[key])),
  )
  if (column === undefined) throw new Error(`no column of ${table} is the same in all rows: seed it so`)
  const [name, set] = [pg.escapeIdentifier(table), pg.escapeIdentifier(column)]
  const statement = `update ${name} set ${set} = (select ${set} from jsonb_populate_record(null::${name}, $1))`
  await client.query('savepoint attempt')
  try {
    return (await client.query(statement, [first?.row])).rowCount ?? 0
  } catch (error) {
    if (error instanceof pg.DatabaseError && ['42501', 'P0001'].includes(error.code ?? '')) return 0
    throw error
  } finally {
    await client.query('rollback to savepoint attempt')
  }
}

/** Whether the policies let a statement through: it touches a row, or only a constraint stops it. It leaves no trace. */
async function passes(client: pg.Client, statement: string, values: readonly unknown[]): Promise<boolean> {
  await client.query('savepoint attempt')
  try {
    return (await client.query(statement, [...values])).rowCount !== 0
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) throw error
    if (error.code?.startsWith('23')) return true
    // 42501: the policy refuses; P0001: the audit log is append-only for everybody.
    if (error.code === '42501' || error.code === 'P0001') return false
    throw error
  } finally {
    await client.query('rollback to savepoint attempt')
  }
}
