import { sharedPaths } from '@relais/portal-kit'

/** Every URL of this portal. Nothing else writes one. */
export const paths = {
  ...sharedPaths,
  invitation: '/invitations/$invitationId',
  partnerRelationships: '/partner-relationships',
  partnerRelationship: '/partner-relationships/$relationshipId',
} as const
