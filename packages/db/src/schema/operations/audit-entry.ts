import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { currentOrganization, everyRow, id, instant, portalRoles, rowPolicies } from '../row-policy.ts'
import { rulesOf } from '../table-rules.ts'
import { appendOnly } from '../write-trigger.ts'

/** Head of the chain of audit entries: one row. Held by whoever seals, and by nobody else (ADR 30). */
export const auditChain = pgTable(
  'audit_chain',
  {
    isOnly: boolean().primaryKey(),
    /** Sequence of the newest sealed entry; 0: none yet. */
    sequence: bigint({ mode: 'number' }).notNull(),
    /** Hash of its seal, hex; 64 zeros: none yet. */
    hash: text().notNull(),
  },
  (table) => [
    check('audit_chain_only', sql`${table.isOnly}`),
    ...rowPolicies('audit_chain', ['app_definer'], 'all', everyRow),
  ],
)

/** Its one row comes with the table; sealing moves it on. */
export const auditChainRules = rulesOf(auditChain, {
  grants: [{ to: 'app_definer', may: ['select'], update: ['sequence', 'hash'] }],
  fenced: false,
  inMigration: ["insert into audit_chain (is_only, sequence, hash) values (true, 0, repeat('0', 64))"],
})

/** What was done, by whom, for whom: append only, with its own hash. Written by `app.finish` alone. */
export const auditEntry = pgTable(
  'audit_entry',
  {
    id: id(),
    /** The first entry of the same change: of those that one transaction wrote. */
    changeId: uuid().notNull(),
    /** From 1, in the order in which the change made them. */
    place: integer().notNull(),
    /** How many entries the change wrote. */
    places: integer().notNull(),
    at: instant().notNull(),
    /** Null: nobody was signed in (a link, a job, a command). */
    actorUserId: uuid(),
    /** The organization acted for; null: the installation itself. */
    organizationId: uuid(),
    /** On whose behalf; null: on the organization's own. */
    onBehalfOfId: uuid(),
    /** The relationship that allowed it; null: none was needed. */
    relationshipId: uuid(),
    action: text().notNull(),
    objectType: text().notNull(),
    objectId: uuid().notNull(),
    /** What it was, redacted; null: it was not there. */
    before: jsonb(),
    /** What it became, redacted; null: it is gone. */
    after: jsonb(),
    requestId: text().notNull(),
    authenticationStrength: text().notNull(),
    /** Exactly what was hashed. */
    hashedText: text().notNull(),
    /** SHA-256 of the text, hex. */
    hash: text().notNull(),
  },
  (table) => [
    uniqueIndex('audit_entry_change').on(table.changeId, table.place),
    index('audit_entry_object').on(table.objectId),
    index('audit_entry_actor').on(table.actorUserId, table.at),
    index('audit_entry_organization').on(table.organizationId, table.at),
    index('audit_entry_behalf').on(table.onBehalfOfId, table.at),
    // When a partner last acted by a relationship.
    index('audit_entry_use').on(table.relationshipId, table.at).where(sql`on_behalf_of_id is not null`),
    ...rowPolicies(
      'audit_entry',
      portalRoles,
      'select',
      // One index look-up per entry: of an `exists` PostgreSQL would hash all that the reader may read.
      sql`coalesce((select true from audit_reader r where r.entry_id = audit_entry.id and r.organization_id = ${currentOrganization}), false)`,
    ),
    ...rowPolicies('audit_entry', ['app_operator'], 'select', everyRow),
    ...rowPolicies('audit_entry', ['app_definer'], 'select', everyRow),
    ...rowPolicies('audit_entry', ['app_definer'], 'insert', everyRow),
  ],
)

/** Written by functions; its readers see it. */
export const auditEntryRules = rulesOf(auditEntry, {
  grants: [
    { to: [...portalRoles, 'app_operator'], may: ['select'] },
    { to: 'app_definer', may: ['select', 'insert'] },
  ],
  fenced: false,
  triggers: [appendOnly('audit_entry')],
})

/** Changes whose entries wait to be sealed: written with them by `app.finish`, taken out by `app.seal_audit` alone. */
export const auditTail = pgTable(
  'audit_tail',
  {
    at: instant().notNull(),
    changeId: uuid()
      .notNull()
      .references(() => auditEntry.id),
  },
  (table) => [
    primaryKey({ columns: [table.at, table.changeId] }),
    ...rowPolicies('audit_tail', ['app_definer'], 'all', everyRow),
    ...rowPolicies('audit_tail', ['app_operator'], 'select', everyRow),
  ],
)

/** What waits to be sealed waits until it is. */
export const auditTailRules = rulesOf(auditTail, {
  grants: [
    { to: 'app_operator', may: ['select'] },
    { to: 'app_definer', may: ['select', 'insert', 'delete'] },
  ],
  fenced: false,
  triggers: [
    appendOnly('audit_tail', 'before update or truncate'),
    { name: 'audit_tail_until_sealed', on: 'before delete', run: ['audit_waits_until_sealed'] },
  ],
})

/** The place of an entry in the chain, given once: append only, written by `app.seal_audit` alone. */
export const auditSeal = pgTable(
  'audit_seal',
  {
    /** From 1, without a gap. */
    sequence: bigint({ mode: 'number' }).primaryKey(),
    entryId: uuid()
      .notNull()
      .references(() => auditEntry.id),
    /** SHA-256 of the hash of the seal before (64 zeros: it is the first) and the hash of the entry, hex. */
    hash: text().notNull(),
  },
  (table) => [
    uniqueIndex('audit_seal_entry').on(table.entryId),
    ...rowPolicies('audit_seal', ['app_definer'], 'select', everyRow),
    ...rowPolicies('audit_seal', ['app_definer'], 'insert', everyRow),
  ],
)

/** Written by `app.seal_audit`; nobody else reads it. */
export const auditSealRules = rulesOf(auditSeal, {
  grants: [{ to: 'app_definer', may: ['select', 'insert'] }],
  fenced: false,
  triggers: [appendOnly('audit_seal')],
})

/** Which organizations may read an audit entry: actor, on-behalf-of and subject. */
export const auditReader = pgTable(
  'audit_reader',
  {
    entryId: uuid()
      .notNull()
      .references(() => auditEntry.id),
    organizationId: uuid().notNull(),
    at: instant().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.at, table.entryId] }),
    uniqueIndex('audit_reader_entry').on(table.entryId, table.organizationId),
    ...rowPolicies('audit_reader', portalRoles, 'select', sql`organization_id = ${currentOrganization}`),
    ...rowPolicies('audit_reader', ['app_definer', 'app_operator'], 'select', everyRow),
    ...rowPolicies('audit_reader', ['app_definer'], 'insert', everyRow),
  ],
)

/** Written with its entry. */
export const auditReaderRules = rulesOf(auditReader, {
  grants: [
    { to: [...portalRoles, 'app_operator'], may: ['select'] },
    { to: 'app_definer', may: ['select', 'insert'] },
  ],
  fenced: false,
  triggers: [appendOnly('audit_reader')],
})
