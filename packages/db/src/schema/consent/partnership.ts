import { sql } from 'drizzle-orm'
import { check, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { invitation } from './invitation.ts'
import { ofOrganization, organization } from '../identity/index.ts'
import { currentOrganization, everyRow, id, instant, rowPolicies } from '../row-policy.ts'
import { rulesOf } from '../table-rules.ts'
import { answersInvitation, endedByActor } from '../write-trigger.ts'

/** What a provider and a reseller agreed: the provider may order for the reseller's customers. */
export const partnership = pgTable(
  'partnership',
  {
    id: id(),
    providerId: uuid()
      .notNull()
      .references(() => organization.id),
    resellerId: uuid()
      .notNull()
      .references(() => organization.id),
    invitationId: uuid()
      .notNull()
      .references(() => invitation.id),
    /** The global administrator of the reseller who authorized it. */
    grantedByUserId: uuid().notNull(),
    /** Version of the text that was shown and confirmed. */
    consentTextVersion: text().notNull(),
    since: instant().notNull(),
    /** Null: running. */
    endedAt: instant(),
    /** The side that ended it; null while running. */
    endedByOrganizationId: uuid().references(() => organization.id),
    /** Id of the last of the reseller's customers that was looked at to tell it of the end; null: none yet. */
    toldUpTo: uuid(),
  },
  (table) => [
    ofOrganization('partnership_granted_by_person', table.resellerId, table.grantedByUserId),
    uniqueIndex('partnership_one_running')
      .on(table.providerId, table.resellerId)
      .where(sql`ended_at is null`),
    index('partnership_pair').on(table.providerId, table.resellerId),
    index('partnership_provider').on(table.providerId, table.since, table.id),
    index('partnership_reseller').on(table.resellerId, table.since, table.id),
    check('partnership_ended', sql`(${table.endedAt} is null) = (${table.endedByOrganizationId} is null)`),
    ...rowPolicies('partnership', ['app_provider'], 'all', sql`provider_id = ${currentOrganization}`),
    ...rowPolicies('partnership', ['app_reseller'], 'all', sql`reseller_id = ${currentOrganization}`),
    ...rowPolicies('partnership', ['app_definer', 'app_operator'], 'all', everyRow),
  ],
)

/** It is consented to by one side and ended by either. */
export const partnershipRules = rulesOf(partnership, {
  grants: [
    { to: ['app_provider', 'app_reseller'], may: ['select'], update: ['endedAt', 'endedByOrganizationId'] },
    { to: 'app_reseller', may: ['insert'] },
    { to: 'app_operator', may: ['select'] },
    // To hold what an act rests on: a lock asks for the right to change a column.
    { to: 'app_definer', may: ['select'], update: ['endedAt', 'toldUpTo'] },
  ],
  triggers: [answersInvitation, endedByActor('ended_by_organization_id')],
})
