import {
  invitationRequestStatuses,
  invitationRequestTransitions,
  languages,
  longestRequestAnswer,
  longestRequestMessage,
} from '@relais/domain'
import { sql } from 'drizzle-orm'
import { check, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { oneOf } from '../code-list.ts'
import { ofOrganization, organization } from '../identity/index.ts'
import { currentOrganization, everyRow, id, instant, rowPolicy } from '../row-policy.ts'
import { rulesOf } from '../table-rules.ts'
import { endsOf, finalStatuses } from '../write-trigger.ts'
import { invitation } from './invitation.ts'

/** A reseller's wish to be invited by a provider. */
export const invitationRequest = pgTable(
  'invitation_request',
  {
    id: id(),
    providerId: uuid()
      .notNull()
      .references(() => organization.id),
    /** Name of the provider when it was asked: who asks is on no record with it. */
    providerName: text().notNull(),
    resellerId: uuid()
      .notNull()
      .references(() => organization.id),
    askedByUserId: uuid().notNull(),
    /** Who asked, as the provider reads it: the provider is on no record with whoever asks. */
    firm: text().notNull(),
    name: text().notNull(),
    mail: text().notNull(),
    /** ISO 3166-1 alpha-2: where the firm is. */
    country: text().notNull(),
    /** In which language it is answered. */
    language: text().notNull(),
    /** IANA name: in which its mails tell dates. */
    timeZone: text().notNull(),
    /** Null: nothing was written. */
    message: text(),
    status: text().notNull(),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
    /** When it was answered, taken back or lapsed; null: it is open. */
    closedAt: instant(),
    /** Who answered for the provider; null: nobody. */
    answeredByUserId: uuid(),
    /** What was written with a no; null: nothing. */
    answer: text(),
    /** The invitation that was begun for it; null: none. */
    invitationId: uuid().references(() => invitation.id),
  },
  (table) => [
    ofOrganization('invitation_request_asked_by_person', table.resellerId, table.askedByUserId),
    ofOrganization('invitation_request_answered_by_person', table.providerId, table.answeredByUserId),
    // One that waits for each provider and reseller.
    uniqueIndex('invitation_request_one_open')
      .on(table.providerId, table.resellerId)
      .where(sql`status = 'open'`),
    index('invitation_request_provider').on(table.providerId, table.createdAt, table.id),
    index('invitation_request_reseller').on(table.resellerId, table.createdAt, table.id),
    index('invitation_request_invitation').on(table.invitationId),
    check('invitation_request_status', oneOf(table.status, invitationRequestStatuses)),
    check('invitation_request_language', oneOf(table.language, languages)),
    check('invitation_request_country', sql`${table.country} ~ '^[A-Z]{2}$'`),
    check('invitation_request_closed', sql`(${table.closedAt} is null) = (${table.status} = 'open')`),
    check(
      'invitation_request_texts',
      sql`char_length(${table.message}) <= ${sql.raw(String(longestRequestMessage))}
        and char_length(${table.answer}) <= ${sql.raw(String(longestRequestAnswer))}`,
    ),
    rowPolicy('invitation_request', 'app_provider', 'all', sql`provider_id = ${currentOrganization}`),
    rowPolicy('invitation_request', 'app_reseller', 'all', sql`reseller_id = ${currentOrganization}`),
    rowPolicy('invitation_request', 'app_definer', 'select', everyRow),
  ],
)

/** What was asked stays as it was; its provider answers it, and whoever asked takes it back. */
export const invitationRequestRules = rulesOf(invitationRequest, {
  grants: [
    {
      to: 'app_provider',
      may: ['select'],
      update: ['status', 'closedAt', 'answeredByUserId', 'answer', 'invitationId'],
    },
    { to: 'app_reseller', may: ['select', 'insert'], update: ['status', 'closedAt'] },
    { to: 'app_definer', may: ['select'] },
  ],
  changing: ['closedAt', 'answeredByUserId', 'invitationId'],
  kept: ['firm', 'name', 'mail', 'country', 'language', 'message'],
  triggers: [finalStatuses(...endsOf(invitationRequestTransitions))],
})
