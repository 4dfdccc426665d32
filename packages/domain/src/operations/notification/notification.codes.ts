/** What people are told in the portals, beside the mail that tells it. */
export const notificationKinds = [
  'delegated_admin_ended',
  'delegated_admin_shortened',
  'invitation_declined',
  'invitation_link_cut',
  'licenses_added',
  'listing_restored',
  'listing_blocked',
  'order_canceled',
  'order_placed',
  'partners_parted',
  'partnership_authorized',
  'partnership_ended',
  'relationship_accepted',
  'relationship_accepted_jointly',
  'relationship_ended',
] as const
/** A kind of notification; each has its sentence in `packages/portal-features/src/operations/notification/notification-sentence.ts`. */
export type NotificationKind = (typeof notificationKinds)[number]
