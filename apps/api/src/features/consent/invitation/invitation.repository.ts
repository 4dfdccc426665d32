import { schema, type Tx } from '@relais/db'
import {
  type ClosedInvitation,
  decidingPeople,
  type DelegatedRole,
  type InvitationFacts,
  type InvitationKind,
  type InvitationState,
  type Language,
} from '@relais/domain'
import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { NotFound } from '../../../platform/graphql/common-refusals.ts'
import { seenName } from '../../../platform/database/seen-organization.queries.ts'
import type { Write } from '../../../platform/database/write-together.ts'
import { hashToken } from '../../../platform/link/link-token.ts'
import { findRecipients, type Recipient } from '../../../platform/mail/recipient.queries.ts'

const { invitation } = schema

/** An invitation as stored, with the code lists that the table checks. */
export type StoredInvitation = Omit<
  typeof invitation.$inferSelect,
  'kind' | 'status' | 'language' | 'requestedRoles' | 'mailProblem'
> &
  InvitationState & { readonly language: Language; readonly requestedRoles: readonly DelegatedRole[] }

/** The checks of the table are the code lists of the domain, and what it knows of each status. */
export function toStored(row: typeof invitation.$inferSelect): StoredInvitation {
  return row as StoredInvitation
}

/** An invitation of the inviter, locked; undefined: not there, or another's. */
export async function lockSentInvitation(
  tx: Tx,
  inviterId: string,
  kinds: readonly InvitationKind[],
  id: string,
): Promise<StoredInvitation | undefined> {
  const [row] = await tx
    .select()
    .from(invitation)
    .where(
      and(eq(invitation.id, id), eq(invitation.inviterId, inviterId), inArray(invitation.kind, [...kinds])),
    )
    .for('update')
  return row && toStored(row)
}

/** The invitation of a personal link; undefined: no such link, cut, altered, or replaced by a newer one. */
export async function findInvitationByLink(
  tx: Tx,
  id: string,
  token: string,
): Promise<StoredInvitation | undefined> {
  const [row] = await tx.select().from(invitation).where(ofLink(id, token))
  return row && toStored(row)
}

/** The same, locked until the end of the transaction: of two answers at the same moment the second waits and looks again. */
export async function lockInvitationByLink(
  tx: Tx,
  id: string,
  token: string,
): Promise<StoredInvitation | undefined> {
  const [row] = await tx.select().from(invitation).where(ofLink(id, token)).for('update')
  return row && toStored(row)
}

/** Why a link opens nothing: a newer mail replaced it, or there is no such link. */
export async function closedLink(tx: Tx, id: string): Promise<ClosedInvitation | NotFound> {
  const replaced = await isReplacedLink(tx, id)
  return replaced ? { code: 'invitation_not_open', state: 'replaced' } : { code: 'not_found' }
}

/** Whether the presented link is an older one of this invitation. */
export async function isReplacedLink(tx: Tx, id: string): Promise<boolean> {
  const { rows } = await tx.execute<{ replaced: boolean }>(
    sql`select app.is_replaced_link(${id}::uuid) as replaced`,
  )
  return rows[0]?.replaced === true
}

function ofLink(id: string, token: string) {
  return and(eq(invitation.id, id), eq(invitation.tokenHash, hashToken(token)))
}

/** The partners behind the link that was presented, and whom to tell of an answer. */
export interface LinkFacts extends InvitationFacts {
  readonly inviterName: string
  readonly inviterCountry: string
  readonly inviterUserName: string
  readonly inviterUserId: string
  /** Null: the person has no mail address. */
  readonly inviterUserMail: string | null
  readonly inviterUserLanguage: Language
  /** IANA name. */
  readonly inviterUserTimeZone: string
  /** Null: the invitation names no provider. */
  readonly providerName: string | null
  readonly providerCountry: string | null
}

/** What `app.invitation_facts` says of the presented link. Throws when the link opens nothing: look for it first. */
export async function findLinkFacts(tx: Tx, lock: boolean): Promise<LinkFacts> {
  const { rows } = await tx.execute<{ facts: LinkFacts | null }>(
    sql`select app.invitation_facts(${lock}::boolean) as facts`,
  )
  const facts = rows[0]?.facts
  if (!facts) throw new Error('no facts for a link that was found')
  return facts
}

/** A new invitation. */
export async function insertInvitation(tx: Tx, values: typeof invitation.$inferInsert): Promise<void> {
  await tx.insert(invitation).values(values)
}

/** Changes an invitation that is locked. */
export function updateInvitation(tx: Tx, id: string, values: Partial<typeof invitation.$inferInsert>): Write {
  return tx.update(invitation).set(values).where(eq(invitation.id, id))
}

/** Notes the first opening of an issued invitation; false: it was opened before, or is not open. */
export async function markOpened(tx: Tx, id: string, now: Date): Promise<boolean> {
  const opened = await tx
    .update(invitation)
    .set({ openedAt: now })
    .where(and(eq(invitation.id, id), eq(invitation.status, 'issued'), isNull(invitation.openedAt)))
    .returning({ id: invitation.id })
  return opened.length === 1
}

/**
 * Notes, once per link, that its page was opened without the token, and tells who wrote it. Nobody learns whether there was
 * anything to note.
 * @param notificationId of the notification, where one is made
 */
export async function noteLinkCut(tx: Tx, id: string, notificationId: string, now: Date): Promise<void> {
  await tx.execute(
    sql`select app.note_link_cut(${id}::uuid, ${notificationId}::uuid, ${now.toISOString()}::timestamptz)`,
  )
}

/** The provider of a partnership with the reseller, locked against its end; undefined: they never were partners. */
export async function lockPartnership(tx: Tx, resellerId: string, providerId: string) {
  const { partnership } = schema
  const [row] = await tx
    .select({
      providerName: sql<string>`${seenName(sql`${partnership.providerId}`)}`,
      endedAt: partnership.endedAt,
    })
    .from(partnership)
    .where(and(eq(partnership.resellerId, resellerId), eq(partnership.providerId, providerId)))
    .orderBy(sql`${partnership.endedAt} desc nulls first`)
    .limit(1)
    .for('share')
  return row
}

/** Whom to tell at the inviter: the person who invited, and its global administrators where that person has no mail address. */
export async function findInviterRecipients(
  tx: Tx,
  inviterId: string,
  facts: Pick<LinkFacts, 'inviterUserId' | 'inviterUserMail' | 'inviterUserLanguage' | 'inviterUserTimeZone'>,
): Promise<readonly Recipient[]> {
  const inviter: Recipient = {
    userId: facts.inviterUserId,
    organizationId: inviterId,
    mail: facts.inviterUserMail,
    language: facts.inviterUserLanguage,
    timeZone: facts.inviterUserTimeZone,
  }
  if (inviter.mail !== null) return [inviter]
  const others = await findRecipients(tx, inviterId, decidingPeople)
  return [inviter, ...others.filter(({ userId }) => userId !== inviter.userId)]
}
