import { sql } from 'drizzle-orm'
import { fixed, type Question, rowsFor, value } from '../../../platform/database/question.ts'
import { standingColumns, standingJoin } from './customer-standing.queries.ts'
import {
  columns,
  type ListedCustomerRow,
  type RawListedCustomer,
  relationship,
  toListedCustomer,
} from './customer.queries.ts'

/**
 * Where a page goes on of customers by the next end of a term: behind (end, id of the subscription), and then, behind all ends, behind
 * (name, id of the customer).
 */
export interface AfterTermEnd {
  /** When the first page was asked for: what ran then is what all pages are sorted by, each customer once. ISO 8601. */
  readonly asOf: string
  readonly endsAt: string
  readonly name: string
  readonly id: string
}

/** How far was looked, where that did not fill the page, in every row; the only row there is where nobody was found. */
type RawCustomerByTermEnd = { readonly walkedTo: RawKey | null } & (
  | (RawListedCustomer & RawKey)
  | { readonly id: null }
)

interface RawKey {
  readonly afterEnd: string
  readonly afterName: string
  readonly afterId: string
}

/** Behind the end of every term: where those come that have none. */
const noEnd = '9999-12-31T00:00:00.000Z'

/**
 * How many subscriptions, and how many names, one page looks at at most: many in a row may be of customers that came before, or that
 * have left. What then is not full goes on behind the last one looked at.
 */
const mostSteps = 250

// By the row policies the acting organization's own, in the order of its index. A subscription stands for its customer where none that
// runs ends before it: one look-up each. Those whose customer has none come behind, walked by name once no end is left.
const byTermEnd = fixed<
  Readonly<Record<keyof AfterTermEnd | 'now', string>>,
  RawCustomerByTermEnd,
  { readonly rows: number }
>('customers by term end', ({ rows }) => {
  const wanted = sql.raw(String(rows))
  const steps = sql.raw(String(mostSteps))
  const behind = sql.raw(`'${noEnd}'::timestamptz`)
  const asOf = sql`${value('asOf')}::timestamptz`
  return sql`
    with walked as materialized (
      select s.id, s.customer_id, s.status, s.ends_at from customer_subscription s
      where (s.ends_at, s.id) > (${value('endsAt')}::timestamptz, ${value('id')}::uuid)
      order by s.ends_at, s.id limit ${steps}
    ), ending as materialized (
      select ${columns}, s.ends_at as "afterEnd", '' as "afterName", s.id as "afterId"
      from walked s
      cross join lateral (
        select * from organization_view v
        where v.viewer_id = (select app.current_organization()) and v.subject_id = s.customer_id limit 1) v
      ${relationship}
      where app.subscription_runs(s.status, s.ends_at, ${asOf}) and (
        select true from customer_subscription e
        where e.customer_id = s.customer_id and app.subscription_runs(e.status, e.ends_at, ${asOf})
          and (e.ends_at, e.id) < (s.ends_at, s.id) limit 1) is null
      order by s.ends_at, s.id limit ${wanted}
    ), named as materialized (
      select v.* from organization_view v
      where v.viewer_id = (select app.current_organization())
        and (v.subject_name, v.subject_id) > (${value('name')}::text, ${value('id')}::uuid)
        and case when (select count(*) from ending) < ${wanted} then (select count(*) from walked) < ${steps} else false end
      order by v.subject_name, v.subject_id limit ${steps}
    ), unending as materialized (
      select ${columns}, ${behind} as "afterEnd", v.subject_name as "afterName", v.subject_id as "afterId"
      from named v ${relationship}
      where (
        select true from customer_subscription e
        where e.customer_id = v.subject_id and app.subscription_runs(e.status, e.ends_at, ${asOf}) limit 1) is null
      order by v.subject_name, v.subject_id limit ${wanted} - (select count(*) from ending)
    ), page as materialized (
      select * from ending union all select * from unending
    )
    select w."walkedTo", c.* from (
      select case when (select count(*) from page) = ${wanted} then null
        when (select count(*) from walked) = ${steps} then (
          select json_build_object('afterEnd', s.ends_at, 'afterName', '', 'afterId', s.id)
          from walked s order by s.ends_at desc, s.id desc limit 1)
        when (select count(*) from named) = ${steps} then (
          select json_build_object('afterEnd', ${behind}, 'afterName', v.subject_name, 'afterId', v.subject_id)
          from named v order by v.subject_name desc, v.subject_id desc limit 1)
        end as "walkedTo") w
    left join (
      select page.*, coalesce(p.partners, '[]') as partners, ${standingColumns}
      from page left join app.customer_partners(array(select id from page)) p on p.customer_id = page.id ${standingJoin}
    ) c on true
    order by c."afterEnd", c."afterName", c."afterId"`
})

/**
 * Customers of the acting organization by the next end of a term of theirs with it, the soonest first, behind them those of which
 * nothing runs, by name; one row more than the limit or some more where more follow, fewer where that took too many steps.
 */
export function customersByTermEnd(
  { after, limit }: { readonly after: AfterTermEnd | null; readonly limit: number },
  instant: Date,
): Question<RawCustomerByTermEnd> {
  const now = instant.toISOString()
  const from = after ?? { asOf: now, endsAt: now, name: '', id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' }
  return byTermEnd({ ...from, now }, { rows: rowsFor(limit) })
}

/** A customer, with the values behind which a page goes on that ends with it. */
export interface CustomerByTermEnd {
  readonly row: ListedCustomerRow
  readonly key: readonly string[]
}

/** The customers that were told, and behind what to look on where they do not fill the page. */
export function toCustomersByTermEnd(
  told: readonly RawCustomerByTermEnd[],
  asOf: string,
): { readonly customers: readonly CustomerByTermEnd[]; readonly walkedTo: readonly string[] | null } {
  const keyOf = (key: RawKey) => [asOf, new Date(key.afterEnd).toISOString(), key.afterName, key.afterId]
  const walkedTo = told[0]?.walkedTo ?? null
  return {
    customers: told.flatMap((row) =>
      row.id === null ? [] : [{ row: toListedCustomer(row), key: keyOf(row) }],
    ),
    walkedTo: walkedTo && keyOf(walkedTo),
  }
}
