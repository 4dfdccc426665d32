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

const accountKinds = [
  'operator',
  'provider',
  'reseller',
  'customer',
] as const satisfies readonly AccountKind[]

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
      : sql`o.id in (
          select m.id from organization m where app.searchable(m.legal_name) like app.search_pattern(${search}) union
          select m.organization_id from organization_domain m where app.searchable(m.name) like app.search_pattern(${search}))`,
    after && sql`(o.legal_name, o.id) > (${after.legalName}, ${after.id}::uuid)`,
  ])
  const { rows } = await tx.execute<OrganizationRow & { since: string } & Record<string, unknown>>(sql`
    with page as materialized (
      select o.id, o.legal_name as "legalName", d.name as domain, o.country, o.created_at as since
      from organization o join organization_domain d on d.organization_id = o.id and d.is_default
      where true ${conditions}
      order by o.legal_name, o.id limit ${limit + 1}
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
    order by "legalName", id`)
  return rows.map((row) => ({ ...row, since: new Date(row.since) }))
}
