import { describe, expect, it } from 'vitest'
import { acceptNewUser, acceptUsageLocation, type NewUserDraft } from './new-user.ts'

const domains = ['bakery.example', 'shop.bakery.example']
const draft: NewUserDraft = {
  displayName: '  Zoé Marchand ',
  firstName: 'Zoé',
  lastName: '',
  userPrincipalName: 'Zoe.Marchand@Bakery.Example',
  contactMail: ' zoe@home.example ',
  usageLocation: 'fr',
  language: 'fr',
}
const check = (change: Partial<NewUserDraft>) => {
  const result = acceptNewUser({ ...draft, ...change }, domains)
  return result.ok ? 'accepted' : `${result.refusal.field}: ${result.refusal.reason}`
}

describe('a new person of a customer', () => {
  it('is kept trimmed, with the sign-in name in lower case and what was left out null', () => {
    expect(acceptNewUser(draft, domains)).toEqual({
      ok: true,
      value: {
        displayName: 'Zoé Marchand',
        firstName: 'Zoé',
        lastName: null,
        userPrincipalName: 'zoe.marchand@bakery.example',
        contactMail: 'zoe@home.example',
        usageLocation: 'FR',
        language: 'fr',
      },
    })
  })

  it('needs a name that shows something, of at most 100 characters', () => {
    expect(check({ displayName: ' ' })).toBe('displayName: missing')
    expect(check({ displayName: '\u200b\u200d' })).toBe('displayName: missing')
    expect(check({ displayName: 'x'.repeat(50) })).toBe('accepted')
    expect(check({ displayName: '😀'.repeat(50) })).toBe('accepted')
    expect(check({ displayName: 'x'.repeat(101) })).toBe('displayName: too_long')
    expect(check({ firstName: 'x'.repeat(101) })).toBe('firstName: too_long')
    expect(check({ lastName: 'x'.repeat(65_536) })).toBe('lastName: too_long')
  })

  it('refuses what a database text cannot hold and what would rewrite the line it stands in', () => {
    for (const bad of ['a\0b', 'a\nb', 'a\ud800b', 'a\u202eb', 'a\u2028b'])
      expect(check({ displayName: bad })).toMatch(/^displayName: (control|unusable)_characters?$/)
    expect(check({ displayName: 'نگار می\u200cخواهد' })).toBe('accepted')
  })

  it('signs in under a label of letters, digits and inner marks', () => {
    for (const good of ['a', 'a1', 'o-neil', "o'brien", 'o’brien', 'a_b', 'jean.luc-p'])
      expect(check({ userPrincipalName: `${good}@bakery.example` })).toBe('accepted')
    for (const bad of ['.a', 'a.', 'a..b', 'a b', '-a', 'zoé', 'a@b', 'a\0'])
      expect(check({ userPrincipalName: `${bad}@bakery.example` })).toBe(
        'userPrincipalName: not_a_sign_in_name',
      )
    expect(check({ userPrincipalName: '@bakery.example' })).toBe('userPrincipalName: missing')
    expect(check({ userPrincipalName: `${'a'.repeat(65)}@bakery.example` })).toBe(
      'userPrincipalName: too_long',
    )
  })

  it('signs in under a verified domain of the customer and no other, nor one that only ends like it', () => {
    expect(check({ userPrincipalName: 'zoe@shop.bakery.example' })).toBe('accepted')
    for (const other of ['else.example', 'notbakery.example', 'x.bakery.example', ''])
      expect(check({ userPrincipalName: `zoe@${other}` })).toBe('userPrincipalName: domain_not_verified')
    expect(check({ userPrincipalName: 'zoe' })).toBe('userPrincipalName: domain_not_verified')
  })

  it('takes a mail address that a header can hold, or none', () => {
    expect(check({ contactMail: null })).toBe('accepted')
    for (const bad of ['zoe', 'zoe@home', 'a@b.example\r\nBcc: x@y.example', 'a b@c.example', 'a@-b.example'])
      expect(check({ contactMail: bad })).toBe('contactMail: not_a_mail_address')
    expect(check({ contactMail: `${'a'.repeat(250)}@b.example` })).toBe('contactMail: too_long')
  })

  it('uses its licenses in a country that exists, or says none', () => {
    expect(acceptUsageLocation(' ')).toEqual({ ok: true, value: null })
    expect(check({ usageLocation: 'ZZ' })).toBe('usageLocation: unknown_country')
  })
})
