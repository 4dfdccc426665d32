import type { Refusal } from '../../kernel/result.ts'

/** The cart became an order: once. */
export type CartAlreadyOrdered = Refusal<'cart_already_ordered'> & { readonly orderId: string }
/** The cart is older than a week. */
export type CartExpired = Refusal<'cart_expired'> & { readonly expiredAt: Date }
