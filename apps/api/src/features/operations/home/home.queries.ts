import type { Figure, HomeInvitation, InvitationKind, LicenseCount, Money, Portal } from '@relais/domain'
import { addDays, endingDays, figuresAsked, toldDays } from '@relais/domain'
import { type SQL, sql } from 'drizzle-orm'
import { lookUp, type Question } from '../../../platform/database/question.ts'
import { seenName } from '../../../platform/database/seen-organization.queries.ts'

/** Whose home page it is, and which parts of it he may see. */
export interface HomeAsked {
  readonly portal: Portal
  readonly organizationId: string
  readonly userId: string
  /** Customers, licenses and orders in figures. */
  readonly figures: boolean
  /** Prices of what ends. */
  readonly prices: boolean
  /** Of these kinds; empty: none. */
  readonly invitations: readonly InvitationKind[]
  readonly subscriptions: boolean
  /** Of tenants that the organization administers, and of its own as one of this kind; null: not of its own. */
  readonly administered: boolean
  readonly ownTenant: 'customer' | 'reseller' | null
  readonly carts: boolean
  /** Of a customer: its licenses, and orders of the last days. */
  readonly ownServices: boolean
  /** What concerns this customer alone; null: all. */
  readonly customerId: string | null
}

/** A subscription whose term ends soon. */
export interface EndingSubscription {
  readonly id: string
  readonly displayName: string
  readonly customerId: string
  readonly customerName: string
  readonly quantity: number
  readonly endsAt: Date
  readonly price: Money | null
}

/** Administration that ends soon. */
export interface EndingAdministration {
  readonly id: string
  readonly own: boolean
  readonly ofReseller: boolean
  readonly subjectId: string
  readonly name: string
  readonly endsAt: Date
}

/** A cart that a person left. */
export interface LeftCart {
  readonly id: string
  readonly customerId: string
  readonly customerName: string
  readonly lines: number
  readonly at: Date
}

/** An order that was placed for the organization. */
export interface RecentOrder {
  readonly id: string
  readonly number: string
  readonly providerName: string
  readonly placedAt: Date
}

/** What a home page rests on. */
export interface HomeFacts {
  readonly figures: readonly Figure[]
  readonly invitations: readonly HomeInvitation[]
  readonly subscriptions: readonly EndingSubscription[]
  readonly administrations: readonly EndingAdministration[]
  readonly carts: readonly LeftCart[]
  readonly licenses: readonly (LicenseCount & { readonly id: string; readonly name: string })[]
  readonly orders: readonly RecentOrder[]
}

/** Instants as PostgreSQL writes them into JSON. */
type Raw<T> = T extends Date
  ? string
  : T extends readonly (infer Item)[]
    ? readonly Raw<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: Raw<T[Key]> }
      : T
/** The facts as PostgreSQL tells them. */
export type RawHome = Raw<HomeFacts>

/** How many of a kind a home page tells at most. */
const most = 5

/**
 * All that a home page shows, by one statement: each part reads so many rows of an index, however large the firm. Figures are sums that
 * transactions keep (ADR 35).
 */
export function homeOf(asked: HomeAsked, now: Date): Question<RawHome> {
  const at = sql`${now.toISOString()}::timestamptz`
  const part = (shown: boolean, rows: SQL) => (shown ? listOf(rows) : sql`'[]'::jsonb`)
  return lookUp(sql`select
    ${part(asked.figures, figures(asked, now))} as figures,
    ${part(asked.invitations.length > 0, invitations(asked, now))} as invitations,
    ${part(asked.subscriptions, subscriptions(asked, now, at))} as subscriptions,
    ${part(asked.administered || asked.ownTenant !== null, administrations(asked, now, at))} as administrations,
    ${part(asked.carts, carts(asked, at))} as carts,
    ${part(asked.ownServices, licenses(asked.organizationId, at))} as licenses,
    ${part(asked.ownServices, orders(asked, now))} as orders`)
}

/** Rows as one column. */
export const listOf = (rows: SQL) => sql`(select coalesce(jsonb_agg(to_jsonb(r)), '[]') from (${rows}) r)`

