import type { InvalidInput } from '../platform/graphql/common-refusals.ts'
import { invalidInputSentences } from '../platform/graphql/refusal-sentence.ts'
import type { Sentences } from './answer.ts'

/** Why an option was refused, told by the name of the option instead of the field. */
export function optionRefused(refusal: InvalidInput, options: Readonly<Record<string, string>>): Sentences {
  const { field } = refusal
  const { message, remedy } = invalidInputSentences(refusal)
  return {
    message: `${options[field] ?? field} is not acceptable. ${message}`,
    remedy: `${remedy} Then run the command again; nothing was made.`,
  }
}

/** Sentences for a refused password. */
export const passwordRefused: Sentences = {
  message: 'The password on standard input is shorter than 15 characters, too long, or easy to guess.',
  remedy:
    'Take several words that do not belong together, or leave --password-stdin out: the person then sets it by a mailed link.',
}
