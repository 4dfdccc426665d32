import { sql } from 'drizzle-orm'
import { boolean, index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { currentOrganization, everyRow, portalRoles, rowPolicies } from '../row-policy.ts'
import { sortedName } from '../sorted-name.ts'
import { rulesOf } from '../table-rules.ts'
import { organization } from './organization.ts'

/**
 * Who may see whom, and why: one bit per reason, changed in the transaction of its causes by
 * `app.refresh_organization_view` and equal to its recomputation. Carries all that one organization may read of another, so
 * that `organization` opens to its own people alone: a policy that looked here for each row would cost the size of the firm.
 */
export const organizationView = pgTable(
  'organization_view',
  {
    viewerId: uuid()
      .notNull()
      .references(() => organization.id),
    subjectId: uuid()
      .notNull()
      .references(() => organization.id),
    /** Running relationship between the two, in either direction. */
    byRelationship: boolean().notNull(),
    /** Running partnership between the two. */
    byPartnership: boolean().notNull(),
    /** A record both are named in: an order, an ended relationship, an answered invitation. */
    byRecord: boolean().notNull(),
    subjectName: sortedName().notNull(),
    subjectDomain: text().notNull(),
    subjectCountry: text().notNull(),
    /** IANA name. */
    subjectTimeZone: text().notNull(),
    /** Name and domain as `app.searchable` makes them: worked out once, not for each row of each search. */
    subjectSearch: text().notNull(),
  },
  (table) => [
    index('organization_view_name').on(table.viewerId, table.subjectName, table.subjectId),
    // Partners stand among as many customers as a firm has.
    index('organization_view_partner')
      .on(table.viewerId, table.subjectName, table.subjectId)
      .where(sql`by_partnership`),
    // What lists search by, beside whose list it is.
    index('organization_view_search').using('gin', table.viewerId, sql`subject_search gin_trgm_ops`),
    index('organization_view_name_beginning').on(table.viewerId, sql`subject_search collate "C"`),
    index('organization_view_domain_beginning').on(table.viewerId, sql`subject_domain collate "C"`),
    ...rowPolicies('organization_view', portalRoles, 'select', sql`viewer_id = ${currentOrganization}`),
    ...rowPolicies('organization_view', ['app_definer'], 'all', everyRow),
    ...rowPolicies('organization_view', ['app_operator', 'app_worker'], 'select', everyRow),
  ],
)

/** `app.refresh_organization_view` keeps it. */
export const organizationViewRules = rulesOf(organizationView, {
  grants: [
    { to: [...portalRoles, 'app_operator', 'app_worker'], may: ['select'] },
    { to: 'app_definer', may: ['select', 'insert', 'update'] },
  ],
  inMigration: [
    // One record a pair. It covers the name and country that are looked up row by row, or PostgreSQL, which guesses an average viewer,
    // takes organization_view_name instead, whose subject stands behind the name: it then reads on through all that a big firm sees.
    'create unique index organization_view_pair on organization_view (viewer_id, subject_id) include (subject_name, subject_country)',
  ],
})