function figures({ portal, organizationId }: HomeAsked, now: Date): SQL {
  const { daysFrom, until } = figuresAsked(now)
  const of = (period: SQL) => sql`
    select * from trade_figure
    where organization_id = ${organizationId}::uuid and side = ${portal} and period = ${period} and starts_on <= ${until}::date`
  return sql`
    select period, starts_on as "startsOn", currency, sum(customers) as customers, sum(orders) as orders, sum(licenses) as licenses,
      sum(month_value) as "monthValue", sum(ends) as ends, sum(ends_value) as "endsValue"
    from ((${of(sql`'month'`)}) union all (${of(sql`'day'`)} and starts_on >= ${daysFrom}::date)) part
    group by period, starts_on, currency`
}

/** What a home page looks at of an invitation `i`. */
export const invitationColumns = sql`select i.id, i.status, i.recipient_mail as "recipientMail", i.recipient_name as "recipientName", i.mail_problem as "mailProblem",
      i.created_at as "createdAt", i.changed_at as "changedAt", i.issued_at as "issuedAt", i.mail_queued_at as "mailQueuedAt", i.opened_at as "openedAt", i.expires_at as "expiresAt",
      i.decided_at as "decidedAt", i.decided_by_organization_id as "decidedById", ${seenName(sql`i.decided_by_organization_id`)} as "decidedByName"`

// Of each status the newest: what has waited longer than so many others is in the list of invitations.
function invitations({ organizationId, userId, invitations: kinds }: HomeAsked, now: Date): SQL {
  const kind = sql`i.kind in (${sql.join(
    kinds.map((name) => sql`${name}`),
    sql`, `,
  )})`
  const newest = (status: string, limit: number, more: SQL = sql``) => sql`
    (select * from invitation i where i.inviter_id = ${organizationId}::uuid and i.status = ${status} and ${kind} ${more}
     order by i.created_at desc, i.id desc limit ${sql.raw(String(limit))})`
  const since = (days: number) => sql`and i.decided_at > ${addDays(now, -days).toISOString()}::timestamptz`
  return sql`
    ${invitationColumns}
    from (
      ${newest('issued', 20)} union all
      (select * from (${newest('accepted', 20)}) i where true ${since(toldDays.accepted)} limit ${sql.raw(String(most))}) union all
      (select * from (${newest('declined', 20)}) i where true ${since(toldDays.declined)} limit ${sql.raw(String(most))}) union all
      (select * from invitation i where i.inviter_user_id = ${userId}::uuid and i.status = 'draft' and ${kind}
       order by i.created_at desc, i.id desc limit ${sql.raw(String(most))})
    ) i`
}

/** Whose customer: all, or the one that is asked about. */
function ofCustomer(column: SQL, { customerId }: HomeAsked): SQL {
  return customerId === null ? sql`` : sql`and ${column} = ${customerId}::uuid`
}

/** Subscriptions whose term ends soon. */
export function subscriptions(asked: HomeAsked, now: Date, at: SQL): SQL {
  const { portal, organizationId, prices } = asked
  const party = sql.raw({ provider: 'provider_id', reseller: 'reseller_id', customer: 'customer_id' }[portal])
  const price = sql`(
    select jsonb_build_object('amount', sum(p.unit_amount * l.quantity), 'currency', s.currency)
    from order_line l join "order" o on o.id = l.order_id join order_line_list_price p on p.order_line_id = l.id
    where l.subscription_id = s.id and o.status <> 'canceled' having count(*) > 0)`
  return sql`
    select s.id, s.display_name as "displayName", s.customer_id as "customerId", coalesce(${seenName(sql`s.customer_id`)}, '') as "customerName",
      s.quantity, s.ends_at as "endsAt", ${prices ? price : sql`null::jsonb`} as price
    from (
      select * from customer_subscription s
      where s.${party} = ${organizationId}::uuid and s.status = 'active' and s.ends_at > ${at}
        and s.ends_at < ${addDays(now, endingDays.subscription).toISOString()}::timestamptz ${ofCustomer(sql`s.customer_id`, asked)}
      order by s.ends_at, s.id limit ${sql.raw(String(most))}
    ) s`
}

