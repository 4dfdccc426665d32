import { getTableColumns } from 'drizzle-orm'
import { toSnakeCase } from 'drizzle-orm/casing'
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core'
import { type AppRole, appRoles, type definerRole } from './row-policy.ts'

type Role = AppRole | typeof definerRole
type ColumnOf<Table extends PgTable> = keyof Table['_']['columns'] & string

/** Who may touch the table at all; which of its rows is the policies' business. */
export interface Grant<Table extends PgTable> {
  readonly to: Role | readonly Role[]
  readonly may?: readonly ('select' | 'insert' | 'update' | 'delete')[]
  /** The columns it may change. Those that say whose a row is are in no such list: what names its parties stays as it was written. */
  readonly update?: readonly ColumnOf<Table>[]
}

/** What the database does on a write, beside the fence. */
export interface Trigger {
  readonly name: string
  /** `before update of status`. */
  readonly on: string
  /** Once a statement instead of once a row. */
  readonly eachStatement?: true
  /** The rows a statement wrote, by the name its function reads them by: `new table as written`. */
  readonly seeing?: string
  /** Only where this holds; in SQL. */
  readonly when?: string
  /** The function of `packages/db/functions` and its arguments, each a text. */
  readonly run: readonly [name: string, ...args: readonly string[]]
}

/** What Drizzle cannot say of a table. */
export interface RulesOf<Table extends PgTable> {
  readonly grants: readonly Grant<Table>[]
  /** False: of the installation, or written by functions alone: nothing but grants and triggers keeps its rows as they were. */
  readonly fenced?: false
  /** Columns that change on purpose, though their names say that they name somebody or tell an end. */
  readonly changing?: readonly ColumnOf<Table>[]
  /** Columns that stay as they were written, though their names do not say so. */
  readonly kept?: readonly ColumnOf<Table>[]
  /** Columns that are set once, from null, though their names do not say so. */
  readonly once?: readonly ColumnOf<Table>[]
  readonly triggers?: readonly Trigger[]
  /** Statements that the migration which makes the table holds as well, word by word: what can only be made with its rows. */
  readonly inMigration?: readonly string[]
}

/** The rules of one table, as SQL that migrate applies whenever it changed. */
export class TableRules {
  readonly table: string
  readonly sql: string
  readonly inMigration: readonly string[]

  constructor(table: string, sql: string, inMigration: readonly string[]) {
    this.table = table
    this.sql = sql
    this.inMigration = inMigration
  }
}

/** The role that `relais backup` reads with; neither the API nor the worker may take it on. */
const backupRole = 'app_backup'
const everybody = [...appRoles, 'app_definer', backupRole].join(', ')

/**
 * Says of a table, beside its columns, who may touch it, what of its rows stays as it was written and what else happens on a
 * write. Row security is forced on every table, and every row opens to the backup.
 */
export function rulesOf<Table extends PgTable>(table: Table, rules: RulesOf<Table>): TableRules {
  const { name } = getTableConfig(table)
  const statements = [
    `revoke all on "${name}" from ${everybody}`,
    `alter table "${name}" force row level security`,
    `drop policy if exists app_backup_select on "${name}"`,
    `create policy app_backup_select on "${name}" for select to ${backupRole} using (true)`,
    `grant select on "${name}" to ${backupRole}`,
    ...rules.grants.map((grant) => grantOf(name, grant)),
    ...[...(rules.fenced === false ? [] : fenceOf(table, rules)), ...(rules.triggers ?? [])].map((trigger) =>
      triggerOf(name, trigger),
    ),
  ]
  return new TableRules(name, statements.map((text) => `${text};\n`).join(''), rules.inMigration ?? [])
}

/** Every column of a table but these. */
export function columnsBut<Table extends PgTable>(
  table: Table,
  ...but: readonly ColumnOf<Table>[]
): readonly ColumnOf<Table>[] {
  const names = Object.keys(getTableColumns(table)) as readonly ColumnOf<Table>[]
  return names.filter((name) => !but.includes(name))
}

function grantOf<Table extends PgTable>(table: string, { to, may = [], update }: Grant<Table>): string {
  const rights = [...may, ...(update === undefined ? [] : [`update (${update.map(nameOf).join(', ')})`])]
  return `grant ${rights.join(', ')} on "${table}" to ${[to].flat().join(', ')}`
}

function triggerOf(table: string, { name, on, eachStatement, seeing, when, run }: Trigger): string {
  const [made, ...args] = run
  return (
    `create trigger ${name} ${on} on "${table}"${seeing === undefined ? '' : ` referencing ${seeing}`}` +
    ` for each ${eachStatement ? 'statement' : 'row'}` +
    `${when === undefined ? '' : ` when (${when})`} execute function app.${made}(${args.map(quoted).join(', ')})`
  )
}

const fixedNames: ReadonlySet<string> = new Set([
  'id',
  'created_at',
  'at',
  'number',
  'partner_kind',
  'subject_kind',
  'portal',
  'purpose',
])

/**
 * The second fence for writes (ADR 22). Found by names, so that a new table is inside it without a thought: its ids and its instants in
 * the past. Triggers ask only where such a column is written at all, which costs other changes nothing.
 */
function fenceOf<Table extends PgTable>(table: Table, rules: RulesOf<Table>): readonly Trigger[] {
  const named = (names: readonly string[] | undefined, key: string): boolean => names?.includes(key) ?? false
  const columns = Object.entries(getTableColumns(table))
    .map(([key, column]) => ({ key, name: nameOf(key), column }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .filter(({ key }) => !named(rules.changing, key))
  const kept = columns.filter(
    ({ key, name, column }) =>
      named(rules.kept, key) || fixedNames.has(name) || (name.endsWith('_id') && column.notNull),
  )
  const once = columns.filter(
    ({ key, name, column }) =>
      named(rules.once, key) ||
      (!column.notNull &&
        (name.endsWith('_id') || (name.endsWith('_at') && column.getSQLType().startsWith('timestamp')))),
  )
  const trigger = (name: string, of: readonly { readonly name: string }[]): readonly Trigger[] =>
    of.length === 0
      ? []
      : [
          {
            name,
            on: `before update of ${of.map((column) => column.name).join(', ')}`,
            run: [name, ...of.map((column) => column.name)],
          },
        ]
  return [...trigger('stays_as_written', kept), ...trigger('is_set_once', once)]
}

/** Drizzle's own spelling of a column in the database. */
function nameOf(key: string): string {
  return toSnakeCase(key)
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
