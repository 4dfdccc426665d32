/**
 * Refusals of the directory of providers, of the membership registry and of enrolling, in the form and for the purpose of `refusalWords`.
 */
export const enrollmentWords = {
  enrolling_administrator_required: {
    message: 'Only a global administrator of a directory enrolls it.',
    remedy: 'Sign in as one, or create a new directory.',
  },
  provider_account_moved: {
    message: 'This account was opened or suspended since you looked at it.',
    remedy: 'Load the page again to see how it is.',
  },
  listing_moved: {
    message: 'This listing was hidden or shown since you looked at it.',
    remedy: 'Load the page again to see how it stands.',
  },
  membership_refreshed_lately: {
    message: 'The registry was asked a few minutes ago. It can be asked again on {retryAt}.',
    remedy: 'Wait until then.',
  },
  membership_unknown: {
    message: 'The membership registry has no profile with the partner ID of your organization.',
    remedy: 'Ask the operator of this installation.',
  },
  membership_moved: {
    message: 'This membership was changed since you looked at it.',
    remedy: 'Load the page again to see how it stands.',
  },
} as const
