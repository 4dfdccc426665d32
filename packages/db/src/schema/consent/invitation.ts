import {
  decidedInvitationStatuses,
  invitationKinds,
  invitationStatuses,
  invitationTransitions,
  languages,
} from '@relais/domain'
import { sql } from 'drizzle-orm'
import { check, index, integer, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { ofOrganization, organization } from '../identity/index.ts'
import { oneOf } from '../code-list.ts'
import {
  currentLink,
  currentOrganization,
  everyRow,
  id,
  instant,
  portalRoles,
  rowPolicies,
} from '../row-policy.ts'
import { columnsBut, rulesOf } from '../table-rules.ts'
import { endsOf, finalStatuses } from '../write-trigger.ts'

/**
 * An invitation to consent, opened by its personal link. Kinds: `partnership` (provider asks a reseller), `relationship`
 * (reseller asks a customer) and `joint` (reseller asks a customer for itself and a provider).
 */
export const invitation = pgTable(
  'invitation',
  {
    id: id(),
    kind: text().notNull(),
    /** Who asks. */
    inviterId: uuid()
      .notNull()
      .references(() => organization.id),
    inviterUserId: uuid().notNull(),
    /** The provider of a joint invitation, and the inviter itself of a partnership; null for `relationship`. */
    providerId: uuid().references(() => organization.id),
    recipientMail: text().notNull(),
    /** Null: not named. */
    recipientName: text(),
    /** A verified domain of the only organization that may answer, lower case; null: any fitting one. */
    recipientDomain: text(),
    /** The recipient's language: of the draft and the mail. */
    language: text().notNull(),
    /** One line. */
    subject: text().notNull(),
    /** Plain text in which `{link}` stands for the personal link: the token is never stored. */
    body: text().notNull(),
    /** Roles of the delegated admin relationship that consent makes; empty: none is asked for. */
    requestedRoles: text().array().notNull(),
    /** ISO 8601 duration of that delegated admin relationship; null when none is asked for. */
    requestedDuration: text(),
    /** Raised by a resend, which kills the older link. */
    linkVersion: integer().notNull(),
    /** SHA-256 of the token, hex. */
    tokenHash: text().notNull(),
    /** Those of the links that newer ones replaced: they open nothing, and say why. */
    replacedTokenHashes: text().array().notNull().default(sql`'{}'`),
    /** Raised by every saved change of the draft: a stale page does not save over a newer one. */
    revision: integer().notNull().default(1),
    /** Who saved the draft last; null: nobody since it was begun. */
    changedByUserId: uuid(),
    changedAt: instant(),
    status: text().notNull(),
    createdAt: instant().notNull(),
    /** Null: still a draft. */
    issuedAt: instant(),
    /** When Relais was last asked to send it; null: never. */
    mailQueuedAt: instant(),
    /** When a mail server took the mail with the current link (the worker notes it); null: not by Relais, or not yet. */
    sentAt: instant(),
    /** What keeps that mail from its recipient, a code of the domain (the worker notes it); null: nothing known. */
    mailProblem: text(),
    /** First opening of the page with the link; null: never. */
    openedAt: instant(),
    /** When its page was first opened without the token of the current link (anybody may say so); null: never. */
    linkCutAt: instant(),
    expiresAt: instant().notNull(),
    /** Domain of the tenant that its link made: a link makes one; null: none. */
    tenantDomain: text(),
    /** Null: not accepted, declined or revoked. */
    decidedAt: instant(),
    /** The organization that accepted or declined; null before, and when revoked. */
    decidedByOrganizationId: uuid().references(() => organization.id),
    decidedByUserId: uuid(),
    /** Why it was declined; null: no reason given. */
    declineReason: text(),
  },
  (table) => [
    ofOrganization('invitation_inviter_person', table.inviterId, table.inviterUserId),
    ofOrganization('invitation_changed_by_person', table.inviterId, table.changedByUserId),
    ofOrganization('invitation_decided_by_person', table.decidedByOrganizationId, table.decidedByUserId),
    uniqueIndex('invitation_token_hash').on(table.tokenHash),
    index('invitation_inviter').on(table.inviterId, table.createdAt, table.id),
    // A person's drafts are counted, however many invitations its organization has.
    index('invitation_draft_of_person')
      .on(table.inviterUserId, table.createdAt, table.id)
      .where(sql`status = 'draft'`),
    index('invitation_inviter_status').on(table.inviterId, table.status, table.createdAt, table.id),
    index('invitation_decided_by').on(table.decidedByOrganizationId),
    // What waits for the answer of an organization, by its domains.
    index('invitation_waiting')
      .on(table.recipientDomain, table.expiresAt)
      .where(sql`status = 'issued' and recipient_domain is not null`),
    // What its list searches by: expressions, so that no copy of a text can grow old.
    index('invitation_mail_beginning').on(table.inviterId, sql`app.searchable(recipient_mail) collate "C"`),
    index('invitation_name_beginning').on(table.inviterId, sql`app.searchable(recipient_name) collate "C"`),
    index('invitation_search').using(
      'gin',
      table.inviterId,
      sql`app.searchable(recipient_mail || ' ' || coalesce(recipient_name, '')) gin_trgm_ops`,
    ),
    check('invitation_kind', oneOf(table.kind, invitationKinds)),
    check('invitation_status', oneOf(table.status, invitationStatuses)),
    check('invitation_language', oneOf(table.language, languages)),
    check('invitation_provider', sql`(${table.kind} = 'relationship') = (${table.providerId} is null)`),
    check(
      'invitation_decided',
      sql`(${oneOf(table.status, decidedInvitationStatuses)}) = (${table.decidedByOrganizationId} is not null)`,
    ),
    check(
      'invitation_issued',
      sql`(${table.status} = 'draft' and ${table.issuedAt} is null and ${table.mailQueuedAt} is null and ${table.openedAt} is null)
        or (${table.status} <> 'draft' and ${table.issuedAt} is not null)
        or (${table.status} = 'revoked' and ${table.issuedAt} is null)`,
    ),
    ...rowPolicies(
      'invitation',
      portalRoles,
      'all',
      sql`inviter_id = ${currentOrganization} or decided_by_organization_id = ${currentOrganization} or token_hash = ${currentLink}`,
    ),
    ...rowPolicies('invitation', ['app_public'], 'select', sql`token_hash = ${currentLink}`),
    ...rowPolicies('invitation', ['app_public'], 'update', sql`token_hash = ${currentLink}`),
    ...rowPolicies('invitation', ['app_worker', 'app_definer', 'app_operator'], 'all', everyRow),
  ],
)

/** What it says is its sender's; see `app.invitation_is_answered_alone` for those who both send and answer. */
export const invitationRules = rulesOf(invitation, {
  grants: [
    {
      to: ['app_provider', 'app_reseller'],
      may: ['select', 'insert'],
      update: columnsBut(invitation, 'id', 'inviterId', 'inviterUserId', 'createdAt', 'tenantDomain'),
    },
    {
      to: 'app_customer',
      may: ['select'],
      update: [
        'status',
        'openedAt',
        'decidedAt',
        'decidedByOrganizationId',
        'decidedByUserId',
        'declineReason',
      ],
    },
    { to: 'app_public', may: ['select'], update: ['openedAt', 'tenantDomain'] },
    { to: 'app_worker', may: ['select'], update: ['sentAt', 'mailProblem'] },
    { to: 'app_operator', may: ['select'] },
    { to: 'app_definer', may: ['select'], update: ['linkCutAt'] },
  ],
  changing: [
    'providerId',
    'changedByUserId',
    'changedAt',
    'issuedAt',
    'openedAt',
    'sentAt',
    'mailQueuedAt',
    'linkCutAt',
  ],
  // Which tenant a link made: it makes one.
  once: ['tenantDomain'],
  triggers: [
    finalStatuses(...endsOf(invitationTransitions)),
    { name: 'invitation_issue_stands', on: 'before update of issued_at', run: ['invitation_issue_stands'] },
    { name: 'invitation_answered_alone', on: 'before update', run: ['invitation_is_answered_alone'] },
    {
      name: 'invitation_asks_the_same',
      on: 'before update of kind, provider_id, requested_roles, requested_duration',
      run: ['invitation_asks_the_same'],
    },
  ],
})
