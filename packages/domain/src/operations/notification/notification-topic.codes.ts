import type { NotificationKind } from './notification.codes.ts'

/** What news is of, as people turn it on and off: emails and notices of the portals together. */
export const notificationTopics = [
  'orders',
  'partnerships',
  'relationships',
  'invitations',
  'listing',
  'users',
  'administration',
  'consents',
  'account',
] as const
/** What news is of. */
export type NotificationTopic = (typeof notificationTopics)[number]

/** Why news of a topic cannot be turned off: it is a receipt of what somebody agreed to, or tells who gets at what. */
export const lockedTopics = {
  administration: 'security',
  consents: 'consent',
  account: 'security',
} as const satisfies Partial<Record<NotificationTopic, 'consent' | 'security'>>

/** Why news cannot be turned off. */
export const topicLocks = ['consent', 'security'] as const
/** Why news cannot be turned off. */
export type TopicLock = (typeof topicLocks)[number]

/** What each kind of notification is of. */
export const topicOfKind: Readonly<Record<NotificationKind, NotificationTopic>> = {
  delegated_admin_ended: 'administration',
  delegated_admin_shortened: 'administration',
  invitation_declined: 'invitations',
  invitation_link_cut: 'invitations',
  invitation_request_declined: 'invitations',
  invitation_requested: 'invitations',
  licenses_added: 'orders',
  listing_restored: 'listing',
  listing_blocked: 'listing',
  order_canceled: 'orders',
  order_placed: 'orders',
  partners_parted: 'partnerships',
  partnership_authorized: 'partnerships',
  partnership_ended: 'partnerships',
  provider_appointed: 'account',
  provider_reinstated: 'account',
  provider_suspended: 'account',
  relationship_accepted: 'relationships',
  relationship_accepted_jointly: 'relationships',
  relationship_ended: 'relationships',
  user_added: 'users',
}

/** Why news of this topic cannot be turned off; null: it can. */
export function lockOf(topic: NotificationTopic): TopicLock | null {
  return topic in lockedTopics ? lockedTopics[topic as keyof typeof lockedTopics] : null
}
