import { describe, expect, it } from 'vitest'
import { acceptLine, acceptText } from '../../kernel/accept-text.ts'
import { acceptAdminDuration, acceptSubject, withLink, withoutLink } from './invitation-text.ts'
import { now } from './invitation.fixture.ts'

describe('the text of an invitation', () => {
  const link = 'http://reseller.localhost/invitations/1#tOken-_9'

  it('is stored with a placeholder and read with the exact link', () => {
    const stored = withoutLink(`Hello\n${link}\nBye`, link)
    expect(stored).toEqual({ ok: true, value: 'Hello\n{link}\nBye' })
    expect(withLink('Hello\n{link}\nBye', link)).toBe(`Hello\n${link}\nBye`)
  })

  it.each([
    ['without it', 'Hello', 0],
    ['cut', `Hello ${link.slice(0, -1)}`, 0],
    ['altered before its token', `Hello ${link.replace('http', 'Http')}`, 0],
    ['with its address escaped', `Hello ${encodeURIComponent(link)}`, 0],
    ['made longer', `Hello ${link}abc`, 0],
    ['twice', `${link} ${link}`, 2],
    ['a second time by its token alone', `${link} or ${link.split('#')[1]}`, 2],
  ])('is refused %s', (_, text, occurrences) => {
    expect(withoutLink(text, link)).toEqual({
      ok: false,
      refusal: { code: 'invitation_link_missing', occurrences },
    })
  })

  it('keeps the link out of the subject, which is stored as it is written', () => {
    expect(acceptSubject(`Follow ${link}`, link)).toMatchObject({ refusal: { reason: 'personal_link' } })
    expect(acceptSubject(' Follow the link ', link)).toEqual({ ok: true, value: 'Follow the link' })
  })

  it('may go on after the link with a sentence mark', () => {
    expect(withoutLink(`Here: ${link}.`, link)).toMatchObject({ ok: true })
  })

  it('refuses what a mail header or the database cannot hold', () => {
    for (const text of ['a\nb', 'a\0b', 'a\u2028b', 'a\u202eb', 'a\ud800b'])
      expect(acceptLine('subject', text, 200).ok).toBe(false)
    expect(acceptText('text', 'a\0b', 200)).toMatchObject({ refusal: { reason: 'control_character' } })
    expect(acceptText('text', 'a\u202eb', 200)).toMatchObject({ refusal: { reason: 'control_character' } })
    expect(acceptText('text', 'a\ud800b', 200)).toMatchObject({ refusal: { reason: 'unusable_characters' } })
    for (const lineBreak of ['\r\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029'])
      expect(acceptText('text', `a${lineBreak}b`, 200)).toEqual({ ok: true, value: 'a\nb' })
    expect(acceptText('text', 'x'.repeat(201), 200)).toMatchObject({ refusal: { reason: 'too_long' } })
  })

  it('asks for administration of one day to two years', () => {
    for (const fine of ['P1D', 'P24M', 'P2Y']) expect(acceptAdminDuration(fine, now).ok).toBe(true)
    for (const bad of ['P0D', 'P25M', 'P3Y', 'one year', ''])
      expect(acceptAdminDuration(bad, now).ok).toBe(false)
  })
})
