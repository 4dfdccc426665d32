import { execute, listQuery, type ListView, queryClient } from '@relais/portal-kit'
import { queryOptions } from '@tanstack/react-query'
import {
  CartDocument,
  type CartFieldsFragment,
  OfferDocument,
  type OfferQuery,
  type OfferFieldsFragment,
  OffersDocument,
  StartCartDocument,
  type StartCartMutation,
} from '../../generated/graphql.ts'

/** An offer as the catalog shows it. */
export type ListedOffer = OfferFieldsFragment
/** One way of buying an offer. */
export type OfferOption = ListedOffer['options'][number]
/** An offer with all that is told of it. */
export type DetailedOffer = NonNullable<OfferQuery['offer']>['offer']
/** A cart as its pages show it. */
export type ShownCart = CartFieldsFragment
/** A line of it. */
export type ShownLine = ShownCart['lines'][number]

/** Offers for a customer by name. */
export const offersQuery = (customerId: string, { search = '' }: ListView) =>
  listQuery(
    ['offers', customerId, search],
    async ({ after }) => (await execute(OffersDocument, { customerId, search, after })).offers,
  )

/** One offer for a customer with all that is told of it; null: it is not sold there now. */
export const offerQuery = (customerId: string, id: string) =>
  queryOptions({
    queryKey: ['offers', customerId, 'one', id],
    queryFn: async () => (await execute(OfferDocument, { customerId, id })).offer,
  })

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

/** A cart as a change of it answered it is what every list shows, unless one of them knows a later one. */
export function showCart(cart: ShownCart): void {
  const later = (known: ShownCart | null | undefined) =>
    known && known.id === cart.id && known.revision > cart.revision ? known : cart
  queryClient.setQueryData(
    activeCartQuery(cart.customer.id).queryKey,
    (known: StartCartMutation['startCart'] | undefined) => ({
      __typename: 'StartCartSuccess' as const,
      cart: later(known?.__typename === 'StartCartSuccess' ? known.cart : null),
    }),
  )
  queryClient.setQueryData(cartQuery(cart.id).queryKey, later)
  // How many are left open stands in the navigation: those that hold something.
  if (cart.lines.length <= 1) void queryClient.invalidateQueries({ queryKey: ['navigation'] })
}
