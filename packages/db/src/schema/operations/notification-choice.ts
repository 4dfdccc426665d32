import { notificationTopics } from '@relais/domain'
import { sql } from 'drizzle-orm'
import { boolean, check, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { ofOrganization, organization } from '../identity/index.ts'
import { oneOf } from '../code-list.ts'
import { currentTenant, currentUser, everyRow, portalRoles, rowPolicies } from '../row-policy.ts'
import { rulesOf } from '../table-rules.ts'

/** What a person chose of a topic of news; without a row all of it comes. */
export const notificationChoice = pgTable(
  'notification_choice',
  {
    userId: uuid().notNull(),
    organizationId: uuid()
      .notNull()
      .references(() => organization.id),
    topic: text().notNull(),
    /** Whether mails of it go out. */
    byMail: boolean().notNull(),
    /** Whether portals show it among the notifications. */
    inPortal: boolean().notNull(),
  },
  (table) => [
    ofOrganization('notification_choice_person', table.organizationId, table.userId),
    primaryKey({ columns: [table.userId, table.topic] }),
    check('notification_choice_topic', oneOf(table.topic, notificationTopics)),
    // Receipts of consents, and what tells who gets at what, always come.
    check(
      'notification_choice_required',
      sql`(by_mail and in_portal) or topic not in ('administration', 'consents', 'account')`,
    ),
    ...rowPolicies(
      'notification_choice',
      portalRoles,
      'all',
      sql`organization_id = ${currentTenant} and user_id = ${currentUser}`,
    ),
    ...rowPolicies('notification_choice', ['app_definer'], 'select', everyRow),
  ],
)

/** Its person's; the end of every change looks at it (`app.turned_off`). */
export const notificationChoiceRules = rulesOf(notificationChoice, {
  grants: [
    { to: portalRoles, may: ['select', 'insert'], update: ['byMail', 'inPortal'] },
    { to: 'app_definer', may: ['select'] },
  ],
})
