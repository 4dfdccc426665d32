import { msg } from '@lingui/core/macro'
import type { RefusalCode } from '@relais/domain/codes'
import type { RefusalText } from './refusal.ts'

/** Refusals of sign-in, passwords, and of the idempotency key that every mutation takes. */
export const sessionRefusals = {
  invalid_credentials: {
    message: msg`Email and password don’t match.`,
    remedy: msg`Check both, or reset your password.`,
  },
  too_many_attempts: {
    message: msg`There were too many wrong attempts.`,
    remedy: msg({ message: 'Try again in {wait}.' }),
  },
  password_check_busy: {
    message: msg`Very many people are signing in right now.`,
    remedy: msg({ message: 'Try again in {wait}.' }),
  },
  wrong_portal: {
    message: msg`This account belongs to another portal.`,
    remedy: msg({ message: 'Open the portal of your organization and sign in there: {address}.' }),
  },
  password_unacceptable: {
    message: msg({
      message:
        '{reason, select, too_short {This password is shorter than 15 characters.} too_long {This password is longer than 256 characters.} other {This password is easy to guess: many people use it, it repeats itself, or it is made of your own names.}}',
    }),
    remedy: msg`Choose several words that do not belong together, 15 to 256 characters in all.`,
  },
  current_password_wrong: {
    message: msg`This is not your current password.`,
    remedy: msg`Enter the one you sign in with, or ask for a link to set a new one.`,
  },
  password_link_invalid: {
    message: msg`This link was used, replaced by a newer one, or is too old.`,
    remedy: msg`Ask for a new one.`,
  },
  idempotency_key_reused: {
    message: msg`This was already sent with other entries.`,
    remedy: msg`Load the page again and check what was done before you send it once more.`,
  },
} satisfies Partial<Record<RefusalCode, RefusalText>>
