import { describe, expect, it } from 'vitest'
import { suggestedTimeZone } from './suggested-time-zone.ts'

describe('the time zone of a country', () => {
  it('is its only one', () => {
    expect(suggestedTimeZone('GB', 'UTC')).toBe('Europe/London')
    expect(suggestedTimeZone('BE', 'America/Toronto')).toBe('Europe/Brussels')
  })
  it('is the browser’s where there are several or none is known', () => {
    expect(suggestedTimeZone('CA', 'America/Toronto')).toBe('America/Toronto')
    expect(suggestedTimeZone('', 'Europe/Paris')).toBe('Europe/Paris')
    expect(suggestedTimeZone('ZZ', 'Europe/Paris')).toBe('Europe/Paris')
  })
})
