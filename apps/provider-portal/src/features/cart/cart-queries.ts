import { execute, listQuery, type ListView, queryClient } from '@relais/portal-kit'
import { queryOptions } from '@tanstack/react-query'
import {
  CartDocument,
  type CartFieldsFragment,
  OffersDocument,
  type OffersQuery,
  StartCartDocument,
} from '../../generated/graphql.ts'

/** An offer as the catalog shows it. */
export type ListedOffer = NonNullable<OffersQuery['offers']>['nodes'][number]
/** One way of buying an offer. */
export type OfferOption = ListedOffer['options'][number]
/** A cart as its pages show it. */
export type ShownCart = CartFieldsFragment
/** A line of it. */
export type ShownLine = ShownCart['lines'][number]

/** Offers for a customer by name. */
export const offersQuery = (customerId: string, { search = '' }: ListView) =>
  listQuery(
    ['offers', customerId, search],
    async (page) => (await execute(OffersDocument, { customerId, search, ...page })).offers,
  )

/** The active cart for a customer: asking for it opens one where there is none, so asking twice is the same. */
export const activeCartQuery = (customerId: string) =>
  queryOptions({
    queryKey: ['active-cart', customerId],
    queryFn: async () =>
      (await execute(StartCartDocument, { input: { customerId }, idempotencyKey: crypto.randomUUID() }))
        .startCart,
  })

/** A cart for its review; null: there is none. */
export const cartQuery = (id: string) =>
  queryOptions({ queryKey: ['cart', id], queryFn: async () => (await execute(CartDocument, { id })).cart })

/** Every list that shows a cart is out of date. */
export async function refreshCarts(): Promise<void> {
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: ['active-cart'] }),
    queryClient.invalidateQueries({ queryKey: ['cart'] }),
  ])
}
