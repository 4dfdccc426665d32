import type { Tx } from '@relais/db'
import { inOrderOfMatrix, type Role, type UserState } from '@relais/domain'
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
}

/** The same with what its roles rest on. */
export interface ColleagueFacts extends ColleagueRow {
  readonly language: 'en' | 'fr'
  readonly timeZone: string
  readonly createdAt: Date
  readonly isPartner: boolean
  readonly hasOtherAdministrator: boolean
  /** Roles that whoever asks has at this moment: under a lock, not those that the request began with. */
  readonly viewerRoles: readonly Role[]
}

const byName = { by: sql`u.display_name`, id: sql`u.id`, kind: 'text' } as const

const columns = sql`u.id, u.display_name as "displayName", u.user_principal_name as "userPrincipalName", u.contact_mail as "contactMail",
  u.disabled_at as "disabledAt"`
/** Beside a row that has its id as `id`: asked of the rows of a page alone. */
const standing = sql`case when "disabledAt" is not null then 'disabled' when app.can_sign_in(id) then 'active' else 'invited' end as state,
  array(select r.role from user_role r where r.user_id = id) as roles`

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
    select page.*, ${standing} from page order by ${orderOf({ by: sql`"displayName"`, id: sql`id` }, 'ascending')}`)
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
        exists (select 1 from provider_account a where a.organization_id = o.id)
          or exists (select 1 from reseller_account a where a.organization_id = o.id) as "isPartner"
      from "user" u join organization o on o.id = u.organization_id
      where u.id = ${userId}::uuid and u.organization_id = ${organizationId}::uuid and u.deleted_at is null
    )
    select one.*, ${standing}, app.has_other_administrator(id) as "hasOtherAdministrator",
      array(select r.role from user_role r where r.user_id = app.current_user_id()) as "viewerRoles"
    from one`)
  const [row] = rows
  return row && { ...asTold(row), createdAt: new Date(row.createdAt) }
}

type Told = Omit<ColleagueRow, 'disabledAt'> & { readonly disabledAt: string | null }

/** A row with its instants, and its roles as the permission matrix orders them. */
function asTold<Row extends Told>(row: Row) {
  const disabledAt = row.disabledAt === null ? null : new Date(row.disabledAt)
  return { ...row, disabledAt, roles: inOrderOfMatrix(row.roles) }
}
