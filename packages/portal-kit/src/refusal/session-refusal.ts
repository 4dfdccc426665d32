import { msg } from '@lingui/core/macro'
import type { RefusalText } from './refusal-text.ts'

/** Refusals of sign-in, sign-out and passwords. */
export const sessionRefusals: Record<string, RefusalText> = {
  INVALID_CREDENTIALS: {
    message: msg`This sign-in name and password do not match.`,
    remedy: msg`Check both, or reset your password.`,
  },
  TOO_MANY_ATTEMPTS: {
    message: msg`There were too many attempts.`,
    remedy: msg`Wait a few minutes, then try again.`,
  },
  WRONG_PORTAL: {
    message: msg`This account belongs to another portal.`,
    remedy: msg`Open the portal of your organization and sign in there.`,
  },
  WEAK_PASSWORD: {
    message: msg`This password is too easy to guess.`,
    remedy: msg`Choose another one of at least 15 characters.`,
  },
  INVALID_RESET_LINK: {
    message: msg`This link is no longer valid.`,
    remedy: msg`Ask for a new one.`,
  },
}
