import { languages, roles } from '@relais/domain'
import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { organization } from './organization.ts'
import { oneOf } from '../code-list.ts'
import {
  currentCustomer,
  currentOrganization,
  everyRow,
  id,
  instant,
  portalRoles,
  rowPolicies,
} from '../row-policy.ts'
import { sortedName } from '../sorted-name.ts'
import { rulesOf } from '../table-rules.ts'
import { byPortal, withItsOrganization } from '../write-trigger.ts'

const own = sql`organization_id = ${currentOrganization}`
const ownOrManaged = sql`organization_id = ${currentOrganization} or organization_id = ${currentCustomer}`

/** A person in a tenant. Portal people and a customer's end users are the same thing; not all have a sign-in. */
export const user = pgTable(
  'user',
  {
    id: id(),
    organizationId: uuid()
      .notNull()
      .references(() => organization.id),
    /** Sign-in name, lower case, unique over the installation. */
    userPrincipalName: text().notNull(),
    displayName: sortedName().notNull(),
    /** Null: not given. */
    firstName: text(),
    /** Null: not given. */
    lastName: text(),
    /** Where mails go; null: no mail can be sent to this person. */
    contactMail: text(),
    language: text().notNull(),
    /** IANA name in which dates are told to this person; null: the organization's. */
    timeZone: text(),
    /** Whether the portals listen to keyboard shortcuts. */
    keyboardShortcuts: boolean().notNull().default(true),
    /** ISO 3166-1 alpha-2; null: not set, and then no license can be assigned. */
    usageLocation: text(),
    /** Null: active. Set: deleted then, restorable for 30 days. */
    deletedAt: instant(),
    /** Null: may sign in. Set: disabled since then by an administrator of the organization, until restored. */
    disabledAt: instant(),
    createdAt: instant().notNull(),
  },
  (table) => [
    // What names a person beside an organization refers to both (of-organization.ts).
    unique('user_of_organization').on(table.organizationId, table.id),
    uniqueIndex('user_principal_name').on(table.userPrincipalName),
    // Who signs in by an address.
    index('user_contact_mail').on(sql`lower(contact_mail)`),
    index('user_organization').on(table.organizationId, table.displayName, table.id),
    // People of any organization by name: whose acts the activity log is searched for.
    index('user_display_name_search').using('gin', sql`app.searchable(display_name) gin_trgm_ops`),
    index('user_display_name_beginning').on(sql`app.searchable(display_name) collate "C"`),
    // Those of one organization.
    index('user_name_beginning').on(table.organizationId, sql`app.searchable(display_name) collate "C"`),
    index('user_principal_name_beginning').on(table.organizationId, sql`user_principal_name collate "C"`),
    index('user_search').using(
      'gin',
      table.organizationId,
      sql`app.searchable(display_name || ' ' || user_principal_name) gin_trgm_ops`,
    ),
    check('user_principal_name_lower', sql`${table.userPrincipalName} = lower(${table.userPrincipalName})`),
    check('user_language', oneOf(table.language, languages)),
    check('user_usage_location', sql`${table.usageLocation} ~ '^[A-Z]{2}$'`),
    ...rowPolicies('user', portalRoles, 'all', ownOrManaged),
    ...rowPolicies('user', ['app_public'], 'all', own),
    ...rowPolicies('user', ['app_auth', 'app_operator', 'app_definer'], 'all', everyRow),
    ...rowPolicies('user', ['app_worker'], 'select', everyRow),
  ],
)

/** Whose a person is stays as it was written; what is said of it, its organization and its partners change. */
export const userRules = rulesOf(user, {
  grants: [
    {
      to: portalRoles,
      may: ['select', 'insert'],
      update: [
        'displayName',
        'firstName',
        'lastName',
        'contactMail',
        'language',
        'timeZone',
        'keyboardShortcuts',
        'usageLocation',
        'deletedAt',
        'disabledAt',
      ],
    },
    { to: ['app_public', 'app_operator'], may: ['select', 'insert'] },
    // To hold the person while its password or links change.
    { to: 'app_auth', may: ['select'], update: ['language'] },
    { to: ['app_worker', 'app_definer'], may: ['select'] },
  ],
  changing: ['deletedAt', 'disabledAt'],
  triggers: [
    withItsOrganization,
    {
      name: 'is_disabled_by_administrator',
      on: 'before update of disabled_at',
      when: byPortal,
      run: ['is_disabled_by_administrator'],
    },
  ],
})

/** A role of a person in its own tenant. */
export const userRole = pgTable(
  'user_role',
  {
    userId: uuid().notNull(),
    organizationId: uuid()
      .notNull()
      .references(() => organization.id),
    role: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.role] }),
    foreignKey({
      name: 'user_role_user',
      columns: [table.organizationId, table.userId],
      foreignColumns: [user.organizationId, user.id],
    }),
    index('user_role_organization').on(table.organizationId, table.role),
    check('user_role_known', oneOf(table.role, roles)),
    ...rowPolicies('user_role', ['app_customer', 'app_public'], 'all', own),
    // A partner that administers a directory gives no roles in it.
    ...rowPolicies('user_role', ['app_provider', 'app_reseller'], 'select', ownOrManaged),
    ...rowPolicies('user_role', ['app_provider', 'app_reseller'], 'insert', own),
    ...rowPolicies('user_role', ['app_provider', 'app_reseller'], 'delete', own),
    ...rowPolicies('user_role', ['app_auth', 'app_operator', 'app_definer'], 'all', everyRow),
    ...rowPolicies('user_role', ['app_worker'], 'select', everyRow),
  ],
)

/** Given and taken by the administrators of the organization, never changed; one who can sign in always remains. */
export const userRoleRules = rulesOf(userRole, {
  grants: [
    { to: portalRoles, may: ['insert', 'delete'] },
    { to: [...portalRoles, 'app_auth', 'app_worker', 'app_definer'], may: ['select'] },
    { to: ['app_public', 'app_operator'], may: ['select', 'insert'] },
  ],
  triggers: [
    withItsOrganization,
    {
      name: 'roles_are_given_by_administrators',
      on: 'before insert or delete',
      eachStatement: true,
      when: byPortal,
      run: ['roles_are_given_by_administrators'],
    },
    {
      name: 'an_administrator_remains',
      on: 'after delete',
      when: byPortal,
      run: ['an_administrator_remains'],
    },
  ],
})
