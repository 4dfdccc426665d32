import { featurePaths, partnerPaths } from '@relais/portal-features/paths'
import { sharedPaths } from '@relais/portal-kit'

/** Every URL of this portal. Nothing else writes one. */
export const paths = {
  ...sharedPaths,
  ...featurePaths,
  ...partnerPaths,
  indirectProviders: '/indirect-providers',
  indirectProvider: '/indirect-providers/$providerId',
  /** Where the personal link of a provider's invitation leads. */
  authorizeProvider: '/invitations/$invitationId',
  inviteCustomer: '/customers/invite',
  providerCustomers: '/indirect-providers/$providerId/customers',
} as const

/** The public directory of providers, by language: a page of the server on the host of this portal, and no route of it. */
export const directoryPaths = { en: '/find-a-provider', fr: '/trouver-un-fournisseur' } as const
