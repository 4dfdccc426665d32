import { describe, expect, it } from 'vitest'
import { acceptOrganization, acceptUsageLocation, countries, parseCountry, parseMarket } from '../index.ts'

describe('a country', () => {
  it('is one of the 249 codes of ISO 3166-1, or Kosovo, whose code the standard leaves to its users', () => {
    expect(new Set(countries).size).toBe(250)
    expect(countries.toSorted()).toEqual(countries)
    expect(parseCountry(' xk ')).toEqual({ ok: true, value: 'XK' })
  })

  it('has a name in both languages', () => {
    for (const language of ['en', 'fr']) {
      const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
      expect(countries.filter((code) => names.of(code) === undefined)).toEqual([])
    }
  })

  it.each([
    ['UK', 'country_uk_is_gb'],
    ['uk', 'country_uk_is_gb'],
    ['EL', 'country_el_is_gr'],
    ['EU', 'unknown_country'],
    ['France', 'unknown_country'],
    ['', 'missing'],
  ])('is not %s, and the refusal tells the code that is meant (%s)', (text, code) =>
    expect(parseCountry(text)).toEqual({ ok: false, refusal: { code } }),
  )

  it('written UK is refused naming GB in every field that holds one', () => {
    const code = 'country_uk_is_gb'
    expect(parseMarket('UK')).toEqual({ ok: false, refusal: { code } })
    expect(acceptUsageLocation('UK')).toMatchObject({ refusal: { field: 'usageLocation', reason: code } })
    const organization = acceptOrganization({
      legalName: 'Norvia',
      country: 'UK',
      timeZone: 'Europe/London',
      domain: 'norvia.example',
      displayName: 'Camille',
      userPrincipalNameLabel: 'camille',
      contactMail: 'camille@norvia.example',
    })
    expect(organization).toMatchObject({ refusal: { field: 'country', reason: code } })
  })
})
