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
import {
  currentOrganization,
  everyRow,
  forgottenByWorker,
  id,
  instant,
  portalRoles,
  rowPolicies,
} from '../row-policy.ts'

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

/** The record of every mail: written in the transaction that causes it, handed over by the worker. */
export const mailMessage = pgTable(
  'mail_message',
  {
    /** Also the Message-ID and the key of the job. */
    id: id(),
    /** The organization whose act caused it; null: the installation. */
    organizationId: uuid(),
    recipientMail: text().notNull(),
    language: text().notNull(),
    template: text().notNull(),
    /** What the template needs; never a secret: links are derived when the mail is rendered. Empty once it was forgotten. */
    data: jsonb().notNull(),
    createdAt: instant().notNull(),
    /** Subject as rendered; null: not rendered yet, or forgotten. */
    subject: text(),
    /** Null: not rendered yet. */
    renderedAt: instant(),
    /** When the SMTP server took it; null: not yet. */
    handedOverAt: instant(),
    attempts: integer().notNull(),
    /** What the last attempt met, in the words of the server; null: nothing wrong. */
    lastError: text(),
    /** What keeps it from its recipient, a code of the domain; null: nothing known. */
    problem: text(),
    /** When it was given up: it is not tried any more; null: it is, or it was handed over. */
    failedAt: instant(),
    /** When what it says was forgotten (`retention.ts` of the domain); null: it is there. */
    forgottenAt: instant(),
  },
  (table) => [
    // What an organization sent of a kind: its budget is counted by it.
    index('mail_message_sent').on(table.organizationId, table.template, table.createdAt),
    index('mail_message_waiting')
      .on(table.createdAt)
      .where(sql`handed_over_at is null and failed_at is null`),
    index('mail_message_to_forget')
      .on(table.createdAt)
      .where(sql`forgotten_at is null and (handed_over_at is not null or failed_at is not null)`),
    check('mail_message_language', sql`${table.language} in ('en', 'fr')`),
    check('mail_message_outcome', sql`${table.handedOverAt} is null or ${table.failedAt} is null`),
    ...rowPolicies('mail_message', ['app_worker', 'app_definer', 'app_operator'], 'all', everyRow),
  ],
)
