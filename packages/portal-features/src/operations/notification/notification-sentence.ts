import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { NotificationKind } from '@relais/domain/codes'

/** Every kind of notification as a sentence of its names and numbers. A kind without one does not compile. */
export const notificationSentences: Readonly<Record<NotificationKind, MessageDescriptor>> = {
  delegated_admin_ended: msg({
    message: '{partnerName} no longer administers the directory of {subjectName}',
  }),
  delegated_admin_shortened: msg({
    message: '{subjectName} brought the end of the administration by {partnerName} forward',
  }),
  invitation_declined: msg({ message: '{organizationName} declined your invitation' }),
  invitation_link_cut: msg({
    message: 'The invitation to {recipientMail} was opened by a link whose end is missing',
  }),
  licenses_added: msg({
    message: '{providerName} added licenses of {productName} for {customerName}: {added} more',
  }),
  listing_restored: msg({ message: 'Your listing in the directory of providers is shown again' }),
  listing_blocked: msg({ message: 'The operator hid your listing in the directory of providers' }),
  order_canceled: msg({ message: '{providerName} canceled the order {number} for {customerName}' }),
  order_placed: msg({ message: '{providerName} placed the order {number} for {customerName}' }),
  partners_parted: msg({
    message: '{resellerName} and {providerName}, your partners, no longer work together',
  }),
  partnership_authorized: msg({
    message: '{resellerName} authorized {providerName} as its indirect provider',
  }),
  partnership_ended: msg({ message: 'The partnership of {providerName} and {resellerName} has ended' }),
  relationship_accepted: msg({ message: '{customerName} accepted the invitation of {resellerName}' }),
  relationship_accepted_jointly: msg({
    message: '{customerName} accepted you, together with {resellerName}',
  }),
  relationship_ended: msg({ message: 'The relationship of {partnerName} and {customerName} has ended' }),
}
