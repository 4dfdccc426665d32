import type { InvalidInputReason, Refusal } from '@relais/domain'
import { Int } from '@nestjs/graphql'
import { invalidInputSentences } from './refusal-sentence.ts'
import { defineRefusal } from './refusal.ts'

/** The person's roles do not allow it, whatever the object. */
export type NotPermitted = Refusal<'not_permitted'>
/** There is no such thing, or it is not yours to see: the two look the same. */
export type NotFound = Refusal<'not_found'>
/** A field does not hold what it must. */
export type InvalidInput = Refusal<'invalid_input'> & {
  /** Name of the input field. */
  readonly field: string
  /** Which rule: portals translate by it. */
  readonly reason: InvalidInputReason
  /** Of what is too long or too many: how much may be. */
  readonly maximum?: number | undefined
}

/** What was to be ended has ended before. */
export type AlreadyEnded = Refusal<'already_ended'>
/** The name typed to confirm is not the name of what would be ended. */
export type ConfirmationMismatch = Refusal<'confirmation_mismatch'> & {
  /** The name to type. */
  readonly expected: string
}

export const NotPermittedError = defineRefusal<NotPermitted>({
  name: 'NotPermittedError',
  code: 'not_permitted',
  description: "The person's roles do not allow this.",
})

export const NotFoundError = defineRefusal<NotFound>({
  name: 'NotFoundError',
  code: 'not_found',
  description: 'There is no such thing, or it is not yours to see: the two look the same.',
})

export const InvalidInputError = defineRefusal<InvalidInput>({
  name: 'InvalidInputError',
  code: 'invalid_input',
  description: 'A field does not hold what it must.',
  words: (refusal) => {
    const { message, remedy } = invalidInputSentences(refusal)
    return { message: `The field ${refusal.field} is not acceptable. ${message}`, remedy }
  },
  fields: {
    field: { type: () => String, description: 'Name of the input field.' },
    reason: { type: () => String, description: 'Why, in snake_case: portals translate by it.' },
    maximum: {
      type: () => Int,
      description: 'Of what is `too_long` (characters) or `too_many`: how much may be. Null: another reason.',
      nullable: true,
    },
  },
})

export const AlreadyEndedError = defineRefusal<AlreadyEnded>({
  name: 'AlreadyEndedError',
  code: 'already_ended',
  description: 'What was to be ended has ended before.',
})

export const ConfirmationMismatchError = defineRefusal<ConfirmationMismatch>({
  name: 'ConfirmationMismatchError',
  code: 'confirmation_mismatch',
  description: 'The name typed to confirm is not the name of what would be ended.',
  fields: { expected: { type: () => String, description: 'The name to type.' } },
})
