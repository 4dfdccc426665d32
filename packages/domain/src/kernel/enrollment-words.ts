/** Refusals of the directory of providers and of the membership registry, in the form and for the purpose of `refusalWords`. */
export const enrollmentWords = {
  listing_moved: {
    message: 'This listing was hidden or shown since you looked at it.',
    remedy: 'Load the page again to see how it stands.',
  },
  membership_moved: {
    message: 'This membership was changed since you looked at it.',
    remedy: 'Load the page again to see how it stands.',
  },
} as const
