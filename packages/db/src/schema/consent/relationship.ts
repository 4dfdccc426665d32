import { partnerKinds } from '@relais/domain'
import { sql } from 'drizzle-orm'
import { check, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { invitation } from './invitation.ts'
import { ofOrganization, organization } from '../identity/index.ts'
import { partnership } from './partnership.ts'
import { oneOf } from '../code-list.ts'
import { currentOrganization, everyRow, id, instant, portalRoles, rowPolicies } from '../row-policy.ts'
import { rulesOf } from '../table-rules.ts'
import { answersInvitation, counted, endedByActor } from '../write-trigger.ts'

/** A customer's consent to one partner (a reseller or a provider) in the role of reseller of its services. */
export const relationship = pgTable(
  'relationship',
  {
    id: id(),
    partnerId: uuid()
      .notNull()
      .references(() => organization.id),
    customerId: uuid()
      .notNull()
      .references(() => organization.id),
    /** In which capacity the partner acts: an organization that is both has a relationship as each. */
    partnerKind: text().notNull(),
    invitationId: uuid()
      .notNull()
      .references(() => invitation.id),
    /** The partnership of a joint consent; null when made with one partner alone. */
    partnershipId: uuid().references(() => partnership.id),
    /** The customer's global administrator who consented. */
    grantedByUserId: uuid().notNull(),
    since: instant().notNull(),
    /** Null: running. */
    endedAt: instant(),
    /** The side that ended it; null while running. */
    endedByOrganizationId: uuid().references(() => organization.id),
  },
  (table) => [
    ofOrganization('relationship_granted_by_person', table.customerId, table.grantedByUserId),
    uniqueIndex('relationship_one_running')
      .on(table.partnerId, table.customerId, table.partnerKind)
      .where(sql`ended_at is null`),
    index('relationship_partner').on(table.partnerId, table.since, table.id),
    index('relationship_customer').on(table.customerId, table.since, table.id),
    check('relationship_partner_kind', oneOf(table.partnerKind, partnerKinds)),
    check('relationship_ended', sql`(${table.endedAt} is null) = (${table.endedByOrganizationId} is null)`),
    ...rowPolicies(
      'relationship',
      ['app_provider', 'app_reseller'],
      'all',
      sql`partner_id = ${currentOrganization}`,
    ),
    ...rowPolicies('relationship', ['app_customer'], 'all', sql`customer_id = ${currentOrganization}`),
    ...rowPolicies('relationship', ['app_definer', 'app_operator'], 'all', everyRow),
  ],
)

/** It is consented to by one side and ended by either. */
export const relationshipRules = rulesOf(relationship, {
  grants: [
    { to: portalRoles, may: ['select'], update: ['endedAt', 'endedByOrganizationId'] },
    { to: 'app_customer', may: ['insert'] },
    { to: 'app_operator', may: ['select'] },
    // To hold what an act rests on: a lock asks for the right to change a column.
    { to: 'app_definer', may: ['select'], update: ['endedAt'] },
  ],
  triggers: [
    answersInvitation,
    endedByActor('ended_by_organization_id'),
    counted('count_customers', 'insert'),
    counted('count_lost_customers', 'update'),
  ],
})
