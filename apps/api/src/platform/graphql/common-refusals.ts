import { countryReasons } from '../country-reason.ts'
import type { Refusal } from '@relais/domain'
import { defineRefusal } from './refusal.ts'

/** The person's roles do not allow it, whatever the object. */
export type NotPermitted = Refusal<'not_permitted'>
/** There is no such thing, or it is not yours to see: the two look the same. */
export type NotFound = Refusal<'not_found'>
/** A field does not hold what it must. */
export type InvalidInput = Refusal<'invalid_input'> & {
  /** Name of the input field. */
  readonly field: string
  /** Why, in snake_case: portals translate by it. */
  readonly reason: string
}

/** What was to be ended has ended before. */
export type AlreadyEnded = Refusal<'already_ended'>
/** The name typed to confirm is not the name of what would be ended. */
export type ConfirmationMismatch = Refusal<'confirmation_mismatch'> & {
  /** The name to type. */
  readonly expected: string
}

const countryRules: Readonly<Record<string, string>> = countryReasons

export const NotPermittedError = defineRefusal<NotPermitted>({
  name: 'NotPermittedError',
  code: 'not_permitted',
  description: "The person's roles do not allow this.",
  message: 'Your roles do not allow this.',
  remedy: 'Ask a global administrator of your organization to do it, or to give you the role.',
})

export const NotFoundError = defineRefusal<NotFound>({
  name: 'NotFoundError',
  code: 'not_found',
  description: 'There is no such thing, or it is not yours to see: the two look the same.',
  message: 'There is nothing like this among what your organization can see.',
  remedy: 'Check the address, or start again from the list.',
})

export const InvalidInputError = defineRefusal<InvalidInput>({
  name: 'InvalidInputError',
  code: 'invalid_input',
  description: 'A field does not hold what it must.',
  message: ({ field, reason }) =>
    `The field ${field} is not acceptable: ${countryRules[reason] ?? reason.replaceAll('_', ' ')}.`,
  remedy: 'Correct the field and send it again.',
  fields: {
    field: { type: () => String, description: 'Name of the input field.' },
    reason: { type: () => String, description: 'Why, in snake_case: portals translate by it.' },
  },
})

export const AlreadyEndedError = defineRefusal<AlreadyEnded>({
  name: 'AlreadyEndedError',
  code: 'already_ended',
  description: 'What was to be ended has ended before.',
  message: 'This has already ended.',
  remedy: 'There is nothing left to do. Load the page again to see when it ended.',
})

export const ConfirmationMismatchError = defineRefusal<ConfirmationMismatch>({
  name: 'ConfirmationMismatchError',
  code: 'confirmation_mismatch',
  description: 'The name typed to confirm is not the name of what would be ended.',
  message: ({ expected }) => `The confirmation is not the name "${expected}".`,
  remedy: 'Type the name exactly as it is shown.',
  fields: { expected: { type: () => String, description: 'The name to type.' } },
})
