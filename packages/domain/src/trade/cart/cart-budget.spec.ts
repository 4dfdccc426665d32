import { expect, it } from 'vitest'
import { decideNewCart, maximumOpenCarts } from './cart-budget.ts'

it('a person begins carts until too many can still be ordered, and is told which end first, and when', () => {
  const oldestExpiresAt = new Date('2026-03-08T09:00:00Z')
  const carts = { open: maximumOpenCarts - 1, oldestExpiresAt, oldestCustomers: ['Atelier Nord'] }
  expect(decideNewCart(carts).ok).toBe(true)
  expect(decideNewCart({ ...carts, open: maximumOpenCarts })).toEqual({
    ok: false,
    refusal: {
      code: 'carts_full',
      limit: maximumOpenCarts,
      oldestCustomers: ['Atelier Nord'],
      retryAt: oldestExpiresAt,
    },
  })
})
