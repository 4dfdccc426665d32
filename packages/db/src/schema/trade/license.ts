import { sql } from 'drizzle-orm'
import { check, index, integer, pgTable, primaryKey, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { licenseSku } from '../catalog/index.ts'
import { ofOrganization, organization, user } from '../identity/index.ts'
import {
  currentCustomer,
  currentOrganization,
  everyRow,
  id,
  instant,
  portalRoles,
  rowPolicies,
} from '../row-policy.ts'
import { rulesOf } from '../table-rules.ts'

/**
 * Licenses of a customer by kind, over all its subscriptions: bought and assigned. The row is the lock that keeps
 * "assigned ≤ bought". Changed by `app.recount_licenses` (orders) and by assignments.
 */
export const licenseCounter = pgTable(
  'license_counter',
  {
    customerId: uuid()
      .notNull()
      .references(() => organization.id),
    licenseSkuId: uuid()
      .notNull()
      .references(() => licenseSku.id),
    total: integer().notNull(),
    assigned: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.customerId, table.licenseSkuId] }),
    check('license_counter_enough', sql`${table.assigned} between 0 and ${table.total}`),
    ...rowPolicies('license_counter', ['app_customer'], 'all', sql`customer_id = ${currentOrganization}`),
    ...rowPolicies(
      'license_counter',
      ['app_reseller', 'app_provider'],
      'all',
      sql`customer_id = ${currentCustomer}`,
    ),
    ...rowPolicies('license_counter', ['app_definer'], 'all', everyRow),
  ],
)

/** How many there are in all, only orders change, through `app.recount_licenses`. */
export const licenseCounterRules = rulesOf(licenseCounter, {
  grants: [
    { to: portalRoles, may: ['select'], update: ['assigned'] },
    { to: 'app_definer', may: ['select', 'insert'], update: ['total'] },
  ],
})

/** That a person has a license. */
export const licenseAssignment = pgTable(
  'license_assignment',
  {
    id: id(),
    customerId: uuid()
      .notNull()
      .references(() => organization.id),
    userId: uuid().notNull(),
    licenseSkuId: uuid()
      .notNull()
      .references(() => licenseSku.id),
    /** Service plans switched off for this person. */
    disabledPlanIds: uuid().array().notNull(),
    assignedByUserId: uuid()
      .notNull()
      .references(() => user.id),
    assignedAt: instant().notNull(),
  },
  (table) => [
    ofOrganization('license_assignment_person', table.customerId, table.userId),
    uniqueIndex('license_assignment_user').on(table.userId, table.licenseSkuId),
    index('license_assignment_customer').on(table.customerId, table.licenseSkuId),
    ...rowPolicies('license_assignment', ['app_customer'], 'all', sql`customer_id = ${currentOrganization}`),
    ...rowPolicies(
      'license_assignment',
      ['app_reseller', 'app_provider'],
      'all',
      sql`customer_id = ${currentCustomer}`,
    ),
    ...rowPolicies('license_assignment', ['app_definer'], 'all', everyRow),
  ],
)

/** Given and taken, never changed. */
export const licenseAssignmentRules = rulesOf(licenseAssignment, {
  grants: [{ to: portalRoles, may: ['select', 'insert', 'delete'] }],
})
