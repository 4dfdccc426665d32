import { msg } from '@lingui/core/macro'
import type { RefusalText } from './refusal.ts'

/** Refusals of sign-in, passwords, and of the idempotency key that every mutation takes. */
export const sessionRefusals: Record<string, RefusalText> = {
  invalid_credentials: {
    message: msg`This sign-in name and password do not match.`,
    remedy: msg`Check both, or reset your password.`,
  },
  too_many_attempts: {
    message: msg`There were too many attempts.`,
    remedy: msg`Wait a few minutes, then try again.`,
  },
  wrong_portal: {
    message: msg`This account belongs to another portal.`,
    remedy: msg`Open the portal of your organization and sign in there.`,
  },
  password_unacceptable: {
    message: msg`This password is too short, too long or too easy to guess.`,
    remedy: msg`Choose another one of at least 15 characters.`,
  },
  current_password_wrong: {
    message: msg`This is not your current password.`,
    remedy: msg`Enter the one you sign in with, or ask for a link to set a new one.`,
  },
  password_link_invalid: {
    message: msg`This link is no longer valid.`,
    remedy: msg`Ask for a new one.`,
  },
  idempotency_key_reused: {
    message: msg`This was already sent with other entries.`,
    remedy: msg`Load the page again and check what was done before you send it once more.`,
  },
}
