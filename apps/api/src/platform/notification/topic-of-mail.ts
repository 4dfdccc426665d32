import type { NotificationTopic } from '@relais/domain'
import type { MailTemplate } from '@relais/emails'

/** What each mail is of: by it people turn mails off. A new template does not compile without. */
export const topicOfMail: Readonly<Record<MailTemplate, NotificationTopic>> = {
  'consent-receipt': 'consents',
  'contact-mail-changed': 'account',
  'delegated-admin-ended': 'administration',
  'delegated-admin-shortened': 'administration',
  'invitation-declined': 'invitations',
  'invitation-request-declined': 'invitations',
  'invitation-requested': 'invitations',
  'invitation-sent': 'account',
  'licenses-added': 'orders',
  'listing-blocked': 'listing',
  'listing-restored': 'listing',
  'operator-welcome': 'account',
  'order-canceled': 'orders',
  'order-confirmation': 'orders',
  'partners-parted': 'partnerships',
  'partnership-authorized': 'partnerships',
  'partnership-ended': 'partnerships',
  'password-changed': 'account',
  'password-reset': 'account',
  'provider-appointed': 'account',
  'provider-reinstated': 'account',
  'provider-suspended': 'account',
  'relationship-accepted': 'relationships',
  'relationship-ended': 'relationships',
  'user-access': 'account',
  'user-welcome': 'account',
}
