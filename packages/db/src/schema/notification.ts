import { sql } from 'drizzle-orm'
import { check, index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { organization } from './organization.ts'
import {
  currentOrganization,
  currentUser,
  everyRow,
  id,
  instant,
  portalRoles,
  rowPolicies,
} from './row-policy.ts'
import { user } from './user.ts'

const own = sql`organization_id = ${currentOrganization} and user_id = ${currentUser}`

/** What a person should know of, beside the mail that tells it. Written by `app.finish` alone; nobody else reads it. */
export const notification = pgTable(
  'notification',
  {
    id: id(),
    organizationId: uuid()
      .notNull()
      .references(() => organization.id),
    userId: uuid()
      .notNull()
      .references(() => user.id),
    /** The portal it belongs to: whose pages tell more. */
    portal: text().notNull(),
    kind: text().notNull(),
    /** Names and numbers that the sentence needs, as texts; never a price. */
    data: jsonb().$type<Readonly<Record<string, string>>>().notNull(),
    /** The page of the portal that tells more. */
    path: text().notNull(),
    createdAt: instant().notNull(),
    /** Null: not read yet. */
    readAt: instant(),
  },
  (table) => [
    index('notification_newest').on(table.userId, table.portal, table.createdAt, table.id),
    index('notification_unread').on(table.userId, table.portal).where(sql`read_at is null`),
    check('notification_portal', sql`${table.portal} in ('reseller', 'provider', 'customer')`),
    ...rowPolicies('notification', portalRoles, 'select', own),
    ...rowPolicies('notification', portalRoles, 'update', own),
    ...rowPolicies('notification', ['app_definer'], 'insert', everyRow),
  ],
)
