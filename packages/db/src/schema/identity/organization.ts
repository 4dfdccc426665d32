import { languages } from '@relais/domain'
import { sql } from 'drizzle-orm'
import { boolean, check, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { oneOf } from '../code-list.ts'
import {
  currentCustomer,
  currentOrganization,
  everyRow,
  id,
  instant,
  portalRoles,
  rowPolicies,
  rowPolicy,
} from '../row-policy.ts'
import { sortedName } from '../sorted-name.ts'
import { rulesOf } from '../table-rules.ts'
import { withItsOrganization } from '../write-trigger.ts'

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
    // What the operator searches all organizations by.
    index('organization_search').using('gin', sql`app.searchable(legal_name) gin_trgm_ops`),
    check('organization_country', sql`${table.country} ~ '^[A-Z]{2}$'`),
    check('organization_language', oneOf(table.language, languages)),
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

/** The operator's command and a personal link make tenants; nobody changes what they are. */
export const organizationRules = rulesOf(organization, {
  grants: [
    { to: [...portalRoles, 'app_auth', 'app_worker', 'app_definer'], may: ['select'] },
    { to: ['app_public', 'app_operator'], may: ['select', 'insert'] },
    // A consent holds its own organization, so that two at the same moment come one after the other.
    { to: 'app_customer', update: ['id'] },
  ],
})

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
    index('organization_domain_search').using('gin', sql`app.searchable(name) gin_trgm_ops`),
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

/** Made with its tenant. */
export const organizationDomainRules = rulesOf(organizationDomain, {
  grants: [
    { to: [...portalRoles, 'app_auth', 'app_worker', 'app_definer'], may: ['select'] },
    { to: ['app_public', 'app_operator'], may: ['select', 'insert'] },
  ],
  triggers: [withItsOrganization],
})
