import { describe, expect, it } from 'vitest'
import { type Mail, mailTemplates } from './mail.ts'
import { renderMail } from './render-mail.tsx'
import { sampleMails } from './sample-mails.ts'

const languages = ['en', 'fr'] as const
const samples = languages.flatMap((language) => sampleMails(language))
const title = (mail: Mail) =>
  `${mail.template}${'audience' in mail.data ? ` (${mail.data.audience})` : ''} in ${mail.language}`

/** Counts how often `part` stands in `text`. */
const occurrences = (text: string, part: string) => text.split(part).length - 1

/** The same data with every text but links, codes and moments replaced by `replace(text)`. */
function withTexts(mail: Mail, replace: (text: string) => string): Mail {
  const kept =
    /^(?:link|language|timeZone|template|audience|kind|organizationKind|role|roles|partnerKind|endedBy|remains|term|billingPlan|currency|.*At|.*Until)$/
  const walk = (value: unknown, key: string): unknown => {
    if (kept.test(key)) return value
    if (typeof value === 'string') return replace(value)
    if (Array.isArray(value)) return value.map((item) => walk(item, key))
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, walk(item, name)]))
  }
  return walk(mail, '') as Mail
}

/** What a reader sees of an HTML document. */
const visible = (html: string) => html.replace(/<style[\s\S]*?<\/style>/gu, '').replace(/<[^>]*>/gu, ' ')

it('there is a sample of every template', () => {
  expect([...new Set(sampleMails('en').map((mail) => mail.template))].sort()).toEqual([...mailTemplates])
})

