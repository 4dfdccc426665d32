import {
  type BillingPlan,
  type CustomerSubscriptionState,
  type CustomerSubscriptionStatus,
  partsOfSort,
  type Portal,
  type SubscriptionSort,
} from '@relais/domain'
import { type SQL, sql } from 'drizzle-orm'
import type { PartyRow } from '../cart/cart.queries.ts'
import {
  type AfterKey,
  beforeFirst,
  comesAfter,
  type KeyKind,
  orderOf,
} from '../../../platform/database/keyset.ts'
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
  readonly sort: SubscriptionSort
  readonly after: AfterKey | null
  readonly limit: number
}

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
  const { customerId, after, limit } = asked
  const { direction } = partsOfSort(asked.sort)
  const { by, kind } = keyOfSort(asked.sort)
  const sorted = { by: sql`s.${by}`, id: sql`s.id`, kind }
  const where = [
    customerId === null ? null : sql`s.customer_id = ${customerId}::uuid`,
    ...narrowing(asked, now),
  ].filter((condition) => condition !== null)
  const statement = (from: AfterKey | null, rows: SQL | number) =>
    sql`${selectSubscriptions(
      asked,
      now,
      sql`${andAll([...where, from && comesAfter(sorted, direction, from)])}
        order by ${orderOf(sorted, direction)} limit ${rows}`,
    )} order by ${orderOf({ by: sql`t.${by}`, id: sql`t.id` }, direction)}`
  // How many a filter leaves decides how to look: planned with its values. So is what is seldom sorted by.
  const isUsual = kind === 'instant' && where.length === (customerId === null ? 0 : 1)
  return isUsual
    ? lookUp(statement(after ?? beforeFirst[direction], sql.raw(String(rowsFor(limit)))))
    : question(statement(after, limit + 1))
}

/** Where a page ends that ends with a row: what it is sorted by. */
export function keyOfSubscription(row: CustomerSubscriptionRow, sort: SubscriptionSort): readonly string[] {
  return [keyOfSort(sort).of(row), row.id]
}

/** What kind of value a sort goes by. */
export const kindOfSort = (sort: SubscriptionSort): KeyKind => keyOfSort(sort).kind

const keyOfSort = (sort: SubscriptionSort) => keys[partsOfSort(sort).column]

const keys: Readonly<
  Record<
    'created' | 'name' | 'quantity' | 'ends',
    { readonly by: SQL; readonly kind: KeyKind; readonly of: (row: CustomerSubscriptionRow) => string }
  >
> = {
  created: { by: sql`created_at`, kind: 'instant', of: ({ createdAt }) => createdAt.toISOString() },
  name: { by: sql`display_name`, kind: 'text', of: ({ displayName }) => displayName },
  quantity: { by: sql`quantity`, kind: 'number', of: ({ quantity }) => String(quantity) },
  ends: { by: sql`ends_at`, kind: 'instant', of: ({ endsAt }) => endsAt.toISOString() },
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
