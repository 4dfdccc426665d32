import type { Tx } from '@relais/db'
import { sql } from 'drizzle-orm'
import { andAll } from '../../../platform/graphql/search.ts'
import type { CustomerUser } from './customer-user.graphql.ts'

/** What a page of people is asked for. */
export interface CustomerUsersAsked {
  readonly customerId: string
  /** Null: all; else a part of name or sign-in name. */
  readonly search: string | null
  readonly after: { readonly displayName: string; readonly id: string } | null
  readonly limit: number
}

/** Active people of an opened customer by name, with their licenses; one row more than the limit where more follow. */
export async function listCustomerUsers(tx: Tx, asked: CustomerUsersAsked): Promise<CustomerUser[]> {
  const { customerId, search, after, limit } = asked
  const where = andAll([
    search === null ? null : sql`u.id = any (array(select f.user_id from app.search_users(${search}) f))`,
    after && sql`(u.display_name, u.id) > (${after.displayName}, ${after.id}::uuid)`,
  ])
  const { rows } = await tx.execute<CustomerUser & Record<string, unknown>>(sql`
    with page as materialized (
      select u.id, u.display_name as "displayName", u.user_principal_name as "userPrincipalName",
        u.contact_mail as "contactMail", u.language, u.usage_location as "usageLocation"
      from "user" u
      where u.organization_id = ${customerId}::uuid and u.deleted_at is null ${where}
      order by u.display_name, u.id limit ${limit + 1}
    )
    select page.*, (
      select coalesce(jsonb_agg(jsonb_build_object('licenseSkuId', s.id, 'name', s.display_name) order by s.display_name, s.id), '[]')
      from license_assignment a join license_sku s on s.id = a.license_sku_id where a.user_id = page.id) as licenses
    from page order by "displayName", id`)
  return rows
}
