import { describe, expect, it } from 'vitest'
import { decideProfileChoice } from './choose-profile.ts'
import { isMember } from './membership-profile.ts'

const now = new Date('2026-03-31T22:30:00Z')
const profile = { endedOn: null, country: 'GB' }
const free = { country: 'GB', isBound: false }

describe('a profile', () => {
  it('is chosen where it is active, in the country of the tenant, and of nobody else', () => {
    expect(decideProfileChoice(profile, free, now)).toEqual({ ok: true, value: null })
  })

  it.each([
    [
      'that ended today',
      { ...profile, endedOn: '2026-03-31' },
      free,
      { code: 'membership_ended', endedOn: '2026-03-31' },
    ],
    [
      'in another country',
      { ...profile, country: 'IE' },
      free,
      { code: 'membership_elsewhere', country: 'IE', tenantCountry: 'GB' },
    ],
    ['of another reseller', profile, { ...free, isBound: true }, { code: 'partner_id_bound' }],
    // What no renewal would cure goes first.
    [
      'of another reseller that ended elsewhere',
      { endedOn: '2020-01-01', country: 'IE' },
      { ...free, isBound: true },
      { code: 'partner_id_bound' },
    ],
    [
      'that ended in another country',
      { endedOn: '2020-01-01', country: 'IE' },
      free,
      { code: 'membership_ended', endedOn: '2020-01-01' },
    ],
  ])('%s is not chosen, and says why', (_, one, choice, refusal) => {
    expect(decideProfileChoice(one, choice, now)).toEqual({ ok: false, refusal })
  })

  it('is active until the day on which it ends begins', () => {
    expect(isMember({ endedOn: '2026-04-01' }, now)).toBe(true)
    expect(isMember({ endedOn: '2026-04-01' }, new Date('2026-04-01T00:00:00Z'))).toBe(false)
  })
})
