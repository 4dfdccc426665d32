import { describe, expect, it } from 'vitest'
import { holdsLink, mailtoOf, putLinkBack, toHtml } from './invitation-text.ts'

const link = 'http://reseller.localhost/invitations/019cadc6#tOken-_9'

describe('the personal link in a draft', () => {
  it.each([
    ['once', `Hello\n${link}\nBye`, true],
    ['before a full stop', `See ${link}.`, true],
    ['missing', 'Hello', false],
    ['cut', `Hello ${link.slice(0, -2)}`, false],
    ['made longer', `Hello ${link}x`, false],
    ['twice', `${link} and ${link}`, false],
    ['once whole and once made longer', `${link} and ${link}x`, false],
  ])('%s', (_, text, holds) => {
    expect(holdsLink(text, link)).toBe(holds)
  })

  it.each([
    'Hello',
    '',
    `Hello\n\n${link.slice(0, -2)}\n\nBye`,
    `Hello ${link}x`,
    `${link} and ${link}`,
    'One\n\nTwo\n\nThree',
  ])('can always be put back into %j', (text) => {
    for (const cursor of [null, 0, text.length]) {
      expect(holdsLink(putLinkBack(text, link, cursor).text, link)).toBe(true)
    }
  })

  it('takes the place of what was left of it, and the words around it stay', () => {
    expect(putLinkBack(`Hello Ada,\n\n${link.slice(0, -4)}\n\nBye`, link, 0).text).toBe(
      `Hello Ada,\n\n${link}\n\nBye`,
    )
  })

  it('is recognized where a word processor made typographic hyphens of its own', () => {
    const uuid = 'http://reseller.localhost/invitations/019c-adc6#tOken-_9'
    const changed = `Hello\n\n${uuid.replaceAll('-', '–')}\n\nBye`
    expect(holdsLink(changed, uuid)).toBe(false)
    expect(putLinkBack(changed, uuid, null).text).toBe(`Hello\n\n${uuid}\n\nBye`)
  })

  it('comes back at the cursor where nothing is left of it, and the cursor follows it', () => {
    const { text, cursor } = putLinkBack('Hello\n\nBye', link, 5)
    expect(text).toBe(`Hello\n\n${link}\n\nBye`)
    expect(text.slice(0, cursor)).toBe(`Hello\n\n${link}`)
    expect(putLinkBack('', link, 0)).toEqual({ text: link, cursor: link.length })
  })

  it('is clickable in HTML, and nothing else of the text becomes markup', () => {
    expect(toHtml(`<b>Hi</b>\n${link}`, link)).toBe(
      `<div>&lt;b&gt;Hi&lt;/b&gt;<br>\n<a href="${link}">${link}</a></div>`,
    )
  })
})

describe('a draft for the mail program', () => {
  it('is one address with subject and text', () => {
    const { address } = mailtoOf({ recipientMail: 'a@b.example', subject: 'A & B', text: `x\n${link}` })
    expect(address).toBe(`mailto:a%40b.example?subject=A%20%26%20B&body=x%0D%0A${encodeURIComponent(link)}`)
  })

  it('is handed over without its text where that would be cut: it has to be pasted', () => {
    const mail = { recipientMail: 'a@b.example', subject: 's' }
    const fits = mailtoOf({ ...mail, text: `${'é'.repeat(327)}ab` })
    expect([fits.holdsText, fits.address.length]).toEqual([true, 2000])
    expect(mailtoOf({ ...mail, text: `${'é'.repeat(327)}abc` })).toEqual({
      address: 'mailto:a%40b.example?subject=s',
      holdsText: false,
    })
  })
})
