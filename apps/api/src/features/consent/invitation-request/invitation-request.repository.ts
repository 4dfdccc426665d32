import { schema, type Tx } from '@relais/db'
import { type InvitationRequestState, type Language, requestsInADay } from '@relais/domain'
import { and, eq, sql } from 'drizzle-orm'
import type { Recipient } from '../../../platform/mail/recipient.queries.ts'

const { invitationRequest } = schema

/** A request, held until the end of the transaction. */
export interface LockedRequest extends InvitationRequestState {
  readonly id: string
  readonly providerId: string
  readonly resellerId: string
  readonly askedByUserId: string
  readonly firm: string
  readonly name: string
  readonly mail: string
  readonly language: Language
  readonly timeZone: string
  /** Whether its invitation was begun and is a draft still. */
  readonly isPrepared: boolean
}

/** Holds a request that is open to the acting organization; undefined: there is none. */
export async function lockRequest(tx: Tx, id: string): Promise<LockedRequest | undefined> {
  const [row] = await tx
    .select({
      id: invitationRequest.id,
      providerId: invitationRequest.providerId,
      resellerId: invitationRequest.resellerId,
      askedByUserId: invitationRequest.askedByUserId,
      firm: invitationRequest.firm,
      name: invitationRequest.name,
      mail: invitationRequest.mail,
      language: invitationRequest.language,
      timeZone: invitationRequest.timeZone,
      status: invitationRequest.status,
      expiresAt: invitationRequest.expiresAt,
      isPrepared: sql<boolean>`exists (select 1 from invitation i where i.id = ${invitationRequest.invitationId} and i.status = 'draft')`,
    })
    .from(invitationRequest)
    .where(eq(invitationRequest.id, id))
    .for('update', { of: invitationRequest })
  // The checks of the table are the code lists of the domain.
  return row as LockedRequest | undefined
}

/** What is known before a reseller asks a provider. */
export interface AskedFacts {
  /** Null: it may not act, or is none. */
  readonly providerName: string | null
  readonly takesResellers: boolean
  /** What waits for this provider; null: nothing. */
  readonly open: (InvitationRequestState & { readonly id: string }) | null
  readonly usedUpSince: Date | null
}

/** Looks at what a reseller asked before, held until the end of the transaction: of two of its people the second sees the first. */
export async function holdAsking(
  tx: Tx,
  resellerId: string,
  providerId: string,
  since: Date,
): Promise<AskedFacts> {
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`invitation requests of ${resellerId}`}, 0))`,
  )
  const { rows } = await tx.execute<{
    providerName: string | null
    takesResellers: boolean
    open: { id: string; expiresAt: string } | null
    usedUpSince: string | null
  }>(sql`
    select app.asked_provider(${providerId}::uuid) as "providerName", app.takes_resellers(${providerId}::uuid) as "takesResellers", (
      select jsonb_build_object('id', q.id, 'expiresAt', q.expires_at) from invitation_request q
      where q.provider_id = ${providerId}::uuid and q.reseller_id = ${resellerId}::uuid and q.status = 'open') as open, (
      select q.created_at from invitation_request q
      where q.reseller_id = ${resellerId}::uuid and q.created_at > ${since.toISOString()}::timestamptz
      order by q.created_at desc offset ${requestsInADay - 1} limit 1) as "usedUpSince"`)
  const [facts] = rows
  if (!facts) throw new Error('looking at a provider answered nothing')
  return {
    ...facts,
    open: facts.open && { id: facts.open.id, status: 'open', expiresAt: new Date(facts.open.expiresAt) },
    usedUpSince: facts.usedUpSince === null ? null : new Date(facts.usedUpSince),
  }
}

/** A new request. */
export async function insertRequest(tx: Tx, values: typeof invitationRequest.$inferInsert): Promise<void> {
  await tx.insert(invitationRequest).values(values)
}

/** Changes a request that is held. */
export async function updateRequest(
  tx: Tx,
  id: string,
  values: Partial<typeof invitationRequest.$inferInsert>,
): Promise<void> {
  await tx.update(invitationRequest).set(values).where(eq(invitationRequest.id, id))
}

/** The invitation that was begun for a request has gone out: it is answered by it, if it was open; gives its id. */
export async function markInvited(
  tx: Tx,
  invitationId: string,
  by: { readonly userId: string; readonly now: Date },
): Promise<string | undefined> {
  const [row] = await tx
    .update(invitationRequest)
    .set({ status: 'invited', closedAt: by.now, answeredByUserId: by.userId })
    .where(and(eq(invitationRequest.invitationId, invitationId), eq(invitationRequest.status, 'open')))
    .returning({ id: invitationRequest.id })
  return row?.id
}

/** That was taken back: the request is open again, unless another one was made meanwhile. */
export async function unmarkInvited(tx: Tx, invitationId: string): Promise<void> {
  await tx.execute(sql`
    update invitation_request q set status = 'open', closed_at = null, answered_by_user_id = null
    where q.invitation_id = ${invitationId}::uuid and q.status = 'invited' and not exists (
      select 1 from invitation_request o where o.provider_id = q.provider_id and o.reseller_id = q.reseller_id and o.status = 'open')`)
}

/** Whom to tell at the provider of a request that is open. For whoever asked. */
export async function findRequestRecipients(
  tx: Tx,
  request: { readonly id: string; readonly providerId: string },
  mailed: readonly string[],
  noticed: readonly string[],
): Promise<readonly Recipient[]> {
  const { rows } = await tx.execute<Omit<Recipient, 'organizationId'> & Record<string, unknown>>(sql`
    select r.user_id as "userId", m.contact_mail as mail, r.language, r.time_zone as "timeZone"
    from app.request_recipients(${request.id}::uuid, ${sql.param([...mailed, ...noticed])}::text[]) r
    left join app.request_recipients(${request.id}::uuid, ${sql.param([...mailed])}::text[]) m on m.user_id = r.user_id
    order by r.user_id`)
  return rows.map((row) => ({ ...row, organizationId: request.providerId }))
}
