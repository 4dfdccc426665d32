import { execute, listQuery, serverNow } from '@relais/portal-kit'
import { type ListedOrderFieldsFragment, OrdersDocument } from '../../generated/graphql.ts'
import { type OrderView, startOfPeriod } from './order-view.ts'

/** An order as lists show it; its price is null where the viewer sees none. */
export type ListedOrder = ListedOrderFieldsFragment

/** Orders, newest first, as the URL narrows them. */
export function ordersQuery({ search, customer, partner, status, period }: OrderView) {
  const narrowing = {
    search: search ?? null,
    customerId: customer ?? null,
    partnerId: partner ?? null,
    status: status ?? null,
  }
  return listQuery(['orders', narrowing, period ?? null], async (page) => {
    const placedFrom = period === undefined ? null : startOfPeriod(period, serverNow()).toISOString()
    return (await execute(OrdersDocument, { ...narrowing, placedFrom, ...page })).orders
  })
}
