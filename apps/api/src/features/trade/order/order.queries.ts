import type { Tx } from '@relais/db'
import {
  type BillingPlan,
  type Money,
  type OrderFacts,
  type OrderLineKind,
  orderNews,
  type OrderStatus,
  type Portal,
  type PriceInForce,
  type PriceSight,
} from '@relais/domain'
import { type Placeholder, type SQL, sql } from 'drizzle-orm'
import { lookUp, type Question } from '../../../platform/database/question.ts'
import { seenCountry } from '../../../platform/database/seen-organization.queries.ts'
import { type Recipient, recipientsOf } from '../../../platform/mail/recipient.queries.ts'
import { type Cancellation, cancellationColumn } from './cancellation.queries.ts'
import { type PartyRow, type RawOrderFacts, toOrderFacts } from '../cart/cart.queries.ts'
import { pricesInForce, priceTiers, type RawPriceTier, toPriceInForce } from '../../catalog/index.ts'
import {
  partiesOf,
  partyColumns,
  type TradeCustomerRow,
} from '../customer-subscription/customer-subscription.queries.ts'
import {
  type RawSubscriptionRow,
  subscriptionColumns,
  type SubscriptionRow,
  toSubscriptionRow,
} from '../customer-subscription/customer-subscription.repository.ts'
import { actorName } from '../../identity/index.ts'

/** A line of an order. Prices are null where the viewer sees none. */
export interface OrderLineRow {
  readonly id: string
  readonly kind: OrderLineKind
  readonly skuTitle: string
  readonly term: string
  readonly billingPlan: BillingPlan
  readonly quantity: number
  readonly subscriptionId: string
  /** The term of its subscription. */
  readonly startsAt: Date
  readonly endsAt: Date
  readonly unitListPrice: Money | null
  readonly listPrice: Money | null
  readonly unitCost: Money | null
  readonly cost: Money | null
}

/** An order with its lines. */
export interface OrderRow {
  readonly id: string
  readonly number: string
  readonly status: OrderStatus
  readonly currency: string
  readonly placedAt: Date
  /** Null: placed by somebody whose name the viewer may not know (`actorName`). */
  readonly placedByName: string | null
  readonly canceledAt: Date | null
  readonly cancellationReason: string | null
  readonly cancellableUntil: Date
  readonly provider: PartyRow
  readonly reseller: PartyRow
  readonly customer: TradeCustomerRow
  readonly lines: readonly OrderLineRow[]
}

/** An order with what canceling it is decided by; null: the viewer may not. */
export interface OrderDetailRow extends OrderRow {
  readonly cancellation: Cancellation | null
}

/** Who is told of an order at each of its other parties. */
export interface OrderRecipients {
  readonly reseller: readonly Recipient[]
  readonly customer: readonly Recipient[]
}

/** Whose orders are asked for. */
export interface OrderViewer {
  readonly portal: Portal
  readonly organizationId: string
  readonly sight: PriceSight
  /** Whether the activity log, which names people of other organizations, is open to the person. */
  readonly readsActivity: boolean
  /** Whether the viewer orders and cancels (`canOrder`). */
  readonly orders: boolean
}

/** One order that an organization is a party of, with what canceling it is decided by; no row: there is none. */
export function orderOf(viewer: OrderViewer, id: string, now: Date): Question<RawOrder> {
  return lookUp(ordersStatement(viewer, sql`and o.id = ${id}::uuid`, sql`, ${cancellationOf(viewer, now)}`))
}

/** It with the people at its parties whom its news reaches (`orderNews`). */
export async function findOrderToTell(
  tx: Tx,
  viewer: OrderViewer,
  id: string,
  now: Date,
): Promise<(OrderDetailRow & { readonly recipients: OrderRecipients }) | undefined> {
  const recipients = sql`jsonb_build_object('reseller', ${recipientsOf(sql`t.reseller_id`, orderNews.reseller)},
    'customer', ${recipientsOf(sql`t.customer_id`, orderNews.customer)}) as recipients`
  const more = sql`, ${cancellationOf(viewer, now)}, ${recipients}`
  const [row] = await selectOrders(tx, viewer, sql`and o.id = ${id}::uuid`, more)
  return row && { ...toDetail(row), recipients: row.recipients ?? { reseller: [], customer: [] } }
}

