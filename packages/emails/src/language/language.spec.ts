import { describe, expect, it } from 'vitest'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { cleanLine, cleanText } from './clean.ts'
import { formatDate, formatDuration, formatInstant, formatMoney } from './format.ts'
import { createTranslator } from './translator.ts'

const ids = Object.keys(en) as (keyof typeof en)[]
const placeholders = (text: string) =>
  new Set([...text.matchAll(/\{(\w+)(?=[,}])/gu)].map((match) => match[1]))

describe('the catalogs', () => {
  it.each(ids)('%s exists in both languages with the same values', (id) => {
    expect(fr[id].trim()).not.toBe('')
    expect(placeholders(fr[id])).toEqual(placeholders(en[id]))
  })

  it('hold typographic apostrophes only: a straight one quotes in ICU', () => {
    expect([...Object.values(en), ...Object.values(fr)].filter((text) => text.includes("'"))).toEqual([])
  })

  it('French has a no-break space before high punctuation', () => {
    expect(Object.values(fr).filter((text) => / [:;!?»]|« /u.test(text))).toEqual([])
  })

  it('speak of directories, as the portals do, not of tenants', () => {
    expect(Object.values(en).filter((text) => /tenant/iu.test(text))).toEqual([])
  })

  it('speak of no vendor', () => {
    const texts = [...Object.values(en), ...Object.values(fr)].join('\n')
    expect(texts).not.toMatch(/microsoft|azure|entra|gdap|\bMCA\b|\bMPA\b|\bMPN\b|office 365/iu)
  })

  it('an id that a catalog lacks is an error, not a text', () => {
    const t = createTranslator('fr')
    expect(() => t('not.there' as 'frame.open')).toThrow('not.there')
  })

  it('count in the grammar of the language', () => {
    const line = { product: 'P', term: 'T', billingPlan: 'B' }
    expect(createTranslator('fr')('order.line', { ...line, quantity: 0 })).toMatch(/0 licence,/u)
    expect(createTranslator('en')('order.line', { ...line, quantity: 0 })).toMatch(/0 licenses,/u)
  })
})

describe('formats', () => {
  it('money has the decimals of its currency', () => {
    expect(formatMoney({ amount: 123_456, currency: 'EUR' }, 'en')).toBe('€1,234.56')
    expect(formatMoney({ amount: 123_456, currency: 'JPY' }, 'en')).toBe('¥123,456')
    expect(formatMoney({ amount: 5, currency: 'EUR' }, 'en')).toBe('€0.05')
    expect(formatMoney({ amount: -5, currency: 'KWD' }, 'en')).toBe('-KWD\u00A00.005')
    expect(formatMoney({ amount: 123_456, currency: 'EUR' }, 'fr').replace(/\s/gu, ' ')).toBe('1 234,56 €')
  })

  it('large amounts stay exact', () => {
    expect(formatMoney({ amount: Number.MAX_SAFE_INTEGER, currency: 'EUR' }, 'en')).toBe(
      '€90,071,992,547,409.91',
    )
  })

  it('a duration is said in the unit it was chosen in, and a text that is none is an error', () => {
    expect(formatDuration('P1Y', 'en')).toBe('1 year')
    expect(formatDuration('P30D', 'fr')).toBe('30\u00A0jours')
    expect(() => formatDuration('soon', 'en')).toThrow('not a duration')
  })

  it('a moment is shown in the given time zone, as Date or as text', () => {
    const text = formatInstant('2026-12-01T23:30:00Z', 'fr', 'Europe/Paris')
    expect(text).toContain('2 décembre 2026')
    expect(text).toContain('00:30')
    expect(text).toContain('heure de Paris')
    expect(formatInstant('2026-12-01T21:35:00Z', 'en', 'UTC')).toBe('1 December 2026 at 21:35, UTC')
    expect(formatInstant(new Date('2026-12-01T23:30:00Z'), 'fr', 'Europe/Paris')).toBe(text)
    expect(formatInstant('2026-12-01T12:00:00Z', 'fr', 'UTC')).toContain('1er décembre 2026')
  })

  it('a day is that of the given time zone, without an hour', () => {
    expect(formatDate('2026-11-30T23:30:00Z', 'fr', 'Europe/Paris')).toBe('1er décembre 2026')
    expect(formatDate(new Date('2026-11-30T23:30:00Z'), 'en', 'UTC')).not.toMatch(/[:]|GMT|UTC/)
  })

  it('a text that is no moment or no time zone is an error', () => {
    expect(() => formatInstant('soon', 'en', 'UTC')).toThrow(RangeError)
    expect(() => formatInstant('2026-12-01T12:00:00Z', 'en', 'Mars/Base')).toThrow(RangeError)
  })
})

describe('cleaning', () => {
  it('a line keeps letters of every script and joiners', () => {
    expect(cleanLine(' Zoë Ünal نیم\u200Cفاصله 👩\u200D💻 ')).toBe('Zoë Ünal نیم\u200Cفاصله 👩\u200D💻')
  })

  it('a line loses breaks, controls, direction marks and lone surrogates', () => {
    expect(cleanLine('a\r\nb\u0000\u202Ec\u2029d\te\u200F\uDC00')).toBe('a bc d e\uFFFD')
  })

  it('a text keeps its lines', () => {
    expect(cleanText('a\r\n\tb\u2028c\u0000')).toBe('a\n\tb\nc')
  })
})
