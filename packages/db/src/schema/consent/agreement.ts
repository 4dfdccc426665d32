import { agreementKinds, languages } from '@relais/domain'
import { sql } from 'drizzle-orm'
import { check, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { ofOrganization, organization } from '../identity/index.ts'
import { oneOf } from '../code-list.ts'
import { currentOrganization, everyRow, id, instant, portalRoles, rowPolicies } from '../row-policy.ts'
import { rulesOf } from '../table-rules.ts'

/** A text that organizations accept, such as the customer agreement, by version and language. */
export const agreementTemplate = pgTable(
  'agreement_template',
  {
    id: id(),
    kind: text().notNull(),
    version: integer().notNull(),
    language: text().notNull(),
    title: text().notNull(),
    body: text().notNull(),
    publishedAt: instant().notNull(),
  },
  (table) => [
    uniqueIndex('agreement_template_version').on(table.kind, table.version, table.language),
    check('agreement_template_kind', oneOf(table.kind, agreementKinds)),
    check('agreement_template_language', oneOf(table.language, languages)),
    ...rowPolicies('agreement_template', [...portalRoles, 'app_public'], 'select', everyRow),
    ...rowPolicies('agreement_template', ['app_operator', 'app_definer'], 'all', everyRow),
  ],
)

/** The operator's command publishes it. */
export const agreementTemplateRules = rulesOf(agreementTemplate, {
  grants: [
    { to: [...portalRoles, 'app_public', 'app_definer'], may: ['select'] },
    { to: 'app_operator', may: ['select', 'insert'] },
  ],
  fenced: false,
})

/** That an organization accepted a version of an agreement. */
export const agreementAcceptance = pgTable(
  'agreement_acceptance',
  {
    id: id(),
    organizationId: uuid()
      .notNull()
      .references(() => organization.id),
    kind: text().notNull(),
    version: integer().notNull(),
    /** Language of the text that was shown. */
    language: text().notNull(),
    acceptedByUserId: uuid().notNull(),
    acceptedAt: instant().notNull(),
  },
  (table) => [
    ofOrganization('agreement_acceptance_person', table.organizationId, table.acceptedByUserId),
    uniqueIndex('agreement_acceptance_version').on(table.organizationId, table.kind, table.version),
    ...rowPolicies(
      'agreement_acceptance',
      ['app_customer'],
      'all',
      sql`organization_id = ${currentOrganization}`,
    ),
    ...rowPolicies('agreement_acceptance', ['app_operator', 'app_definer'], 'all', everyRow),
  ],
)

/** Added, never changed. */
export const agreementAcceptanceRules = rulesOf(agreementAcceptance, {
  grants: [
    { to: 'app_customer', may: ['select', 'insert'] },
    { to: ['app_operator', 'app_definer'], may: ['select'] },
  ],
})
