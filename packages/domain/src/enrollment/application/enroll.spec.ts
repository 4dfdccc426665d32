import { describe, expect, it } from 'vitest'
import { addDays } from '../../kernel/time.ts'
import { acceptEnrollmentProfile, type ProfileReaders } from './enrollment-profile.ts'
import {
  decideContactAnswer,
  decideEnrollment,
  decideContactResend,
  type EnrollmentFacts,
  isVerifiedAlready,
  partnerProfileObstacle,
} from './enroll.ts'

const now = new Date('2026-11-26T10:00:00Z')
const profile = { partnerId: '4810102', country: 'GB', isActive: true, isInProgram: false }
const facts = (change: Partial<EnrollmentFacts> = {}): EnrollmentFacts => ({
  state: 'draft',
  since: now,
  profile,
  tenantCountry: 'GB',
  isBound: false,
  ...change,
})

describe('Enroll now', () => {
  it('begins with the email of the primary contact', () => {
    expect(decideEnrollment(facts(), now)).toEqual({ ok: true, value: 'email_ownership' })
  })

  it('is refused with a profile that ended since it was chosen, lies elsewhere, is bound, or was not chosen', () => {
    const refused = (change: Partial<EnrollmentFacts>) => decideEnrollment(facts(change), now)
    expect(refused({ profile: { ...profile, isActive: false } })).toMatchObject({
      refusal: { code: 'partner_id_unusable', obstacle: 'inactive', partnerId: '4810102' },
    })
    expect(refused({ tenantCountry: 'IE' })).toMatchObject({ refusal: { obstacle: 'another_country' } })
    expect(refused({ isBound: true })).toMatchObject({ refusal: { obstacle: 'already_bound' } })
    expect(refused({ profile: null })).toMatchObject({ refusal: { code: 'partner_id_missing' } })
  })

  it('is done once', () => {
    expect(decideEnrollment(facts({ state: 'email_ownership' }), now)).toMatchObject({
      refusal: { code: 'application_moved', status: 'pending' },
    })
  })
})

describe('a profile of the membership account', () => {
  it('can be chosen where it is active, in the country of the tenant and free', () => {
    const of = (change: object, isBound = false) =>
      partnerProfileObstacle({ ...profile, ...change }, { tenantCountry: 'GB', isBound })
    expect(of({})).toBeNull()
    expect(of({ isActive: false, country: 'IE' })).toBe('inactive')
    expect(of({ country: 'IE' })).toBe('another_country')
    expect(of({}, true)).toBe('already_bound')
  })
})

describe('the primary contact', () => {
  const asked = { state: 'email_ownership', since: now } as const

  it('says yes twice, and the review goes on; one no ends it, with the reason', () => {
    const answer = (signedUp: boolean, ownsAddress: boolean) =>
      decideContactAnswer(asked, { signedUp, ownsAddress }, now)
    expect(answer(true, true)).toEqual({ ok: true, value: { state: 'employment', reason: null } })
    expect(answer(false, true)).toMatchObject({
      value: { state: 'rejected', reason: 'contact_did_not_sign_up' },
    })
    expect(answer(true, false)).toMatchObject({
      value: { state: 'rejected', reason: 'address_not_of_organization' },
    })
    expect(
      decideContactAnswer({ ...asked, state: 'employment' }, { signedUp: false, ownsAddress: false }, now).ok,
    ).toBe(false)
  })

  it('gets the mail again a day after the last, and not before', () => {
    expect(decideContactResend(asked, now, addDays(now, 1)).ok).toBe(true)
    expect(decideContactResend(asked, now, new Date(now.getTime() + 86_399_999))).toMatchObject({
      refusal: { code: 'resend_too_early', retryAt: addDays(now, 1) },
    })
  })
})

describe('the shortcut', () => {
  it('is for providers, and for active partner IDs that are in the program', () => {
    expect(isVerifiedAlready({ isProvider: true, profile: null })).toBe(true)
    expect(isVerifiedAlready({ isProvider: false, profile: { ...profile, isInProgram: true } })).toBe(true)
    expect(isVerifiedAlready({ isProvider: false, profile })).toBe(false)
    expect(
      isVerifiedAlready({ isProvider: false, profile: { ...profile, isInProgram: true, isActive: false } }),
    ).toBe(false)
  })
})

describe('what a firm says of itself', () => {
  const readers: ProfileReaders = {
    readPostalCode: (_, text) =>
      text === 'bad'
        ? { is: 'bad', place: 5 }
        : text === ''
          ? { is: 'bad', place: null }
          : { is: 'good', code: text.toUpperCase() },
    readPhone: (_, text) => (text.includes('x') ? null : '+441914960000'),
    isWebmail: (domain) => domain === 'webmail.example',
  }
  const request = {
    legalName: ' Tyneside  Computing Ltd',
    registrationNumber: '09876543',
    street: '14 Quayside',
    street2: '',
    city: 'Newcastle upon Tyne',
    region: '',
    postalCode: 'ne1 3dx',
    country: 'gb',
    contactName: 'Keith Barrow',
    contactMail: 'keith@tyneside.example',
    contactLanguage: 'en',
    supportMail: 'help@tyneside.example',
    supportPhone: '0191 496 0000',
    supportWebSite: 'tyneside.example/help',
  } as const
  const accept = (change: Partial<Record<keyof typeof request, string>> = {}, country = 'GB') =>
    acceptEnrollmentProfile({ ...request, ...change, contactLanguage: 'en' }, country, readers)

  it('is tidied', () => {
    expect(accept()).toMatchObject({
      ok: true,
      value: {
        legalName: 'Tyneside Computing Ltd',
        address: { postalCode: 'NE1 3DX', country: 'GB', region: null, street2: null },
        support: { phone: '+441914960000', webSite: 'https://tyneside.example/help' },
      },
    })
  })

  it.each([
    ['legalName', '', 'missing'],
    ['registrationNumber', '', 'missing'],
    ['registrationNumber', 'none', 'not_a_registration_number'],
    ['country', 'UK', 'country_uk_is_gb'],
    ['country', 'FR', 'not_country_of_tenant'],
    ['postalCode', 'bad', 'postal_code_character'],
    ['postalCode', '', 'missing'],
    ['contactMail', 'keith@webmail.example', 'webmail'],
    ['contactMail', 'keith', 'not_a_mail_address'],
    ['supportPhone', 'x', 'not_a_phone_number'],
    ['supportWebSite', 'javascript:alert(1)', 'not_a_web_site'],
    ['supportWebSite', 'no web site', 'not_a_web_site'],
    ['city', 'a\u0000b', 'control_character'],
  ] as const)('is refused where %s is %j', (field, text, reason) => {
    expect(accept({ [field]: text })).toMatchObject({ refusal: { code: 'invalid_input', field, reason } })
  })
})
