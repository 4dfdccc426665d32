import { describe, expect, it } from 'vitest'
import {
  cleanText,
  currencyExponent,
  parseAmount,
  parseBillingPlan,
  parseCurrency,
  parseGuid,
  parseMarket,
  parseProvisioningTag,
  parseQuantity,
  parseSegment,
  parseSkuId,
  parseTerm,
  parseText,
  passedOverKind,
} from '../index.ts'

const value = (read: unknown) => ({ ok: true, value: read })
const refused = (code: string) => ({ ok: false, refusal: { code } })

describe('text', () => {
  it('loses no-break spaces, tabs and zero-width spaces at its ends, and keeps one space of a run inside', () => {
    expect(cleanText('\u00a0\t MCOCAP_FACULTY\u00a0\u200b')).toBe('MCOCAP_FACULTY')
    expect(cleanText('Virtualization \tRights\u00a0for\nWindows')).toBe('Virtualization Rights for Windows')
  })

  it('loses the apostrophe that keeps a spreadsheet from running it, and no other', () => {
    expect(cleanText("'=Atelier")).toBe('=Atelier')
    expect(cleanText("'-5")).toBe('-5')
    expect(cleanText("'Atelier'")).toBe("'Atelier'")
    expect(cleanText("''=Atelier")).toBe("''=Atelier")
  })

  it('is refused empty, too long, or with a character that a database text cannot hold', () => {
    expect(parseText('', 5)).toEqual(refused('missing'))
    expect(parseText('123456', 5)).toEqual(refused('too_long'))
    expect(parseText('a\u0000b', 5)).toEqual(refused('control_character'))
    expect(parseText('12345', 5)).toEqual(value('12345'))
  })
})

describe('GUID', () => {
  it('is lower case, whatever the file says', () => {
    expect(parseGuid('9A18296A-025F-4E37-9FFA-30BF8D1CE775')).toEqual(
      value('9a18296a-025f-4e37-9ffa-30bf8d1ce775'),
    )
  })

  it.each(['9a18296a025f4e379ffa30bf8d1ce775', '9a18296a-025f-4e37-9ffa-30bf8d1ce77', 'n/a', '{9a18296a}'])(
    'is not %s',
    (text) => expect(parseGuid(text)).toEqual(refused('not_guid')),
  )
})

describe('term and billing plan', () => {
  it.each(['P1M', 'P1Y', 'P2Y', 'P3Y', 'P7D'])('%s is a term', (term) =>
    expect(parseTerm(term)).toEqual(value(term)),
  )

  it.each(['1M', 'P0M', 'P1Y6M', 'PT1H', 'Monthly'])('%s is no term', (text) =>
    expect(parseTerm(text)).toEqual(refused('unknown_term')),
  )

  it.each([
    ['Monthly', 'monthly'],
    ['Annual', 'annual'],
    ['Biennial', 'biennial'],
    ['Triennial', 'triennial'],
    ['Upfront', 'one_time'],
    ['OneTime', 'one_time'],
  ])('%s is our %s', (text, plan) => expect(parseBillingPlan(text)).toEqual(value(plan)))

  it.each(['Weekly', 'constructor', 'toString'])('%s is no billing plan', (text) =>
    expect(parseBillingPlan(text)).toEqual(refused('unknown_billing_plan')),
  )
})

describe('market and segment', () => {
  it('a market is an ISO code, not a nickname or a union', () => {
    expect(parseMarket('fr')).toEqual(value('FR'))
    expect(parseMarket('xk')).toEqual(value('XK'))
    for (const text of ['EU', 'FRA', 'XX']) expect(parseMarket(text)).toEqual(refused('unknown_country'))
    expect(parseMarket('uk')).toEqual(refused('country_uk_is_gb'))
  })

  it('a segment is lower case', () => {
    expect(parseSegment('Commercial')).toEqual(value('commercial'))
    expect(parseSegment('Nonprofit')).toEqual(value('charity'))
    expect(parseSegment('Wholesale')).toEqual(refused('unknown_segment'))
  })
})

describe('currency', () => {
  it.each([
    ['JPY', 0],
    ['KRW', 0],
    ['CLP', 0],
    ['EUR', 2],
    ['HUF', 2],
    ['IDR', 2],
    ['KWD', 3],
    ['EURO', null],
    ['XXX', null],
  ])('%s has the decimals of ISO 4217: %s', (code, exponent) => expect(currencyExponent(code)).toBe(exponent))

  it('knows every currency once', () => {
    expect(parseCurrency('chf')).toEqual(value({ code: 'CHF', exponent: 2 }))
    expect(parseCurrency('€')).toEqual(refused('unknown_currency'))
  })
})

