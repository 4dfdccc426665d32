import type { Tx } from '@relais/db'
import { sql } from 'drizzle-orm'
import { andAll } from '../../../platform/graphql/search.ts'
import type { AccountKind } from './organization-account.repository.ts'

/** An organization as the operator's list shows it. */
export interface OrganizationRow {
  readonly id: string
  readonly legalName: string
  readonly domain: string
  readonly country: string
  readonly accounts: readonly AccountKind[]
  readonly since: Date
}

/** Every organization of the installation by name, one row more than the limit where more follow. For the operator. */
export async function listOrganizations(
  tx: Tx,
  asked: {
    /** Null: all; else only what it is. */
    readonly account: AccountKind | null
    /** Null: all; else a part of name or domain. */
    readonly search: string | null
    readonly after: { readonly legalName: string; readonly id: string } | null
    readonly limit: number
  },
): Promise<OrganizationRow[]> {
  const { account, search, after, limit } = asked
  const conditions = andAll([
    account &&
      sql`exists (select 1 from ${sql.identifier(`${account}_account`)} a where a.organization_id = o.id)`,
    search === null
      ? null
      : sql`app.searchable(o.legal_name || ' ' || d.name) like app.search_pattern(${search})`,
    after && sql`(o.legal_name, o.id) > (${after.legalName}, ${after.id}::uuid)`,
  ])
  const { rows } = await tx.execute<OrganizationRow & { since: string } & Record<string, unknown>>(sql`
    select o.id, o.legal_name as "legalName", d.name as domain, o.country, o.created_at as since, array_remove(array[
      case when exists (select 1 from operator_account a where a.organization_id = o.id) then 'operator' end,
      case when exists (select 1 from provider_account a where a.organization_id = o.id) then 'provider' end,
      case when exists (select 1 from reseller_account a where a.organization_id = o.id) then 'reseller' end,
      case when exists (select 1 from customer_account a where a.organization_id = o.id) then 'customer' end], null) as accounts
    from organization o join organization_domain d on d.organization_id = o.id and d.is_default
    where true ${conditions}
    order by o.legal_name, o.id limit ${limit + 1}`)
  return rows.map((row) => ({ ...row, since: new Date(row.since) }))
}
