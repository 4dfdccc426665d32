import { featurePaths, partnerPaths } from '@relais/portal-features/paths'
import { sharedPaths } from '@relais/portal-kit'

/** Every URL of this portal. Nothing else writes one. */
export const paths = {
  ...sharedPaths,
  ...featurePaths,
  ...partnerPaths,
  indirectProviders: '/indirect-providers',
  findProvider: '/indirect-providers/find',
  foundProvider: '/indirect-providers/find/$providerId',
  invitationRequests: '/indirect-providers/requests',
  compareProviders: '/indirect-providers/compare',
  indirectProvider: '/indirect-providers/$providerId',
  /** Where the personal link of a provider's invitation leads. */
  authorizeProvider: '/invitations/$invitationId',
  inviteCustomer: '/customers/invite',
  membership: '/account-settings/membership',
  providerCustomers: '/indirect-providers/$providerId/customers',
} as const

/** The public directory of providers, by language: a page of the server on the host of this portal, and no route of it. */
export const directoryPaths = { en: '/find-a-provider', fr: '/trouver-un-fournisseur' } as const
