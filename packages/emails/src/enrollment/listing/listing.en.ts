/** What the operator did with a provider's listing. */
export const listing = {
  'listing.role': 'Directory of providers',
  'listing.country': 'Listing for',
  'listing.why': 'You get this email because you may edit your organization’s listing.',
  'listing.open': 'Open your listing',

  'listingBlocked.subject': 'Your listing in the directory of providers was hidden',
  'listingBlocked.intro':
    'The operator of this partner center hid your listing for {country}. Resellers no longer find it there.',
  'listingBlocked.next':
    'Correct what the reason names and publish the listing again. It stays hidden until the operator shows it: answer the operator when it is done.',

  'listingRestored.subject': 'Your listing in the directory of providers is shown again',
  'listingRestored.intro':
    'The operator of this partner center shows your listing for {country} again: resellers find it in the directory, unless you hid it yourself.',
} as const
