/** Refusals of second factors, in English. Part of `refusalWords`. */
export const factorWords = {
  authenticator_setup_expired: {
    message: 'This setup took too long.',
    remedy: 'Begin again.',
  },
  factor_code_wrong: {
    message: 'This code is wrong, or it was used before.',
    remedy: 'Enter the code that the app shows now.',
  },
  no_second_factor: {
    message: 'There is no second factor.',
    remedy: 'There is nothing left to do.',
  },
  second_factor_needed: {
    message: 'This account has a second factor.',
    remedy: 'Enter a code.',
  },
  second_factor_required: {
    message: 'Your account needs a second factor.',
    remedy: 'Use another authenticator app instead.',
  },
  sign_in_expired: {
    message: 'This sign-in took too long.',
    remedy: 'Enter your password again.',
  },
  step_up_needed: {
    message: 'This needs your second factor.',
    remedy: 'Enter a code.',
  },
} as const
