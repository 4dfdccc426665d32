/** What acts of the audit log are about: the kinds that an activity log can be filtered by. */
export const auditTopics = [
  'sign_in',
  'person',
  'license',
  'invitation',
  'partner',
  'agreement',
  'order',
  'organization',
] as const
/** What an act of the audit log is about. */
export type AuditTopic = (typeof auditTopics)[number]

/**
 * Every act that the audit log can hold, as `<noun>.<verb>`, with its topic. The activity log tells each in a sentence:
 * a new one does not compile without its words in `packages/portal-features/src/operations/audit-entry/audit-sentence.ts`.
 */
export const auditActions = {
  'agreement.accept': 'agreement',
  'agreement.publish': 'agreement',
  'cart.put_line': 'order',
  'cart.remove_line': 'order',
  'cart.set_reseller': 'order',
  'cart.start': 'order',
  'catalog.import': 'organization',
  'catalog_import.begin': 'organization',
  'catalog_import.cancel': 'organization',
  'clock.advance': 'organization',
  'customer_subscription.add_licenses': 'order',
  'delegated_admin_relationship.create': 'partner',
  'delegated_admin_relationship.end': 'partner',
  'delegated_admin_relationship.shorten': 'partner',
  'demo.begin': 'organization',
  'demo.seed': 'organization',
  'first_run_code.issue': 'organization',
  'invitation.accept': 'invitation',
  'invitation.decline': 'invitation',
  'invitation.discard': 'invitation',
  'invitation.draft': 'invitation',
  'invitation.extend': 'invitation',
  'invitation.issue': 'invitation',
  'invitation.open': 'invitation',
  'invitation.resend': 'invitation',
  'invitation.revoke': 'invitation',
  'invitation.send': 'invitation',
  'invitation.undo_issue': 'invitation',
  'job.retry': 'organization',
  'license.assign': 'license',
  'license.remove': 'license',
  'order.cancel': 'order',
  'order.place': 'order',
  'organization.create': 'organization',
  'partnership.authorize': 'partner',
  'partnership.end': 'partner',
  'password.change': 'sign_in',
  'password.request_reset': 'sign_in',
  'relationship.create': 'partner',
  'relationship.end': 'partner',
  'session.begin': 'sign_in',
  'session.end': 'sign_in',
  'user.create': 'person',
  'user.disable': 'person',
  'user.restore': 'person',
  'user.save_profile': 'person',
  'user.set_language': 'person',
  'user.set_usage_location': 'person',
  'user.update_roles': 'person',
} as const satisfies Readonly<Record<string, AuditTopic>>
/** An act that the audit log can hold. */
export type AuditAction = keyof typeof auditActions
