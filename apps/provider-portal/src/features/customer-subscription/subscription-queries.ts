import { execute } from '@relais/portal-kit'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import {
  AddLicensesReviewDocument,
  CustomerSubscriptionsDocument,
  type CustomerSubscriptionsQuery,
} from '../../generated/graphql.ts'

/** A subscription as the list shows it. */
export type ListedSubscription = CustomerSubscriptionsQuery['customerSubscriptions']['nodes'][number]

/** Subscriptions, newest first, a page at a time. */
export const subscriptionsQuery = infiniteQueryOptions({
  queryKey: ['subscriptions'],
  queryFn: async ({ pageParam }) =>
    (await execute(CustomerSubscriptionsDocument, { first: 50, after: pageParam })).customerSubscriptions,
  initialPageParam: null as string | null,
  getNextPageParam: ({ pageInfo }) => (pageInfo.hasNextPage ? pageInfo.endCursor : null),
})

/** What more licenses would cost now; null: no such subscription. */
export const additionQuery = (subscriptionId: string, quantity: number) =>
  queryOptions({
    queryKey: ['addition', subscriptionId, quantity],
    queryFn: async () =>
      (await execute(AddLicensesReviewDocument, { subscriptionId, quantity })).addLicensesReview,
    // Prices are looked up anew with every opening of the dialog.
    gcTime: 0,
  })
