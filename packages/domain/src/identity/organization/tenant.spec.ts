import { describe, expect, it } from 'vitest'
import { acceptOrganization, acceptTenant, type TenantRequest } from './tenant.ts'

const request: TenantRequest = {
  legalName: '  Boulangerie   Martin ',
  country: 'fr',
  timeZone: 'Europe/Paris',
  domainLabel: 'Boulangerie-Martin',
  displayName: 'Chloé Martin',
  userPrincipalNameLabel: 'Chloe.Martin',
  contactMail: 'chloe@martin.example',
}
const decide = (change: Partial<TenantRequest>) =>
  acceptTenant({ ...request, ...change }, 'relais.example', ['here.relais.example'])

describe('a new tenant', () => {
  it.each(['www', 'Mail', 'admin', 'api', 'postmaster', 'abuse', 'security', 'here'])(
    'never takes the label "%s", which is the installation’s or whoever answers for it',
    (domainLabel) => {
      expect(decide({ domainLabel })).toEqual({
        ok: false,
        refusal: { code: 'invalid_input', field: 'domainLabel', reason: 'reserved_label' },
      })
    },
  )

  it.each(['legalName', 'displayName'] as const)('has no %s that reads as another', (field) => {
    for (const deceiving of ['Norvia\u202e elpmaxe', 'a\u2066b', 'a\u2028b', 'a\u{e0041}b'])
      expect(decide({ [field]: deceiving })).toMatchObject({
        refusal: { field, reason: 'control_character' },
      })
    expect(decide({ [field]: '\u200bNor\u00advia\ufeff' })).toMatchObject({ value: { [field]: 'Norvia' } })
  })

  it('is tidied: one space between words, labels in lower case, the default domain under that of the installation', () => {
    expect(decide({})).toEqual({
      ok: true,
      value: {
        legalName: 'Boulangerie Martin',
        country: 'FR',
        timeZone: 'Europe/Paris',
        domain: 'boulangerie-martin.relais.example',
        displayName: 'Chloé Martin',
        userPrincipalName: 'chloe.martin@boulangerie-martin.relais.example',
        contactMail: 'chloe@martin.example',
      },
    })
  })

  const refused: [keyof TenantRequest, string, string][] = [
    ['legalName', ' \u200b ', 'missing'],
    ['legalName', 'x'.repeat(201), 'too_long'],
    ['legalName', 'a\u0000b', 'control_character'],
    ['displayName', '', 'missing'],
    ['country', 'XX', 'unknown_country'],
    ['country', '', 'missing'],
    ['timeZone', 'Europe/Paname', 'unknown_time_zone'],
    ['timeZone', '+02:00', 'unknown_time_zone'],
    ['domainLabel', 'ab', 'not_a_label'],
    ['domainLabel', '-abc', 'not_a_label'],
    ['domainLabel', 'abc.def', 'not_a_label'],
    ['domainLabel', 'xn--abc', 'not_a_label'],
    ['domainLabel', 'x'.repeat(64), 'not_a_label'],
    ['userPrincipalNameLabel', 'a..b', 'not_a_label'],
    ['userPrincipalNameLabel', 'a@b', 'not_a_label'],
    ['contactMail', 'chloe@martin', 'not_a_mail_address'],
    ['contactMail', 'a@b.example\r\nBcc: c@d.example', 'not_a_mail_address'],
  ]
  it.each(refused)('is refused with %s = %j: %s', (field, value, reason) => {
    expect(decide({ [field]: value })).toMatchObject({
      ok: false,
      refusal: { code: 'invalid_input', field, reason },
    })
  })
})

describe('a new organization with a domain of its own', () => {
  const { domainLabel: _, ...rest } = request
  const decideDomain = (domain: string) => acceptOrganization({ ...rest, domain })

  it('signs in under that domain, in lower case', () => {
    expect(decideDomain(' Norvia.Example ')).toMatchObject({
      ok: true,
      value: { domain: 'norvia.example', userPrincipalName: 'chloe.martin@norvia.example' },
    })
  })

  it('keeps a domain with letters beyond ASCII in the form that travels', () => {
    expect(decideDomain('Müller.example')).toMatchObject({
      ok: true,
      value: { domain: 'xn--mller-kva.example' },
    })
  })

  it.each([
    '',
    'norvia',
    'nor via.example',
    'norvia..example',
    '-norvia.example',
    'norvia.example.',
    '10.0.0.1',
    'é.example/x',
  ])('is refused with the domain "%s"', (domain) => {
    expect(decideDomain(domain)).toEqual({
      ok: false,
      refusal: { code: 'invalid_input', field: 'domain', reason: 'not_a_domain' },
    })
  })
})
