import { describe, expect, it } from 'vitest'
import { decideHiding, decideListingRestoring, decideBlocking, listingState } from './listing.ts'
import { decidePublishing, listingTextFor, type TypedListing } from './publish-listing.ts'

const at = new Date('2026-03-01T09:00:00Z')
const nothing = { description: '', supportHours: '', details: {} }
const typed: TypedListing = {
  country: 'fr',
  services: ['credit_and_financing', 'customer_support'],
  families: ['security'],
  spokenLanguages: ['fr', 'en'],
  acceptsResellers: true,
  mail: ' Ventes@Norvia.example ',
  phone: '+33 4 72 00 00 00',
  webSite: 'norvia.example/partenaires',
  texts: {
    en: { ...nothing, details: { marketing_help: 'Not offered' } },
    fr: {
      description: ' Distributeur indépendant. ',
      supportHours: 'Du lundi au vendredi',
      details: { customer_support: '24 h sur 24', marketing_help: 'Aucune' },
    },
  },
}
const publish = (more: Partial<TypedListing> = {}, accountIsActive = true) =>
  decidePublishing({ ...typed, ...more }, { accountIsActive })

describe('a listing', () => {
  it('is read as it was meant: codes in their order, a whole address, no language without words, no detail of what is not offered', () => {
    expect(publish()).toEqual({
      ok: true,
      value: {
        country: 'FR',
        services: ['customer_support', 'credit_and_financing'],
        families: ['security'],
        spokenLanguages: ['en', 'fr'],
        acceptsResellers: true,
        mail: 'Ventes@Norvia.example',
        phone: '+33 4 72 00 00 00',
        webSite: 'https://norvia.example/partenaires',
        texts: {
          fr: {
            description: 'Distributeur indépendant.',
            supportHours: 'Du lundi au vendredi',
            details: { customer_support: '24 h sur 24' },
          },
        },
      },
    })
    expect(publish({ phone: '', webSite: ' ' })).toMatchObject({ value: { phone: null, webSite: null } })
  })

  it.each<[string, Partial<TypedListing>, string, string]>([
    ['no country', { country: 'UK' }, 'country', 'country_uk_is_gb'],
    ['no email', { mail: '' }, 'mail', 'missing'],
    ['a word for a phone number', { phone: 'call us' }, 'phone', 'not_a_phone_number'],
    ['three digits', { phone: '112' }, 'phone', 'not_a_phone_number'],
    ['a script for a web site', { webSite: 'javascript:alert(1)' }, 'webSite', 'not_a_web_site'],
    ['a password in the address', { webSite: 'https://a:b@norvia.example' }, 'webSite', 'not_a_web_site'],
    ['a machine of the own network', { webSite: 'http://localhost:3000' }, 'webSite', 'not_a_web_site'],
    ['no product family', { families: [] }, 'families', 'missing'],
    ['no language', { spokenLanguages: [] }, 'spokenLanguages', 'missing'],
    ['no words', { texts: { en: nothing, fr: nothing } }, 'texts.en.description', 'missing'],
    [
      'hours without a description',
      { texts: { fr: { ...nothing, supportHours: '9 h' } } },
      'texts.fr.description',
      'missing',
    ],
    [
      '1,001 letters',
      { texts: { en: { ...nothing, description: 'é'.repeat(1001) } } },
      'texts.en.description',
      'too_long',
    ],
  ])('with %s is refused at its field', (_, more, field, reason) => {
    expect(publish(more)).toMatchObject({ refusal: { code: 'invalid_input', field, reason } })
  })

  it('takes a thousand letters', () => {
    expect(publish({ texts: { en: { ...nothing, description: '🙂'.repeat(1000) } } }).ok).toBe(true)
  })

  it('of a suspended provider is not published', () => {
    expect(publish({}, false)).toMatchObject({ refusal: { code: 'account_suspended' } })
  })

  it('is told in the language of the reader, else in that in which it was written', () => {
    const texts = { fr: { ...nothing, description: 'Bonjour' } }
    expect(listingTextFor(texts, 'fr')).toMatchObject({ language: 'fr' })
    expect(listingTextFor(texts, 'en')).toMatchObject({ language: 'fr', text: { description: 'Bonjour' } })
    expect(listingTextFor({}, 'en')).toBeNull()
  })
})

describe('who sees a listing', () => {
  const shown = { hiddenAt: null, blockedAt: null }
  const hidden = { hiddenAt: at, blockedAt: null }
  const blocked = { hiddenAt: null, blockedAt: at }

  it('is said by the operator first, then by the provider', () => {
    expect([shown, hidden, blocked, { hiddenAt: at, blockedAt: at }].map(listingState)).toEqual([
      'published',
      'hidden',
      'blocked',
      'blocked',
    ])
  })

  it('is changed once: a second time it is refused', () => {
    expect([decideHiding(shown).ok, decideHiding(hidden).ok, decideHiding(blocked).ok]).toEqual([
      true,
      false,
      true,
    ])
    expect(decideBlocking(shown, ' Wrong contact ')).toEqual({ ok: true, value: 'Wrong contact' })
    expect(decideBlocking(blocked, 'x')).toMatchObject({ refusal: { code: 'listing_moved' } })
    expect([decideListingRestoring(blocked).ok, decideListingRestoring(hidden).ok]).toEqual([true, false])
  })

  it('is not taken away without a reason', () => {
    expect(decideBlocking(shown, ' ')).toMatchObject({ refusal: { field: 'reason', reason: 'missing' } })
  })
})
