import { describe, expect, it } from 'vitest'
import { mendedAddress, readPersonalLink } from './personal-link.ts'

const id = '01990000-0000-7000-8000-00000000000a'
const token = '-x7Yb2kXn4Wc8q7Yb2_kXn4Wc8q7Yb2kXn4Wc8q7Y-w'
const path = `/invitations/${id}`
const host = 'https://customer.relais.example'
const folded = `${token.slice(0, 20)}=\r\n${token.slice(20)}`

/** What became of the link on its way: as an address, or as what somebody pastes. */
const forms: Readonly<Record<string, string>> = {
  'as it was written': `${host}${path}#${token}`,
  'with the number sign escaped in the path': `${host}${path}%23${token}`,
  'with the number sign escaped twice': `${host}${path}%2523${token}`,
  'with the number sign escaped three times': `${host}${path}%252523${token}`,
  'without the number sign': `${host}${path}${token}`,
  'with a slash for the number sign': `${host}${path}/${token}`,
  'with the token in the query': `${host}${path}?token=${token}`,
  'with a query before the fragment': `${host}${path}?utm_source=mail&utm_medium=email#${token}`,
  'with a query after the fragment': `${host}${path}#${token}?utm_source=mail`,
  'with a parameter after the fragment': `${host}${path}#${token}&utm_source=mail`,
  'with a parameter before the token in the fragment': `${host}${path}#utm_source=mail&${token}`,
  'with an escaped query after the escaped fragment': `${host}${path}%23${token}%3Futm_source%3Dmail`,
  'with a full stop after it': `${host}${path}#${token}.`,
  'with a comma after it': `${host}${path}#${token},`,
  'with a bracket and a full stop after it': `(${host}${path}#${token}).`,
  'with a square bracket after it': `[${host}${path}#${token}]`,
  'between angle brackets': `<${host}${path}#${token}>`,
  'between quotes': `"${host}${path}#${token}"`,
  'between French quotes': `« ${host}${path}#${token} »`,
  'with an escaped angle bracket after it': `${host}${path}#${token}%3E`,
  'with an escaped space and a full stop after it': `${host}${path}%23${token}%20.`,
  'with an underscore after it': `_${host}${path}#${token}_`,
  'with white space around it': `\n  ${host}${path}#${token} \t\n`,
  'with an escaped space of a mail source after it': `${host}${path}#${token}=20`,
  'broken by a soft line break': `${host}${path}#${folded}`,
  'broken by a soft line break, its number sign escaped': `${host}${path}=23${folded}`,
  'wrapped over two lines': `${host}${path}#${token.slice(0, 9)}\n${token.slice(9)}\nSee you`,
  'wrapped before its number sign': `${host}${path}\n#${token}`,
  'wrapped in a quoted answer': `> ${host}${path}#${token.slice(0, 30)}\n> ${token.slice(30)}`,
  'wrapped by a filter that hands it on': `https://filter.example/?url=${encodeURIComponent(`${host}${path}#${token}`)}&data=05%7C02%7Cann&sdata=${'A'.repeat(43)}%3D&reserved=0`,
  'handed on with its number sign escaped': `https://filter.example/v3/__${host}${path}%23${token}__;!!A-b`,
  'within the whole text of the mail': `Dear Ann,\n\nopen ${host}${path}#${token} to answer.\n\nKind regards`,
}

describe('a personal link', () => {
  it.each(Object.entries(forms))('is read %s', (_form, text) => {
    expect(readPersonalLink(text)).toEqual({ path, token })
  })

  it('is read from its token alone, which does not say where it leads', () => {
    for (const text of [
      token,
      ` ${token}.`,
      `#${token}`,
      `%23${token}`,
      `<${token}>`,
      `${token.slice(0, 12)} ${token.slice(12)}`,
    ])
      expect(readPersonalLink(text), text).toEqual({ path: null, token })
  })

  it('has no token where nothing has its form: cut, gone, or only an id', () => {
    for (const text of [
      `${host}${path}`,
      `${host}${path}#`,
      `${host}${path}#cut-short`,
      `${host}${path}#${token.slice(0, -1)}`,
      `${host}${path}#${token.slice(0, 40)}...`,
      `${host}${path}?utm_source=mail`,
      `${host}${path}%23`,
      `${host}${path}.`,
    ])
      expect(readPersonalLink(text), text).toEqual({ path, token: null })
    expect(readPersonalLink('')).toEqual({ path: null, token: null })
    expect(readPersonalLink('100 % of #nothing')).toEqual({ path: null, token: null })
  })

  it('of a password leads to the page that sets one', () => {
    for (const text of [
      `${host}/reset-password#${token}`,
      `${host}/reset-password%23${token}.`,
      `${host}/reset-password?x=1#${token}`,
    ])
      expect(readPersonalLink(text), text).toEqual({ path: '/reset-password', token })
  })
})

describe('the address of a page', () => {
  it.each(Object.entries(forms).filter(([, text]) => text.startsWith(host) && !/[\r\n]/.test(text)))(
    'is mended before the page opens where its personal link came %s',
    (_form, text) => {
      const { pathname, search, hash } = new URL(text)
      const mended = mendedAddress(`${pathname}${search}${hash}`)
      expect(mended ?? `${pathname}${search}${hash}`).toBe(`${path}#${token}`)
    },
  )

  it('is mended where a filter put something after a path that lost its token', () => {
    expect(mendedAddress(`${path}.`)).toBe(path)
    expect(mendedAddress(`${path}%23`)).toBe(path)
    expect(mendedAddress('/reset-password.')).toBe('/reset-password')
    expect(mendedAddress(`/reset-password%23${token}`)).toBe(`/reset-password#${token}`)
  })

  it('stays what it is where it is none of a personal link, whatever its query holds', () => {
    for (const address of [
      '/',
      '/sign-in?return=%2Finvitations%2F01990000-0000-7000-8000-00000000000a',
      `/invitations/sent/${id}`,
      `/customers/${id}?search=%23`,
      '/forgot-password',
      path,
      '/reset-password',
    ])
      expect(mendedAddress(address), address).toBeNull()
  })
})
