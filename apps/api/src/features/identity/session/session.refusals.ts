import type { PasswordUnacceptable, Portal, Refusal } from '@relais/domain'
import { Int } from '@nestjs/graphql'
import type { HashingBusy } from '../../../platform/auth/password-hash.ts'
import type { TooManyAttempts } from '../../../platform/auth/sign-in-limit.ts'
import { PortalCode } from '../../../platform/graphql/code.graphql.ts'
import { defineRefusal } from '../../../platform/graphql/refusal.ts'

export const InvalidCredentialsError = defineRefusal({
  name: 'InvalidCredentialsError',
  code: 'invalid_credentials',
  description: 'Name or password is wrong; which one is not said.',
})

export const TooManyAttemptsError = defineRefusal<TooManyAttempts>({
  name: 'TooManyAttemptsError',
  code: 'too_many_attempts',
  description:
    'Too many wrong attempts: of this browser, from this address, or on this account from unknown places. This one was not looked at.',
  fields: { retryAfterSeconds: { type: () => Int, description: 'Seconds after which it works again.' } },
})

export const PasswordCheckBusyError = defineRefusal<HashingBusy>({
  name: 'PasswordCheckBusyError',
  code: 'password_check_busy',
  description:
    'More passwords wait to be checked than can be checked soon. This one was not looked at and does not count.',
  fields: {
    retryAfterSeconds: { type: () => Int, description: 'Seconds after which it is likely to work.' },
  },
})

/** Name and password are right, at a portal where the organization has no account. */
export type WrongPortal = Refusal<'wrong_portal'> & {
  readonly portal: Portal
  /** Origin of that portal. */
  readonly address: string
}
export const WrongPortalError = defineRefusal<WrongPortal>({
  name: 'WrongPortalError',
  code: 'wrong_portal',
  description: 'Name and password are right, but the organization has no account of this kind.',
  fields: {
    portal: { type: () => PortalCode, description: 'The portal of the organization.' },
    address: { type: () => String, description: 'Its address.' },
  },
})

export const PasswordUnacceptableError = defineRefusal<PasswordUnacceptable>({
  name: 'PasswordUnacceptableError',
  code: 'password_unacceptable',
  description: 'The password is too short, too long or too easy to guess.',
  fields: { reason: { type: () => String, description: '`too_short`, `too_long` or `too_common`.' } },
})

export const PasswordLinkInvalidError = defineRefusal({
  name: 'PasswordLinkInvalidError',
  code: 'password_link_invalid',
  description: 'The link is incomplete, used, replaced by a newer one, or too old.',
})

export const CurrentPasswordWrongError = defineRefusal({
  name: 'CurrentPasswordWrongError',
  code: 'current_password_wrong',
  description: 'The password given as the current one is not.',
})
