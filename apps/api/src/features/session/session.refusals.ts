import type { PasswordUnacceptable } from '@relais/domain'
import { PortalCode } from '../../platform/graphql/code.graphql.ts'
import { defineRefusal } from '../../platform/graphql/refusal.ts'
import type { WrongPortal } from './sign-in.ts'

export const InvalidCredentialsError = defineRefusal({
  name: 'InvalidCredentialsError',
  code: 'invalid_credentials',
  description: 'Name or password is wrong; which one is not said.',
  message: 'The name or the password is wrong.',
  remedy: 'Check both, or set a new password by mail.',
})

export const TooManyAttemptsError = defineRefusal({
  name: 'TooManyAttemptsError',
  code: 'too_many_attempts',
  description: 'Too many attempts from this address.',
  message: 'There were too many attempts from here.',
  remedy: 'Wait a quarter of an hour and try again.',
})

export const WrongPortalError = defineRefusal<WrongPortal>({
  name: 'WrongPortalError',
  code: 'wrong_portal',
  description: 'Name and password are right, but the organization has no account of this kind.',
  message: 'Your organization has no account at this portal.',
  remedy: ({ address }) => `Sign in at ${address}.`,
  fields: {
    portal: { type: () => PortalCode, description: 'The portal of the organization.' },
    address: { type: () => String, description: 'Its address.' },
  },
})

export const PasswordUnacceptableError = defineRefusal<PasswordUnacceptable>({
  name: 'PasswordUnacceptableError',
  code: 'password_unacceptable',
  description: 'The password is too short, too long or too easy to guess.',
  message: ({ reason }) =>
    ({
      too_short: 'The password is shorter than 15 characters.',
      too_long: 'The password is longer than 256 characters.',
      too_common: 'The password is easy to guess: it repeats itself, or is made of your own names.',
    })[reason],
  remedy: 'Take several words that do not belong together: at least 15 characters.',
  fields: { reason: { type: () => String, description: '`too_short`, `too_long` or `too_common`.' } },
})

export const PasswordLinkInvalidError = defineRefusal({
  name: 'PasswordLinkInvalidError',
  code: 'password_link_invalid',
  description: 'The link is incomplete, used, replaced by a newer one, or too old.',
  message: 'This link does not work: it was used, is too old, or is incomplete.',
  remedy: 'Ask for a new link.',
})

export const CurrentPasswordWrongError = defineRefusal({
  name: 'CurrentPasswordWrongError',
  code: 'current_password_wrong',
  description: 'The password given as the current one is not.',
  message: 'This is not your current password.',
  remedy: 'Enter the password you sign in with, or ask for a link to set a new one.',
})
