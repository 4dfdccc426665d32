import { sql } from 'drizzle-orm'
import { index, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { everyRow, forgottenByWorker, instant, rowPolicies } from '../row-policy.ts'
import { rulesOf } from '../table-rules.ts'

/** A key under which a change was already made, with its outcome: the same key answers the same. Written by functions. */
export const idempotencyKey = pgTable(
  'idempotency_key',
  {
    /** `user:<id>` (a repeat is the same person's), or `link:<hash>` or `public` where nobody is signed in. */
    scope: text().notNull(),
    key: text().notNull(),
    /** SHA-256 of mutation name and input, hex: another request under a used key is refused. */
    requestHash: text().notNull(),
    /** The outcome, without secrets; null while the first request is running. */
    outcome: jsonb(),
    createdAt: instant().notNull(),
    /** Null: kept for ever (orders). */
    expiresAt: instant(),
  },
  (table) => [
    primaryKey({ columns: [table.scope, table.key] }),
    index('idempotency_key_expired').on(table.expiresAt).where(sql`expires_at is not null`),
    ...forgottenByWorker('idempotency_key'),
    ...rowPolicies('idempotency_key', ['app_definer'], 'all', everyRow),
  ],
)

/** Functions write it; the worker forgets it after its term. */
export const idempotencyKeyRules = rulesOf(idempotencyKey, {
  grants: [
    { to: 'app_worker', may: ['select', 'delete'] },
    { to: 'app_definer', may: ['select', 'insert', 'update', 'delete'] },
  ],
  fenced: false,
})
