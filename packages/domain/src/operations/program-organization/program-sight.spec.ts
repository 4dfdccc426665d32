import { describe, expect, it } from 'vitest'
import { showsPeopleToOperator, signInStateOf } from './program-sight.ts'

describe('what the operator sees of an organization', () => {
  it('is the people of partners and of itself, and nobody of a customer', () => {
    expect(showsPeopleToOperator(['provider'])).toBe(true)
    expect(showsPeopleToOperator(['reseller', 'customer'])).toBe(true)
    expect(showsPeopleToOperator(['operator'])).toBe(true)
    expect(showsPeopleToOperator(['customer'])).toBe(false)
    expect(showsPeopleToOperator([])).toBe(false)
  })

  it('is of a sign-in whether it is there, can still be made by the link, or cannot', () => {
    const now = new Date('2026-03-02T09:00:00Z')
    const later = new Date(now.getTime() + 1)
    expect(signInStateOf({ hasPassword: true, linkExpiresAt: null }, now)).toBe('ready')
    expect(signInStateOf({ hasPassword: false, linkExpiresAt: later }, now)).toBe('invited')
    expect(signInStateOf({ hasPassword: false, linkExpiresAt: now }, now)).toBe('no_link')
    expect(signInStateOf({ hasPassword: false, linkExpiresAt: null }, now)).toBe('no_link')
  })
})
