import { describe, expect, it } from 'vitest'
import type { DelegatedRole } from '../../codes.ts'
import { partnerRightsOf } from './partner-rights.ts'

const until = (day: string, ...roles: readonly DelegatedRole[]) => ({ roles, endsAt: new Date(day) })
const granted = (rights: ReturnType<typeof partnerRightsOf>) =>
  rights.filter(({ allowed }) => allowed).map(({ right }) => right)

describe('the rights of a partner', () => {
  it('without administration are to see the account, and at a provider to order', () => {
    expect(granted(partnerRightsOf('reseller', []))).toEqual(['view_account'])
    expect(granted(partnerRightsOf('provider', []))).toEqual(['view_account', 'place_orders'])
  })

  it('in the directory are what the granted roles cover, until the last of them ends', () => {
    const rights = partnerRightsOf('reseller', [
      until('2027-01-01', 'user_administrator'),
      until('2027-06-01', 'license_administrator'),
    ])
    expect(granted(rights)).toEqual(['manage_users', 'assign_licenses', 'view_account'])
    expect(rights.map(({ right, endsAt }) => [right, endsAt?.toISOString().slice(0, 10) ?? null])).toEqual([
      ['manage_users', '2027-01-01'],
      ['assign_licenses', '2027-06-01'],
      ['view_account', null],
      ['place_orders', null],
    ])
  })

  it('to look at users alone are told where it may do no more', () => {
    expect(granted(partnerRightsOf('provider', [until('2027-01-01', 'directory_reader')]))).toEqual([
      'view_users',
      'view_account',
      'place_orders',
    ])
  })

  it('name what is not granted last, without an end', () => {
    expect(partnerRightsOf('reseller', []).filter(({ allowed }) => !allowed)).toEqual(
      (['manage_users', 'assign_licenses', 'place_orders'] as const).map((right) => ({
        right,
        allowed: false,
        endsAt: null,
      })),
    )
  })
})
