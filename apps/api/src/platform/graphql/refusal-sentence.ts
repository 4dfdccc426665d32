import {
  invalidInputWords,
  type InvalidInputReason,
  type Refusal,
  type RefusalCode,
  type RefusalWords,
  refusalWords,
} from '@relais/domain'
import { setupI18n } from '@lingui/core'
import { compileMessage } from '@lingui/message-utils/compileMessage'

/** What a program that calls the API does where a person at a portal does something else. */
export const wordsForPrograms: Readonly<Partial<Record<RefusalCode, RefusalWords>>> = {
  confirmation_required: {
    message: 'It was not confirmed that what is granted was read.',
    remedy: 'Have it read, and set `confirmed`.',
  },
  draft_changed: {
    message: refusalWords.draft_changed.message,
    remedy: 'Load the draft to see what is saved, or save yours over it by sending no revision.',
  },
  idempotency_key_reused: {
    message: 'This idempotency key belongs to another request.',
    remedy: 'Use a new key for a new request, and the same key only to repeat the same one.',
  },
}

const english = setupI18n({ locale: 'en', messages: { en: {} } })
// Lingui leaves its compiler out in production, where catalogs are expected to be compiled by a build step.
english.setMessagesCompiler(compileMessage)

/** Says a sentence of `refusalWords` or `invalidInputWords` with the data of a refusal. */
export function say(sentence: string, refusal: Refusal): string {
  return english._({ id: sentence, message: sentence, values: valuesOf(refusal) })
}

/** The sentences of a refusal, for people who use the API. */
export function sentencesOf(code: RefusalCode, refusal: Refusal): RefusalWords {
  const { message, remedy }: RefusalWords = wordsForPrograms[code] ?? refusalWords[code]
  return { message: say(message, refusal), remedy: say(remedy, refusal) }
}

/** The sentences of an entry that is not acceptable. */
export function invalidInputSentences(
  refusal: Refusal & { readonly reason: InvalidInputReason; readonly maximum?: number | undefined },
): RefusalWords {
  const { message, remedy } = invalidInputWords[refusal.reason]
  return { message: say(message, refusal), remedy: say(remedy, refusal) }
}

function valuesOf(refusal: Refusal): Record<string, unknown> {
  const values = Object.entries(refusal).map(
    ([name, value]) => [name, Array.isArray(value) ? value.join(', ') : toText(value)] as const,
  )
  const wait =
    'retryAfterSeconds' in refusal ? { wait: waitOf(Number(refusal.retryAfterSeconds)) } : undefined
  return { ...Object.fromEntries(values), ...wait }
}

/** An instant as programs read it; anything else as it is. */
function toText(value: unknown): unknown {
  return value instanceof Date ? value.toISOString() : value
}

/** Seconds up to two minutes, then minutes, never less than it takes: as the portals say it. */
function waitOf(seconds: number): string {
  const [amount, unit] = seconds <= 120 ? [seconds, 'second'] : [Math.ceil(seconds / 60), 'minute']
  return new Intl.NumberFormat('en', { style: 'unit', unit, unitDisplay: 'long' }).format(amount)
}
