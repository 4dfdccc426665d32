/** Refusals of second factors, in English. Part of `refusalWords`. */
export const factorWords = {
  authenticator_setup_expired: {
    message: 'This setup is older than half an hour.',
    remedy: 'Begin again: a new code to scan is shown.',
  },
  factor_code_wrong: {
    message: 'This code is wrong, or it was used before.',
    remedy: 'Enter the code that the app shows now; a recovery code works once.',
  },
  no_second_factor: {
    message: 'There is no second factor.',
    remedy: 'Nothing is left to do.',
  },
  second_factor_needed: {
    message: 'The password is right, and this account has a second factor.',
    remedy: 'Enter a code of the authenticator app, or a recovery code.',
  },
  second_factor_required: {
    message: 'Your account must have a second factor.',
    remedy: 'Set up another authenticator app instead: the one before no longer counts then.',
  },
  sign_in_expired: {
    message: 'This sign-in is older than ten minutes, or was used.',
    remedy: 'Enter your password again.',
  },
  step_up_needed: {
    message: 'This needs your second factor, shown within the last five minutes.',
    remedy: 'Enter a code, then send the same again.',
  },
} as const
