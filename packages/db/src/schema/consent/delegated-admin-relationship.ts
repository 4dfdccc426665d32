import { delegatedAdminStatuses, delegatedAdminSubjectKinds, delegatedAdminTransitions } from '@relais/domain'
import { sql } from 'drizzle-orm'
import { check, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { invitation } from './invitation.ts'
import { ofOrganization, organization } from '../identity/index.ts'
import { oneOf } from '../code-list.ts'
import { currentOrganization, everyRow, id, instant, portalRoles, rowPolicies } from '../row-policy.ts'
import { rulesOf } from '../table-rules.ts'
import { answersInvitation, endedByActor, endsOf, finalStatuses, onlyEarlier } from '../write-trigger.ts'

/**
 * Administration of the subject's tenant by the partner: roles, from, until. The subject is a customer, or the reseller of
 * a partnership. Roles never change in place.
 */
export const delegatedAdminRelationship = pgTable(
  'delegated_admin_relationship',
  {
    id: id(),
    partnerId: uuid()
      .notNull()
      .references(() => organization.id),
    subjectId: uuid()
      .notNull()
      .references(() => organization.id),
    /** Unique per partner, at most 50 characters. */
    displayName: text().notNull(),
    roles: text().array().notNull(),
    /** ISO 8601 duration that was consented to. */
    duration: text().notNull(),
    status: text().notNull(),
    invitationId: uuid()
      .notNull()
      .references(() => invitation.id),
    grantedByUserId: uuid().notNull(),
    activatedAt: instant().notNull(),
    /** It has no effect from then on. */
    endsAt: instant().notNull(),
    /** Null: not terminated before its end. */
    terminatedAt: instant(),
    terminatedByOrganizationId: uuid().references(() => organization.id),
    /** The subject's directory: a provider over a reseller, or a partner over a customer. */
    subjectKind: text().notNull(),
  },
  (table) => [
    ofOrganization('delegated_admin_relationship_granted_by_person', table.subjectId, table.grantedByUserId),
    uniqueIndex('delegated_admin_relationship_name').on(table.partnerId, table.displayName),
    index('delegated_admin_relationship_subject').on(table.subjectId, table.partnerId),
    // What ends next.
    index('delegated_admin_relationship_partner_end')
      .on(table.partnerId, table.endsAt, table.id)
      .where(sql`status = 'active'`),
    check('delegated_admin_relationship_status', oneOf(table.status, delegatedAdminStatuses)),
    check('delegated_admin_relationship_subject_kind', oneOf(table.subjectKind, delegatedAdminSubjectKinds)),
    check('delegated_admin_relationship_roles', sql`cardinality(${table.roles}) > 0`),
    ...(['select', 'update'] as const).flatMap((command) =>
      rowPolicies(
        'delegated_admin_relationship',
        portalRoles,
        command,
        sql`partner_id = ${currentOrganization} or subject_id = ${currentOrganization}`,
      ),
    ),
    // Nobody grants itself administration of another.
    ...rowPolicies(
      'delegated_admin_relationship',
      ['app_reseller', 'app_customer'],
      'insert',
      sql`subject_id = ${currentOrganization}`,
    ),
    ...rowPolicies('delegated_admin_relationship', ['app_definer', 'app_operator'], 'all', everyRow),
  ],
)

/** What was consented to stays as it was consented to: it can be ended, and by the customer brought forward. */
export const delegatedAdminRelationshipRules = rulesOf(delegatedAdminRelationship, {
  grants: [
    {
      to: portalRoles,
      may: ['select'],
      update: ['status', 'terminatedAt', 'terminatedByOrganizationId'],
    },
    { to: ['app_reseller', 'app_customer'], may: ['insert'] },
    { to: 'app_customer', update: ['endsAt'] },
    { to: 'app_operator', may: ['select'] },
    // To hold what an act rests on: a lock asks for the right to change a column.
    { to: 'app_definer', may: ['select'], update: ['terminatedAt'] },
  ],
  triggers: [
    answersInvitation,
    endedByActor('terminated_by_organization_id'),
    onlyEarlier,
    finalStatuses(...endsOf(delegatedAdminTransitions)),
  ],
})
