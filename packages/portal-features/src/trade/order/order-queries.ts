import { execute, listQuery, serverNow } from '@relais/portal-kit'
import { type ListedOrderFieldsFragment, OrdersDocument } from '../../generated/graphql.ts'
import { type OrderView, startOfPeriod } from './order-view.ts'

/** An order as lists show it; its price is null where the viewer sees none. */
export type ListedOrder = ListedOrderFieldsFragment

/** How orders come without a choice. */
export const lastPlacedFirst = 'placed_descending'

/** Orders, as the URL narrows and sorts them. */
export function ordersQuery({ search, customer, partner, status, period, sort }: OrderView) {
  const narrowing = {
    search: search ?? null,
    customerId: customer ?? null,
    partnerId: partner ?? null,
    status: status ?? null,
    sort: sort ?? lastPlacedFirst,
  }
  return listQuery(['orders', narrowing, period ?? null], async (page) => {
    const placedFrom = period === undefined ? null : startOfPeriod(period, serverNow()).toISOString()
    return (await execute(OrdersDocument, { ...narrowing, placedFrom, ...page })).orders
  })
}
