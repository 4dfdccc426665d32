import type { Tx } from '@relais/db'
import type { DelegatedRole } from '@relais/domain'
import { type SQL, sql } from 'drizzle-orm'
import { seenName } from '../../../platform/database/seen-organization.queries.ts'

/** A customer as lists show it. */
export interface CustomerRow {
  readonly id: string
  readonly legalName: string
  readonly domain: string
  readonly country: string
  readonly since: Date
  readonly partners: readonly { readonly id: string; readonly legalName: string }[]
}

/** What a page of customers is asked for. */
export interface CustomersAsked {
  /** The organization whose customers they are. */
  readonly partnerId: string
  /** Null: all; else only those this other partner is related to as well. */
  readonly sharedWithId: string | null
  /** Null: all; else a part of name or domain. */
  readonly search: string | null
  readonly after: { readonly legalName: string; readonly id: string } | null
  readonly limit: number
}

const columns = sql`v.subject_id as id, v.subject_name as "legalName", v.subject_domain as domain, v.subject_country as country, r.since`
const running = sql`organization_view v
  join relationship r on r.partner_id = v.viewer_id and r.customer_id = v.subject_id and r.ended_at is null
    and r.partner_kind = (select app.partner_kind())`
const partnersOf = (id: SQL) => sql`(
  select coalesce(jsonb_agg(jsonb_build_object('id', p.partner_id, 'legalName', p.legal_name) order by p.ordinality), '[]')
  from app.customer_partners(${id}) with ordinality p) as partners`

/** Customers of an organization by name, one row more than the limit where more follow. */
export async function listCustomers(tx: Tx, asked: CustomersAsked): Promise<CustomerRow[]> {
  const { partnerId, sharedWithId, search, after, limit } = asked
  const next =
    after === null ? sql`` : sql`and (v.subject_name, v.subject_id) > (${after.legalName}, ${after.id}::uuid)`
  const narrowed =
    search === null && sharedWithId === null
      ? next
      : sql`and v.subject_id = any (array(select f.customer_id from app.customer_page(
          ${search}, ${sharedWithId}::uuid, ${after?.legalName ?? null}, ${after?.id ?? null}::uuid, ${limit + 1}::integer) f))`
  const { rows } = await tx.execute<RawCustomer>(sql`
    with page as materialized (
      select ${columns} from ${running}
      where v.viewer_id = ${partnerId}::uuid ${narrowed}
      order by v.subject_name, v.subject_id limit ${limit + 1}
    )
    select page.*, ${partnersOf(sql`page.id`)} from page order by "legalName", id`)
  return rows.map(toCustomer)
}

/** Administration by the partner in the running relationship that has no effect any more. */
export interface PastCustomerDelegatedAdminRow {
  readonly id: string
  readonly roles: readonly DelegatedRole[]
  /** When it had no effect any more; ISO 8601. */
  readonly endedAt: string
  /** Null: its time was over. */
  readonly endedByName: string | null
}

const pastDelegatedAdmins = (now: Date) => sql`coalesce((
  select json_agg(json_build_object('id', d.id, 'roles', d.roles, 'endedAt', coalesce(d.terminated_at, d.ends_at),
    'endedByName', ${seenName(sql`d.terminated_by_organization_id`)}) order by coalesce(d.terminated_at, d.ends_at) desc, d.id desc)
  from delegated_admin_relationship d
  where d.partner_id = r.partner_id and d.subject_id = r.customer_id and d.subject_kind = 'customer'
    and d.activated_at >= r.since and not app.administration_runs(d.status, d.ends_at, ${now.toISOString()}::timestamptz)), '[]')`

/** One customer with the verified domains of its tenant, once it was opened; undefined: not related. */
export async function findCustomer(tx: Tx, partnerId: string, customerId: string, now: Date) {
  const { rows } = await tx.execute<
    RawCustomer & { domains: string[]; pastDelegatedAdmins: PastCustomerDelegatedAdminRow[] }
  >(sql`
    select ${columns}, ${partnersOf(sql`v.subject_id`)}, ${pastDelegatedAdmins(now)} as "pastDelegatedAdmins",
      array(select d.name from organization_domain d
        where d.organization_id = v.subject_id and d.verified_at is not null order by d.is_default desc, d.name) as domains
    from ${running} where v.viewer_id = ${partnerId}::uuid and v.subject_id = ${customerId}::uuid`)
  const row = rows[0]
  return (
    row && {
      ...toCustomer(row),
      domains: row.domains,
      pastDelegatedAdmins: row.pastDelegatedAdmins.map((past) => ({
        ...past,
        endedAt: new Date(past.endedAt),
      })),
    }
  )
}

type RawCustomer = Omit<CustomerRow, 'since'> & { since: string }

function toCustomer({ id, legalName, domain, country, since, partners }: RawCustomer): CustomerRow {
  return { id, legalName, domain, country, since: new Date(since), partners }
}
