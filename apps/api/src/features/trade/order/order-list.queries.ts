import type { OrderStatus } from '@relais/domain'
import { type SQL, sql } from 'drizzle-orm'
import { fixed, type Question, question, rowsFor, value } from '../../../platform/database/question.ts'
import type { AfterTime } from '../../../platform/graphql/page.graphql.ts'
import { andAll } from '../../../platform/graphql/search.ts'
import { withPartner } from '../customer-subscription/customer-subscription.queries.ts'
import { ordersStatement, type OrderViewer, type RawOrder } from './order.queries.ts'

/** What a page of orders is asked for. */
export interface OrdersAsked extends OrderViewer {
  /** Null: of every customer. */
  readonly customerId: string | null
  /** Null: of every partner; else the provider or the reseller on record. */
  readonly partnerId: string | null
  /** Null: all. */
  readonly status: OrderStatus | null
  /** Null: whenever; else placed then or later. */
  readonly placedFrom: Date | null
  /** Null: whenever; else placed before. */
  readonly placedBefore: Date | null
  /** Null: all; else a part of number, product or party. */
  readonly search: string | null
  readonly after: AfterTime | null
  readonly limit: number
}

/** Before every order there is. */
const newest = { at: 'infinity', id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' }

const pageOfOrders = fixed<
  {
    readonly organizationId: string
    readonly customerId: string | null
    readonly at: string
    readonly id: string
  },
  RawOrder,
  Omit<OrderViewer, 'organizationId' | 'orders'> & {
    readonly ofCustomer: boolean
    readonly rows: number
  }
>('orders', ({ ofCustomer, rows, ...viewer }) =>
  ordersStatement(
    { ...viewer, orders: false, organizationId: value('organizationId') },
    sql`${ofCustomer ? sql`and o.customer_id = ${value('customerId')}::uuid` : sql``}
      and (o.placed_at, o.id) < (${value('at')}::timestamptz, ${value('id')}::uuid)
      order by o.placed_at desc, o.id desc limit ${sql.raw(String(rows))}`,
  ),
)

/** Orders that an organization is a party of, newest first; one row more than the limit or some more where more follow. */
export function ordersOf(asked: OrdersAsked): Question<RawOrder> {
  const { portal, organizationId, sight, readsActivity, customerId, after, limit } = asked
  const where = narrowing(asked)
  if (where.length === 0)
    return pageOfOrders(
      { organizationId, customerId, at: after?.at.toISOString() ?? newest.at, id: after?.id ?? newest.id },
      { portal, sight, readsActivity, ofCustomer: customerId !== null, rows: rowsFor(limit) },
    )
  const conditions = andAll([
    ...where,
    customerId === null ? null : sql`o.customer_id = ${customerId}::uuid`,
    after && sql`(o.placed_at, o.id) < (${after.at.toISOString()}::timestamptz, ${after.id}::uuid)`,
  ])
  return question(
    ordersStatement(asked, sql`${conditions} order by o.placed_at desc, o.id desc limit ${limit + 1}`),
  )
}

// How many it leaves decides how to look: planned with its values.
function narrowing(asked: OrdersAsked): readonly SQL[] {
  const { partnerId, status, placedFrom, placedBefore, search } = asked
  return [
    partnerId === null ? null : withPartner(sql`o`, asked, partnerId),
    status === null ? null : sql`o.status = ${status}`,
    placedFrom && sql`o.placed_at >= ${placedFrom.toISOString()}::timestamptz`,
    placedBefore && sql`o.placed_at < ${placedBefore.toISOString()}::timestamptz`,
    search === null ? null : sql`o.id = any (array(select f.order_id from app.search_orders(${search}) f))`,
  ].filter((condition) => condition !== null)
}