const cancellationOf = (viewer: OrderViewer, now: Date) =>
  viewer.orders ? cancellationColumn(now) : sql`null as cancellation`

// The customer's role may not even name the tables of prices: what is not seen is not selected.
const priceColumns: Readonly<Record<PriceSight, { columns: SQL; joins: SQL }>> = {
  none: {
    columns: sql`'unitListPrice', null, 'listPrice', null, 'unitCost', null, 'cost', null`,
    joins: sql``,
  },
  list: {
    columns: sql`'unitListPrice', lp.unit_amount, 'listPrice', lp.total_amount, 'unitCost', null, 'cost', null`,
    joins: sql`left join order_line_list_price lp on lp.order_line_id = l.id`,
  },
  cost_and_list: {
    columns: sql`'unitListPrice', lp.unit_amount, 'listPrice', lp.total_amount,
      'unitCost', wp.unit_amount, 'cost', wp.total_amount`,
    joins: sql`left join order_line_list_price lp on lp.order_line_id = l.id
      left join order_line_cost wp on wp.order_line_id = l.id`,
  },
}

// Licenses added to a subscription are logged with the subscription.
const placedByName = ({ readsActivity }: Pick<OrderViewer, 'readsActivity'>) =>
  actorName(
    sql`t.placed_by_user_id`,
    sql`select t.id union all select l.subscription_id from order_line l where l.order_id = t.id`,
    readsActivity,
  )

async function selectOrders(tx: Tx, viewer: OrderViewer, page: SQL, more?: SQL): Promise<RawOrder[]> {
  const { rows } = await tx.execute<RawOrder & Record<string, unknown>>(ordersStatement(viewer, page, more))
  return rows
}

/** What tells orders `t`, in no order: `page` narrows the orders `o` of the viewer. */
export function ordersStatement(
  {
    organizationId,
    ...viewer
  }: Omit<OrderViewer, 'organizationId'> & { organizationId: string | Placeholder },
  page: SQL,
  more: SQL = sql``,
): SQL {
  const { columns, joins } = priceColumns[viewer.sight]
  return sql`
    with t as materialized (
      select * from "order" o where o.${partyColumns[viewer.portal]} = ${organizationId}::uuid ${page}
    )
    select t.id, t.number, t.status, t.currency, t.placed_at as "placedAt", ${placedByName(viewer)} as "placedByName",
      t.canceled_at as "canceledAt", t.cancellation_reason as "cancellationReason",
      (select min(l.cancellable_until) from order_line l where l.order_id = t.id) as "cancellableUntil",
      ${partiesOf},
      (select json_agg(json_build_object(
          'id', l.id, 'kind', l.kind, 'skuTitle', l.sku_title, 'term', l.term, 'billingPlan', l.billing_plan,
          'quantity', l.quantity, 'subscriptionId', l.subscription_id,
          'startsAt', s.starts_at, 'endsAt', s.ends_at, ${columns}) order by l.sku_title, l.term, l.id)
        from order_line l join customer_subscription s on s.id = l.subscription_id ${joins} where l.order_id = t.id) as lines ${more}
    from t`
}

type Prices = 'unitListPrice' | 'listPrice' | 'unitCost' | 'cost'
/** Times as text, prices as amounts in the currency of the order. */
type RawLine = Omit<OrderLineRow, 'startsAt' | 'endsAt' | Prices> & {
  readonly startsAt: string
  readonly endsAt: string
} & Readonly<Record<Prices, number | null>>

