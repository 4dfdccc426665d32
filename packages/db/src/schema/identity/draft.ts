import { draftKinds } from '@relais/domain'
import { sql } from 'drizzle-orm'
import { check, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { ofOrganization } from './of-organization.ts'
import { organization } from './organization.ts'
import { oneOf } from '../code-list.ts'
import {
  currentOrganization,
  currentUser,
  forgottenByWorker,
  instant,
  portalRoles,
  rowPolicies,
} from '../row-policy.ts'
import { rulesOf } from '../table-rules.ts'

/** What a person typed into a form and has not sent yet. Nobody else reads it; it goes when the form is sent, or after 30 days. */
export const draft = pgTable(
  'draft',
  {
    userId: uuid().notNull(),
    organizationId: uuid()
      .notNull()
      .references(() => organization.id),
    /** Which form. */
    kind: text().notNull(),
    /** What the form is about, such as the customer a user is created in; empty: nothing in particular. */
    subject: text().notNull(),
    /** The form's entries as a JSON object, never a password; null: they were discarded. */
    content: text(),
    /** When it was saved, or discarded. */
    savedAt: instant().notNull(),
    /** Raised whenever the entries are discarded: what was typed before, and arrives after, is not kept. */
    generation: integer().notNull().default(0),
  },
  (table) => [
    ofOrganization('draft_person', table.organizationId, table.userId),
    primaryKey({ columns: [table.userId, table.kind, table.subject] }),
    index('draft_saved').on(table.savedAt),
    check('draft_kind', oneOf(table.kind, draftKinds)),
    check('draft_content', sql`length(${table.content}) <= 20000`),
    ...rowPolicies(
      'draft',
      portalRoles,
      'all',
      sql`organization_id = ${currentOrganization} and user_id = ${currentUser}`,
    ),
    ...forgottenByWorker('draft'),
  ],
)

/** Its person's; the worker forgets it after its term. */
export const draftRules = rulesOf(draft, {
  grants: [
    { to: portalRoles, may: ['select', 'insert', 'delete'], update: ['content', 'savedAt', 'generation'] },
    { to: 'app_worker', may: ['select', 'delete'] },
  ],
})
