import { expect, it } from 'vitest'
import { timeZoneLabel, timeZonesWith } from './time-zone.ts'

it('a time zone says how far it is from UTC on that day', () => {
  const winter = new Date('2026-01-15T12:00:00Z')
  expect(timeZoneLabel('Europe/Paris', 'en', winter)).toBe('Europe/Paris (GMT+1)')
  expect(timeZoneLabel('Europe/Paris', 'en', new Date('2026-07-15T12:00:00Z'))).toBe('Europe/Paris (GMT+2)')
  expect(timeZoneLabel('Europe/Paris', 'fr', winter)).toBe('Europe/Paris (UTC+1)')
  expect(timeZoneLabel('UTC', 'fr', winter)).toBe('UTC')
})

it('the zone in use can be chosen even where the browser does not list it', () => {
  const zones = timeZonesWith(['US/Eastern', null])
  expect(zones).toContain('US/Eastern')
  expect(zones).toContain('UTC')
  expect(new Set(zones).size).toBe(zones.length)
})
