import { describe, expect, it } from 'vitest'
import { figuresOf } from './figures.ts'

describe('the figures of a value', () => {
  it('are its amounts, and no digits of what is random', () => {
    const value = {
      id: '01994320-3542-7432-8354-432003542432',
      number: 'O-4320354243',
      recipient: 'ada-4320@reseller-3542.example',
      domain: 'reseller-3542.example',
    }
    expect(figuresOf(value)).not.toMatch(/4320|3542/)
    expect(figuresOf({ ...value, listPrice: { amount: 43_200 } })).toMatch(/4320/)
  })
})