describe('amount', () => {
  it.each([
    ['0.29', 2, 29],
    ['1.1', 2, 110],
    ['1234', 2, 123_400],
    ['4.35', 2, 435],
    ['1733', 0, 1733],
    ['1733.00', 0, 1733],
    ['12.500', 2, 1250],
    ['1.005', 3, 1005],
    ['0', 2, 0],
    ['90071992547409.91', 2, Number.MAX_SAFE_INTEGER],
  ])('%s with %i decimals is exactly %i minor units', (text, exponent, amount) =>
    expect(parseAmount(text, exponent)).toEqual(value(amount)),
  )

  it('is never rounded: more decimals than the currency has are refused', () => {
    expect(parseAmount('1733.50', 0)).toEqual(refused('too_many_decimals'))
    expect(parseAmount('1.005', 2)).toEqual(refused('too_many_decimals'))
  })

  it('is refused when whole minor units would no longer be exact', () => {
    expect(parseAmount('90071992547409.92', 2)).toEqual(refused('amount_too_large'))
  })

  it.each(['1,234.50', '12,50', '-1', '+1', '1e3', '.5', '1.', '$5', 'NaN', '٣'])('%s is no amount', (text) =>
    expect(parseAmount(text, 2)).toEqual(refused('not_decimal')),
  )

  it('has its thousands grouped by spaces, three digits each', () => {
    expect(parseAmount('1 234 567.50', 2)).toEqual(value(123_456_750))
    expect(parseAmount('1 234,50', 2, 'comma')).toEqual(value(123_450))
    for (const text of ['12 34', '1  234', '1234 567', '1 2345'])
      expect(parseAmount(text, 2)).toEqual(refused('not_decimal'))
  })

  it.each([
    ['12,50', 2, 1250],
    ['12.50', 2, 1250],
    ['1,2', 2, 120],
    ['1733', 0, 1733],
    ['1,005', 3, 1005],
  ])(
    '%s in a file with decimal commas, with %i decimals, is exactly %i minor units',
    (text, exponent, amount) => expect(parseAmount(text, exponent, 'comma')).toEqual(value(amount)),
  )

  it('that may be thousands or decimals is refused, never guessed', () => {
    expect(parseAmount('1.000', 0, 'comma')).toEqual(refused('ambiguous_amount'))
    expect(parseAmount('1.234', 2, 'comma')).toEqual(refused('ambiguous_amount'))
    expect(parseAmount('1.234', 3, 'either')).toEqual(refused('ambiguous_amount'))
    expect(parseAmount('1,234', 2, 'either')).toEqual(refused('ambiguous_amount'))
    expect(parseAmount('1.234,50', 2, 'comma')).toEqual(refused('not_decimal'))
  })
})

describe('quantity', () => {
  it('an empty end of a tier is the default', () => expect(parseQuantity('', 10_000)).toEqual(value(10_000)))

  it('has its thousands grouped by spaces', () => {
    expect(parseQuantity('10 000', 1)).toEqual(value(10_000))
    expect(parseQuantity('2400', 1)).toEqual(value(2400))
  })

  it.each(['0', '-1', '1.5', 'many', '9999999999', '1 00', '1 000 000 000'])('%s is no quantity', (text) =>
    expect(parseQuantity(text, 1)).toEqual(refused('not_quantity')),
  )
})

describe('tags', () => {
  const guid = 'efccb6f7-5641-4e0e-bd10-b4976e1bf68e'

  it('give the provisioning id, in any order, among other tags', () => {
    expect(
      parseProvisioningTag(`Other=1;provisioningstring=EMS; ProvisioningId=${guid.toUpperCase()};`),
    ).toEqual(value({ provisioningId: guid, provisioningString: 'EMS' }))
  })

  it('without a provisioning id give null, with a broken one are refused', () => {
    expect(parseProvisioningTag('')).toEqual(value({ provisioningId: null, provisioningString: null }))
    expect(parseProvisioningTag('ProvisioningId=EMS')).toEqual(refused('not_guid'))
  })
})

describe('a SkuId', () => {
  it.each([
    ['1', '0001'],
    ['12', '0012'],
    ['0001', '0001'],
    ['00G1', '00G1'],
    ['1A', '1A'],
    ['12345', '12345'],
  ])('%s is %s: the zeros that a spreadsheet took come back', (text, skuId) =>
    expect(parseSkuId(text, 10)).toEqual(value(skuId)),
  )
})

describe('the kind of a row', () => {
  const cells = { term: 'P1Y', billingPlan: 'Annual', segment: 'Commercial', tags: '', prices: ['48', '60'] }
  it.each([
    [{}, null],
    [{ term: 'P1M', billingPlan: 'None', prices: ['0', '0.00'] }, 'trial'],
    [{ tags: 'License; Trial' }, 'trial'],
    [{ billingPlan: 'None' }, null],
    [{ term: '', billingPlan: 'OneTime' }, 'perpetual'],
    [{ term: 'Perpetual', billingPlan: '' }, 'perpetual'],
    [{ billingPlan: 'OneTime' }, null],
    [{ term: 'P1Y6M' }, 'unknown_term'],
    [{ term: 'P0M' }, null],
    [{ billingPlan: 'Quarterly' }, 'unknown_billing_plan'],
    [{ billingPlan: '7' }, null],
    [{ segment: 'Government Community Cloud' }, 'unknown_segment'],
    [{ segment: '' }, null],
  ])('of %j is %s', (change, kind) => expect(passedOverKind({ ...cells, ...change })).toBe(kind))
})
