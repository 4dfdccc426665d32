import type {
  BillingPlan,
  CustomerSubscriptionState,
  CustomerSubscriptionStatus,
  Portal,
} from '@relais/domain'
import { type SQL, sql } from 'drizzle-orm'
import type { PartyRow } from '../cart/cart.queries.ts'
import type { AfterTime } from '../../../platform/graphql/page.graphql.ts'
import { lookUp, type Question, question, rowsFor } from '../../../platform/database/question.ts'
import { seenName } from '../../../platform/database/seen-organization.queries.ts'
import { andAll } from '../../../platform/graphql/search.ts'
import {
  additionColumn,
  type AdditionFacts,
  additionJoin,
  type RawAdditionFacts,
  toAdditionFacts,
} from './addition-facts.queries.ts'
import {
  historyOf,
  type RawHistory,
  type SubscriptionHistory,
  toHistory,
} from './subscription-history.queries.ts'

/** The customer of an order or a subscription. */
export interface TradeCustomerRow extends PartyRow {
  /** Whether its relationship with the acting organization runs. */
  readonly isRelated: boolean
}

/** A subscription as lists show it. */
export interface CustomerSubscriptionRow extends CustomerSubscriptionState {
  readonly id: string
  readonly displayName: string
  readonly productTitle: string
  readonly licenseSkuId: string | null
  readonly quantity: number
  readonly term: string
  readonly billingPlan: BillingPlan
  readonly startsAt: Date
  readonly createdAt: Date
  readonly canceledAt: Date | null
  readonly provider: PartyRow
  readonly reseller: PartyRow
  readonly customer: TradeCustomerRow
  readonly skuTitle: string
  /** What adding licenses is decided by; null: the viewer may not order. */
  readonly addition: AdditionFacts | null
}

/** Whose subscriptions are asked for. */
export interface SubscriptionViewer {
  readonly portal: Portal
  readonly organizationId: string
  /** Whether the viewer orders (`canOrder`): what that needs is looked at only then. */
  readonly orders: boolean
}

/** What a page of subscriptions is asked for. */
export interface SubscriptionsAsked extends SubscriptionViewer {
  /** Null: of every customer. */
  readonly customerId: string | null
  /** Null: of every partner; else the provider or the reseller on record. */
  readonly partnerId: string | null
  /** Null: whatever it is now. */
  readonly status: CustomerSubscriptionStatus | null
  /** Null: all; else a part of its name or of a party's. */
  readonly search: string | null
  /** Null: whenever; else those whose term ends before. */
  readonly endsBefore: Date | null
  readonly order: SubscriptionOrder
  readonly after: AfterTime | null
  readonly limit: number
}

/** Orders a list of subscriptions comes in: the newest first, or the one whose term ends next. */
export const subscriptionOrders = ['newest_first', 'ending_first'] as const
/** An order a list of subscriptions comes in. */
export type SubscriptionOrder = (typeof subscriptionOrders)[number]

/** The column by which an organization is a party of a record of trade, per portal. */
export const partyColumns: Readonly<Record<Portal, SQL>> = {
  provider: sql`provider_id`,
  reseller: sql`reseller_id`,
  customer: sql`customer_id`,
}

const party = (id: SQL) => sql`jsonb_build_object('id', ${id}, 'legalName', ${seenName(id)})`

// One look-up a row: of an `exists` PostgreSQL may hash every relationship there is.
const isRelated = sql`jsonb_build_object('isRelated', coalesce((
  select true from relationship k
  where k.partner_id = (select app.current_organization()) and k.customer_id = t.customer_id
    and k.partner_kind = (select app.partner_kind()) and k.ended_at is null limit 1), false))`

/**
 * Whether a record of trade is with a partner, its provider or reseller on record. The viewer is one of them itself: what is
 * compared is the other, so that an index on both serves.
 */
export function withPartner(
  record: SQL,
  { portal, organizationId }: SubscriptionViewer,
  partnerId: string,
): SQL {
  const own = sql`${partnerId}::uuid = ${organizationId}::uuid`
  if (portal === 'provider') return sql`(${record}.reseller_id = ${partnerId}::uuid or ${own})`
  if (portal === 'reseller') return sql`(${record}.provider_id = ${partnerId}::uuid or ${own})`
  return sql`(${record}.provider_id = ${partnerId}::uuid or ${record}.reseller_id = ${partnerId}::uuid)`
}

/** The three parties of the rows `t` as JSON: columns provider, reseller, customer. */
export const partiesOf: SQL = sql`${party(sql`t.provider_id`)} as provider, ${party(sql`t.reseller_id`)} as reseller,
  ${party(sql`t.customer_id`)} || ${isRelated} as customer`

