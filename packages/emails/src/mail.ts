import type { Language } from '@relais/domain/codes'
import { type ConsentReceiptData, consentReceipt } from './consent/relationship/consent-receipt.ts'
import { type LicensesAddedData, licensesAdded } from './trade/customer-subscription/licenses-added.ts'
import {
  type DelegatedAdminEndedData,
  delegatedAdminEnded,
} from './consent/delegated-admin-relationship/delegated-admin-ended.ts'
import {
  type DelegatedAdminShortenedData,
  delegatedAdminShortened,
} from './consent/delegated-admin-relationship/delegated-admin-shortened.ts'
import { type InvitationDeclinedData, invitationDeclined } from './consent/invitation/invitation-declined.ts'
import { type InvitationSentData, invitationSent } from './consent/invitation/invitation-sent.ts'
import { type ListingRestoredData, listingRestored } from './enrollment/listing/listing-restored.ts'
import { type ListingBlockedData, listingBlocked } from './enrollment/listing/listing-blocked.ts'
import { type OrderCanceledData, orderCanceled } from './trade/order/order-canceled.ts'
import { type OrderConfirmationData, orderConfirmation } from './trade/order/order-confirmation.ts'
import { type PartnersPartedData, partnersParted } from './consent/partnership/partners-parted.ts'
import {
  type PartnershipAuthorizedData,
  partnershipAuthorized,
} from './consent/partnership/partnership-authorized.ts'
import { type PartnershipEndedData, partnershipEnded } from './consent/partnership/partnership-ended.ts'
import {
  type RelationshipAcceptedData,
  relationshipAccepted,
} from './consent/relationship/relationship-accepted.ts'
import { type RelationshipEndedData, relationshipEnded } from './consent/relationship/relationship-ended.ts'
import type { Template } from './template.ts'
import { type OperatorWelcomeData, operatorWelcome } from './identity/user/operator-welcome.ts'
import { type PasswordChangedData, passwordChanged } from './identity/user/password-changed.ts'
import { type PasswordResetData, passwordReset } from './identity/user/password-reset.ts'
import { type UserAccessData, userAccess } from './identity/user/user-access.ts'
import { type UserWelcomeData, userWelcome } from './identity/user/user-welcome.ts'

/** The data of each kind of mail, by template name. All of it may be JSON: moments are `Date` or ISO 8601 text. */
export interface MailData {
  readonly 'consent-receipt': ConsentReceiptData
  readonly 'delegated-admin-ended': DelegatedAdminEndedData
  readonly 'delegated-admin-shortened': DelegatedAdminShortenedData
  readonly 'invitation-declined': InvitationDeclinedData
  readonly 'invitation-sent': InvitationSentData
  readonly 'licenses-added': LicensesAddedData
  readonly 'listing-restored': ListingRestoredData
  readonly 'listing-blocked': ListingBlockedData
  readonly 'operator-welcome': OperatorWelcomeData
  readonly 'order-canceled': OrderCanceledData
  readonly 'order-confirmation': OrderConfirmationData
  readonly 'partners-parted': PartnersPartedData
  readonly 'partnership-authorized': PartnershipAuthorizedData
  readonly 'partnership-ended': PartnershipEndedData
  readonly 'password-changed': PasswordChangedData
  readonly 'password-reset': PasswordResetData
  readonly 'relationship-accepted': RelationshipAcceptedData
  readonly 'relationship-ended': RelationshipEndedData
  readonly 'user-access': UserAccessData
  readonly 'user-welcome': UserWelcomeData
}

/** Name of a kind of mail, as stored in `mail_message.template`. */
export type MailTemplate = keyof MailData

/** What every mail carries beside its data. */
interface Envelope {
  /** The recipient's language. */
  readonly language: Language
  /** IANA time zone in which the recipient reads dates. */
  readonly timeZone: string
  /** Name of the installation; absent means Relais. */
  readonly brandName?: string
}

/** A mail to render: `template` decides which `data` it takes. */
export type Mail<Name extends MailTemplate = MailTemplate> = {
  [Each in Name]: Envelope & { readonly template: Each; readonly data: MailData[Each] }
}[Name]

/** The template of each kind of mail. */
export const templates: { readonly [Name in MailTemplate]: Template<MailData[Name]> } = {
  'consent-receipt': consentReceipt,
  'delegated-admin-ended': delegatedAdminEnded,
  'delegated-admin-shortened': delegatedAdminShortened,
  'invitation-declined': invitationDeclined,
  'invitation-sent': invitationSent,
  'licenses-added': licensesAdded,
  'listing-restored': listingRestored,
  'listing-blocked': listingBlocked,
  'operator-welcome': operatorWelcome,
  'order-canceled': orderCanceled,
  'order-confirmation': orderConfirmation,
  'partners-parted': partnersParted,
  'partnership-authorized': partnershipAuthorized,
  'partnership-ended': partnershipEnded,
  'password-changed': passwordChanged,
  'password-reset': passwordReset,
  'relationship-accepted': relationshipAccepted,
  'relationship-ended': relationshipEnded,
  'user-access': userAccess,
  'user-welcome': userWelcome,
}

/** Names of all kinds of mail, sorted. */
export const mailTemplates = Object.keys(templates).sort() as readonly MailTemplate[]
