import { sql } from 'drizzle-orm'
import { boolean, check, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import {
  currentCustomer,
  currentLink,
  currentOrganization,
  everyRow,
  id,
  instant,
  portalRoles,
  rowPolicies,
  rowPolicy,
} from '../row-policy.ts'
import { sortedName } from '../sorted-name.ts'

/** A tenant. What it is in the trade hangs on it as accounts. */
export const organization = pgTable(
  'organization',
  {
    id: id(),
    legalName: sortedName().notNull(),
    /** ISO 3166-1 alpha-2; decides the market of the price sheet. */
    country: text().notNull(),
    language: text().notNull(),
    /** IANA name. */
    timeZone: text().notNull(),
    createdAt: instant().notNull(),
  },
  (table) => [
    index('organization_name').on(table.legalName, table.id),
    check('organization_country', sql`${table.country} ~ '^[A-Z]{2}$'`),
    check('organization_language', sql`${table.language} in ('en', 'fr')`),
    // Its own people alone. Others see it through organization_view; a personal link's holder through app.invitation_facts.
    ...rowPolicies(
      'organization',
      [...portalRoles, 'app_public'],
      'select',
      sql`id = ${currentOrganization}`,
    ),
    ...rowPolicies('organization', portalRoles, 'update', sql`id = ${currentOrganization}`),
    rowPolicy('organization', 'app_public', 'insert', sql`id = ${currentOrganization}`),
    ...rowPolicies('organization', ['app_operator', 'app_definer'], 'all', everyRow),
    ...rowPolicies('organization', ['app_auth', 'app_worker'], 'select', everyRow),
  ],
)

/** A domain name of a tenant. Own domains count only once verified. */
export const organizationDomain = pgTable(
  'organization_domain',
  {
    id: id(),
    organizationId: uuid()
      .notNull()
      .references(() => organization.id),
    /** Lower case. */
    name: text().notNull(),
    isDefault: boolean().notNull(),
    /** Null: not verified yet. */
    verifiedAt: instant(),
  },
  (table) => [
    uniqueIndex('organization_domain_name').on(table.name),
    index('organization_domain_of').on(table.organizationId),
    uniqueIndex('organization_domain_default').on(table.organizationId).where(sql`is_default`),
    check('organization_domain_lower', sql`${table.name} = lower(${table.name})`),
    ...rowPolicies(
      'organization_domain',
      portalRoles,
      'select',
      sql`organization_id = ${currentOrganization} or organization_id = ${currentCustomer}`,
    ),
    ...rowPolicies(
      'organization_domain',
      ['app_public'],
      'all',
      sql`organization_id = ${currentOrganization}`,
    ),
    ...rowPolicies('organization_domain', ['app_operator', 'app_definer'], 'all', everyRow),
    ...rowPolicies('organization_domain', ['app_auth', 'app_worker'], 'select', everyRow),
  ],
)

const accountColumns = () => ({
  organizationId: uuid()
    .primaryKey()
    .references(() => organization.id),
  status: text().notNull(),
  createdAt: instant().notNull(),
})

const accountPolicies = (table: string) => [
  ...rowPolicies(table, portalRoles, 'select', sql`organization_id = ${currentOrganization}`),
  ...rowPolicies(table, ['app_operator', 'app_definer'], 'all', everyRow),
  ...rowPolicies(table, ['app_auth', 'app_worker'], 'select', everyRow),
]

/** The organization distributes. */
export const providerAccount = pgTable('provider_account', accountColumns(), (table) => [
  check('provider_account_status', sql`${table.status} in ('active', 'suspended')`),
  ...accountPolicies('provider_account'),
])

/** The organization resells. */
export const resellerAccount = pgTable(
  'reseller_account',
  {
    ...accountColumns(),
    /** Partner ID of the location that is put on record; null until enrollment gave one. */
    partnerId: text(),
  },
  (table) => [
    uniqueIndex('reseller_account_partner_id').on(table.partnerId),
    check('reseller_account_status', sql`${table.status} in ('active', 'suspended')`),
    ...accountPolicies('reseller_account'),
  ],
)

/** The organization uses the services: made by consent. */
export const customerAccount = pgTable('customer_account', accountColumns(), (table) => [
  check('customer_account_status', sql`${table.status} in ('active', 'suspended')`),
  rowPolicy('customer_account', 'app_customer', 'insert', sql`organization_id = ${currentOrganization}`),
  ...accountPolicies('customer_account'),
])

/** The organization hosts the installation and runs the program. */
export const operatorAccount = pgTable('operator_account', accountColumns(), (table) => [
  check('operator_account_status', sql`${table.status} in ('active')`),
  // The one-time code of an empty installation makes its operator (`first_run_code`).
  rowPolicy(
    'operator_account',
    'app_public',
    'insert',
    sql`organization_id = ${currentOrganization} and exists (select 1 from first_run_code c where c.code_hash = ${currentLink})`,
  ),
  ...accountPolicies('operator_account'),
])

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
    // Unique by viewer and subject: organization_view_pair, beside the search indexes, because it covers.
    index('organization_view_name').on(table.viewerId, table.subjectName, table.subjectId),
    // Partners stand among as many customers as a firm has.
    index('organization_view_partner')
      .on(table.viewerId, table.subjectName, table.subjectId)
      .where(sql`by_partnership`),
    ...rowPolicies('organization_view', portalRoles, 'select', sql`viewer_id = ${currentOrganization}`),
    ...rowPolicies('organization_view', ['app_definer'], 'all', everyRow),
    ...rowPolicies('organization_view', ['app_operator', 'app_worker'], 'select', everyRow),
  ],
)
