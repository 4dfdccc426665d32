import { asciiDomain, isMailAddress, parseMailAddress } from './mail-address.ts'
import { deceives, tidyName, turnsText } from './name-text.ts'
import type { InvalidInputReason } from './invalid-input-words.ts'
import { ok, refuse, type Refusal, type Result } from './result.ts'

/** A field does not hold what it must; `maximum` of what is too long or too many. */
export type UnacceptableField = Refusal<'invalid_input'> & {
  readonly field: string
  readonly reason: InvalidInputReason
  readonly maximum?: number | undefined
}

/** A text of one line: tidied, neither empty nor longer than `maximum`, without characters that deceive. */
export function acceptLine(field: string, text: string, maximum: number): Result<string, UnacceptableField> {
  const line = tidyName(text)
  if (line === '') return refuse({ code: 'invalid_input', field, reason: 'missing' })
  if (!line.isWellFormed()) return refuse({ code: 'invalid_input', field, reason: 'unusable_characters' })
  if (deceives(line)) return refuse({ code: 'invalid_input', field, reason: 'control_character' })
  return withinLength(field, line, maximum)
}

/**
 * A text of several lines, as written: not empty, not longer than `maximum`, no control characters but line breaks and tabs,
 * and none that turn what is written after them.
 * The line and page breaks of word processors (vertical tab, form feed, line separator) become line breaks.
 */
export function acceptText(field: string, text: string, maximum: number): Result<string, UnacceptableField> {
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  const unified = text.replace(/\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g, '\n')
  if (unified.trim() === '') return refuse({ code: 'invalid_input', field, reason: 'missing' })
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  if (/[\u0000-\u0008\u000b-\u001f\u007f]/.test(unified) || turnsText(unified))
    return refuse({ code: 'invalid_input', field, reason: 'control_character' })
  return withinLength(field, unified, maximum)
}

/** One mail address, also as it is pasted from a mail program, in the form that travels. */
export function acceptMail(field: string, text: string): Result<string, UnacceptableField> {
  const trimmed = text.trim()
  if (trimmed === '') return refuse({ code: 'invalid_input', field, reason: 'missing' })
  const parsed = parseMailAddress(trimmed)
  return parsed === null
    ? refuse({ code: 'invalid_input', field, reason: 'not_a_mail_address' })
    : ok(parsed.address)
}

/** The domain of an organization, lower case, in ASCII; empty: null, any organization. Whether there is one is not said. */
export function acceptDomain(field: string, text: string): Result<string | null, UnacceptableField> {
  const domain = asciiDomain(text.trim().toLowerCase())
  if (domain === '') return ok(null)
  return isMailAddress(`x@${domain}`)
    ? ok(domain)
    : refuse({ code: 'invalid_input', field, reason: 'not_a_domain' })
}

function withinLength(field: string, text: string, maximum: number): Result<string, UnacceptableField> {
  if (Array.from(text).length > maximum)
    return refuse({ code: 'invalid_input', field, reason: 'too_long', maximum })
  return text.isWellFormed()
    ? ok(text)
    : refuse({ code: 'invalid_input', field, reason: 'unusable_characters' })
}
