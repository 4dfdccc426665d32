import type { Tx } from '@relais/db'
import type { MembershipEntry, MembershipProfile } from '@relais/domain'
import { type SQL, sql } from 'drizzle-orm'

/** A profile with its id in this database. */
export interface MembershipProfileRow extends MembershipProfile {
  readonly id: string
}

type RawProfile = Omit<MembershipProfileRow, 'updatedAt' | 'entries'> & {
  readonly updatedAt: string
  readonly entries: readonly MembershipEntry[] | null
} & Record<string, unknown>

/** An account by what it signs in with; undefined: there is none. */
export async function findMembershipAccount(
  tx: Tx,
  mail: string,
): Promise<{ readonly id: string; readonly mail: string; readonly passwordHash: string | null } | undefined> {
  const { rows } = await tx.execute<{ id: string; mail: string; passwordHash: string | null }>(
    sql`select id, mail, password_hash as "passwordHash" from membership_account where mail = ${mail}`,
  )
  return rows[0]
}

/** The profiles linked to an account: firms before their locations, then by name. */
export function listProfilesOfAccount(tx: Tx, accountId: string): Promise<MembershipProfileRow[]> {
  return selectProfiles(
    tx,
    sql`p.id in (select l.profile_id from membership_account_profile l where l.account_id = ${accountId}::uuid)
      order by p.location_of is not null, p.legal_name, p.id`,
  )
}

/** The profile of a partner ID; undefined: there is none. */
export async function findProfileByPartnerId(
  tx: Tx,
  partnerId: string,
): Promise<MembershipProfileRow | undefined> {
  const [row] = await selectProfiles(tx, sql`p.partner_id = ${partnerId}`)
  return row
}

/**
 * Whether another reseller than the acting organization has a partner ID: a fact of `decideProfileChoice`. Whoever is about to take
 * it is told by the unique index besides.
 */
export async function isPartnerIdBound(tx: Tx, partnerId: string): Promise<boolean> {
  const { rows } = await tx.execute<{ isBound: boolean }>(
    sql`select app.is_partner_id_bound(${partnerId}) as "isBound"`,
  )
  return rows[0]?.isBound ?? false
}

/** What a profile says; `p` is the profile, `e` its entries (`withEntries`). */
export const profileColumns = sql`p.id, p.partner_id as "partnerId", p.legal_name as "legalName", p.country, p.address, p.city, p.postal_code as "postalCode",
      p.registration_number as "registrationNumber", p.ended_on as "endedOn", p.member_since as "memberSince",
      p.is_in_program as "isInProgram", p.location_of as "locationOf", p.updated_at as "updatedAt", p.source, e.entries`

/** What a profile gives, beside it. */
export const withEntries = sql`left join lateral (
      select json_agg(json_build_object('kind', e.kind, 'name', e.name, 'level', e.level, 'since', e.since, 'until', e.until)
        order by e.kind, e.name) as entries
      from membership_entry e where e.profile_id = p.id) e on true`

async function selectProfiles(tx: Tx, which: SQL): Promise<MembershipProfileRow[]> {
  const { rows } = await tx.execute<RawProfile>(
    sql`select ${profileColumns} from membership_profile p ${withEntries} where ${which}`,
  )
  return rows.map((row) => ({ ...row, updatedAt: new Date(row.updatedAt), entries: row.entries ?? [] }))
}
