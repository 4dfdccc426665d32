import { schema, type Tx } from '@relais/db'
import {
  type InvitationFilter,
  type InvitationKind,
  type InvitationSort,
  partsOfSort,
  type SavedDraft,
  type SenderFacts,
} from '@relais/domain'
import { and, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { type AfterKey, comesAfter, orderOf } from '../../../platform/database/keyset.ts'
import { seenCountry, seenName } from '../../../platform/database/seen-organization.queries.ts'
import { type StoredInvitation, toStored } from './invitation.repository.ts'
import type { WaitingInvitation } from './waiting-invitation.graphql.ts'

/** An invitation with the names that the inviter sees beside it. */
export interface SentInvitation {
  readonly invitation: StoredInvitation
  /** Null: no provider takes part besides the inviter. */
  readonly providerName: string | null
  /** Null: nobody answered yet. */
  readonly decidedByName: string | null
  readonly inviterUserName: string
  /** What became of the inviter and of what the invitation rests on. */
  readonly sender: SenderFacts
}

const { invitation, user } = schema

// The accounts hang on no row: each is looked up once in a statement, however many invitations it reads.
const accountIsActive = (inviterId: string) => {
  const active = (account: 'provider_account' | 'reseller_account') =>
    sql`(select a.status = 'active' from ${sql.identifier(account)} a where a.organization_id = ${inviterId}::uuid)`
  return sql<boolean>`case ${invitation.kind} when 'partnership' then ${active('provider_account')}
    else ${active('reseller_account')} end is true`
}
const partnership = sql<SenderFacts['partnership']>`coalesce((
  select case when p.ended_at is null then 'running' else 'ended' end from partnership p
  where ${invitation.kind} = 'joint' and p.reseller_id = ${invitation.inviterId} and p.provider_id = ${invitation.providerId}
  order by p.ended_at desc nulls first limit 1), 'none')`

const sentColumns = (inviterId: string) => ({
  invitation,
  providerName: sql<string | null>`${seenName(sql`${invitation.providerId}`)}`,
  decidedByName: sql<string | null>`${seenName(sql`${invitation.decidedByOrganizationId}`)}`,
  inviterUserName: sql<string>`(select u.display_name from "user" u where u.id = ${invitation.inviterUserId})`,
  sender: { accountIsActive: accountIsActive(inviterId), partnership },
})

const sentBy = (inviterId: string, kinds: readonly InvitationKind[], more: SQL | undefined) =>
  and(eq(invitation.inviterId, inviterId), inArray(invitation.kind, [...kinds]), more)

function selectSent(tx: Tx, inviterId: string, kinds: readonly InvitationKind[], more: SQL | undefined) {
  return tx
    .select(sentColumns(inviterId))
    .from(invitation)
    .where(sentBy(inviterId, kinds, more))
}

const byTime = { by: sql`${invitation.createdAt}`, id: sql`${invitation.id}`, kind: 'instant' } as const

/** The invitations an organization sent; one row more than the limit where more follow. */
export async function listSentInvitations(
  tx: Tx,
  asked: {
    readonly inviterId: string
    readonly kinds: readonly InvitationKind[]
    /** Null: whatever it is now. */
    readonly filter: InvitationFilter | null
    /** Null: all; else a part of the recipient's address or name. */
    readonly search: string | null
    readonly now: Date
    readonly sort: InvitationSort
    readonly after: AfterKey | null
    readonly limit: number
  },
): Promise<readonly SentInvitation[]> {
  const { inviterId, kinds, filter, search, sort, after, limit, now } = asked
  const { direction } = partsOfSort(sort)
  if (kinds.length === 0) return []
  const more = and(
    filter === null ? undefined : filterCondition(filter, now),
    search === null
      ? undefined
      : sql`${invitation.id} = any (array(select f.invitation_id from app.search_invitations(${search}) f))`,
    after ? comesAfter(byTime, direction, after) : undefined,
  )
  const rows = await selectSent(tx, inviterId, kinds, more)
    .orderBy(orderOf(byTime, direction))
    .limit(limit + 1)
  return rows.map((row) => ({ ...row, invitation: toStored(row.invitation) }))
}

// As shownInvitationStatus of the domain says it: what was issued and whose time is over has expired; what was never issued
// was given up, not taken back.
function filterCondition(filter: InvitationFilter, now: Date): SQL {
  const over = sql`${invitation.expiresAt} <= ${now.toISOString()}::timestamptz`
  switch (filter) {
    case 'open':
      return sql`${invitation.status} = 'issued' and not ${over}`
    case 'expired':
      return sql`${invitation.status} = 'issued' and ${over}`
    case 'revoked':
      return sql`${invitation.status} = 'revoked' and ${invitation.issuedAt} is not null`
    case 'discarded':
      return sql`${invitation.status} = 'revoked' and ${invitation.issuedAt} is null`
    case 'draft':
    case 'accepted':
    case 'declined':
      return sql`${invitation.status} = ${filter}`
  }
}

/** One invitation that the organization sent; undefined: not there, or another's. */
export async function findSentInvitation(
  tx: Tx,
  inviterId: string,
  kinds: readonly InvitationKind[],
  id: string,
): Promise<SentInvitation | undefined> {
  if (kinds.length === 0) return undefined
  const [row] = await selectSent(tx, inviterId, kinds, eq(invitation.id, id))
  return row && { ...row, invitation: toStored(row.invitation) }
}

/** A draft with what its recipient will read beside it. */
export interface PreviewedInvitation extends SentInvitation {
  /** Null: no provider takes part. */
  readonly providerCountry: string | null
}

/** One draft of the organization; undefined: not there, another's, or no draft any more. */
export async function findPreviewedDraft(
  tx: Tx,
  inviterId: string,
  kinds: readonly InvitationKind[],
  id: string,
): Promise<PreviewedInvitation | undefined> {
  if (kinds.length === 0) return undefined
  const [row] = await tx
    .select({
      ...sentColumns(inviterId),
      providerCountry: sql<string | null>`${seenCountry(sql`${invitation.providerId}`)}`,
    })
    .from(invitation)
    .where(sentBy(inviterId, kinds, and(eq(invitation.id, id), eq(invitation.status, 'draft'))))
  return row && { ...row, invitation: toStored(row.invitation) }
}

/** Who saved a draft last: whoever began it, where nobody did since. */
export async function findSavedDraft(tx: Tx, draft: StoredInvitation): Promise<SavedDraft> {
  const [row] = await tx
    .select({ name: user.displayName })
    .from(user)
    .where(eq(user.id, draft.changedByUserId ?? draft.inviterUserId))
  const { revision, changedAt, createdAt } = draft
  return { revision, changedByName: row?.name ?? '', changedAt: changedAt ?? createdAt }
}

/** Whether a running partnership joins the two, as far as the actor may see it. */
export async function arePartners(tx: Tx, providerId: string, resellerId: string): Promise<boolean> {
  const { partnership } = schema
  const rows = await tx
    .select({ id: partnership.id })
    .from(partnership)
    .where(
      and(
        eq(partnership.providerId, providerId),
        eq(partnership.resellerId, resellerId),
        sql`${partnership.endedAt} is null`,
      ),
    )
  return rows.length > 0
}

/** The invitations that wait for the answer of the acting customer, the next to expire first: the first twenty. */
export async function listWaitingInvitations(tx: Tx, now: Date): Promise<readonly WaitingInvitation[]> {
  const { rows } = await tx.execute<Omit<WaitingInvitation, 'answerBy'> & { answerBy: string }>(sql`
    select w.id, w.inviter_name as "inviterName", w.provider_name as "providerName", w.recipient_mail as "recipientMail",
      w.answer_by as "answerBy"
    from app.waiting_invitations(${now.toISOString()}::timestamptz) w`)
  return rows.map((row) => ({ ...row, answerBy: new Date(row.answerBy) }))
}
