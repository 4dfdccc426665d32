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