/** Administration that ends soon. */
export function administrations(asked: HomeAsked, now: Date, at: SQL): SQL {
  const { organizationId, administered, ownTenant } = asked
  const ending = (side: SQL) => sql`(
    select * from delegated_admin_relationship d
    where ${side} and d.status = 'active' and app.delegated_admin_runs(d.status, d.ends_at, ${at})
      and d.ends_at < ${addDays(now, endingDays.administration).toISOString()}::timestamptz
    order by d.ends_at, d.id limit ${sql.raw(String(most))})`
  const own = sql`d.subject_id = ${organizationId}::uuid`
  return sql`
    select d.id, ${own} as own, d.subject_kind = 'reseller' as "ofReseller", d.subject_id as "subjectId", d.ends_at as "endsAt",
      coalesce(case when ${own} then ${seenName(sql`d.partner_id`)} else ${seenName(sql`d.subject_id`)} end, '') as name
    from (
      ${ending(sql`${administered}::boolean and d.partner_id = ${organizationId}::uuid ${ofCustomer(sql`d.subject_id`, asked)}`)} union all
      ${ending(sql`${own} and d.subject_kind = ${ownTenant}::text`)}
    ) d`
}

/** Carts that the person left. */
export function carts(asked: HomeAsked, at: SQL): SQL {
  return sql`
    select c.id, c.customer_id as "customerId", coalesce(${seenName(sql`c.customer_id`)}, '') as "customerName", c.lines,
      coalesce(c.changed_at, c.created_at) as at
    from (
      select c.*, (select count(*) from cart_line l where l.cart_id = c.id) as lines from cart c
      where c.created_by_user_id = ${asked.userId}::uuid and c.status = 'active' and c.expires_at > ${at} ${ofCustomer(sql`c.customer_id`, asked)}
      order by c.expires_at desc limit ${sql.raw(String(most))}
    ) c where c.lines > 0`
}

/** Licenses of a customer by kind. */
export function licenses(customerId: string, at: SQL): SQL {
  return sql`
    select k.id, k.display_name as name, c.total, c.assigned, coalesce((
      select sum(s.quantity) from customer_subscription s join offer_sku o on o.id = s.offer_sku_id
      where s.customer_id = c.customer_id and o.license_sku_id = c.license_sku_id and s.status = 'active' and s.ends_at <= ${at}), 0) as expired
    from license_counter c join license_sku k on k.id = c.license_sku_id
    where c.customer_id = ${customerId}::uuid and c.total > 0
    order by c.total desc, k.display_name, k.id limit 20`
}

function orders({ organizationId }: HomeAsked, now: Date): SQL {
  return sql`
    select o.id, o.number, coalesce(${seenName(sql`o.provider_id`)}, '') as "providerName", o.placed_at as "placedAt"
    from (
      select * from "order" o where o.customer_id = ${organizationId}::uuid and o.status = 'completed'
        and o.placed_at > ${addDays(now, -7).toISOString()}::timestamptz
      order by o.placed_at desc, o.id desc limit ${sql.raw(String(most))}
    ) o`
}

/** The facts that were told, with their instants. */
export function toHomeFacts(raw: RawHome): HomeFacts {
  const instant = (text: string | null) => (text === null ? null : new Date(text))
  return {
    ...raw,
    invitations: raw.invitations.map((one) => ({
      ...one,
      createdAt: new Date(one.createdAt),
      changedAt: instant(one.changedAt),
      issuedAt: instant(one.issuedAt),
      mailQueuedAt: instant(one.mailQueuedAt),
      openedAt: instant(one.openedAt),
      expiresAt: new Date(one.expiresAt),
      decidedAt: instant(one.decidedAt),
    })),
    subscriptions: raw.subscriptions.map((one) => ({ ...one, endsAt: new Date(one.endsAt) })),
    administrations: raw.administrations.map((one) => ({ ...one, endsAt: new Date(one.endsAt) })),
    carts: raw.carts.map((one) => ({ ...one, at: new Date(one.at) })),
    orders: raw.orders.map((one) => ({ ...one, placedAt: new Date(one.placedAt) })),
  }
}
