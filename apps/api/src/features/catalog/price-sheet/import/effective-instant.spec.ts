import { describe, expect, it } from 'vitest'
import { parseEffectiveEnd, parseEffectiveStart } from './effective-instant.ts'

const at = (iso: string | null) => ({ ok: true, value: iso === null ? null : new Date(iso) })

describe('an effective range', () => {
  it.each([
    ['2026-10-01T00:00:00Z', '2026-10-01T00:00:00Z'],
    ['2026-10-01T00:00:00.0000000Z', '2026-10-01T00:00:00Z'],
    ['2026-11-03T06:57:30.0682598Z', '2026-11-03T06:57:30.068Z'],
    ['2026-10-01', '2026-10-01T00:00:00Z'],
    ['2026-10-01T02:00:00+02:00', '2026-10-01T00:00:00Z'],
    ['2026-10-01T00:00:00', '2026-10-01T00:00:00Z'],
  ])('starts at %s', (text, iso) => expect(parseEffectiveStart(text)).toEqual(at(iso)))

  it.each([
    ['2026-12-31T23:59:59Z', '2027-01-01T00:00:00Z'],
    ['2026-12-31T23:59:59.9970000Z', '2027-01-01T00:00:00Z'],
    ['2026-12-31T23:59:59.0000000Z', '2027-01-01T00:00:00Z'],
    ['2026-11-03T06:57:30.0682597Z', '2026-11-03T06:57:30.068Z'],
    ['2026-11-03T06:57:30.999Z', '2026-11-03T06:57:31Z'],
    ['2026-12-31', '2027-01-01T00:00:00Z'],
  ])('has its written end %s inside, so that the next range can begin right after', (text, iso) =>
    expect(parseEffectiveEnd(text)).toEqual(at(iso)),
  )

  it.each(['9999-12-31T23:59:59Z', '9999-12-31T00:00:00.0000000Z', '9999-12-31'])(
    'is open when it ends at %s',
    (text) => expect(parseEffectiveEnd(text)).toEqual(at(null)),
  )

  it.each([
    '2026-02-30',
    '2026-13-01T00:00:00Z',
    '10/01/2026',
    '2026-10-01T25:00:00Z',
    '2026-10-01T00:00:00+99:00',
    '46296',
  ])('%s is no instant', (text) =>
    expect(parseEffectiveStart(text)).toEqual({ ok: false, refusal: { code: 'not_instant' } }),
  )
})
