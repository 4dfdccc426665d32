import { expect, it } from 'vitest'
import { money } from '../../kernel/money.ts'
import { monthSum, priceSum, termSum, totalSum } from './price-sum.ts'

const eur = (amount: number) => money(amount, 'EUR')
const price = { unitListPrice: eur(12_240), unitCost: eur(10_037) }

it('a margin is what the list price is above the cost, and its part of the list price in tenths of a percent', () => {
  expect(priceSum(eur(130_440), eur(106_960))).toEqual({
    listPrice: eur(130_440),
    cost: eur(106_960),
    margin: eur(23_480),
    marginPermille: 180,
  })
})

it.each([
  [1000, 1000, 0],
  [2000, 1999, 1],
  [2001, 2000, 0],
  [1000, 1100, -100],
  [2000, 2001, -1],
  [0, 100, null],
])('list price %i at cost %i has a margin of %s tenths of a percent', (list, cost, expected) => {
  expect(priceSum(eur(list), eur(cost)).marginPermille).toBe(expected)
})

it('a year of licenses comes to a twelfth of it in a month, what is paid once to nothing', () => {
  expect(termSum(price, 10)).toMatchObject({ listPrice: eur(122_400), cost: eur(100_370) })
  expect(monthSum(price, 10, 'P1Y', 'annual')).toMatchObject({ listPrice: eur(10_200), cost: eur(8364) })
  expect(monthSum(price, 10, 'P1M', 'monthly')).toMatchObject({ listPrice: eur(122_400) })
  expect(monthSum(price, 10, 'P1Y', 'one_time')).toBeNull()
})

it('several come to their sums in one currency; two currencies are never added', () => {
  const one = termSum(price, 1)
  expect(totalSum([one, one])).toEqual(termSum(price, 2))
  expect(totalSum([])).toBeNull()
  expect(() => totalSum([one, priceSum(money(1, 'GBP'), money(1, 'GBP'))])).toThrow('cannot add')
})
