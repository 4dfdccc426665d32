/** The three portals, one per side of the trade. */
export const portals = ['reseller', 'provider', 'customer'] as const
/** A portal: decides the cookie, the database role and the organization's account a session is for. */
export type Portal = (typeof portals)[number]

/** Languages that every screen and mail exists in. */
export const languages = ['en', 'fr'] as const
/** A language of screens and mails. */
export type Language = (typeof languages)[number]

/**
 * Roles of people in a tenant (permission matrix of the domain reference): three tenant roles and three agent types.
 * The agent types mean something in partner organizations only.
 */
export const roles = [
  'global_administrator',
  'user_administrator',
  'billing_administrator',
  'admin_agent',
  'sales_agent',
  'helpdesk_agent',
] as const
/** A role of a person in its own tenant. */
export type Role = (typeof roles)[number]

/** What a delegated admin relationship may cover in the subject's tenant. Least privilege first. */
export const delegatedRoles = [
  'directory_reader',
  'global_reader',
  'helpdesk_administrator',
  'user_administrator',
  'license_administrator',
  'service_support_administrator',
  'global_administrator',
] as const
/** A role in the subject's tenant that a delegated admin relationship grants. */
export type DelegatedRole = (typeof delegatedRoles)[number]

/**
 * What a partnership asks for and grants over the reseller's own directory, as a delegated admin relationship of its own
 * (SPEC J2.3): users and licenses, for the longest time the reference knows. Said before the invitation is written.
 */
export const partnershipAdministration = {
  roles: ['user_administrator', 'license_administrator'],
  duration: 'P2Y',
} as const satisfies { readonly roles: readonly DelegatedRole[]; readonly duration: string }

/** When the money of a subscription is due within its term. */
export const billingPlans = ['monthly', 'annual', 'biennial', 'triennial', 'one_time'] as const
/** A billing plan of the price sheet. */
export type BillingPlan = (typeof billingPlans)[number]

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
 * a new one does not compile without its words in `packages/portal-kit/src/audit-entry/audit-sentence.ts`.
 */
export const auditActions = {
  'agreement.accept': 'agreement',
  'agreement.publish': 'agreement',
  'cart.put_line': 'order',
  'cart.remove_line': 'order',
  'cart.set_reseller': 'order',
  'cart.start': 'order',
  'catalog.import': 'organization',
  'clock.advance': 'organization',
  'customer_subscription.add_licenses': 'order',
  'delegated_admin_relationship.create': 'partner',
  'delegated_admin_relationship.end': 'partner',
  'delegated_admin_relationship.grant': 'partner',
  'delegated_admin_relationship.terminate': 'partner',
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
  'user.save_profile': 'person',
  'user.set_language': 'person',
  'user.set_usage_location': 'person',
} as const satisfies Readonly<Record<string, AuditTopic>>
/** An act that the audit log can hold. */
export type AuditAction = keyof typeof auditActions

/** What people are told in the portals, beside the mail that tells it. */
export const notificationKinds = [
  'administration_ended',
  'invitation_declined',
  'invitation_link_cut',
  'licenses_added',
  'order_cancelled',
  'order_placed',
  'partnership_authorized',
  'partnership_ended',
  'relationship_accepted',
  'relationship_accepted_jointly',
  'relationship_ended',
] as const
/** A kind of notification; each has its sentence in `packages/portal-kit/src/notification/notification-sentence.ts`. */
export type NotificationKind = (typeof notificationKinds)[number]

/** What a list of invitations can be narrowed to, in the order of a life. `open`: waits for an answer, however far it got. */
export const invitationFilters = [
  'draft',
  'open',
  'accepted',
  'declined',
  'expired',
  'revoked',
  'discarded',
] as const
/** One of them. */
export type InvitationFilter = (typeof invitationFilters)[number]

export { type InvalidInputReason, invalidInputWords } from './invalid-input-words.ts'
export { type RefusalCode, type RefusalWords, refusalWords } from './refusal-words.ts'
