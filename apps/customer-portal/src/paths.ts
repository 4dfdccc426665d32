import { featurePaths } from '@relais/portal-features/paths'
import { sharedPaths } from '@relais/portal-kit'

/** Every URL of this portal. Nothing else writes one. */
export const paths = {
  ...sharedPaths,
  ...featurePaths,
  invitation: '/invitations/$invitationId',
  partnerRelationships: '/partner-relationships',
  partnerRelationship: '/partner-relationships/$relationshipId',
  users: '/users',
} as const
