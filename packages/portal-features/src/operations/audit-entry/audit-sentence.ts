import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { AuditAction } from '@relais/domain/codes'

/** The names a sentence may hold. */
export const sentenceNames = [
  'who',
  'object',
  'customer',
  'partner',
  'provider',
  'reseller',
  'product',
  'quantity',
  'version',
] as const
/** A name a sentence may hold. */
export type SentenceName = (typeof sentenceNames)[number]

/** Every act of the audit log as a sentence. An act without one does not compile. */
export const auditSentences: Readonly<Record<AuditAction, MessageDescriptor>> = {
  'agreement.accept': msg({ message: '{who} accepted version {version} of the customer agreement' }),
  'agreement.publish': msg({ message: '{who} published version {version} of the customer agreement' }),
  'cart.put_line': msg({ message: '{who} put {product} ({quantity}) into a cart' }),
  'cart.remove_line': msg({ message: '{who} took a product out of a cart' }),
  'cart.set_reseller': msg({ message: '{who} put {reseller} on record in a cart' }),
  'cart.start': msg({ message: '{who} began a cart for {customer}' }),
  'catalog.import': msg({ message: '{who} imported the catalog' }),
  'catalog_import.begin': msg({ message: '{who} began an import of the catalog' }),
  'catalog_import.cancel': msg({ message: '{who} canceled an import of the catalog' }),
  'clock.advance': msg({ message: '{who} moved the clock of the demo' }),
  'customer_subscription.add_licenses': msg({
    message: '{who} added licenses to {object}: now {quantity} in all',
  }),
  'delegated_admin_relationship.create': msg({
    message: '{who} granted {partner} administration of the directory',
  }),
  'delegated_admin_relationship.end': msg({ message: '{who} ended an administration of the directory' }),
  'delegated_admin_relationship.shorten': msg({
    message: '{who} brought the end of an administration of the directory forward',
  }),
  'demo.begin': msg({ message: '{who} began the demo world' }),
  'demo.seed': msg({ message: '{who} filled the demo world' }),
  'first_run_code.issue': msg({ message: '{who} issued the code for the first operator' }),
  'invitation.accept': msg({ message: '{who} accepted the invitation sent to {object}' }),
  'invitation.decline': msg({ message: '{who} declined the invitation sent to {object}' }),
  'invitation.discard': msg({ message: '{who} deleted the draft of an invitation for {object}' }),
  'invitation.draft': msg({ message: '{who} began an invitation for {object}' }),
  'invitation.extend': msg({ message: '{who} extended the invitation for {object}' }),
  'invitation.issue': msg({ message: '{who} made the invitation for {object} ready to be sent' }),
  'invitation.open': msg({ message: '{who} opened the link of the invitation for {object}' }),
  'invitation.resend': msg({ message: '{who} sent the invitation for {object} again, with a new link' }),
  'invitation.revoke': msg({ message: '{who} revoked the invitation for {object}' }),
  'invitation.send': msg({ message: '{who} sent the invitation for {object}' }),
  'invitation.undo_issue': msg({ message: '{who} made the invitation for {object} a draft again' }),
  'job.retry': msg({ message: '{who} had a failed job tried again' }),
  'license.assign': msg({ message: '{who} assigned {product} to {object}' }),
  'license.remove': msg({ message: '{who} took {product} away from {object}' }),
  'listing.block': msg({ message: '{who} hid a listing of a provider' }),
  'listing.hide': msg({ message: '{who} took a listing out of the directory of providers' }),
  'listing.publish': msg({ message: '{who} published a listing in the directory of providers' }),
  'listing.restore': msg({ message: '{who} showed a listing in the directory of providers again' }),
  'order.cancel': msg({ message: '{who} canceled the order {object}' }),
  'order.place': msg({ message: '{who} placed the order {object}' }),
  'organization.create': msg({ message: '{who} created the organization {object}' }),
  'partnership.authorize': msg({ message: '{who} authorized {provider} as indirect provider of {reseller}' }),
  'partnership.end': msg({ message: '{who} ended the partnership of {provider} and {reseller}' }),
  'password.change': msg({ message: '{who} changed the password' }),
  'password.request_reset': msg({ message: '{who} asked for a link to reset the password of {object}' }),
  'relationship.create': msg({ message: '{who} accepted {partner} as a partner of {customer}' }),
  'relationship.end': msg({ message: '{who} ended the relationship of {partner} and {customer}' }),
  'session.begin': msg({ message: '{who} signed in' }),
  'session.end': msg({ message: '{who} signed out' }),
  'user.create': msg({ message: '{who} created the user {object}' }),
  'user.disable': msg({ message: '{who} disabled {object}' }),
  'user.restore': msg({ message: '{who} restored {object}' }),
  'user.save_profile': msg({ message: '{who} changed their own profile' }),
  'user.set_language': msg({ message: '{who} changed the language of the screens' }),
  'user.set_usage_location': msg({ message: '{who} set where {object} uses licenses' }),
  'user.update_roles': msg({ message: '{who} updated the roles of {object}' }),
}

/** Whether there is a sentence for an act; an older page may meet one that it does not know. */
export function hasSentence(action: string): action is AuditAction {
  return Object.hasOwn(auditSentences, action)
}
