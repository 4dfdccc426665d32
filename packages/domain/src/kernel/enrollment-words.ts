/**
 * Refusals of the directory of providers, of the membership registry and of enrolling, in the form and for the purpose of `refusalWords`.
 */
export const enrollmentWords = {
  appeal_over: {
    message: 'This decision can no longer be appealed.',
    remedy: 'Enroll again.',
  },
  application_moved: {
    message: 'The application is no longer as you saw it.',
    remedy: 'Look at it again.',
  },
  application_open: {
    message: 'Your organization has another application that is not decided yet.',
    remedy: 'Go on with that one.',
  },
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
  membership_credentials_wrong: {
    message: 'Email and password of the membership account don’t match.',
    remedy: 'Check both. The membership account is not your sign-in here.',
  },
  membership_ended: {
    message: 'The membership of this partner ID has ended.',
    remedy: 'Renew the membership and look again, or choose another partner ID.',
  },
  membership_elsewhere: {
    message: 'This partner ID is in another country than your directory.',
    remedy: 'Choose one in the country of your directory, or enroll with a directory in that country.',
  },
  partner_id_bound: {
    message: 'This partner ID belongs to another reseller, or to an application of another firm.',
    remedy: 'Choose another partner ID, or use another membership account.',
  },
  verification_link_expired: {
    message: 'This link has expired.',
    remedy: 'Have a new one sent to the same address.',
  },
  partner_id_missing: {
    message: 'No partner ID is chosen.',
    remedy: 'Sign in to your membership account and choose one.',
  },
  resend_too_early: {
    message: 'The email went out less than a day ago.',
    remedy: 'Look in the spam folder. It can be sent again from {retryAt}.',
  },
} as const
