import { portals } from '@relais/domain'
import { sql } from 'drizzle-orm'
import { check, index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { ofOrganization, organization } from '../identity/index.ts'
import { oneOf } from '../code-list.ts'
import {
  currentOrganization,
  currentUser,
  everyRow,
  forgottenByWorker,
  id,
  instant,
  portalRoles,
  rowPolicies,
} from '../row-policy.ts'
import { rulesOf } from '../table-rules.ts'

const own = sql`organization_id = ${currentOrganization} and user_id = ${currentUser}`

/** What a person should know of, beside the mail that tells it. Written by `app.finish` alone; nobody else reads it. */
export const notification = pgTable(
  'notification',
  {
    id: id(),
    organizationId: uuid()
      .notNull()
      .references(() => organization.id),
    userId: uuid().notNull(),
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
    ofOrganization('notification_person', table.organizationId, table.userId),
    index('notification_newest').on(table.userId, table.portal, table.createdAt, table.id),
    index('notification_unread').on(table.userId, table.portal).where(sql`read_at is null`),
    index('notification_read_before').on(table.readAt).where(sql`read_at is not null`),
    index('notification_unread_since').on(table.createdAt).where(sql`read_at is null`),
    ...forgottenByWorker('notification'),
    check('notification_portal', oneOf(table.portal, portals)),
    ...rowPolicies('notification', portalRoles, 'select', own),
    ...rowPolicies('notification', portalRoles, 'update', own),
    ...rowPolicies('notification', ['app_definer'], 'insert', everyRow),
  ],
)

/** Read by its person, who only notes that it was read. */
export const notificationRules = rulesOf(notification, {
  grants: [
    { to: portalRoles, may: ['select'], update: ['readAt'] },
    { to: 'app_worker', may: ['select', 'delete'] },
    { to: 'app_definer', may: ['insert'] },
  ],
})
