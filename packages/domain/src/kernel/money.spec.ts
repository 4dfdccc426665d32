import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { money, multiplyMoney, prorateMoney, sumMoney } from './money.ts'

describe('money', () => {
  it('is whole minor units: a fraction is a bug', () => {
    expect(() => money(1.5, 'EUR')).toThrow('whole minor units')
    expect(() => multiplyMoney(money(2 ** 52, 'EUR'), 1000)).toThrow('whole minor units')
  })

  it('adds up in one currency only', () => {
    expect(sumMoney([money(120, 'EUR'), money(80, 'EUR')], 'EUR')).toEqual({ amount: 200, currency: 'EUR' })
    expect(sumMoney([], 'JPY')).toEqual({ amount: 0, currency: 'JPY' })
    expect(() => sumMoney([money(1, 'USD')], 'EUR')).toThrow('cannot add')
  })

  it('is prorated half up to a minor unit', () => {
    expect(prorateMoney(money(100, 'EUR'), 1, 3).amount).toBe(33)
    expect(prorateMoney(money(100, 'EUR'), 2, 3).amount).toBe(67)
    expect(prorateMoney(money(5, 'EUR'), 1, 2).amount).toBe(3)
    expect(() => prorateMoney(money(5, 'EUR'), 3, 2)).toThrow('cannot prorate')
  })

  it('prorated never costs more than the whole, and the whole term costs all of it', () => {
    fc.assert(
      fc.property(
        fc.nat(10 ** 12),
        fc.integer({ min: 1, max: 1096 }),
        fc.nat(1096),
        (amount, whole, rest) => {
          const part = Math.min(rest, whole)
          const prorated = prorateMoney(money(amount, 'EUR'), part, whole).amount
          expect(prorated).toBeGreaterThanOrEqual(0)
          expect(prorated).toBeLessThanOrEqual(amount)
          expect(prorateMoney(money(amount, 'EUR'), whole, whole).amount).toBe(amount)
        },
      ),
    )
  })
})
