import type { Tx } from '@relais/db'
import { type OrganizationSort, partsOfSort } from '@relais/domain'
import { sql } from 'drizzle-orm'
import { type AfterKey, comesAfter, orderOf } from '../../../platform/database/keyset.ts'
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

const accountKinds = [
  'operator',
  'provider',
  'reseller',
  'customer',
] as const satisfies readonly AccountKind[]

const byName = { by: sql`o.legal_name`, id: sql`o.id`, kind: 'text' } as const

/** Every organization of the installation, one row more than the limit where more follow. For the operator. */
export async function listOrganizations(
  tx: Tx,
  asked: {
    /** Null: all; else only what it is. */
    readonly account: AccountKind | null
    /** Null: all; else a part of name or domain. */
    readonly search: string | null
    readonly sort: OrganizationSort
    readonly after: AfterKey | null
    readonly limit: number
  },
): Promise<OrganizationRow[]> {
  const { account, search, sort, after, limit } = asked
  const { direction } = partsOfSort(sort)
  const conditions = andAll([
    account &&
      sql`exists (select 1 from ${sql.identifier(`${account}_account`)} a where a.organization_id = o.id)`,
    search === null
      ? null
      : sql`o.id in (
          select m.id from organization m where app.searchable(m.legal_name) like app.search_pattern(${search}) union
          select m.organization_id from organization_domain m where app.searchable(m.name) like app.search_pattern(${search}))`,
    after && comesAfter(byName, direction, after),
  ])
  const { rows } = await tx.execute<OrganizationRow & { since: string } & Record<string, unknown>>(sql`
    with page as materialized (
      select o.id, o.legal_name as "legalName", d.name as domain, o.country, o.created_at as since
      from organization o join organization_domain d on d.organization_id = o.id and d.is_default
      where true ${conditions}
      order by ${orderOf(byName, direction)} limit ${limit + 1}
    )
    select page.*, array_remove(array[
      ${sql.join(
        accountKinds.map(
          (kind) =>
            sql`case when ${sql.identifier(kind)}.organization_id is not null then ${sql.raw(`'${kind}'`)} end`,
        ),
        sql`, `,
      )}], null) as accounts
    from page ${sql.join(
      accountKinds.map(
        (kind) =>
          sql`left join ${sql.identifier(`${kind}_account`)} ${sql.identifier(kind)} on ${sql.identifier(kind)}.organization_id = page.id`,
      ),
      sql` `,
    )}
    order by ${orderOf({ by: sql`"legalName"`, id: sql`id` }, direction)}`)
  return rows.map((row) => ({ ...row, since: new Date(row.since) }))
}
