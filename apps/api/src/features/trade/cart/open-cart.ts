import {
  canOrder,
  openCart,
  type CartAlreadyOrdered,
  type CartExpired,
  ok,
  refuse,
  type Result,
} from '@relais/domain'
import type { Work } from '../../../platform/database/work.ts'
import {
  type NotFound,
  NotFoundError,
  type NotPermitted,
  NotPermittedError,
} from '../../../platform/graphql/common-refusals.ts'
import type { Cart } from './cart.graphql.ts'
import { reviewCart } from './cart.presenter.ts'
import { type LockedCart, lockCart } from './cart.repository.ts'
import { CartAlreadyOrderedError, CartExpiredError } from './ordering.refusals.ts'

/** Why a cart cannot be touched. */
export type OpenCartRefusal = NotPermitted | NotFound | CartAlreadyOrdered | CartExpired
/** The same as GraphQL has it. */
export const openCartRefusals = {
  not_permitted: NotPermittedError,
  not_found: NotFoundError,
  cart_already_ordered: CartAlreadyOrderedError,
  cart_expired: CartExpiredError,
}

/** What a change of a cart leaves. */
export interface CartOutcome {
  readonly cartId: string
}

/** Locks a cart that can still be changed: the right, the cart, its state. */
export async function lockOpenCart(work: Work, id: string): Promise<Result<LockedCart, OpenCartRefusal>> {
  if (!canOrder(work.actor)) return refuse({ code: 'not_permitted' })
  const cart = await lockCart(work.tx, work.actor.organizationId, id)
  if (!cart) return refuse({ code: 'not_found' })
  const open = openCart(cart, work.now)
  return open.ok ? ok(cart) : open
}

/** The success of a change of a cart: its review. */
export async function presentedCart(work: Work, { cartId }: CartOutcome): Promise<{ cart: Cart }> {
  const cart = await reviewCart(work, cartId)
  if (!cart) throw new Error('the cart that was just changed is gone')
  return { cart }
}

/** What is asked when a change of a cart is seen again: an expired cart goes when the next one is begun. */
export async function mayRepeatCart(
  { tx, actor }: Work,
  { cartId }: CartOutcome,
): Promise<Result<unknown, NotPermitted | NotFound>> {
  if (!canOrder(actor)) return refuse({ code: 'not_permitted' })
  return (await lockCart(tx, actor.organizationId, cartId)) ? ok(null) : refuse({ code: 'not_found' })
}
