import { describe, expect, it } from 'vitest'
import { money } from '../../kernel/money.ts'
import { monthValue } from './month-value.ts'

describe('the value of a price in a month', () => {
  it.each([
    ['P1M', 'monthly', 500, 3, 1500],
    ['P1Y', 'annual', 4320, 5, 1800],
    ['P3Y', 'triennial', 10_000, 1, 278],
    ['P1Y', 'monthly', 6, 1, 1],
    ['P30D', 'monthly', 3000, 1, 3044],
    ['P4W', 'monthly', 2800, 1, 3044],
    ['P1Y', 'one_time', 4320, 5, 0],
  ] as const)('of %s, paid %s, %i minor units, %i licenses, is %i', (term, plan, unit, quantity, value) => {
    expect(monthValue(money(unit, 'EUR'), quantity, term, plan)).toEqual(money(value, 'EUR'))
  })

  it('is none of what is no term', () => {
    expect(() => monthValue(money(1, 'EUR'), 1, 'a year', 'annual')).toThrow('not a duration')
  })
})
