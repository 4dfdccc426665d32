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
  invitationRequests: '/indirect-resellers/requests',
  invitationRequest: '/indirect-resellers/requests/$requestId',
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
  memberships: '/program/memberships',
  addMembership: '/program/memberships/new',
  membership: '/program/memberships/$profileId',
  editMembership: '/program/memberships/$profileId/edit',
  ownListings: '/directory-listing',
  editListing: '/directory-listing/$country',
} as const
