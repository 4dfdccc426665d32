import type { InvalidInputReason } from '../invalid-input-words.ts'
import { ok, refuse, type Result } from '../kernel/result.ts'
import type { UnacceptableField } from '../invitation/invitation-text.ts'

/** Forms whose entries are kept for the person until they are sent (UX rule 10). */
export const draftKinds = ['invitation', 'customer_user', 'decline', 'order_cancellation'] as const
/** A form that keeps its entries. */
export type DraftKind = (typeof draftKinds)[number]

/** Days for which a draft is kept after it was last saved. */
export const draftValidityDays = 30
/** Longest draft, in characters of its JSON. */
export const maximumDraftLength = 20_000
/** Longest name of what a form is about. */
export const maximumDraftSubjectLength = 100

/** Entries of a form as JSON: an object, not too long, and without a password, which is never kept. */
export function acceptDraft(content: string): Result<string, UnacceptableField> {
  const no = (reason: InvalidInputReason, maximum?: number) =>
    refuse({ code: 'invalid_input', field: 'content', reason, maximum } as const)
  if (content.length > maximumDraftLength) return no('too_long', maximumDraftLength)
  const entries = parse(content)
  if (typeof entries !== 'object' || entries === null || Array.isArray(entries)) return no('not_an_object')
  if (Object.keys(entries).some((name) => /password/i.test(name))) return no('password')
  return ok(content)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
