import type { Tx } from '@relais/db'
import { addDays, type Portal, type Role, type accountStatuses } from '@relais/domain'
import { sql } from 'drizzle-orm'
import { type AfterKey, comesAfter, orderOf } from '../../../platform/database/keyset.ts'
import { andAll } from '../../../platform/graphql/search.ts'

/** What an organization is, and whether it may act as that. */
export interface ProgramAccountRow {
  readonly kind: Portal | 'operator'
  readonly status: (typeof accountStatuses)[number]
}

/** An organization as its page of the operator shows it. */
export interface ProgramOrganizationRow {
  readonly id: string
  readonly legalName: string
  readonly domain: string
  readonly country: string
  readonly language: 'en' | 'fr'
  readonly timeZone: string
  readonly since: Date
  /** Of a reseller; null: none yet, or no reseller. */
  readonly partnerId: string | null
  readonly accounts: readonly ProgramAccountRow[]
  /** Partnerships that run, at most 1,000. */
  readonly partners: number
  /** Mails of its acts that were given up in the last thirty days, at most 1,000. */
  readonly failedMails: number
}

/** One of its people. */
export interface ProgramPersonRow {
  readonly id: string
  readonly displayName: string
  readonly userPrincipalName: string
  readonly roles: readonly Role[]
  readonly hasPassword: boolean
  /** Of the unused link that sets the first password; null: there is none. */
  readonly linkExpiresAt: Date | null
}

/** One of its partnerships. */
export interface ProgramPartnershipRow {
  readonly id: string
  readonly since: Date
  /** Null: it runs. */
  readonly endedAt: Date | null
  readonly otherId: string
  readonly otherName: string
  readonly otherDomain: string
  readonly otherIs: 'provider' | 'reseller'
  /** Whether the other side ended it; null: it runs. */
  readonly otherEnded: boolean | null
}

const accounts = sql`(
  select coalesce(jsonb_agg(jsonb_build_object('kind', a.kind, 'status', a.status) order by a.place), '[]') from (
    select 1 as place, 'operator' as kind, p.status from operator_account p where p.organization_id = o.id union all
    select 2, 'provider', p.status from provider_account p where p.organization_id = o.id union all
    select 3, 'reseller', p.status from reseller_account p where p.organization_id = o.id union all
    select 4, 'customer', p.status from customer_account p where p.organization_id = o.id) a)`

/** One organization of the installation; undefined: there is none. For the operator. */
export async function findProgramOrganization(
  tx: Tx,
  id: string,
  now: Date,
): Promise<ProgramOrganizationRow | undefined> {
  const lately = addDays(now, -30).toISOString()
  const { rows } = await tx.execute<
    Omit<ProgramOrganizationRow, 'since'> & { since: string } & Record<string, unknown>
  >(sql`
    select o.id, o.legal_name as "legalName", d.name as domain, o.country, o.language, o.time_zone as "timeZone", o.created_at as since,
      (select r.partner_id from reseller_account r where r.organization_id = o.id) as "partnerId", ${accounts} as accounts,
      (select count(*)::int from (
        select 1 from partnership p where p.provider_id = o.id and p.ended_at is null union all
        select 1 from partnership p where p.reseller_id = o.id and p.ended_at is null limit 1000) c) as partners,
      (select count(*)::int from (
        select 1 from mail_message m where m.organization_id = o.id and m.failed_at is not null
          and m.created_at > ${lately}::timestamptz limit 1000) c) as "failedMails"
    from organization o join organization_domain d on d.organization_id = o.id and d.is_default
    where o.id = ${id}::uuid`)
  const [row] = rows
  return row && { ...row, since: new Date(row.since) }
}

const byName = { by: sql`u.display_name`, id: sql`u.id`, kind: 'text' } as const

/** The people of a partner or of the operator by name, one row more than the limit where more follow. For the operator. */
export async function listProgramPeople(
  tx: Tx,
  asked: {
    readonly organizationId: string
    readonly after: AfterKey | null
    readonly limit: number
  },
): Promise<(ProgramPersonRow & Pick<ProgramOrganizationRow, 'accounts'>)[]> {
  const { organizationId, after, limit } = asked
  const { rows } = await tx.execute<
    Omit<ProgramPersonRow, 'linkExpiresAt'> & { linkExpiresAt: string | null } & Pick<
        ProgramOrganizationRow,
        'accounts'
      > &
      Record<string, unknown>
  >(sql`
    select u.id, u.display_name as "displayName", u.user_principal_name as "userPrincipalName",
      (select coalesce(jsonb_agg(r.role order by r.role), '[]') from user_role r where r.user_id = u.id) as roles,
      exists (select 1 from password_credential c where c.user_id = u.id) as "hasPassword",
      (select l.expires_at from password_reset l where l.user_id = u.id and l.purpose = 'welcome' and l.used_at is null) as "linkExpiresAt",
      o.accounts
    from (select o.id, ${accounts} as accounts from organization o where o.id = ${organizationId}::uuid) o
    join "user" u on u.organization_id = o.id
    where u.deleted_at is null ${andAll([after && comesAfter(byName, 'ascending', after)])}
    order by ${orderOf(byName, 'ascending')} limit ${limit + 1}`)
  return rows.map(({ linkExpiresAt, ...row }) => ({
    ...row,
    linkExpiresAt: linkExpiresAt === null ? null : new Date(linkExpiresAt),
  }))
}

const bySince = { by: sql`p.since`, id: sql`p.id`, kind: 'instant' } as const

/** Who an organization is or was in partnership with, the newest first, one row more than the limit where more follow. For the operator. */
export async function listProgramPartnerships(
  tx: Tx,
  asked: { readonly organizationId: string; readonly after: AfterKey | null; readonly limit: number },
): Promise<ProgramPartnershipRow[]> {
  const { organizationId, after, limit } = asked
  const from = andAll([after && comesAfter(bySince, 'descending', after)])
  const side = (own: 'provider' | 'reseller', other: 'provider' | 'reseller') => sql`(
    select p.id, p.since, p.ended_at, p.ended_by_organization_id, p.${sql.raw(other)}_id as other_id, '${sql.raw(other)}' as other_is
    from partnership p where p.${sql.raw(own)}_id = ${organizationId}::uuid ${from}
    order by ${orderOf(bySince, 'descending')} limit ${limit + 1})`
  const { rows } = await tx.execute<
    Omit<ProgramPartnershipRow, 'since' | 'endedAt'> & { since: string; endedAt: string | null } & Record<
        string,
        unknown
      >
  >(sql`
    select p.id, p.since, p.ended_at as "endedAt", p.other_id as "otherId", o.legal_name as "otherName", d.name as "otherDomain",
      p.other_is as "otherIs", p.ended_by_organization_id = p.other_id as "otherEnded"
    from (${side('provider', 'reseller')} union all ${side('reseller', 'provider')}) p
    join organization o on o.id = p.other_id join organization_domain d on d.organization_id = o.id and d.is_default
    order by ${orderOf(bySince, 'descending')} limit ${limit + 1}`)
  return rows.map(({ since, endedAt, ...row }) => ({
    ...row,
    since: new Date(since),
    endedAt: endedAt === null ? null : new Date(endedAt),
  }))
}
