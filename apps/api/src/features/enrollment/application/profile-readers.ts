import type { PostalCodeRead, ProfileReaders } from '@relais/domain'
import webmailDomains from 'email-providers/all.json' with { type: 'json' }
import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js'
import { postcodeValidator, postcodeValidatorExistsForCountry } from 'postcode-validator'

const webmail: ReadonlySet<string> = new Set(webmailDomains)

/** How countries write a postal code whose parts stand apart: behind how many characters (negative: counted from the end), and what between. */
const parts: Readonly<Record<string, readonly [after: number, between: string]>> = {
  BR: [5, '-'],
  CA: [3, ' '],
  CZ: [3, ' '],
  GB: [-3, ' '],
  GG: [-3, ' '],
  GR: [3, ' '],
  IE: [3, ' '],
  IM: [-3, ' '],
  JE: [-3, ' '],
  JP: [3, '-'],
  MT: [3, ' '],
  NL: [4, ' '],
  PL: [2, '-'],
  PT: [4, '-'],
  SE: [3, ' '],
  SK: [3, ' '],
}

/** Characters that are taken for each other. */
const alike: Readonly<Record<string, string>> = {
  O: '0',
  I: '1',
  L: '1',
  S: '5',
  B: '8',
  Z: '2',
  '0': 'O',
  '1': 'I',
  '5': 'S',
  '8': 'B',
  '2': 'Z',
}

/** What well-kept libraries know of postal codes, phone numbers and webmail, for the rules of the domain. */
export const profileReaders: ProfileReaders = {
  readPostalCode,
  readPhone(country, text) {
    const number = isSupportedCountry(country)
      ? parsePhoneNumberFromString(text, country)
      : parsePhoneNumberFromString(text)
    return number?.isValid() === true ? number.number : null
  },
  isWebmail: (domain) => webmail.has(domain),
}

function readPostalCode(country: string, text: string): PostalCodeRead {
  if (!postcodeValidatorExistsForCountry(country)) return { is: 'not_used' }
  const tidy = text.trim().toUpperCase().replaceAll(/\s+/g, ' ')
  const code = written(country, tidy)
  if (code !== null) return { is: 'good', code }
  // The character that is easily mixed up, if that is all that is wrong.
  const place = Array.from(tidy).findIndex((character, at) => {
    const other = alike[character]
    return other !== undefined && written(country, tidy.slice(0, at) + other + tidy.slice(at + 1)) !== null
  })
  return { is: 'bad', place: place < 0 ? null : place + 1 }
}

/** The code as the country writes it; null: it is none there. */
function written(country: string, text: string): string | null {
  const compact = text.replaceAll(/[\s-]/g, '')
  const [after, between] = parts[country] ?? [0, '']
  const apart = between === '' ? compact : `${compact.slice(0, after)}${between}${compact.slice(after)}`
  return [apart, text, compact].find((form) => form !== '' && postcodeValidator(form, country)) ?? null
}
