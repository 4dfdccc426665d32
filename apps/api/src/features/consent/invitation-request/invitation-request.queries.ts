import type { Tx } from '@relais/db'
import {
  addDays,
  type InvitationRequestFilter,
  type InvitationRequestState,
  type Language,
  requestsInADay,
} from '@relais/domain'
import { type SQL, sql } from 'drizzle-orm'
import { type AfterKey, comesAfter, orderOf } from '../../../platform/database/keyset.ts'
import { andAll } from '../../../platform/graphql/search.ts'

/** A request as whoever asked and its provider see it. */
export interface RequestRow extends InvitationRequestState {
  readonly id: string
  readonly providerId: string
  readonly providerName: string
  readonly firm: string
  readonly name: string
  readonly mail: string
  readonly country: string
  readonly language: Language
  readonly message: string | null
  readonly createdAt: Date
  readonly closedAt: Date | null
  readonly answer: string | null
  /** Seen by its provider alone, as the invitation is. */
  readonly invitationId: string | null
  readonly isPrepared: boolean
}

type RawRequest = Omit<RequestRow, 'createdAt' | 'closedAt' | 'expiresAt'> & {
  readonly createdAt: string
  readonly closedAt: string | null
  readonly expiresAt: string
} & Record<string, unknown>

const columns = sql`q.id, q.provider_id as "providerId", q.provider_name as "providerName", q.firm, q.name,
  q.mail, q.country, q.language, q.message, q.status, q.created_at as "createdAt", q.expires_at as "expiresAt", q.closed_at as "closedAt",
  q.answer, i.id as "invitationId", coalesce(i.status = 'draft', false) as "isPrepared"`
const source = sql`invitation_request q left join invitation i on i.id = q.invitation_id`

const byTime = { by: sql`q.created_at`, id: sql`q.id`, kind: 'instant' } as const

/** The requests of an organization, the newest first, one row more than the limit where more follow. */
export async function listRequests(
  tx: Tx,
  asked: {
    readonly organizationId: string
    readonly side: 'provider' | 'reseller'
    /** Null: all. */
    readonly filter: InvitationRequestFilter | null
    readonly now: Date
    readonly after: AfterKey | null
    readonly limit: number
  },
): Promise<RequestRow[]> {
  const { side, organizationId, filter, now, after, limit } = asked
  const own = side === 'provider' ? sql`q.provider_id` : sql`q.reseller_id`
  const waits = sql`(q.status = 'open' and q.expires_at > ${now.toISOString()}::timestamptz)`
  const where = andAll([
    filter === null ? null : filter === 'open' ? waits : sql`not ${waits}`,
    after && comesAfter(byTime, 'descending', after),
  ])
  return select(
    tx,
    sql`${own} = ${organizationId}::uuid ${where} order by ${orderOf(byTime, 'descending')} limit ${limit + 1}`,
  )
}

/** A request; undefined: there is none that is open here. */
export async function findRequest(tx: Tx, id: string): Promise<RequestRow | undefined> {
  const [row] = await select(tx, sql`q.id = ${id}::uuid`)
  return row
}

/** How a reseller stands with providers, for who asks at a moment. */
export interface StandingRow {
  readonly providerId: string
  readonly alreadyPartners: boolean
  readonly takesResellers: boolean
  readonly accountIsActive: boolean
  readonly usedUpSince: Date | null
  /** What was asked last; null: nothing. */
  readonly request: RequestRow | null
}

/** How the acting reseller stands with these providers, in their order. */
export async function listStandings(
  tx: Tx,
  resellerId: string,
  providerIds: readonly string[],
  now: Date,
): Promise<StandingRow[]> {
  const { rows } = await tx.execute<
    Omit<StandingRow, 'usedUpSince' | 'request'> & {
      usedUpSince: string | null
      request: RawRequest | null
    } & Record<string, unknown>
  >(sql`
    select p.id as "providerId", exists (select 1 from partnership s
        where s.reseller_id = ${resellerId}::uuid and s.provider_id = p.id and s.ended_at is null) as "alreadyPartners",
      app.takes_resellers(p.id) as "takesResellers",
      (select a.status = 'active' from reseller_account a where a.organization_id = ${resellerId}::uuid) is true as "accountIsActive",
      (select o.created_at from invitation_request o
        where o.reseller_id = ${resellerId}::uuid and o.created_at > ${addDays(now, -1).toISOString()}::timestamptz
        order by o.created_at desc offset ${requestsInADay - 1} limit 1) as "usedUpSince",
      (select to_jsonb(r) from (select ${columns} from ${source}
        where q.reseller_id = ${resellerId}::uuid and q.provider_id = p.id order by q.created_at desc, q.id desc limit 1) r) as request
    from unnest(${sql.param([...providerIds])}::uuid[]) with ordinality p(id, place) order by p.place`)
  return rows.map(({ usedUpSince, request, ...row }) => ({
    ...row,
    usedUpSince: usedUpSince === null ? null : new Date(usedUpSince),
    request: request && toRow(request),
  }))
}

async function select(tx: Tx, which: SQL): Promise<RequestRow[]> {
  const { rows } = await tx.execute<RawRequest>(sql`select ${columns} from ${source} where ${which}`)
  return rows.map(toRow)
}

function toRow({ createdAt, closedAt, expiresAt, ...row }: RawRequest): RequestRow {
  return {
    ...row,
    createdAt: new Date(createdAt),
    expiresAt: new Date(expiresAt),
    closedAt: closedAt === null ? null : new Date(closedAt),
  }
}
