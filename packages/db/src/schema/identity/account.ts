import { accountStatuses, operatorAccountStatuses } from '@relais/domain'
import { sql } from 'drizzle-orm'
import { check, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { oneOf } from '../code-list.ts'
import {
  currentLink,
  currentOrganization,
  everyRow,
  instant,
  portalRoles,
  rowPolicies,
  rowPolicy,
} from '../row-policy.ts'
import { rulesOf } from '../table-rules.ts'
import { counted, withItsOrganization } from '../write-trigger.ts'
import { organization } from './organization.ts'

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

/** The operator's command makes it; its organization and functions look at it. */
const accountGrants = [
  { to: [...portalRoles, 'app_auth', 'app_definer'], may: ['select'] },
  { to: 'app_operator', may: ['select', 'insert'] },
] as const

/** The organization distributes. */
export const providerAccount = pgTable('provider_account', accountColumns(), (table) => [
  check('provider_account_status', oneOf(table.status, accountStatuses)),
  ...accountPolicies('provider_account'),
])

/** As of every account. */
export const providerAccountRules = rulesOf(providerAccount, { grants: accountGrants })

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
    check('reseller_account_status', oneOf(table.status, accountStatuses)),
    ...accountPolicies('reseller_account'),
  ],
)

/** As of every account; its location is put on record later. */
export const resellerAccountRules = rulesOf(resellerAccount, {
  grants: accountGrants,
  changing: ['partnerId'],
})

/** The organization uses the services: made by consent. */
export const customerAccount = pgTable('customer_account', accountColumns(), (table) => [
  check('customer_account_status', oneOf(table.status, accountStatuses)),
  rowPolicy('customer_account', 'app_customer', 'insert', sql`organization_id = ${currentOrganization}`),
  ...accountPolicies('customer_account'),
])

/** As of every account; a consent makes it too. */
export const customerAccountRules = rulesOf(customerAccount, {
  grants: [...accountGrants, { to: 'app_customer', may: ['insert'] }],
  triggers: [counted('count_customers_of_program', 'insert')],
})

/** The organization hosts the installation and runs the program. */
export const operatorAccount = pgTable('operator_account', accountColumns(), (table) => [
  check('operator_account_status', oneOf(table.status, operatorAccountStatuses)),
  // The one-time code of an empty installation makes its operator (`first_run_code`).
  rowPolicy(
    'operator_account',
    'app_public',
    'insert',
    sql`organization_id = ${currentOrganization} and exists (select 1 from first_run_code c where c.code_hash = ${currentLink})`,
  ),
  ...accountPolicies('operator_account'),
])

/** As of every account; the holder of the one-time code makes the one of an empty installation. */
export const operatorAccountRules = rulesOf(operatorAccount, {
  grants: [...accountGrants, { to: 'app_public', may: ['insert'] }],
  triggers: [withItsOrganization],
})
