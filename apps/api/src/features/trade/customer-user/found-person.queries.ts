import type { DelegatedRole } from '@relais/domain'
import { type SQL, sql } from 'drizzle-orm'
import { lookUp, type Question } from '../../../platform/database/question.ts'
import { seenName } from '../../../platform/database/seen-organization.queries.ts'
import type { FoundPerson } from './found-person.graphql.ts'

/** Most that are found of either kind. More letters find the others. */
const most = 5

/** Among whom somebody is looked for; null: the reader may see none of them. */
export interface PeopleSeen {
  readonly colleaguesOf: string | null
  /** Roles of which the customer granted one. */
  readonly customersByRoles: readonly DelegatedRole[] | null
}

/** People by a part of name or sign-in name, or by how they begin; null: there is nobody the reader may see. */
export function peopleNamed(
  text: string,
  { colleaguesOf, customersByRoles }: PeopleSeen,
  now: Date,
): Question<FoundPerson> | null {
  const limit = sql.raw(String(most))
  const kinds: readonly (SQL | null)[] = [
    colleaguesOf === null
      ? null
      : sql`(select u.id, u.display_name::text as name, u.user_principal_name as sign_in, null::uuid as customer_id from "user" u
        where u.organization_id = ${colleaguesOf}::uuid and u.deleted_at is null
          and u.id = any (array(select f.user_id from app.search_users(${text}) f))
        order by u.display_name, u.id limit ${limit})`,
    customersByRoles === null
      ? null
      : sql`(select f.user_id, f.display_name, f.user_principal_name, f.customer_id
        from app.find_customer_users(${text}, ${sql.param([...customersByRoles])}::text[], ${now.toISOString()}::timestamptz, ${limit}) f)`,
  ]
  const asked = kinds.filter((kind) => kind !== null)
  if (asked.length === 0) return null
  return lookUp(sql`
    select p.id, p.name as "displayName", p.sign_in as "userPrincipalName",
      case when p.customer_id is not null
        then jsonb_build_object('id', p.customer_id, 'legalName', ${seenName(sql`p.customer_id`)}) end as customer
    from (${sql.join(asked, sql` union all `)}) p (id, name, sign_in, customer_id)
    order by p.name collate "und-x-icu", p.id`)
}
