import type { Tx } from '@relais/db'
import { type DelegatedRole, type PartnershipSort, partsOfSort } from '@relais/domain'
import { sql } from 'drizzle-orm'
import { type AfterKey, comesAfter, type KeyKind, orderOf } from '../../../platform/database/keyset.ts'
import { seenParty } from '../../../platform/database/seen-organization.queries.ts'
import { andAll } from '../../../platform/graphql/search.ts'

interface Party {
  readonly id: string
  readonly legalName: string
  readonly domain: string
  readonly country: string
}

/** A partnership as both sides see it. */
export interface PartnershipRow {
  readonly id: string
  readonly provider: Party
  readonly reseller: Party
  readonly since: Date
  /** Null: it runs. */
  readonly endedAt: Date | null
  readonly endedById: string | null
  /** Null: none runs now. */
  readonly delegatedAdmin: {
    readonly id: string
    readonly displayName: string
    readonly roles: readonly DelegatedRole[]
    readonly activatedAt: Date
    readonly endsAt: Date
  } | null
  /** Whether the reseller's account is active, where it is the viewer's own; null: the viewer is the provider. */
  readonly ownAccountIsActive: boolean | null
}

/** Which side of its partnerships an organization is on. */
export type PartnershipSide = 'provider' | 'reseller'

const columns = (
  now: Date,
) => sql`p.id, p.since, p.ended_at as "endedAt", p.ended_by_organization_id as "endedById",
  ${seenParty(sql`p.provider_id`)} as provider, ${seenParty(sql`p.reseller_id`)} as reseller, (
    select jsonb_build_object('id', d.id, 'displayName', d.display_name, 'roles', to_jsonb(d.roles),
      'activatedAt', d.activated_at, 'endsAt', d.ends_at)
    from delegated_admin_relationship d
    where d.partner_id = p.provider_id and d.subject_id = p.reseller_id and d.subject_kind = 'reseller'
      and app.delegated_admin_runs(d.status, d.ends_at, ${now.toISOString()}::timestamptz) and p.ended_at is null
    order by d.activated_at desc limit 1) as "delegatedAdmin",
  (select a.status = 'active' from reseller_account a
    where a.organization_id = app.current_organization() and app.partner_kind() = 'reseller') as "ownAccountIsActive"`

const keys = {
  name: { by: sql`v.subject_name`, id: sql`p.id`, kind: 'text' },
  since: { by: sql`p.since`, id: sql`p.id`, kind: 'instant' },
} as const

/** What kind of value a sort goes by. */
export const kindOfSort = (sort: PartnershipSort): KeyKind => keys[partsOfSort(sort).column].kind

/** The partnerships of an organization, running or ended, one row more than the limit where more follow. */
export async function listPartnerships(
  tx: Tx,
  asked: {
    readonly organizationId: string
    readonly side: PartnershipSide
    readonly ended: boolean
    /** Null: all; else a part of the other side's name or domain. */
    readonly search: string | null
    readonly sort: PartnershipSort
    readonly after: AfterKey | null
    readonly limit: number
    readonly now: Date
  },
): Promise<readonly PartnershipRow[]> {
  const { organizationId, side, ended, search, sort, after, limit, now } = asked
  const { column, direction } = partsOfSort(sort)
  const key = keys[column]
  const [own, other] =
    side === 'provider' ? [sql`p.provider_id`, sql`p.reseller_id`] : [sql`p.reseller_id`, sql`p.provider_id`]
  // Those that run are walked by name, among partners alone; by time, or where they ended, they are looked at one by one.
  const sight = sql`organization_view v where v.viewer_id = ${own} and v.subject_id = ${other}`
  const source =
    ended || column === 'since'
      ? sql`partnership p cross join lateral (select * from ${sight} offset 0) v`
      : sql`partnership p join organization_view v on v.viewer_id = ${own} and v.subject_id = ${other}`
  const where = andAll([
    ended ? sql`p.ended_at is not null` : sql`p.ended_at is null and v.by_partnership`,
    search === null
      ? null
      : sql`v.subject_id = any (array(select f.organization_id from app.search_organizations(${search}) f))`,
    after && comesAfter(key, direction, after),
  ])
  const { rows } = await tx.execute<RawPartnership>(sql`
    select ${columns(now)}
    from ${source}
    where ${own} = ${organizationId}::uuid ${where}
    order by ${orderOf(key, direction)} limit ${limit + 1}`)
  return rows.map(toRow)
}

/**
 * One partnership of the organization, running or ended, by its id, or the newest with another organization by that one's id;
 * undefined: not there, or another's.
 */
export async function findPartnership(
  tx: Tx,
  side: PartnershipSide,
  organizationId: string,
  id: string,
  now: Date,
): Promise<PartnershipRow | undefined> {
  const [own, other] =
    side === 'provider' ? [sql`p.provider_id`, sql`p.reseller_id`] : [sql`p.reseller_id`, sql`p.provider_id`]
  const { rows } = await tx.execute<RawPartnership>(sql`
    select ${columns(now)} from partnership p
    where (p.id = ${id}::uuid or ${other} = ${id}::uuid) and ${own} = ${organizationId}::uuid
    order by p.ended_at desc nulls first, p.since desc limit 1`)
  return rows[0] && toRow(rows[0])
}

/** What hangs on a partnership now. */
export interface PartnershipFacts {
  readonly openJointInvitations: number
  readonly runningSubscriptions: number
  readonly sharedCustomers: number
}

/** Counts what ending a partnership would touch or leave. A provider cannot count the reseller's invitations: it gets 0. */
export async function countPartnershipFacts(
  tx: Tx,
  side: PartnershipSide,
  { provider, reseller }: Pick<PartnershipRow, 'provider' | 'reseller'>,
  now: Date,
): Promise<PartnershipFacts> {
  const partnerId = side === 'provider' ? reseller.id : provider.id
  const { rows } = await tx.execute<{ [Name in keyof PartnershipFacts]: number }>(sql`
    select
      (select count(*)::int from invitation i
        where i.kind = 'joint' and i.inviter_id = ${reseller.id}::uuid and i.provider_id = ${provider.id}::uuid
          and i.status = 'issued' and i.expires_at > ${now.toISOString()}::timestamptz) as "openJointInvitations",
      (select count(*)::int from customer_subscription s
        where s.provider_id = ${provider.id}::uuid and s.reseller_id = ${reseller.id}::uuid
          and app.subscription_runs(s.status, s.ends_at, ${now.toISOString()}::timestamptz)) as "runningSubscriptions",
      (select count(*)::int from app.shared_customers(${partnerId}::uuid)) as "sharedCustomers"`)
  const facts = rows[0]
  if (!facts) throw new Error('counting answered nothing')
  return facts
}

type RawPartnership = Omit<PartnershipRow, 'since' | 'endedAt' | 'delegatedAdmin'> & {
  since: string
  endedAt: string | null
  delegatedAdmin:
    | (Omit<NonNullable<PartnershipRow['delegatedAdmin']>, 'activatedAt' | 'endsAt'> & {
        activatedAt: string
        endsAt: string
      })
    | null
}

function toRow({ since, endedAt, delegatedAdmin, ...rest }: RawPartnership): PartnershipRow {
  return {
    ...rest,
    since: new Date(since),
    endedAt: endedAt === null ? null : new Date(endedAt),
    delegatedAdmin: delegatedAdmin && {
      ...delegatedAdmin,
      activatedAt: new Date(delegatedAdmin.activatedAt),
      endsAt: new Date(delegatedAdmin.endsAt),
    },
  }
}
