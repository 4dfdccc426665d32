import { type DelegatedRole, partsOfSort, type SortBy, type SortDirection } from '@relais/domain'
import { type SQL, sql } from 'drizzle-orm'
import { type AfterKey, comesAfter, orderOf } from '../../../platform/database/keyset.ts'
import { fixed, type Question, rowsFor, value } from '../../../platform/database/question.ts'
import {
  type CustomerStandingRow,
  type RawStanding,
  standingColumns,
  standingJoin,
  toStanding,
} from './customer-standing.queries.ts'
import type { OpenedRows } from './customer.repository.ts'
import { seenName } from '../../../platform/database/seen-organization.queries.ts'

/** A customer as every part of a portal shows it. */
export interface CustomerRow {
  readonly id: string
  readonly legalName: string
  readonly domain: string
  readonly country: string
  readonly since: Date
  readonly partners: readonly { readonly id: string; readonly legalName: string }[]
}

/** A customer as the list of customers shows it. */
export interface ListedCustomerRow extends CustomerRow {
  readonly standing: CustomerStandingRow
}

/** What a page of customers is asked for. */
export interface CustomersAsked {
  /** Null: all; else only those this other partner is related to as well. */
  readonly sharedWithId: string | null
  /** Null: all; else a part of name or domain. */
  readonly search: string | null
  readonly sort: SortBy<'name'>
  readonly after: AfterKey | null
  readonly limit: number
}

// Each looked up for the row, in the order of names: what PostgreSQL would join it might read whole.
/** Columns of a customer, out of its row `v` of organization_view and {@link relationship}. */
export const columns = sql`v.subject_id as id, v.subject_name as "legalName", v.subject_domain as domain, v.subject_country as country, r.since`
/** Its running relationship with the acting organization, as `r`. */
export const relationship = sql`cross join lateral (
    select r.* from relationship r
    where r.partner_id = v.viewer_id and r.customer_id = v.subject_id and r.ended_at is null
      and r.partner_kind = (select app.partner_kind()) limit 1) r`
/** Every customer of the acting organization. */
const running = sql`organization_view v ${relationship} where v.viewer_id = (select app.current_organization())`

/** Behind no name; before all there is no such name. */
const first = { value: '', id: '00000000-0000-0000-0000-000000000000' }

const byName = { by: sql`v.subject_name`, id: sql`v.subject_id`, kind: 'text' } as const
const listed = { by: sql`"legalName"`, id: sql`id` }

const customersPage = fixed<
  { readonly name: string | null; readonly id: string | null; readonly now: string },
  RawListedCustomer,
  { readonly rows: number; readonly direction: SortDirection; readonly begins: boolean }
>('customers', ({ rows, direction, begins }) => {
  const after = sql`and ${comesAfter(byName, direction, { value: value('name'), id: value('id') })}`
  return selectCustomers(
    sql`
    select ${columns} from ${running} ${begins ? sql`` : after}
    order by ${orderOf(byName, direction)} limit ${sql.raw(String(rows))}`,
    direction,
  )
})

const customersNarrowed = fixed<
  Omit<CustomersAsked, 'after' | 'limit' | 'sort'> & {
    readonly name: string | null
    readonly id: string | null
    readonly rows: number
    readonly now: string
  },
  RawListedCustomer,
  { readonly direction: SortDirection }
>('customers narrowed', ({ direction }) =>
  selectCustomers(
    sql`
    select ${columns}
    from app.customer_page(${value('search')}, ${value('sharedWithId')}::uuid, ${value('name')}, ${value('id')}::uuid, ${value('rows')}::integer, ${sql.raw(String(direction === 'descending'))}) f
    cross join lateral (
      select * from organization_view v where v.viewer_id = (select app.current_organization()) and v.subject_id = f.customer_id limit 1) v
    ${relationship}`,
    direction,
  ),
)

const selectCustomers = (page: SQL, direction: SortDirection) => sql`
  with page as materialized (${page})
  select page.*, coalesce(p.partners, '[]') as partners, ${standingColumns}
  from page left join app.customer_partners(array(select id from page)) p on p.customer_id = page.id ${standingJoin}
  order by ${orderOf(listed, direction)}`

