import { msg } from '@lingui/core/macro'
import type { RefusalCode } from '@relais/domain/codes'
import type { RefusalText } from './refusal.ts'

/** Refusals of second factors. */
export const factorRefusals = {
  authenticator_setup_expired: {
    message: msg`This setup took too long.`,
    remedy: msg`Begin again.`,
  },
  factor_code_wrong: {
    message: msg`This code is wrong, or it was used before.`,
    remedy: msg`Enter the code that the app shows now.`,
  },
  no_second_factor: {
    message: msg`There is no second factor.`,
    remedy: msg`There is nothing left to do.`,
  },
  second_factor_needed: {
    message: msg`This account has a second factor.`,
    remedy: msg`Enter a code.`,
  },
  second_factor_required: {
    message: msg`Your account needs a second factor.`,
    remedy: msg`Use another authenticator app instead.`,
  },
  sign_in_expired: {
    message: msg`This sign-in took too long.`,
    remedy: msg`Enter your password again.`,
  },
  step_up_needed: {
    message: msg`This needs your second factor.`,
    remedy: msg`Enter a code.`,
  },
} satisfies Partial<Record<RefusalCode, RefusalText>>
