import { type DelegatedRole, type Money, type RunningDelegatedAdmin } from '@relais/domain'
import { sql } from 'drizzle-orm'
import { value } from '../../../platform/database/question.ts'

/** What there is between a customer and the acting partner now. */
export interface CustomerStandingRow {
  /** Licenses of the subscriptions that run and that the acting organization is a party of. */
  readonly licenses: number
  /** Licenses of everybody, and those assigned; null: no administration of the acting organization runs. */
  readonly held: { readonly total: number; readonly assigned: number } | null
  /** List price of a month by currency. */
  readonly monthlyValue: readonly Money[]
  readonly nextTermEnd: Date | null
  /** Administration that runs now. */
  readonly delegatedAdmins: readonly (RunningDelegatedAdmin & { readonly endsAt: Date })[]
}

/**
 * Looked up for each customer of a page: what runs between it and the acting organization, and at what list price a month. A license
 * costs what it was last ordered at.
 */
export const standingJoin = sql`
  left join app.customer_licenses(array(select id from page), ${value('now')}::timestamptz) h on h.customer_id = page.id
  cross join lateral (
    select coalesce(sum(c.licenses), 0)::integer as licenses, min(c.ends_at) as ends_at,
      coalesce(json_agg(json_build_object('amount', c.amount, 'currency', c.currency) order by c.currency)
        filter (where c.amount <> 0), '[]') as value
    from (
      select s.currency, sum(s.quantity) as licenses, min(s.ends_at) as ends_at,
        sum(app.month_value(price.unit_amount, s.quantity, s.term, s.billing_plan)) as amount
      from customer_subscription s
      left join lateral (
        select l.unit_amount from order_line o join order_line_list_price l on l.order_line_id = o.id
        where o.subscription_id = s.id order by o.id desc limit 1) price on true
      where s.customer_id = page.id and app.subscription_runs(s.status, s.ends_at, ${value('now')}::timestamptz)
      group by s.currency) c) t
  cross join lateral (
    select coalesce(json_agg(json_build_object('roles', d.roles, 'endsAt', d.ends_at)), '[]') as running
    from delegated_admin_relationship d
    where d.subject_id = page.id and d.partner_id = (select app.current_organization()) and d.subject_kind = 'customer'
      and app.delegated_admin_runs(d.status, d.ends_at, ${value('now')}::timestamptz)) a`

/** Columns of what {@link standingJoin} looks up. */
export const standingColumns = sql`t.licenses, t.value as "monthlyValue", t.ends_at as "nextTermEnd", a.running as "delegatedAdmins",
  h.total, h.assigned`

/** A standing as PostgreSQL tells it. */
export interface RawStanding {
  readonly licenses: number
  readonly total: number | null
  readonly assigned: number | null
  readonly monthlyValue: readonly Money[]
  readonly nextTermEnd: string | null
  readonly delegatedAdmins: readonly { readonly roles: readonly DelegatedRole[]; readonly endsAt: string }[]
}

/** The standing that was told. */
export function toStanding(row: RawStanding): CustomerStandingRow {
  const { licenses, total, assigned, monthlyValue, nextTermEnd, delegatedAdmins } = row
  return {
    licenses,
    held: total === null || assigned === null ? null : { total, assigned },
    monthlyValue,
    nextTermEnd: nextTermEnd === null ? null : new Date(nextTermEnd),
    delegatedAdmins: delegatedAdmins.map(({ roles, endsAt }) => ({ roles, endsAt: new Date(endsAt) })),
  }
}
