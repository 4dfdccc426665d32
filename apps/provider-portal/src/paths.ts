import { featurePaths, partnerPaths } from '@relais/portal-features/paths'
import { sharedPaths } from '@relais/portal-kit'

/** Every URL of this portal. Nothing else writes one. */
export const paths = {
  ...sharedPaths,
  ...featurePaths,
  ...partnerPaths,
  indirectResellers: '/indirect-resellers',
  indirectReseller: '/indirect-resellers/$partnershipId',
  inviteReseller: '/indirect-resellers/invite',
  customerOrder: '/customers/$customerId/order',
  cart: '/carts/$cartId',
  firstRun: '/first-run',
  organizations: '/program/organizations',
  organization: '/program/organizations/$organizationId',
  createOrganization: '/program/organizations/new',
  mails: '/program/mails',
  catalogImport: '/program/catalog',
  jobs: '/program/jobs',
  listings: '/program/listings',
  ownListings: '/directory-listing',
  editListing: '/directory-listing/$country',
} as const
