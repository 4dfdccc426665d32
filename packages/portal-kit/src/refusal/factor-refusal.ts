import { msg } from '@lingui/core/macro'
import type { RefusalCode } from '@relais/domain/codes'
import type { RefusalText } from './refusal.ts'

/** Refusals of second factors. */
export const factorRefusals = {
  authenticator_setup_expired: {
    message: msg`This setup is older than half an hour.`,
    remedy: msg`Begin again: a new code to scan is shown.`,
  },
  factor_code_wrong: {
    message: msg`This code is wrong, or it was used before.`,
    remedy: msg`Enter the code that the app shows now; a recovery code works once.`,
  },
  no_second_factor: {
    message: msg`There is no second factor.`,
    remedy: msg`Nothing is left to do.`,
  },
  second_factor_needed: {
    message: msg`The password is right, and this account has a second factor.`,
    remedy: msg`Enter a code of the authenticator app, or a recovery code.`,
  },
  second_factor_required: {
    message: msg`Your account must have a second factor.`,
    remedy: msg`Set up another authenticator app instead: the one before no longer counts then.`,
  },
  sign_in_expired: {
    message: msg`This sign-in is older than ten minutes, or was used.`,
    remedy: msg`Enter your password again.`,
  },
  step_up_needed: {
    message: msg`This needs your second factor, shown within the last five minutes.`,
    remedy: msg`Enter a code, then send the same again.`,
  },
} satisfies Partial<Record<RefusalCode, RefusalText>>