/** Customers of the acting organization by name, one row more than the limit or some more where more follow. */
export function customersOf(
  { after, limit, sort, ...asked }: CustomersAsked,
  instant: Date,
): Question<RawListedCustomer> {
  const { sharedWithId, search } = asked
  const now = instant.toISOString()
  const { direction } = partsOfSort(sort)
  const name = after?.value ?? null
  const id = after?.id ?? null
  if (search !== null || sharedWithId !== null)
    return customersNarrowed({ ...asked, name, id, rows: limit + 1, now }, { direction })
  const from = direction === 'ascending' ? (after ?? first) : after
  return customersPage(
    { name: from?.value ?? null, id: from?.id ?? null, now },
    { rows: rowsFor(limit), direction, begins: from === null },
  )
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

const pastDelegatedAdmins = sql`coalesce((
  select json_agg(json_build_object('id', d.id, 'roles', d.roles, 'endedAt', coalesce(d.terminated_at, d.ends_at),
    'endedByName', ${seenName(sql`d.terminated_by_organization_id`)}) order by coalesce(d.terminated_at, d.ends_at) desc, d.id desc)
  from delegated_admin_relationship d
  where d.partner_id = r.partner_id and d.subject_id = r.customer_id and d.subject_kind = 'customer'
    and d.activated_at >= r.since and not app.delegated_admin_runs(d.status, d.ends_at, ${value('now')}::timestamptz)), '[]')`

/** One customer with the verified domains of its tenant, and by what it was opened. */
export interface CustomerRecord extends ListedCustomerRow {
  /** Whom the acting organization itself invited; null: another did. */
  readonly contact: { readonly name: string | null; readonly mail: string } | null
  readonly domains: readonly string[]
  readonly pastDelegatedAdmins: readonly (Omit<PastCustomerDelegatedAdminRow, 'endedAt'> & {
    readonly endedAt: Date
  })[]
  readonly opened: OpenedRows
}

// Opened first, then looked at: what stands in the list of columns is worked out for the rows that are there.
const oneCustomer = fixed<{ readonly customerId: string; readonly now: string }, RawRecord>(
  'customer',
  () => sql`
    with opened as materialized (
      select app.open_customer(${value('customerId')}::uuid, ${value('now')}::timestamptz, false) as opened
    ), page as materialized (
    select opened.opened, ${columns}, (
        select coalesce(max(p.partners::text), '[]')::json from app.customer_partners(array[v.subject_id]) p) as partners,
      ${pastDelegatedAdmins} as "pastDelegatedAdmins",
      array(select d.name from organization_domain d
        where d.organization_id = v.subject_id and d.verified_at is not null order by d.is_default desc, d.name) as domains, (
        select json_build_object('name', i.recipient_name, 'mail', i.recipient_mail)
        from invitation i where i.id = r.invitation_id and i.inviter_id = r.partner_id) as contact
    from opened cross join ${running} and opened.opened is not null and v.subject_id = ${value('customerId')}::uuid
    )
    select page.*, ${standingColumns} from page ${standingJoin}`,
)

/** Opens a customer and asks for it; no row: the acting organization has no running relationship with it. */
export function customerOf(customerId: string, now: Date): Question<RawRecord> {
  return oneCustomer({ customerId, now: now.toISOString() }, null)
}

/** The customer that was asked for. */
export function toCustomerRecord({
  opened,
  domains,
  contact,
  pastDelegatedAdmins,
  ...row
}: RawRecord): CustomerRecord {
  return {
    ...toListedCustomer(row),
    opened,
    domains,
    contact,
    pastDelegatedAdmins: pastDelegatedAdmins.map((past) => ({ ...past, endedAt: new Date(past.endedAt) })),
  }
}

type RawRecord = RawListedCustomer & {
  readonly opened: OpenedRows
  readonly contact: CustomerRecord['contact']
  readonly domains: readonly string[]
  readonly pastDelegatedAdmins: readonly PastCustomerDelegatedAdminRow[]
}

type RawCustomer = Omit<CustomerRow, 'since'> & { since: string }

/** A customer of a list as PostgreSQL tells it. */
export type RawListedCustomer = RawCustomer & RawStanding

/** A customer of a list as it was told. */
export function toListedCustomer(row: RawListedCustomer): ListedCustomerRow {
  return { ...toCustomer(row), standing: toStanding(row) }
}

function toCustomer({ id, legalName, domain, country, since, partners }: RawCustomer): CustomerRow {
  return { id, legalName, domain, country, since: new Date(since), partners }
}
