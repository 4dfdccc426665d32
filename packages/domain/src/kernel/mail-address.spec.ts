import { describe, expect, it } from 'vitest'
import { asciiDomain, parseMailAddress, signInName } from './mail-address.ts'

describe('a mail address as people give it', () => {
  it.each([
    ["o'brien@contoso.example", "o'brien@contoso.example", null],
    ['o’brien@contoso.example', "o'brien@contoso.example", null],
    ['Anna Müller <anna@müller.example>', 'anna@xn--mller-kva.example', 'Anna Müller'],
    ['"Brien, Pat" <pat@contoso.example>;', 'pat@contoso.example', 'Brien, Pat'],
    ['<pat@contoso.example>', 'pat@contoso.example', null],
    ['mailto:pat@contoso.example', 'pat@contoso.example', null],
    ['\u200bpat@contoso.example\u00a0', 'pat@contoso.example', null],
  ])('is read: %j', (raw, address, name) => {
    expect(parseMailAddress(raw)).toEqual({ address, name })
  })

  it.each([
    '',
    'pat',
    'pat@contoso',
    'a@b.example, c@d.example',
    'A <a@b.example> B <c@d.example>',
    'a@b.example\r\nBcc: c@d.example',
    'zoé@contoso.example',
    'a@müller.example/x',
    'A <<a@b.example>>',
  ])('is none: %j', (raw) => {
    expect(parseMailAddress(raw)).toBeNull()
  })

  it('has its domain in the form that travels, and what is no domain stays as it is', () => {
    expect(asciiDomain('straße.example')).toBe('xn--strae-oqa.example')
    for (const other of ['contoso.example', 'é é', 'é/x', 'é:80', 'é@x'])
      expect(asciiDomain(other)).toBe(other)
  })

  it('signs in however it is typed', () => {
    expect(signInName(' Anna.O’Brien@Müller.Example ')).toBe("anna.o'brien@xn--mller-kva.example")
  })
})
