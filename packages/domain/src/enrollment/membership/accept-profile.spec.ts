import { describe, expect, it } from 'vitest'
import { acceptMembershipProfile, acceptPartnerId, type TypedProfile } from './accept-profile.ts'

const typed: TypedProfile = {
  legalName: '  Tyneside   Computing Ltd ',
  country: 'gb',
  address: '',
  city: ' Newcastle upon Tyne',
  postalCode: '',
  registrationNumber: '',
  endedOn: null,
  memberSince: '2017-03-01',
  isInProgram: false,
  locationOf: '',
  entries: [{ kind: 'benefit', name: 'Support', level: '', since: null, until: null }],
}

describe('a profile of the registry', () => {
  it('is read as it was meant: what is empty is not given', () => {
    expect(acceptMembershipProfile(typed)).toMatchObject({
      ok: true,
      value: {
        legalName: 'Tyneside Computing Ltd',
        country: 'GB',
        address: null,
        city: 'Newcastle upon Tyne',
        locationOf: null,
        entries: [{ name: 'Support', level: null }],
      },
    })
  })

  it.each<[string, Partial<TypedProfile>, string, string]>([
    ['no name', { legalName: ' ' }, 'legalName', 'missing'],
    ['no country', { country: 'UK' }, 'country', 'country_uk_is_gb'],
    ['a location of a word', { locationOf: 'ours' }, 'locationOf', 'not_a_partner_id'],
    ['a postal code that is a letter', { postalCode: 'x'.repeat(13) }, 'postalCode', 'too_long'],
    [
      'the same benefit twice',
      { entries: [...typed.entries, ...typed.entries] },
      'entries.1.name',
      'named_twice',
    ],
    [
      '101 benefits',
      { entries: Array.from({ length: 101 }, () => typed.entries).flat() },
      'entries',
      'too_many',
    ],
  ])('with %s is refused at its field', (_, more, field, reason) => {
    expect(acceptMembershipProfile({ ...typed, ...more })).toMatchObject({
      refusal: { code: 'invalid_input', field, reason },
    })
  })

  it('has a partner ID of digits, with spaces between them or without', () => {
    expect(acceptPartnerId('partnerId', ' 48 10 102 ')).toEqual({ ok: true, value: '4810102' })
    expect(acceptPartnerId('partnerId', '48A')).toMatchObject({ refusal: { reason: 'not_a_partner_id' } })
    expect(acceptPartnerId('partnerId', ' ')).toMatchObject({ refusal: { reason: 'missing' } })
  })
})
