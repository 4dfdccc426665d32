import { execute } from '@relais/portal-kit'
import { queryOptions } from '@tanstack/react-query'
import { AddLicensesReviewDocument } from '../../generated/graphql.ts'

/** What more licenses would cost now; null: no such subscription. */
export const additionQuery = (subscriptionId: string, quantity: number) =>
  queryOptions({
    queryKey: ['addition', subscriptionId, quantity],
    queryFn: async () =>
      (await execute(AddLicensesReviewDocument, { subscriptionId, quantity })).addLicensesReview,
    // Prices are looked up anew with every opening of the dialog.
    gcTime: 0,
  })