describe.each(samples.map((mail) => [title(mail), mail] as const))('%s', (_title, mail) => {
  it('is a whole document in its language, without a gap or an untranslated id', () => {
    const { subject, html, text } = renderMail(mail)
    expect(html).toMatch(new RegExp(`<html[^>]* lang="${mail.language}"`, 'u'))
    expect(new Set(html.match(/ lang="[^"]*"/gu))).toEqual(new Set([` lang="${mail.language}"`]))
    expect(html.match(/<title>/gu)).toHaveLength(1)
    for (const part of [subject, visible(html), text]) {
      expect(part).not.toMatch(/undefined|\bnull\b|NaN|\[object|Invalid/u)
      expect(part).not.toMatch(/[{}]/u)
      expect(part).not.toMatch(
        /\b(?:frame|role|draft|order|user|consent|ending|invitation|partnership|relationship)\w*\.[a-z]/u,
      )
      expect(part).not.toMatch(/[a-z]+_[a-z]+/u)
    }
    expect(subject.length).toBeGreaterThan(5)
    expect(text.length).toBeGreaterThan(80)
  })

  it('holds the exact link once in its text and once behind its button, and shows no address in its HTML', () => {
    const { html, text } = renderMail(mail)
    const { link } = mail.data
    expect(occurrences(text, link)).toBe(1)
    expect(html.match(/href="([^"]*)"/gu)).toEqual([`href="${link}"`])
    expect(visible(html)).not.toMatch(/https?:/u)
  })

  it('makes hostile names harmless', () => {
    const hostile = `<script>alert("x")</script>\u202Eevil\u0000\u200F\r\nBcc: a@b.example\u2028<img src=x onerror=y>\uD800`
    const { subject, html, text } = renderMail(withTexts(mail, () => hostile))
    expect(html).not.toMatch(/<script|<img/u)
    for (const part of [subject, html, text]) {
      expect(part).not.toContain('\0')
      expect(part).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/u)
      expect(part.isWellFormed()).toBe(true)
    }
    expect(subject).not.toMatch(/[\r\n\u0085\u2028\u2029]/u)
    expect(new Set(html.match(/href="([^"]*)"/gu))).toEqual(new Set([`href="${mail.data.link}"`]))
  })
})

describe('two languages', () => {
  /** Of organizations: the same in both. */
  const names = new Set(['Relais', ...samples.map((mail) => renderMail(mail).senderName ?? 'Relais')])
  const french = sampleMails('fr')
  it.each(sampleMails('en').map((mail, index) => [title(mail), mail, french[index]] as const))(
    '%s reads differently in French',
    (_title, mail, other) => {
      expect(other?.template).toBe(mail.template)
      if (other === undefined) return
      const [english, translated] = [renderMail(mail), renderMail(other)]
      expect(translated.subject).not.toBe(english.subject)
      const shared = new Set(english.text.split('\n'))
      const same = translated.text.split('\n').filter((line) => line !== '' && shared.has(line))
      expect(same.filter((line) => !names.has(line) && !/^(?:https:|-+$)/u.test(line))).toEqual([])
    },
  )

  it.each(sampleMails('en').map((mail, index) => [title(mail), mail, french[index]] as const))(
    '%s gives its reason in the language of the mail',
    (_title, mail, other) => {
      const reason = ({ data }: Mail) => ('reason' in data ? data.reason : null)
      if (other === undefined || reason(mail) === null) return
      expect(reason(other)).not.toBe(reason(mail))
      expect([
        /\b(?:notre|nous|ont)\b/iu.test(reason(mail) ?? ''),
        /\b(?:we|our|were)\b/iu.test(reason(other) ?? ''),
      ]).toEqual([false, false])
    },
  )
})

describe('an invitation', () => {
  const link = 'https://customer.relais.example/invitations/1?a=1&b=2#t0ken'
  const invitation = (text: string, subject = 'Hello'): Mail<'invitation-sent'> => ({
    template: 'invitation-sent',
    language: 'en',
    timeZone: 'Europe/Paris',
    data: {
      organizationName: 'Atelier',
      organizationKind: 'reseller',
      inviterName: 'Ada',
      subject,
      text,
      link,
      expiresAt: new Date('2026-12-31T09:30:00Z'),
    },
  })

  it('holds exactly the text that the inviter wrote, line breaks and spaces included', () => {
    const text = `Dear  all,\n\n  • first\n  • second   point\n\n${link}\n\nSee <https://other.example>\nBye`
    const mail = renderMail(invitation(text))
    expect(mail.text).toContain(text)
    expect(visible(mail.html)).toContain('second   point')
    expect(mail.html).not.toContain('href="https://other.example')
  })

  it('has its button where the link stood on a line of its own, and real bullets', () => {
    const { html } = renderMail(
      invitation(`Dear all,\n\nPlease decide here:\n\n${link}\n\nIf you accept:\n- first\n- second\n\nBye`),
    )
    const places = [
      'Dear all,',
      'decide here:',
      'Open the invitation',
      'If you accept:',
      'first',
      'second',
      'Bye',
    ]
    expect(places.map((part) => html.lastIndexOf(part))).toEqual(
      places.map((part) => html.lastIndexOf(part)).toSorted((one, other) => one - other),
    )
    expect(occurrences(visible(html), '\u2022')).toBe(2)
    expect(visible(html)).not.toMatch(/^\s*- /mu)
  })

  it('names the link within a sentence, and has a button too', () => {
    const { html, text } = renderMail(invitation(`Decide at ${link} this week.`))
    expect(text).toContain(`Decide at ${link} this week.`)
    expect(visible(html)).not.toContain(link)
    expect(occurrences(visible(html), 'Open the invitation')).toBe(2)
  })

  it('shows the link even when the text lacks it', () => {
    const mail = renderMail(invitation('No link here.'))
    expect(occurrences(mail.text, link)).toBe(1)
  })

  it('makes one line of a subject with line breaks', () => {
    const { subject } = renderMail(invitation(link, 'Hello\r\nBcc: x@y.example\u0000'))
    expect(subject).toBe('Hello Bcc: x@y.example')
  })

  it('says until which day it is valid, without an hour: the recipient may live in another time zone', () => {
    const { text } = renderMail(invitation(link))
    expect(text).toMatch(/valid until [^.:]*31[^.:]*2026\./)
  })

  it.each(['javascript:alert(1)', '/invitations/1', 'https://a.example/"x', 'https://a.example/\nx'])(
    'refuses to render with the link %j',
    (bad) => {
      const mail = invitation('text')
      expect(() => renderMail({ ...mail, data: { ...mail.data, link: bad } })).toThrow('mail link')
    },
  )
})

it('a customer reads no price, even when one is passed behind the types', () => {
  for (const mail of samples) {
    if (!('audience' in mail.data) || mail.data.audience !== 'customer') continue
    const smuggled = { amount: 123_456, currency: 'EUR' }
    const data = { ...mail.data, listPriceTotal: smuggled, listPrice: smuggled }
    const { html, text } = renderMail({ ...mail, data } as Mail)
    expect(text + visible(html)).not.toMatch(/€|\bEUR\b|\bprice\b|\bprix\b/iu)
  }
})
