import type { Tx } from '@relais/db'
import type { MembershipState } from '@relais/domain'
import { sql } from 'drizzle-orm'
import { type AfterKey, comesAfter, orderOf } from '../../../platform/database/keyset.ts'
import { andAll } from '../../../platform/graphql/search.ts'
import { type MembershipProfileRow, profileColumns, withEntries } from './membership.queries.ts'

/** Who has a partner ID in this installation; null: nobody. */
interface Holder {
  readonly holderId: string | null
  readonly holderName: string | null
}

/** A profile in the operator's list. */
export interface ListedProfileRow extends Holder {
  readonly id: string
  readonly partnerId: string
  readonly legalName: string
  readonly country: string
  readonly city: string | null
  readonly endedOn: string | null
  readonly locationOf: string | null
}

/** A profile as the operator reads it. */
export interface RegistryProfileRow extends MembershipProfileRow, Holder {
  readonly accounts: readonly {
    readonly id: string
    readonly mail: string
    readonly passwordChangedAt: Date | null
  }[]
}

const byName = { by: sql`p.legal_name`, id: sql`p.id`, kind: 'text' } as const
const holder = sql`h.organization_id as "holderId", o.legal_name as "holderName"`
const withHolder = sql`left join reseller_account h on h.partner_id = p.partner_id
  left join organization o on o.id = h.organization_id`

/** What the list of profiles is narrowed by. */
export interface ProfilesAsked {
  /** Null: all. */
  readonly search: string | null
  /** Null: all. */
  readonly country: string | null
  /** Null: all. */
  readonly state: MembershipState | null
  /** The day on which states are told. */
  readonly today: string
  readonly after: AfterKey | null
  readonly limit: number
}

/** Profiles by name, one row more than the limit where more follow. For the operator. */
export async function listRegistryProfiles(tx: Tx, asked: ProfilesAsked): Promise<ListedProfileRow[]> {
  const { search, country, state, today, after, limit } = asked
  const lasts = sql`(p.ended_on is null or p.ended_on > ${today}::date)`
  const { rows } = await tx.execute<ListedProfileRow & Record<string, unknown>>(sql`
    select p.id, p.partner_id as "partnerId", p.legal_name as "legalName", p.country, p.city, p.ended_on as "endedOn",
      p.location_of as "locationOf", ${holder}
    from membership_profile p ${withHolder}
    where true ${andAll([
      search === null
        ? null
        : sql`p.id in (
            select m.id from membership_profile m where app.searchable(m.legal_name) like app.search_part(${search}) union
            select m.id from membership_profile m
              where app.searchable(m.legal_name) collate "C" >= app.search_beginning(${search})
              and app.searchable(m.legal_name) collate "C" < app.search_beginning_end(${search}) union
            select m.id from membership_profile m where m.partner_id = replace(${search}, ' ', '') union
            select l.profile_id from membership_account a join membership_account_profile l on l.account_id = a.id
              where app.searchable(a.mail) like app.search_part(${search}))`,
      country === null ? null : sql`p.country = ${country}`,
      state === null ? null : state === 'active' ? lasts : sql`not ${lasts}`,
      after && comesAfter(byName, 'ascending', after),
    ])}
    order by ${orderOf(byName, 'ascending')} limit ${limit + 1}`)
  return rows
}

/** A profile with whoever may choose it and whoever did; undefined: there is none. For the operator. */
export async function findRegistryProfile(tx: Tx, id: string): Promise<RegistryProfileRow | undefined> {
  type Raw = Omit<RegistryProfileRow, 'updatedAt' | 'entries' | 'accounts'> & {
    readonly updatedAt: string
    readonly entries: RegistryProfileRow['entries'] | null
    readonly accounts: readonly { id: string; mail: string; passwordChangedAt: string | null }[] | null
  }
  const { rows } = await tx.execute<Raw & Record<string, unknown>>(sql`
    select ${profileColumns}, ${holder}, (
      select json_agg(json_build_object('id', a.id, 'mail', a.mail, 'passwordChangedAt', a.password_changed_at) order by a.mail)
      from membership_account_profile l join membership_account a on a.id = l.account_id where l.profile_id = p.id) as accounts
    from membership_profile p ${withEntries} ${withHolder}
    where p.id = ${id}::uuid`)
  const [row] = rows
  return (
    row && {
      ...row,
      updatedAt: new Date(row.updatedAt),
      entries: row.entries ?? [],
      accounts: (row.accounts ?? []).map((account) => ({
        ...account,
        passwordChangedAt: account.passwordChangedAt === null ? null : new Date(account.passwordChangedAt),
      })),
    }
  )
}
