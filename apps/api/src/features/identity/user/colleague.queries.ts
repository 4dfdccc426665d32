import type { Tx } from '@relais/db'
import { inOrderOfMatrix, type Language, type Role, type UserState } from '@relais/domain'
import { sql } from 'drizzle-orm'
import { type AfterKey, comesAfter, orderOf } from '../../../platform/database/keyset.ts'
import { andAll } from '../../../platform/graphql/search.ts'

/** A person of the acting organization as a list shows it. */
export interface ColleagueRow {
  readonly id: string
  readonly displayName: string
  readonly userPrincipalName: string
  readonly contactMail: string | null
  /** Null: not disabled. */
  readonly disabledAt: Date | null
  readonly state: UserState
  readonly roles: readonly Role[]
  /** The link by which whoever is invited chooses a password; null: there is none, or the person has a password. */
  readonly invitation: { readonly sentAt: Date; readonly expiresAt: Date } | null
}

/** The same with what its roles rest on. */
export interface ColleagueFacts extends ColleagueRow {
  readonly language: 'en' | 'fr'
  readonly timeZone: string
  readonly createdAt: Date
  readonly isPartner: boolean
  readonly hasOtherAdministrator: boolean
  readonly holdsLicenses: boolean
  /** Roles that whoever asks has at this moment: under a lock, not those that the request began with. */
  readonly viewerRoles: readonly Role[]
}

const isPartnerOf = sql`(exists (select 1 from provider_account a where a.organization_id = o.id)
  or exists (select 1 from reseller_account a where a.organization_id = o.id))`
const byName = { by: sql`u.display_name`, id: sql`u.id`, kind: 'text' } as const

const columns = sql`u.id, u.display_name as "displayName", u.user_principal_name as "userPrincipalName", u.contact_mail as "contactMail",
  u.disabled_at as "disabledAt"`
/** Beside a row that has its id as `id`: asked of the rows of a page alone. */
const standing = sql`case when "disabledAt" is not null then 'disabled' when may.sign_in then 'active' else 'invited' end as state,
  case when "disabledAt" is null and not may.sign_in then app.welcome_link(id) end as invitation,
  array(select r.role from user_role r where r.user_id = id) as roles`
const signing = sql`cross join lateral (select app.can_sign_in(id) as sign_in offset 0) may`

/** People of the acting organization by name, one row more than the limit where more follow. */
export async function listColleagues(
  tx: Tx,
  asked: {
    readonly organizationId: string
    /** Null: all; else a part of name or sign-in name. */
    readonly search: string | null
    readonly after: AfterKey | null
    readonly limit: number
  },
): Promise<ColleagueRow[]> {
  const { organizationId, search, after, limit } = asked
  const where = andAll([
    search === null ? null : sql`u.id = any (array(select f.user_id from app.search_users(${search}) f))`,
    after && comesAfter(byName, 'ascending', after),
  ])
  const { rows } = await tx.execute<Told & Record<string, unknown>>(sql`
    with page as materialized (
      select ${columns} from "user" u
      where u.organization_id = ${organizationId}::uuid and u.deleted_at is null ${where}
      order by ${orderOf(byName, 'ascending')} limit ${limit + 1}
    )
    select page.*, ${standing} from page ${signing} order by ${orderOf({ by: sql`"displayName"`, id: sql`id` }, 'ascending')}`)
  return rows.map(asTold)
}

/** Somebody of the acting organization, with what its roles rest on; undefined: nobody, or gone. */
export async function findColleague(
  tx: Tx,
  organizationId: string,
  userId: string,
): Promise<ColleagueFacts | undefined> {
  const { rows } = await tx.execute<
    ColleagueFacts & Told & { createdAt: string } & Record<string, unknown>
  >(sql`
    with one as materialized (
      select ${columns}, u.language, coalesce(u.time_zone, o.time_zone) as "timeZone", u.created_at as "createdAt",
        ${isPartnerOf} as "isPartner"
      from "user" u join organization o on o.id = u.organization_id
      where u.id = ${userId}::uuid and u.organization_id = ${organizationId}::uuid and u.deleted_at is null
    )
    select one.*, ${standing}, app.has_other_administrator(id) as "hasOtherAdministrator",
      app.holds_licenses(id) as "holdsLicenses",
      array(select r.role from user_role r where r.user_id = app.current_user_id()) as "viewerRoles"
    from one ${signing}`)
  const [row] = rows
  return row && { ...asTold(row), createdAt: new Date(row.createdAt) }
}

/** What adding people to the acting organization rests on, beside who asks. */
export interface OrganizationFacts {
  readonly isPartner: boolean
  /** The default one first. */
  readonly verifiedDomains: readonly string[]
  readonly country: string
  readonly language: Language
  /** IANA name: dates in mails to its people are told in it until they choose another. */
  readonly timeZone: string
  /** Roles that whoever asks has at this moment. */
  readonly viewerRoles: readonly Role[]
}

/** The acting organization, as adding people to it must know it. */
export async function findOwnOrganization(tx: Tx, organizationId: string): Promise<OrganizationFacts> {
  const { rows } = await tx.execute<OrganizationFacts & Record<string, unknown>>(sql`
    select ${isPartnerOf} as "isPartner", o.country, o.language, o.time_zone as "timeZone",
      array(select d.name from organization_domain d
        where d.organization_id = o.id and d.verified_at is not null order by d.is_default desc, d.name) as "verifiedDomains",
      array(select r.role from user_role r where r.user_id = app.current_user_id()) as "viewerRoles"
    from organization o where o.id = ${organizationId}::uuid`)
  const [row] = rows
  if (!row) throw new Error('the acting organization is not there')
  return row
}

type Told = Omit<ColleagueRow, 'disabledAt' | 'invitation'> & {
  readonly disabledAt: string | null
  readonly invitation: { readonly sentAt: string; readonly expiresAt: string } | null
}

/** A row with its instants, and its roles as the permission matrix orders them. */
function asTold<Row extends Told>(row: Row) {
  const { invitation } = row
  return {
    ...row,
    disabledAt: row.disabledAt === null ? null : new Date(row.disabledAt),
    invitation: invitation && {
      sentAt: new Date(invitation.sentAt),
      expiresAt: new Date(invitation.expiresAt),
    },
    roles: inOrderOfMatrix(row.roles),
  }
}
