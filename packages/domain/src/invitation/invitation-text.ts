import { asciiDomain, isMailAddress, parseMailAddress } from '../kernel/mail-address.ts'
import { deceives, tidyName, turnsText } from '../kernel/name-text.ts'
import { addDuration, isDuration } from '../kernel/time.ts'
import type { InvalidInputReason } from '../invalid-input-words.ts'
import { ok, refuse, type Refusal, type Result } from '../kernel/result.ts'

/** What stands for the personal link in a stored text: the token is never stored. */
export const linkPlaceholder = '{link}'

/** Longest subject, in characters. */
export const maximumSubjectLength = 200
/** Longest text, in characters. */
export const maximumTextLength = 20_000
/** Longest reason for declining, in characters. */
export const maximumReasonLength = 1_000

/** The personal link is not in the text exactly once, unchanged. */
export type InvitationLinkMissing = Refusal<'invitation_link_missing'> & {
  /** How often the exact link occurs: 0, or more than once. */
  readonly occurrences: number
}

/** A field does not hold what it must; `maximum` of what is too long or too many. */
export type UnacceptableField = Refusal<'invalid_input'> & {
  readonly field: string
  readonly reason: InvalidInputReason
  readonly maximum?: number | undefined
}

/** The text as it is stored, with `{link}` in place of the link. Refuses a text that does not hold the exact link once. */
export function withoutLink(
  text: string,
  link: string,
): Result<string, InvitationLinkMissing | UnacceptableField> {
  if (text.includes(linkPlaceholder))
    return refuse({ code: 'invalid_input', field: 'text', reason: 'placeholder' })
  const parts = text.split(link)
  // A link that goes on after its end is another, broken link.
  const whole = parts.slice(1).every((part) => !/^[A-Za-z0-9_-]/.test(part))
  // Written another way it would be stored with its token.
  const again = parts.filter((part) => part.includes(tokenOf(link))).length
  const found = whole ? parts.length - 1 : 0
  if (found !== 1 || again > 0) {
    // Its token in an altered address is no link: nobody could answer by it.
    return refuse({ code: 'invitation_link_missing', occurrences: found === 0 ? 0 : found + again })
  }
  return ok(parts.join(linkPlaceholder))
}

/** A subject: one line, and not the place for the personal link, whose token would be stored with it. */
export function acceptSubject(text: string, link: string): Result<string, UnacceptableField> {
  const line = acceptLine('subject', text, maximumSubjectLength)
  if (line.ok && line.value.includes(tokenOf(link)))
    return refuse({ code: 'invalid_input', field: 'subject', reason: 'personal_link' })
  return line
}

function tokenOf(link: string): string {
  return link.slice(link.indexOf('#') + 1)
}

/** The text as people read it, with the exact link in it. */
export function withLink(body: string, link: string): string {
  return body.split(linkPlaceholder).join(link)
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

/** Duration of a delegated admin relationship: one day to two years (domain reference 2.6). */
export function acceptAdminDuration(text: string, now: Date): Result<string, UnacceptableField> {
  if (!isDuration(text))
    return refuse({ code: 'invalid_input', field: 'requestedDuration', reason: 'not_a_duration' })
  if (addDuration(now, text).getTime() > addDuration(now, 'P2Y').getTime()) {
    return refuse({ code: 'invalid_input', field: 'requestedDuration', reason: 'duration_too_long' })
  }
  return ok(text)
}

function withinLength(field: string, text: string, maximum: number): Result<string, UnacceptableField> {
  if (Array.from(text).length > maximum)
    return refuse({ code: 'invalid_input', field, reason: 'too_long', maximum })
  return text.isWellFormed()
    ? ok(text)
    : refuse({ code: 'invalid_input', field, reason: 'unusable_characters' })
}
