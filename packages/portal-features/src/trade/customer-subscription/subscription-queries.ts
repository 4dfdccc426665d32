import { execute, listQuery, serverNow } from '@relais/portal-kit'
import { queryOptions } from '@tanstack/react-query'
import {
  CustomerSubscriptionDocument,
  type CustomerSubscriptionQuery,
  CustomerSubscriptionsDocument,
  type SubscriptionFieldsFragment,
} from '../../generated/graphql.ts'
import { soonAfter, type SubscriptionView } from './subscription-view.ts'

/** A subscription as lists show it. */
export type ListedSubscription = SubscriptionFieldsFragment
/** A subscription with what happened to it. */
export type SubscriptionDetail = NonNullable<CustomerSubscriptionQuery['customerSubscription']>

/** How subscriptions come without a choice. */
export const newestFirst = 'created_descending'

/** Subscriptions, as the URL narrows and sorts them. */
export function subscriptionsQuery({ search, customer, partner, status, sort, ends }: SubscriptionView) {
  const narrowing = {
    search: search ?? null,
    customerId: customer ?? null,
    partnerId: partner ?? null,
    status: status ?? null,
    sort: sort ?? newestFirst,
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
