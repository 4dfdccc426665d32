/** Refusals about the directory of providers and who asks them, by their code. Part of `refusalWords`. */
export const directoryWords = {
  invitation_request_moved: {
    message:
      'This request was answered or taken back since you looked at it, or a colleague writes its invitation.',
    remedy: 'Load the page again to see how it stands.',
  },
  listing_moved: {
    message: 'This listing was hidden or shown since you looked at it.',
    remedy: 'Load the page again to see how it stands.',
  },
  provider_takes_no_resellers: {
    message: 'This provider takes no new resellers at the moment.',
    remedy: 'Choose another provider, or write to this one.',
  },
} as const
