import { ok, refuse, type Refusal, type Result } from '../../kernel/result.ts'

/**
 * Carts that one person has begun and that can still be ordered. There is one per customer, and it is begun by looking at what
 * can be ordered: whoever works for 300 customers has room for a look at each of them within a week.
 */
export const maximumOpenCarts = 400

/** The carts that a person has begun and that can still be ordered. */
export interface OpenCarts {
  readonly open: number
  /** When the first of them expires; null: there is none. */
  readonly oldestExpiresAt: Date | null
  /** For whom those are that expire first, three at most. */
  readonly oldestCustomers: readonly string[]
}

/** The person has as many carts as can be open. */
export type CartsFull = Refusal<'carts_full'> & {
  /** How many can be open. */
  readonly limit: number
  /** For which customers the oldest of them are. */
  readonly oldestCustomers: readonly string[]
  /** When the oldest expires, which makes room. */
  readonly retryAt: Date
}

/** Whether the person may begin one more cart. */
export function decideNewCart({
  open,
  oldestExpiresAt,
  oldestCustomers,
}: OpenCarts): Result<null, CartsFull> {
  if (oldestExpiresAt === null || open < maximumOpenCarts) return ok(null)
  return refuse({ code: 'carts_full', limit: maximumOpenCarts, oldestCustomers, retryAt: oldestExpiresAt })
}
