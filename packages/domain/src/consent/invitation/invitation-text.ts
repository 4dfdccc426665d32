import { acceptLine, type UnacceptableField } from '../../kernel/accept-text.ts'
import { ok, refuse, type Refusal, type Result } from '../../kernel/result.ts'
import { addDuration, isDuration } from '../../kernel/time.ts'

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

/** Duration of a delegated admin relationship: one day to two years (domain reference 2.6). */
export function acceptAdminDuration(text: string, now: Date): Result<string, UnacceptableField> {
  if (!isDuration(text))
    return refuse({ code: 'invalid_input', field: 'requestedDuration', reason: 'not_a_duration' })
  if (addDuration(now, text).getTime() > addDuration(now, 'P2Y').getTime()) {
    return refuse({ code: 'invalid_input', field: 'requestedDuration', reason: 'duration_too_long' })
  }
  return ok(text)
}
