import { type OrderSort, type OrderStatus, partsOfSort, type SortDirection } from '@relais/domain'
import { type SQL, sql } from 'drizzle-orm'
import { type AfterKey, beforeFirst, comesAfter, orderOf } from '../../../platform/database/keyset.ts'
import { fixed, type Question, question, rowsFor, value } from '../../../platform/database/question.ts'
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
  readonly sort: OrderSort
  readonly after: AfterKey | null
  readonly limit: number
}

const byTime = { by: sql`o.placed_at`, id: sql`o.id`, kind: 'instant' } as const
const told = { by: sql`t.placed_at`, id: sql`t.id` }

const pageOfOrders = fixed<
  {
    readonly organizationId: string
    readonly customerId: string | null
    readonly value: string
    readonly id: string
  },
  RawOrder,
  Omit<OrderViewer, 'organizationId' | 'orders'> & {
    readonly ofCustomer: boolean
    readonly rows: number
    readonly direction: SortDirection
  }
>(
  'orders',
  ({ ofCustomer, rows, direction, ...viewer }) =>
    sql`${ordersStatement(
      { ...viewer, orders: false, organizationId: value('organizationId') },
      sql`${ofCustomer ? sql`and o.customer_id = ${value('customerId')}::uuid` : sql``}
      and ${comesAfter(byTime, direction, { value: value('value'), id: value('id') })}
      order by ${orderOf(byTime, direction)} limit ${sql.raw(String(rows))}`,
    )} order by ${orderOf(told, direction)}`,
)

/** Orders that an organization is a party of, as they are sorted; one row more than the limit or some more where more follow. */
export function ordersOf(asked: OrdersAsked): Question<RawOrder> {
  const { portal, organizationId, sight, readsActivity, customerId, after, limit } = asked
  const { direction } = partsOfSort(asked.sort)
  const where = narrowing(asked)
  if (where.length === 0)
    return pageOfOrders(
      { organizationId, customerId, ...(after ?? beforeFirst[direction]) },
      { portal, sight, readsActivity, ofCustomer: customerId !== null, rows: rowsFor(limit), direction },
    )
  const conditions = andAll([
    ...where,
    customerId === null ? null : sql`o.customer_id = ${customerId}::uuid`,
    after && comesAfter(byTime, direction, after),
  ])
  return question(
    sql`${ordersStatement(
      asked,
      sql`${conditions} order by ${orderOf(byTime, direction)} limit ${limit + 1}`,
    )} order by ${orderOf(told, direction)}`,
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
