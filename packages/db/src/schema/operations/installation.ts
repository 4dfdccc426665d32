import { sql } from 'drizzle-orm'
import { bigint, boolean, check, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { currentLink, everyRow, id, instant, rowPolicies, rowPolicy } from '../row-policy.ts'
import { rulesOf } from '../table-rules.ts'

/** How far the clock of a demo is ahead of the machine's: one row, or none while it was never moved. */
export const demoClock = pgTable(
  'demo_clock',
  {
    isOnly: boolean().primaryKey(),
    /** Milliseconds ahead; only ever grows. */
    ahead: bigint({ mode: 'number' }).notNull(),
  },
  (table) => [
    check('demo_clock_only', sql`${table.isOnly}`),
    check('demo_clock_forwards', sql`${table.ahead} > 0`),
    ...rowPolicies('demo_clock', ['app_public', 'app_worker'], 'select', everyRow),
    ...rowPolicies('demo_clock', ['app_operator'], 'all', everyRow),
  ],
)

/** The operator's command moves it; API and worker follow. */
export const demoClockRules = rulesOf(demoClock, {
  grants: [
    { to: ['app_public', 'app_worker'], may: ['select'] },
    { to: 'app_operator', may: ['select', 'insert', 'update'] },
  ],
  fenced: false,
})

/** A one-time code that lets its holder make the operator of an empty installation. Only its hash is kept. */
export const firstRunCode = pgTable(
  'first_run_code',
  {
    id: id(),
    /** SHA-256 of the code, hex. */
    codeHash: text().notNull(),
    createdAt: instant().notNull(),
    /** Null: good. Set: used, or replaced by a newer one. */
    closedAt: instant(),
  },
  (table) => [
    uniqueIndex('first_run_code_hash').on(table.codeHash),
    rowPolicy('first_run_code', 'app_public', 'select', sql`code_hash = ${currentLink}`),
    rowPolicy('first_run_code', 'app_public', 'update', sql`code_hash = ${currentLink}`),
    ...rowPolicies('first_run_code', ['app_operator'], 'all', everyRow),
  ],
)

/** The holder of the code makes the operator of an empty installation, and closes it. */
export const firstRunCodeRules = rulesOf(firstRunCode, {
  grants: [
    { to: 'app_public', may: ['select'], update: ['closedAt'] },
    { to: 'app_operator', may: ['select', 'insert', 'update'] },
  ],
})