/** Subscriptions that an organization is a party of; one row more than the limit or some more where more follow. */
export function subscriptionsOf(asked: SubscriptionsAsked, now: Date): Question<RawSubscription> {
  const { customerId, limit } = asked
  const { by, direction, than, from } = orderings[asked.order]
  const after = asked.after && { at: asked.after.at.toISOString(), id: asked.after.id }
  const where = narrowing(asked, now)
  const statement = ({ at, id }: typeof from, rows: SQL | number) =>
    sql`${selectSubscriptions(
      asked,
      now,
      sql`${customerId === null ? sql`` : sql`and s.customer_id = ${customerId}::uuid`}
        and (s.${by}, s.id) ${than} (${at}::timestamptz, ${id}::uuid) ${andAll(where)}
        order by s.${by} ${direction}, s.id ${direction} limit ${rows}`,
    )} order by t.${by} ${direction}, t.id ${direction}`
  // How many a filter leaves decides how to look: planned with its values.
  return where.length === 0
    ? lookUp(statement(after ?? from, sql.raw(String(rowsFor(limit)))))
    : question(statement(after ?? from, limit + 1))
}

function narrowing(asked: SubscriptionsAsked, now: Date): readonly SQL[] {
  const { partnerId, search, endsBefore } = asked
  return [
    partnerId === null ? null : withPartner(sql`s`, asked, partnerId),
    asked.status === null ? null : statusCondition(asked.status, now),
    search === null
      ? null
      : sql`s.id = any (array(select f.subscription_id from app.search_subscriptions(${search}) f))`,
    endsBefore === null ? null : sql`s.ends_at < ${endsBefore.toISOString()}::timestamptz`,
  ].filter((condition) => condition !== null)
}

/**
 * One subscription that an organization is a party of, with what happened to it; no row: there is none.
 * @param readsActivity whether the activity log, which names people of other organizations, is open to the viewer
 */
export function subscriptionRecordOf(
  viewer: SubscriptionViewer,
  readsActivity: boolean,
  id: string,
  now: Date,
): Question<RawSubscription & RawHistory> {
  return lookUp(
    selectSubscriptions(viewer, now, sql`and s.id = ${id}::uuid`, sql`, ${historyOf(readsActivity)}`),
  )
}

/** The subscription that was asked for. */
export function toSubscriptionRecord(
  row: RawSubscription & RawHistory,
): CustomerSubscriptionRow & SubscriptionHistory {
  return { ...toSubscription(row), ...toHistory(row) }
}

/** `from`: before the first of all. */
const orderings: Readonly<
  Record<
    SubscriptionOrder,
    { by: SQL; direction: SQL; than: SQL; from: { readonly at: string; readonly id: string } }
  >
> = {
  newest_first: {
    by: sql`created_at`,
    direction: sql`desc`,
    than: sql`<`,
    from: { at: 'infinity', id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' },
  },
  ending_first: {
    by: sql`ends_at`,
    direction: sql`asc`,
    than: sql`>`,
    from: { at: '-infinity', id: '00000000-0000-0000-0000-000000000000' },
  },
}

// As customerSubscriptionStatusOf of the domain says it: an active one whose term is over has expired.
function statusCondition(status: CustomerSubscriptionStatus, now: Date): SQL {
  const over = sql`s.ends_at <= ${now.toISOString()}::timestamptz`
  switch (status) {
    case 'active':
      return sql`s.status = 'active' and not ${over}`
    case 'expired':
      return sql`s.status = 'active' and ${over}`
    case 'suspended':
    case 'canceled':
      return sql`s.status = ${status}`
  }
}

function selectSubscriptions(
  { portal, organizationId, orders }: SubscriptionViewer,
  now: Date,
  page: SQL,
  more: SQL = sql``,
): SQL {
  return sql`
    with t as materialized (
      select * from customer_subscription s
      where s.${partyColumns[portal]} = ${organizationId}::uuid ${page}
    )
    select t.id, t.display_name as "displayName", o.product_title as "productTitle",
      o.license_sku_id as "licenseSkuId", t.status, t.quantity, t.term, t.billing_plan as "billingPlan",
      t.starts_at as "startsAt", t.ends_at as "endsAt", t.created_at as "createdAt", t.canceled_at as "canceledAt",
      o.sku_title as "skuTitle", ${orders ? additionColumn(now) : sql`null as addition`}, ${partiesOf} ${more}
    from t join offer_sku o on o.id = t.offer_sku_id ${orders ? additionJoin(now) : sql``}`
}

type Instants = 'startsAt' | 'endsAt' | 'createdAt' | 'canceledAt'
/** A subscription as PostgreSQL tells it. */
export type RawSubscription = Omit<CustomerSubscriptionRow, Instants | 'addition'> & {
  readonly addition: RawAdditionFacts | null
  readonly startsAt: string
  readonly endsAt: string
  readonly createdAt: string
  readonly canceledAt: string | null
}

/** A subscription that was told. */
export function toSubscription(row: RawSubscription): CustomerSubscriptionRow {
  return {
    ...row,
    addition: row.addition && toAdditionFacts(row.addition),
    startsAt: new Date(row.startsAt),
    endsAt: new Date(row.endsAt),
    createdAt: new Date(row.createdAt),
    canceledAt: row.canceledAt === null ? null : new Date(row.canceledAt),
  }
}
