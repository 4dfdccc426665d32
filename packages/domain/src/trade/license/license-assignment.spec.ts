import { describe, expect, it } from 'vitest'
import {
  assignLicense,
  freeLicenses,
  licensesUnused,
  licensesUsedUp,
  removeLicense,
  uncoveredLicenses,
} from './license-assignment.ts'

const count = { total: 2, expired: 0, assigned: 1 }

describe('licenses of a kind', () => {
  it.each([
    ['all that run are assigned', { total: 5, expired: 2, assigned: 3 }, true],
    ['one that runs is free', { total: 5, expired: 2, assigned: 2 }, false],
    ['none runs any more', { total: 2, expired: 2, assigned: 2 }, false],
  ])('are used up, or not: %s', (_, of, isUsedUp) => {
    expect(licensesUsedUp(of)).toBe(isUsedUp)
  })
  it('are unused where some run and nobody has one', () => {
    expect(licensesUnused({ total: 5, expired: 2, assigned: 0 })).toBe(true)
    expect(licensesUnused({ total: 5, expired: 2, assigned: 1 })).toBe(false)
    expect(licensesUnused({ total: 2, expired: 2, assigned: 0 })).toBe(false)
  })
})

describe('assigning a license', () => {
  it('takes one free unit', () => {
    const result = assignLicense({ count, isAssigned: false, usageLocation: 'FR' })
    expect(result).toEqual({ ok: true, value: { total: 2, expired: 0, assigned: 2 } })
    expect(freeLicenses({ total: 2, expired: 0, assigned: 2 })).toBe(0)
  })

  it('refuses when no unit is free, and says how many there are', () => {
    const full = { total: 2, expired: 0, assigned: 2 }
    expect(assignLicense({ count: full, isAssigned: false, usageLocation: 'FR' })).toEqual({
      ok: false,
      refusal: { code: 'no_free_license', ...full },
    })
  })

  it('refuses where more are assigned than run since a term ended, and says how many are not covered', () => {
    const over = { total: 3, expired: 2, assigned: 3 }
    expect(freeLicenses(over)).toBe(0)
    expect(uncoveredLicenses(over)).toBe(2)
    expect(assignLicense({ count: over, isAssigned: false, usageLocation: 'FR' })).toEqual({
      ok: false,
      refusal: { code: 'no_free_license', ...over },
    })
    expect(removeLicense({ count: over, isAssigned: true })).toEqual({
      ok: true,
      value: { ...over, assigned: 2 },
    })
  })

  it('counts none of an ended term as free', () => {
    expect(freeLicenses({ total: 5, expired: 2, assigned: 1 })).toBe(2)
    expect(uncoveredLicenses({ total: 5, expired: 2, assigned: 3 })).toBe(0)
  })

  it('refuses a person without a usage location, also when units are free', () => {
    const result = assignLicense({ count, isAssigned: false, usageLocation: null })
    expect(result).toEqual({ ok: false, refusal: { code: 'usage_location_missing' } })
  })

  it('refuses a second license of the same kind, also when none is free', () => {
    const full = { total: 1, expired: 0, assigned: 1 }
    expect(assignLicense({ count: full, isAssigned: true, usageLocation: 'FR' })).toEqual({
      ok: false,
      refusal: { code: 'already_assigned' },
    })
  })
})

describe('taking a license back', () => {
  it('frees the unit', () => {
    expect(removeLicense({ count, isAssigned: true })).toEqual({
      ok: true,
      value: { total: 2, expired: 0, assigned: 0 },
    })
  })

  it('refuses where there is none to take', () => {
    expect(removeLicense({ count, isAssigned: false })).toEqual({
      ok: false,
      refusal: { code: 'not_assigned' },
    })
  })
})
