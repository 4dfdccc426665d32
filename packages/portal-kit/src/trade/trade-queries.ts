import { queryOptions } from '@tanstack/react-query'
import {
  CustomerSubscriptionDocument,
  type CustomerSubscriptionQuery,
  CustomerSubscriptionsDocument,
  type ListedOrderFieldsFragment,
  type ListedSubscriptionFieldsFragment,
  OrdersDocument,
} from '../generated/graphql.ts'
import { execute } from '../graphql/graphql.ts'
import { listQuery } from '../list/list-query.ts'
import { serverNow } from '../session/clock.ts'
import { type OrderView, soonAfter, startOfPeriod, type SubscriptionView } from './trade-view.ts'

/** An order as lists show it; its price is null where the viewer sees none. */
export type ListedOrder = ListedOrderFieldsFragment
/** A subscription as lists show it. */
export type ListedSubscription = ListedSubscriptionFieldsFragment
/** A subscription with what happened to it. */
export type SubscriptionDetail = NonNullable<CustomerSubscriptionQuery['customerSubscription']>

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

/** Subscriptions, newest or next ending first, as the URL narrows them. */
export function subscriptionsQuery({ search, customer, partner, status, sort, ends }: SubscriptionView) {
  const narrowing = {
    search: search ?? null,
    customerId: customer ?? null,
    partnerId: partner ?? null,
    status: status ?? null,
    order: sort === 'ending' ? ('ending_first' as const) : ('newest_first' as const),
  }
  return listQuery(['subscriptions', narrowing, ends ?? null], async (page) => {
    const endsBefore = ends === 'soon' ? soonAfter(serverNow()).toISOString() : null
    return (await execute(CustomerSubscriptionsDocument, { ...narrowing, endsBefore, ...page }))
      .customerSubscriptions
  })
}

/** One subscription; null: not there or not yours. */
export const subscriptionQuery = (id: string) =>
  queryOptions({
    queryKey: ['subscription', id],
    queryFn: async () => (await execute(CustomerSubscriptionDocument, { id })).customerSubscription,
  })
