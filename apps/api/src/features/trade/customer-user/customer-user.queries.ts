import type { Tx } from '@relais/db'
import { type CustomerUserSort, partsOfSort } from '@relais/domain'
import { sql } from 'drizzle-orm'
import { type AfterKey, comesAfter, orderOf } from '../../../platform/database/keyset.ts'
import { andAll } from '../../../platform/graphql/search.ts'
import type { CustomerUser } from './customer-user.graphql.ts'

/** What a page of people is asked for. */
export interface CustomerUsersAsked {
  readonly customerId: string
  /** Null: all; else a part of name or sign-in name. */
  readonly search: string | null
  readonly sort: CustomerUserSort
  readonly after: AfterKey | null
  readonly limit: number
}

// A sign-in name is of plain letters: as the index that searches by its beginning has it.
const keys = {
  name: { by: sql`u.display_name`, told: sql`"displayName"` },
  sign_in: { by: sql`u.user_principal_name collate "C"`, told: sql`"userPrincipalName" collate "C"` },
} as const

/** Active people of an opened customer, with their licenses; one row more than the limit where more follow. */
export async function listCustomerUsers(tx: Tx, asked: CustomerUsersAsked): Promise<CustomerUser[]> {
  const { customerId, search, sort, after, limit } = asked
  const { column, direction } = partsOfSort(sort)
  const { by, told } = keys[column]
  const key = { by, id: sql`u.id`, kind: 'text' } as const
  const where = andAll([
    search === null ? null : sql`u.id = any (array(select f.user_id from app.search_users(${search}) f))`,
    after && comesAfter(key, direction, after),
  ])
  const { rows } = await tx.execute<CustomerUser & Record<string, unknown>>(sql`
    with page as materialized (
      select u.id, u.display_name as "displayName", u.user_principal_name as "userPrincipalName",
        u.contact_mail as "contactMail", u.language, u.usage_location as "usageLocation"
      from "user" u
      where u.organization_id = ${customerId}::uuid and u.deleted_at is null ${where}
      order by ${orderOf(key, direction)} limit ${limit + 1}
    )
    select page.*, (
      select coalesce(jsonb_agg(jsonb_build_object('licenseSkuId', s.id, 'name', s.display_name) order by s.display_name, s.id), '[]')
      from license_assignment a join license_sku s on s.id = a.license_sku_id where a.user_id = page.id) as licenses
    from page order by ${orderOf({ by: told, id: sql`id` }, direction)}`)
  return rows
}

/** Where a page ends that ends with somebody: what it is sorted by. */
export function keyOfCustomerUser(user: CustomerUser, sort: CustomerUserSort): readonly string[] {
  const { column } = partsOfSort(sort)
  return [column === 'sign_in' ? user.userPrincipalName : user.displayName, user.id]
}
