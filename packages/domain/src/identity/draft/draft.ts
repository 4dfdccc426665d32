import type { InvalidInputReason } from '../../kernel/invalid-input-words.ts'
import { ok, refuse, type Refusal, type Result } from '../../kernel/result.ts'
import { addDays } from '../../kernel/time.ts'
import type { UnacceptableField } from '../../kernel/accept-text.ts'

/** Days for which a draft is kept after it was last saved. */
export const draftValidityDays = 30
/** Longest draft, in characters of its JSON. */
export const maximumDraftLength = 20_000
/** Longest name of what a form is about. */
export const maximumDraftSubjectLength = 100

/** Forms whose entries are kept for one person at the same time: nobody has as many begun, a program does. */
export const maximumDrafts = 100
/** The same with those that were discarded, of which the generation is kept: somebody who works for 300 customers has room. */
export const maximumDraftTraces = 1000

/** What else is kept for a person, of the last {@link draftValidityDays} days. */
export interface OtherDrafts {
  /** Drafts with entries. */
  readonly kept: number
  /** When that of them was saved that nobody touched longest; null: there is none. */
  readonly oldestKeptAt: Date | null
  /** Drafts with entries, and discarded ones. */
  readonly all: number
  /** Null: there is none. */
  readonly oldestAt: Date | null
}

/** The person has as many drafts as are kept. None is given up for a new one: what was typed first is not lost silently. */
export type DraftsFull = Refusal<'drafts_full'> & {
  /** How many are kept. */
  readonly limit: number
  /** When the oldest is forgotten, which makes room. */
  readonly retryAt: Date
}

/**
 * Whether one more draft is kept.
 * @param keeps entries; false: a draft is discarded, of which the generation alone is kept
 */
export function decideDraft(others: OtherDrafts, keeps: boolean): Result<null, DraftsFull> {
  const full = (limit: number, oldest: Date) =>
    refuse({ code: 'drafts_full', limit, retryAt: addDays(oldest, draftValidityDays) } as const)
  if (keeps && others.oldestKeptAt && others.kept >= maximumDrafts)
    return full(maximumDrafts, others.oldestKeptAt)
  if (others.oldestAt && others.all >= maximumDraftTraces) return full(maximumDraftTraces, others.oldestAt)
  return ok(null)
}

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
