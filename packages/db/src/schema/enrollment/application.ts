import {
  documentTypes,
  type EnrollmentProfile,
  largestDocument,
  type RequestedDocument,
  requestedDocuments,
  verificationCommands,
  verificationReasons,
  verificationStages,
  verificationStates,
} from '@relais/domain'
import { sql } from 'drizzle-orm'
import { check, index, integer, jsonb, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { allOf, oneOf } from '../code-list.ts'
import { ofOrganization, organization } from '../identity/index.ts'
import { currentLink, currentTenant, everyRow, id, instant, rowPolicies, rowPolicy } from '../row-policy.ts'
import { columnsBut, rulesOf } from '../table-rules.ts'
import { appendOnly } from '../write-trigger.ts'

const ofTenant = sql`organization_id = ${currentTenant}`
/** The application whose primary contact holds the presented link. */
const ofLink = sql`application_id = (select a.id from application a where a.token_hash = ${currentLink})`

/**
 * An organization asks to become a reseller. Whether it may act is said by its `reseller_account` alone: a verified one goes on while it
 * is verified anew.
 */
export const application = pgTable(
  'application',
  {
    id: id(),
    organizationId: uuid()
      .notNull()
      .references(() => organization.id),
    /** Who enrolls: gets the role of an admin agent when the account opens. */
    applicantUserId: uuid().notNull(),
    createdAt: instant().notNull(),
    /** Status, stage and whose turn it is, in one word (`verificationMeaning`). */
    state: text().notNull(),
    /** Since when it stands there: due dates, reminders and lapse are counted from it. */
    since: instant().notNull(),
    /** The membership account that was signed in to; null: none yet, or it was left. */
    membershipAccountId: uuid(),
    /** The profile chosen from it; null: none yet. */
    partnerId: text(),
    /** What the firm says of itself; null: not sent yet. */
    profile: jsonb().$type<EnrollmentProfile>(),
    /** The same as lists sort it; null: not sent yet. */
    legalName: text(),
    /** Where the two questions go; null: not sent yet. */
    contactMail: text(),
    /** When *Enroll now* was pressed first; null: never. */
    submittedAt: instant(),
    /** Raised by a resend, which kills the older link. */
    linkVersion: integer().notNull().default(0),
    /** SHA-256 of the token of the primary contact's link, hex; null: there is none. */
    tokenHash: text(),
    /** Those of the links that newer ones replaced: they open nothing, and say why. */
    replacedTokenHashes: text().array().notNull().default(sql`'{}'`),
    /** When the mail with the link was asked for last; null: never. */
    contactMailedAt: instant(),
    /** When the primary contact answered both questions with yes; null: it did not. */
    confirmedAt: instant(),
    /** Whom of the operator it is with; null: nobody. */
    reviewerOrganizationId: uuid(),
    reviewerUserId: uuid(),
    /** What the firm is asked to send; empty: nothing. */
    requestedDocuments: text().array().$type<readonly RequestedDocument[]>().notNull().default(sql`'{}'`),
    /** What the reviewer wrote last to the applicant; null: nothing. */
    note: text(),
    /** Why it stands where it does: of the rejection, or of what is missing. */
    reasons: text().array().notNull().default(sql`'{}'`),
    /** At which stage it was rejected; null: it is not. */
    rejectedStage: text(),
    /** When the one reminder of this turn was sent; null: not yet. */
    remindedAt: instant(),
    /** When it was authorized last; null: never. */
    authorizedAt: instant(),
  },
  (table) => [
    ofOrganization('application_applicant', table.organizationId, table.applicantUserId),
    ofOrganization('application_reviewer', table.reviewerOrganizationId, table.reviewerUserId),
    uniqueIndex('application_token_hash').on(table.tokenHash),
    // One that is not decided, of each organization: two people of one firm go on with the same.
    uniqueIndex('application_open')
      .on(table.organizationId)
      .where(sql`state not in ('authorized', 'rejected')`),
    // A partner ID is one application's alone once it was sent.
    uniqueIndex('application_partner_id').on(table.partnerId).where(sql`state not in ('draft', 'rejected')`),
    index('application_of').on(table.organizationId, table.createdAt, table.id),
    // The operator's queue, the oldest turn first.
    index('application_queue').on(table.state, table.since, table.id),
    check('application_state', oneOf(table.state, verificationStates)),
    check('application_reasons', allOf(table.reasons, verificationReasons)),
    check('application_requested_documents', allOf(table.requestedDocuments, requestedDocuments)),
    check('application_rejected_stage', oneOf(table.rejectedStage, verificationStages)),
    check('application_rejected', sql`(${table.state} = 'rejected') = (${table.rejectedStage} is not null)`),
    check(
      'application_submitted',
      sql`${table.state} = 'draft' or (${table.profile} is not null and ${table.partnerId} is not null
        and ${table.contactMail} is not null and ${table.submittedAt} is not null)`,
    ),
    check('application_link', sql`(${table.tokenHash} is null) = (${table.contactMailedAt} is null)`),
    check('application_partner_id_digits', sql`${table.partnerId} ~ '^[0-9]{1,20}$'`),
    rowPolicy('application', 'app_reseller', 'all', ofTenant),
    rowPolicy('application', 'app_public', 'select', sql`token_hash = ${currentLink}`),
    // A resend by the old link gives the row a new one.
    rowPolicy('application', 'app_public', 'update', sql`token_hash = ${currentLink}`),
    // Who began to enroll signs in where its organization is nobody yet.
    rowPolicy('application', 'app_auth', 'select', everyRow),
    ...rowPolicies('application', ['app_operator', 'app_worker', 'app_definer'], 'all', everyRow),
  ],
)

/** Its firm writes what it says of itself; whose it is stays. */
export const applicationRules = rulesOf(application, {
  grants: [
    {
      to: 'app_reseller',
      may: ['select', 'insert'],
      update: columnsBut(
        application,
        'id',
        'organizationId',
        'createdAt',
        'reviewerOrganizationId',
        'reviewerUserId',
        'authorizedAt',
      ),
    },
    {
      to: 'app_public',
      may: ['select'],
      update: ['state', 'since', 'confirmedAt', 'reasons', 'rejectedStage', 'note', 'remindedAt'],
    },
    { to: 'app_auth', may: ['select'] },
    {
      to: ['app_operator', 'app_worker', 'app_definer'],
      may: ['select'],
      update: columnsBut(application, 'id', 'organizationId', 'applicantUserId', 'createdAt'),
    },
  ],
  changing: [
    'membershipAccountId',
    'contactMailedAt',
    'confirmedAt',
    'reviewerOrganizationId',
    'reviewerUserId',
    'remindedAt',
    'authorizedAt',
    'partnerId',
  ],
})

/** What happened to an application, in the words that its firm reads: added to, never changed. */
export const applicationEvent = pgTable(
  'application_event',
  {
    id: id(),
    applicationId: uuid()
      .notNull()
      .references(() => application.id),
    organizationId: uuid()
      .notNull()
      .references(() => organization.id),
    at: instant().notNull(),
    command: text().notNull(),
    /** The state it led to. */
    state: text().notNull(),
    /** The stage it was about; null: the whole. */
    stage: text(),
    reasons: text().array().notNull(),
    documents: text().array().notNull(),
    /** What was written; null: nothing. */
    note: text(),
    /** Who did it, by name as it was then; null: the primary contact, or the clock. */
    actorName: text(),
  },
  (table) => [
    index('application_event_of').on(table.applicationId, table.at, table.id),
    check('application_event_command', oneOf(table.command, verificationCommands)),
    check('application_event_state', oneOf(table.state, verificationStates)),
    check('application_event_stage', oneOf(table.stage, verificationStages)),
    check('application_event_reasons', allOf(table.reasons, verificationReasons)),
    check('application_event_documents', allOf(table.documents, requestedDocuments)),
    rowPolicy('application_event', 'app_reseller', 'all', ofTenant),
    rowPolicy('application_event', 'app_public', 'insert', ofLink),
    ...rowPolicies('application_event', ['app_operator', 'app_worker'], 'all', everyRow),
  ],
)

/** Written with what happened. */
export const applicationEventRules = rulesOf(applicationEvent, {
  grants: [
    { to: ['app_reseller', 'app_operator'], may: ['select', 'insert'] },
    { to: ['app_public', 'app_worker'], may: ['insert'] },
  ],
  triggers: [appendOnly('application_event')],
})

/** A document that a firm added. Its content is in the store of documents (ADR 45), under a key that says nothing. */
export const applicationDocument = pgTable(
  'application_document',
  {
    id: id(),
    applicationId: uuid()
      .notNull()
      .references(() => application.id),
    organizationId: uuid()
      .notNull()
      .references(() => organization.id),
    addedByUserId: uuid().notNull(),
    addedAt: instant().notNull(),
    /** The stage it was added at. */
    stage: text().notNull(),
    /** As the file was called, one line. */
    name: text().notNull(),
    /** By its content, whatever its name says. */
    type: text().notNull(),
    /** Bytes. */
    size: integer().notNull(),
    /** SHA-256 of its content, hex. */
    hash: text().notNull(),
    storeKey: text().notNull(),
    /** When it was sent for review; null: not yet, and then it can be taken back. */
    sentAt: instant(),
  },
  (table) => [
    ofOrganization('application_document_person', table.organizationId, table.addedByUserId),
    uniqueIndex('application_document_store_key').on(table.storeKey),
    index('application_document_of').on(table.applicationId, table.addedAt, table.id),
    check('application_document_stage', oneOf(table.stage, verificationStages)),
    check('application_document_type', oneOf(table.type, documentTypes)),
    check('application_document_size', sql`${table.size} between 1 and ${sql.raw(String(largestDocument))}`),
    rowPolicy('application_document', 'app_reseller', 'all', ofTenant),
    rowPolicy('application_document', 'app_operator', 'select', everyRow),
  ],
)

/** Its firm adds it, takes it back before it is sent, and sends it. */
export const applicationDocumentRules = rulesOf(applicationDocument, {
  grants: [
    { to: 'app_reseller', may: ['select', 'insert', 'delete'], update: ['sentAt'] },
    { to: 'app_operator', may: ['select'] },
  ],
  kept: ['name', 'type', 'size', 'hash', 'storeKey', 'stage', 'addedAt'],
})