/** An order as PostgreSQL tells it. */
export type RawOrder = Omit<OrderRow, 'placedAt' | 'canceledAt' | 'cancellableUntil' | 'lines'> & {
  readonly lines: readonly RawLine[]
  readonly placedAt: string
  readonly canceledAt: string | null
  readonly cancellableUntil: string
  /** Undefined: not asked for, in lists. */
  readonly cancellation?: Cancellation | null
  /** Undefined: not asked for. */
  readonly recipients?: OrderRecipients
}

/** An order that was told with how it may be canceled. */
export function toDetail(row: RawOrder): OrderDetailRow {
  return { ...toOrder(row), cancellation: row.cancellation ?? null }
}

/** An order that was told. */
export function toOrder(row: RawOrder): OrderRow {
  return {
    ...row,
    placedAt: new Date(row.placedAt),
    canceledAt: row.canceledAt === null ? null : new Date(row.canceledAt),
    cancellableUntil: new Date(row.cancellableUntil),
    lines: row.lines.map((line) => ({
      ...line,
      startsAt: new Date(line.startsAt),
      endsAt: new Date(line.endsAt),
      unitListPrice: moneyOf(line.unitListPrice, row.currency),
      listPrice: moneyOf(line.listPrice, row.currency),
      unitCost: moneyOf(line.unitCost, row.currency),
      cost: moneyOf(line.cost, row.currency),
    })),
  }
}

function moneyOf(amount: number | null, currency: string): Money | null {
  return amount === null ? null : { amount, currency }
}

/** A subscription of the provider as far as ordering more of it goes. */
export interface SubscriptionToExtend {
  readonly subscription: SubscriptionRow
  readonly skuTitle: string
  readonly licenseSkuId: string | null
  readonly facts: OrderFacts
  /** Every tier in force for the way the subscription was bought. */
  readonly prices: readonly PriceInForce[]
}

/**
 * The same with what stands between the provider and the order; undefined: there is none.
 * @param hold whether that is held until the end of the transaction: for changes alone
 */
export async function findSubscriptionToExtend(
  tx: Tx,
  providerId: string,
  id: string,
  now: Date,
  hold: boolean,
): Promise<SubscriptionToExtend | undefined> {
  // What stands between is looked at (and held) first, whatever the plan: the subscription is held by the row that comes out last.
  const { rows } = await tx.execute<RawSubscriptionToExtend>(sql`
    with known as materialized (
      select s.id, app.order_facts(s.customer_id, s.reseller_id, ${hold}::boolean) as facts
      from customer_subscription s where s.id = ${id}::uuid and s.provider_id = ${providerId}::uuid
    )
    select ${subscriptionColumns}, o.sku_title as "skuTitle", o.license_sku_id as "licenseSkuId", known.facts, (
        select ${priceTiers} from ${pricesInForce(sql`m.country`, now)}
        where lp.offer_sku_id = s.offer_sku_id and lp.term = s.term and lp.billing_plan = s.billing_plan
          and lp.currency = s.currency) as tiers
    from known join customer_subscription s on s.id = known.id join offer_sku o on o.id = s.offer_sku_id
    cross join lateral (select ${seenCountry(sql`s.customer_id`)} as country) m
    ${hold ? sql`for update of s` : sql``}`)
  const row = rows[0]
  if (!row) return undefined
  const { facts, tiers, skuTitle, licenseSkuId, ...subscription } = row
  return {
    subscription: toSubscriptionRow(subscription),
    skuTitle,
    licenseSkuId,
    facts: toOrderFacts(facts),
    prices: (tiers ?? []).map(toPriceInForce),
  }
}

type RawSubscriptionToExtend = Pick<SubscriptionToExtend, 'skuTitle' | 'licenseSkuId'> & {
  readonly facts: RawOrderFacts
  readonly tiers: readonly RawPriceTier[] | null
} & RawSubscriptionRow &
  Record<string, unknown>
