/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Whose people acted. own: people of your organization. other: people of another one, such as a partner on its behalf. */
export type AuditSide =
  | 'other'
  | 'own';

/** What acts of the audit log are about. */
export type AuditTopic =
  | 'agreement'
  | 'invitation'
  | 'license'
  | 'order'
  | 'organization'
  | 'partner'
  | 'person'
  | 'sign_in';

/** When the money of a subscription is due within its term. */
export type BillingPlan =
  | 'annual'
  | 'biennial'
  | 'monthly'
  | 'one_time'
  | 'triennial';

/** A new password, by the current one. */
export type ChangePasswordInput = {
  /** The current password. */
  currentPassword: string;
  /** At least 15 characters. */
  newPassword: string;
};

/** What a subscription is now. Expired: its term is over. */
export type CustomerSubscriptionStatus =
  | 'active'
  | 'canceled'
  | 'expired'
  | 'suspended';

/** Saying no to an invitation. */
export type DeclineInvitationInput = {
  /** Its id, from the path of the link. */
  invitationId: string;
  /** What the sender is told; at most 1,000 characters. */
  reason?: string | null | undefined;
  /** Its token, from the fragment of the link. */
  token: string;
};

/** A role in a customer's (or reseller's) tenant that a delegated admin relationship grants. */
export type DelegatedRole =
  | 'directory_reader'
  | 'global_administrator'
  | 'global_reader'
  | 'helpdesk_administrator'
  | 'license_administrator'
  | 'service_support_administrator'
  | 'user_administrator';

/** Who is disabled. */
export type DisableUserInput = {
  /** The person. */
  userId: string;
};

/** Why somebody is neither disabled nor restored. not_permitted: your roles manage no users. own_account: it is you. global_administrator_required: the person manages users. last_global_administrator: nobody else is one who can sign in. */
export type DisablingObstacle =
  | 'already_disabled'
  | 'global_administrator_required'
  | 'last_global_administrator'
  | 'not_disabled'
  | 'not_permitted'
  | 'own_account';

/** A new invitation; its text starts from the draft of its kind and language. */
export type DraftInvitationInput = {
  /** What it asks for. */
  kind: InvitationKind;
  /** The recipient's language. */
  language: Language;
  /** The provider of a joint invitation; not given for other kinds. */
  providerId?: string | null | undefined;
  /** A domain of the organization that alone may answer; null: any that has the link. Whether there is one is not said. */
  recipientDomain?: string | null | undefined;
  /** Email address it goes to. */
  recipientMail: string;
  /** Who is addressed; null: not named. */
  recipientName?: string | null | undefined;
  /** For how long, `P1D` to `P2Y`; null: `P1Y`. */
  requestedDuration?: string | null | undefined;
  /** Administration asked for; empty: none; null: the default (user and license administrator, directory reader) where you may ask for it. A partnership always asks for its own. */
  requestedRoles?: Array<DelegatedRole> | null | undefined;
};

/** Which administration ends before its time. */
export type EndDelegatedAdminRelationshipInput = {
  /** The delegated admin relationship. */
  id: string;
};

/** Ending a partnership. */
export type EndPartnershipInput = {
  /** The legal name of the other side, typed. */
  confirmation: string;
  /** The partnership. */
  partnershipId: string;
};

/** What the home page asks somebody to do. invitation_opened and invitation_unopened: no answer for some days. administration_ending: of a customer’s or reseller’s tenant; own_administration_ending: of your own. */
export type HomeTaskKind =
  | 'administration_ending'
  | 'cart_left'
  | 'invitation_accepted'
  | 'invitation_declined'
  | 'invitation_draft'
  | 'invitation_expired'
  | 'invitation_opened'
  | 'invitation_undelivered'
  | 'invitation_unopened'
  | 'licenses_unused'
  | 'licenses_used_up'
  | 'mails_failed'
  | 'mails_waiting'
  | 'order_placed'
  | 'own_administration_ending'
  | 'subscription_ending';

/** Why the signed-in person cannot answer. own_invitation: its organization sent it or is its provider. other_organization: it names another one by its domain. */
export type InvitationAnswerObstacle =
  | 'account_suspended'
  | 'already_partners'
  | 'not_global_administrator'
  | 'other_organization'
  | 'own_invitation'
  | 'wrong_portal';

/** Why an invitation cannot be accepted any more. */
export type InvitationClosedReason =
  | 'accepted'
  | 'declined'
  | 'expired'
  | 'partner_not_active'
  | 'partnership_ended'
  | 'revoked';

/** What a list of invitations can be narrowed to. open: waits for an answer, however far it got. */
export type InvitationFilter =
  | 'accepted'
  | 'declined'
  | 'discarded'
  | 'draft'
  | 'expired'
  | 'open'
  | 'revoked';

/** What an invitation asks for. partnership: a provider asks a reseller. relationship: a reseller asks a customer. joint: a reseller asks a customer for itself and one of its providers. */
export type InvitationKind =
  | 'joint'
  | 'partnership'
  | 'relationship';

/** The invitation of a personal link. */
export type InvitationLinkInput = {
  /** Its id, from the path of the link. */
  invitationId: string;
  /** Its token, from the fragment of the link. */
  token: string;
};

/** The invitation that a personal link names in its path, without what opens it. */
export type InvitationPathInput = {
  /** Its id, from the path of the link. */
  invitationId: string;
};

/** How invitations are sorted: by when they were written, the oldest first or the newest. */
export type InvitationSort =
  | 'created_ascending'
  | 'created_descending';

/** ready: done, but not sent by Relais. sending: Relais was asked to send it, and no mail server took it yet. undelivered: no mail server takes it, see mailProblem. sent: a mail server took it. discarded: a draft that was given up. opened: the link was opened; that accepts nothing. */
export type InvitationStatus =
  | 'accepted'
  | 'declined'
  | 'discarded'
  | 'draft'
  | 'expired'
  | 'opened'
  | 'ready'
  | 'revoked'
  | 'sending'
  | 'sent'
  | 'undelivered';

/** A language of screens and mails. */
export type Language =
  | 'en'
  | 'fr';

/** Why a mail is not with its recipient. delayed: no mail server took it yet, and it is tried again. recipient_refused: the recipient's mail server takes nothing for this address. mail_refused: a mail server refused this mail. given_up: no mail server took it in five days. */
export type MailProblem =
  | 'delayed'
  | 'given_up'
  | 'mail_refused'
  | 'recipient_refused';

/** Which notifications were read: these, or all up to one. */
export type MarkNotificationsReadInput = {
  /** These, at most 100; null: give `upTo`. */
  notificationIds?: Array<string> | null | undefined;
  /** This one and every older one; null: give `notificationIds`. What came later stays unread. */
  upTo?: string | null | undefined;
};

/** What people are told in the portals, beside the mail that tells it. */
export type NotificationKind =
  | 'delegated_admin_ended'
  | 'delegated_admin_shortened'
  | 'invitation_declined'
  | 'invitation_link_cut'
  | 'licenses_added'
  | 'listing_blocked'
  | 'listing_restored'
  | 'order_canceled'
  | 'order_placed'
  | 'partners_parted'
  | 'partnership_authorized'
  | 'partnership_ended'
  | 'relationship_accepted'
  | 'relationship_accepted_jointly'
  | 'relationship_ended';

/** What a line did: a new subscription, or more licenses of one. */
export type OrderLineKind =
  | 'add_licenses'
  | 'new';

/** How orders are sorted: by when they were placed, the oldest first or the newest. */
export type OrderSort =
  | 'placed_ascending'
  | 'placed_descending';

/** What an order is. */
export type OrderStatus =
  | 'canceled'
  | 'completed';

/** What an ended partnership stops or leaves in place. new_orders: by that provider with this reseller on record. joint_invitations: still open ones stop working. delegated_admin: administration of the reseller's tenant by the provider. */
export type PartnershipEffect =
  | 'customer_relationships'
  | 'delegated_admin'
  | 'history'
  | 'joint_invitations'
  | 'new_orders'
  | 'subscriptions';

/** How partnerships are sorted: by the other side's name, or by when they began. */
export type PartnershipSort =
  | 'name_ascending'
  | 'name_descending'
  | 'since_ascending'
  | 'since_descending';

/** Whose password was forgotten. */
export type RequestPasswordResetInput = {
  /** Sign-in name, or the contact email where it is one person's alone; case does not matter. */
  userPrincipalName: string;
};

/** A new password, by the link of a mail. */
export type ResetPasswordInput = {
  /** At least 15 characters. */
  newPassword: string;
  /** The token of the link. */
  token: string;
};

/** Who is restored. */
export type RestoreUserInput = {
  /** The person. */
  userId: string;
};

/** Something that a role may do: a line of the permission table. */
export type Right =
  | 'accept_decline_or_withdraw_relationship'
  | 'accept_or_decline_partnership'
  | 'assign_and_remove_customer_license'
  | 'block_and_restore_listing_of_a_provider'
  | 'create_and_change_customer_user'
  | 'create_organization'
  | 'disable_and_restore_user_of_the_own_organization'
  | 'end_partnership'
  | 'end_relationship'
  | 'give_and_take_role_in_the_own_organization'
  | 'give_and_take_role_of_those_who_manage_users'
  | 'give_up_delegated_admin_relationship'
  | 'import_catalog'
  | 'invite_and_list_reseller'
  | 'invite_customer'
  | 'list_provider'
  | 'place_and_cancel_order'
  | 'publish_and_hide_listing_of_the_own_organization'
  | 'request_delegated_admin_relationship'
  | 'search_and_view_customer'
  | 'shorten_delegated_admin_relationship'
  | 'try_again_job'
  | 'view_activity_log'
  | 'view_customer_license'
  | 'view_customer_user'
  | 'view_order_and_subscription'
  | 'view_own_partner_user_subscription_and_license'
  | 'view_price'
  | 'view_program'
  | 'view_sent_invitation'
  | 'view_user_of_the_own_organization'
  | 'withdraw_delegated_admin_relationship';

/** A role of a person in its own tenant. */
export type Role =
  | 'admin_agent'
  | 'billing_administrator'
  | 'global_administrator'
  | 'helpdesk_agent'
  | 'sales_agent'
  | 'user_administrator';

/** Why a role can neither be given to somebody nor taken. not_permitted: your roles manage no users. global_administrator_required: only a global administrator gives and takes it. last_global_administrator: nobody else is one who can sign in. */
export type RoleObstacle =
  | 'global_administrator_required'
  | 'last_global_administrator'
  | 'not_permitted';

/** What was changed in a draft; null or absent: stays as it is. */
export type SaveInvitationDraftInput = {
  /** The draft. */
  invitationId: string;
  /** Whether a provider will place the customer's orders: `joint`, or nobody yet: `relationship`. */
  kind?: InvitationKind | null | undefined;
  /** The recipient's language. */
  language?: Language | null | undefined;
  /** The provider, where `kind` is `joint`. */
  providerId?: string | null | undefined;
  /** A domain of the organization that alone may answer; empty: any that has the link. */
  recipientDomain?: string | null | undefined;
  /** Email address it goes to. */
  recipientMail?: string | null | undefined;
  /** Who is addressed; empty: not named. */
  recipientName?: string | null | undefined;
  /** For how long, `P1D` to `P2Y`. */
  requestedDuration?: string | null | undefined;
  /** Administration asked for; empty: none. */
  requestedRoles?: Array<DelegatedRole> | null | undefined;
  /** Revision that was read: one saved since is not overwritten. Null: save over whatever is saved. */
  revision?: number | null | undefined;
  /** True: start subject and text again from the draft of these permissions and this language; null: no. */
  startTextAgain?: boolean | null | undefined;
  /** One line, at most 200 characters. */
  subject?: string | null | undefined;
  /** Plain text with the exact link in it once, at most 20,000 characters. */
  text?: string | null | undefined;
};

/** What a person chooses for itself. */
export type SaveProfileInput = {
  /** Whether the portals listen to keyboard shortcuts. */
  keyboardShortcuts: boolean;
  /** Language of screens and mails. */
  language: Language;
  /** IANA time zone in which dates are told; null: the organization's. */
  timeZone?: string | null | undefined;
};

/** One of your invitations. */
export type SentInvitationInput = {
  /** Its id. */
  invitationId: string;
  /** Of a draft to issue or send: the revision that was read. Null: whatever is saved goes out. */
  revision?: number | null | undefined;
};

/** What happened to a subscription. */
export type SubscriptionChangeKind =
  | 'canceled'
  | 'licenses_added'
  | 'licenses_removed'
  | 'purchased';

/** How subscriptions are sorted: by when they were ordered, by name, by licenses, or by the end of the term. */
export type SubscriptionSort =
  | 'created_ascending'
  | 'created_descending'
  | 'ends_ascending'
  | 'ends_descending'
  | 'name_ascending'
  | 'name_descending'
  | 'quantity_ascending'
  | 'quantity_descending';

/** Which roles somebody of your organization gets and loses; all others stay. */
export type UpdateUserRolesInput = {
  /** Roles to give; one the person has already is no change. */
  give: Array<Role>;
  /** True: you know that you lose the right to manage users by it. */
  givesUpOwnRight?: boolean;
  /** Roles to take; one the person does not have is no change. */
  take: Array<Role>;
  /** The person. */
  userId: string;
};

/** Whether somebody can sign in. active: yes. invited: not yet, for no password was chosen. disabled: no longer, until restored. */
export type UserState =
  | 'active'
  | 'disabled'
  | 'invited';

type RefusalFields_AccountSuspendedError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_AgreementChangedError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_AgreementMissingError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_AgreementRequiredError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_AlreadyAssignedError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_AlreadyCanceledError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_AlreadyDisabledError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_AlreadyEndedError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_AlreadyPartnersError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_CancellationWindowOverError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_CartAlreadyOrderedError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_CartChangedError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_CartEmptyError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_CartExpiredError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_CartFullError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_CartsFullError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_CatalogImportIncompleteError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_CatalogImportMovedError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_CatalogImportNotReadyError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_CatalogImportOpenError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_ConfirmationMismatchError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_ConfirmationRequiredError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_CurrencyMixedError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_CurrentPasswordWrongError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_CustomerLimitReachedError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_DraftChangedError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_DraftsFullError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_FirstRunCodeWrongError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_GlobalAdministratorRequiredError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_IdempotencyKeyReusedError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_InvalidCredentialsError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_InvalidInputError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_InvitationDraftsFullError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_InvitationDraftsSpentError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_InvitationLinkMissingError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_InvitationNotOpenError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_InvitationStatusError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_JobRunsError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_LastGlobalAdministratorError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_LicensesAddedSinceError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_LicensesAssignedError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_ListingMovedError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_MailBudgetSpentError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_NoDelegatedAdminError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_NoFreeLicenseError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_NoRelationshipError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_NoResellerError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_NotAssignedError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_NotDisabledError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_NotFoundError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_NotPermittedError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_OfferNotInMarketError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_OperatorExistsError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_OtherOrganizationError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_OwnAccountError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_OwnInvitationError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_OwnRightAtStakeError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_PartnerNotActiveError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_PartnershipEndedError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_PasswordCheckBusyError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_PasswordLinkInvalidError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_PasswordUnacceptableError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_PriceChangedError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_ProviderSuspendedError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_QuantityOutOfRangeError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_RecipientBudgetSpentError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_ResellerNotActiveError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_ResellerNotPartnerError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_ResellerNotRelatedError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_ResellerRequiredError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_ResendsSpentError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_RoleGivenAndTakenError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_RoleNotCoveredError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_RoleNotOfOrganizationError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_SubscriptionNotActiveError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_TenantMadeError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_TenantsSpentError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_TooManyAttemptsError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_UsageLocationMissingError_Fragment = { code: string, message: string, remedy: string };

type RefusalFields_WrongPortalError_Fragment = { code: string, message: string, remedy: string };

export type RefusalFieldsFragment =
  | RefusalFields_AccountSuspendedError_Fragment
  | RefusalFields_AgreementChangedError_Fragment
  | RefusalFields_AgreementMissingError_Fragment
  | RefusalFields_AgreementRequiredError_Fragment
  | RefusalFields_AlreadyAssignedError_Fragment
  | RefusalFields_AlreadyCanceledError_Fragment
  | RefusalFields_AlreadyDisabledError_Fragment
  | RefusalFields_AlreadyEndedError_Fragment
  | RefusalFields_AlreadyPartnersError_Fragment
  | RefusalFields_CancellationWindowOverError_Fragment
  | RefusalFields_CartAlreadyOrderedError_Fragment
  | RefusalFields_CartChangedError_Fragment
  | RefusalFields_CartEmptyError_Fragment
  | RefusalFields_CartExpiredError_Fragment
  | RefusalFields_CartFullError_Fragment
  | RefusalFields_CartsFullError_Fragment
  | RefusalFields_CatalogImportIncompleteError_Fragment
  | RefusalFields_CatalogImportMovedError_Fragment
  | RefusalFields_CatalogImportNotReadyError_Fragment
  | RefusalFields_CatalogImportOpenError_Fragment
  | RefusalFields_ConfirmationMismatchError_Fragment
  | RefusalFields_ConfirmationRequiredError_Fragment
  | RefusalFields_CurrencyMixedError_Fragment
  | RefusalFields_CurrentPasswordWrongError_Fragment
  | RefusalFields_CustomerLimitReachedError_Fragment
  | RefusalFields_DraftChangedError_Fragment
  | RefusalFields_DraftsFullError_Fragment
  | RefusalFields_FirstRunCodeWrongError_Fragment
  | RefusalFields_GlobalAdministratorRequiredError_Fragment
  | RefusalFields_IdempotencyKeyReusedError_Fragment
  | RefusalFields_InvalidCredentialsError_Fragment
  | RefusalFields_InvalidInputError_Fragment
  | RefusalFields_InvitationDraftsFullError_Fragment
  | RefusalFields_InvitationDraftsSpentError_Fragment
  | RefusalFields_InvitationLinkMissingError_Fragment
  | RefusalFields_InvitationNotOpenError_Fragment
  | RefusalFields_InvitationStatusError_Fragment
  | RefusalFields_JobRunsError_Fragment
  | RefusalFields_LastGlobalAdministratorError_Fragment
  | RefusalFields_LicensesAddedSinceError_Fragment
  | RefusalFields_LicensesAssignedError_Fragment
  | RefusalFields_ListingMovedError_Fragment
  | RefusalFields_MailBudgetSpentError_Fragment
  | RefusalFields_NoDelegatedAdminError_Fragment
  | RefusalFields_NoFreeLicenseError_Fragment
  | RefusalFields_NoRelationshipError_Fragment
  | RefusalFields_NoResellerError_Fragment
  | RefusalFields_NotAssignedError_Fragment
  | RefusalFields_NotDisabledError_Fragment
  | RefusalFields_NotFoundError_Fragment
  | RefusalFields_NotPermittedError_Fragment
  | RefusalFields_OfferNotInMarketError_Fragment
  | RefusalFields_OperatorExistsError_Fragment
  | RefusalFields_OtherOrganizationError_Fragment
  | RefusalFields_OwnAccountError_Fragment
  | RefusalFields_OwnInvitationError_Fragment
  | RefusalFields_OwnRightAtStakeError_Fragment
  | RefusalFields_PartnerNotActiveError_Fragment
  | RefusalFields_PartnershipEndedError_Fragment
  | RefusalFields_PasswordCheckBusyError_Fragment
  | RefusalFields_PasswordLinkInvalidError_Fragment
  | RefusalFields_PasswordUnacceptableError_Fragment
  | RefusalFields_PriceChangedError_Fragment
  | RefusalFields_ProviderSuspendedError_Fragment
  | RefusalFields_QuantityOutOfRangeError_Fragment
  | RefusalFields_RecipientBudgetSpentError_Fragment
  | RefusalFields_ResellerNotActiveError_Fragment
  | RefusalFields_ResellerNotPartnerError_Fragment
  | RefusalFields_ResellerNotRelatedError_Fragment
  | RefusalFields_ResellerRequiredError_Fragment
  | RefusalFields_ResendsSpentError_Fragment
  | RefusalFields_RoleGivenAndTakenError_Fragment
  | RefusalFields_RoleNotCoveredError_Fragment
  | RefusalFields_RoleNotOfOrganizationError_Fragment
  | RefusalFields_SubscriptionNotActiveError_Fragment
  | RefusalFields_TenantMadeError_Fragment
  | RefusalFields_TenantsSpentError_Fragment
  | RefusalFields_TooManyAttemptsError_Fragment
  | RefusalFields_UsageLocationMissingError_Fragment
  | RefusalFields_WrongPortalError_Fragment
;

type InputRefusalFields_AccountSuspendedError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_AgreementChangedError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_AgreementMissingError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_AgreementRequiredError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_AlreadyAssignedError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_AlreadyCanceledError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_AlreadyDisabledError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_AlreadyEndedError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_AlreadyPartnersError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_CancellationWindowOverError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_CartAlreadyOrderedError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_CartChangedError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_CartEmptyError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_CartExpiredError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_CartFullError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_CartsFullError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_CatalogImportIncompleteError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_CatalogImportMovedError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_CatalogImportNotReadyError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_CatalogImportOpenError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_ConfirmationMismatchError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_ConfirmationRequiredError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_CurrencyMixedError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_CurrentPasswordWrongError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_CustomerLimitReachedError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_DraftChangedError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_DraftsFullError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_FirstRunCodeWrongError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_GlobalAdministratorRequiredError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_IdempotencyKeyReusedError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_InvalidCredentialsError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_InvalidInputError_Fragment = { field: string, reason: string, maximum: number | null, code: string, message: string, remedy: string };

type InputRefusalFields_InvitationDraftsFullError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_InvitationDraftsSpentError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_InvitationLinkMissingError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_InvitationNotOpenError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_InvitationStatusError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_JobRunsError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_LastGlobalAdministratorError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_LicensesAddedSinceError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_LicensesAssignedError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_ListingMovedError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_MailBudgetSpentError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_NoDelegatedAdminError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_NoFreeLicenseError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_NoRelationshipError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_NoResellerError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_NotAssignedError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_NotDisabledError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_NotFoundError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_NotPermittedError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_OfferNotInMarketError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_OperatorExistsError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_OtherOrganizationError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_OwnAccountError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_OwnInvitationError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_OwnRightAtStakeError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_PartnerNotActiveError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_PartnershipEndedError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_PasswordCheckBusyError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_PasswordLinkInvalidError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_PasswordUnacceptableError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_PriceChangedError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_ProviderSuspendedError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_QuantityOutOfRangeError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_RecipientBudgetSpentError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_ResellerNotActiveError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_ResellerNotPartnerError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_ResellerNotRelatedError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_ResellerRequiredError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_ResendsSpentError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_RoleGivenAndTakenError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_RoleNotCoveredError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_RoleNotOfOrganizationError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_SubscriptionNotActiveError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_TenantMadeError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_TenantsSpentError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_TooManyAttemptsError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_UsageLocationMissingError_Fragment = { code: string, message: string, remedy: string };

type InputRefusalFields_WrongPortalError_Fragment = { code: string, message: string, remedy: string };

export type InputRefusalFieldsFragment =
  | InputRefusalFields_AccountSuspendedError_Fragment
  | InputRefusalFields_AgreementChangedError_Fragment
  | InputRefusalFields_AgreementMissingError_Fragment
  | InputRefusalFields_AgreementRequiredError_Fragment
  | InputRefusalFields_AlreadyAssignedError_Fragment
  | InputRefusalFields_AlreadyCanceledError_Fragment
  | InputRefusalFields_AlreadyDisabledError_Fragment
  | InputRefusalFields_AlreadyEndedError_Fragment
  | InputRefusalFields_AlreadyPartnersError_Fragment
  | InputRefusalFields_CancellationWindowOverError_Fragment
  | InputRefusalFields_CartAlreadyOrderedError_Fragment
  | InputRefusalFields_CartChangedError_Fragment
  | InputRefusalFields_CartEmptyError_Fragment
  | InputRefusalFields_CartExpiredError_Fragment
  | InputRefusalFields_CartFullError_Fragment
  | InputRefusalFields_CartsFullError_Fragment
  | InputRefusalFields_CatalogImportIncompleteError_Fragment
  | InputRefusalFields_CatalogImportMovedError_Fragment
  | InputRefusalFields_CatalogImportNotReadyError_Fragment
  | InputRefusalFields_CatalogImportOpenError_Fragment
  | InputRefusalFields_ConfirmationMismatchError_Fragment
  | InputRefusalFields_ConfirmationRequiredError_Fragment
  | InputRefusalFields_CurrencyMixedError_Fragment
  | InputRefusalFields_CurrentPasswordWrongError_Fragment
  | InputRefusalFields_CustomerLimitReachedError_Fragment
  | InputRefusalFields_DraftChangedError_Fragment
  | InputRefusalFields_DraftsFullError_Fragment
  | InputRefusalFields_FirstRunCodeWrongError_Fragment
  | InputRefusalFields_GlobalAdministratorRequiredError_Fragment
  | InputRefusalFields_IdempotencyKeyReusedError_Fragment
  | InputRefusalFields_InvalidCredentialsError_Fragment
  | InputRefusalFields_InvalidInputError_Fragment
  | InputRefusalFields_InvitationDraftsFullError_Fragment
  | InputRefusalFields_InvitationDraftsSpentError_Fragment
  | InputRefusalFields_InvitationLinkMissingError_Fragment
  | InputRefusalFields_InvitationNotOpenError_Fragment
  | InputRefusalFields_InvitationStatusError_Fragment
  | InputRefusalFields_JobRunsError_Fragment
  | InputRefusalFields_LastGlobalAdministratorError_Fragment
  | InputRefusalFields_LicensesAddedSinceError_Fragment
  | InputRefusalFields_LicensesAssignedError_Fragment
  | InputRefusalFields_ListingMovedError_Fragment
  | InputRefusalFields_MailBudgetSpentError_Fragment
  | InputRefusalFields_NoDelegatedAdminError_Fragment
  | InputRefusalFields_NoFreeLicenseError_Fragment
  | InputRefusalFields_NoRelationshipError_Fragment
  | InputRefusalFields_NoResellerError_Fragment
  | InputRefusalFields_NotAssignedError_Fragment
  | InputRefusalFields_NotDisabledError_Fragment
  | InputRefusalFields_NotFoundError_Fragment
  | InputRefusalFields_NotPermittedError_Fragment
  | InputRefusalFields_OfferNotInMarketError_Fragment
  | InputRefusalFields_OperatorExistsError_Fragment
  | InputRefusalFields_OtherOrganizationError_Fragment
  | InputRefusalFields_OwnAccountError_Fragment
  | InputRefusalFields_OwnInvitationError_Fragment
  | InputRefusalFields_OwnRightAtStakeError_Fragment
  | InputRefusalFields_PartnerNotActiveError_Fragment
  | InputRefusalFields_PartnershipEndedError_Fragment
  | InputRefusalFields_PasswordCheckBusyError_Fragment
  | InputRefusalFields_PasswordLinkInvalidError_Fragment
  | InputRefusalFields_PasswordUnacceptableError_Fragment
  | InputRefusalFields_PriceChangedError_Fragment
  | InputRefusalFields_ProviderSuspendedError_Fragment
  | InputRefusalFields_QuantityOutOfRangeError_Fragment
  | InputRefusalFields_RecipientBudgetSpentError_Fragment
  | InputRefusalFields_ResellerNotActiveError_Fragment
  | InputRefusalFields_ResellerNotPartnerError_Fragment
  | InputRefusalFields_ResellerNotRelatedError_Fragment
  | InputRefusalFields_ResellerRequiredError_Fragment
  | InputRefusalFields_ResendsSpentError_Fragment
  | InputRefusalFields_RoleGivenAndTakenError_Fragment
  | InputRefusalFields_RoleNotCoveredError_Fragment
  | InputRefusalFields_RoleNotOfOrganizationError_Fragment
  | InputRefusalFields_SubscriptionNotActiveError_Fragment
  | InputRefusalFields_TenantMadeError_Fragment
  | InputRefusalFields_TenantsSpentError_Fragment
  | InputRefusalFields_TooManyAttemptsError_Fragment
  | InputRefusalFields_UsageLocationMissingError_Fragment
  | InputRefusalFields_WrongPortalError_Fragment
;

export type EndDelegatedAdminMutationVariables = Exact<{
  input: EndDelegatedAdminRelationshipInput;
  idempotencyKey: string;
  dryRun?: boolean;
}>;


export type EndDelegatedAdminMutation = { endDelegatedAdminRelationship:
    | { __typename: 'AlreadyEndedError', code: string, message: string, remedy: string }
    | { __typename: 'EndDelegatedAdminRelationshipSuccess' }
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
    | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
    | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
   };

export type DeclineInvitationMutationVariables = Exact<{
  input: DeclineInvitationInput;
  idempotencyKey: string;
  dryRun?: boolean;
}>;


export type DeclineInvitationMutation = { declineInvitation:
    | { __typename: 'DeclineInvitationSuccess' }
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
    | { __typename: 'InvalidInputError', field: string, reason: string, maximum: number | null, code: string, message: string, remedy: string }
    | { __typename: 'InvitationNotOpenError', state: string, code: string, message: string, remedy: string }
    | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
    | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
    | { __typename: 'OtherOrganizationError', code: string, message: string, remedy: string }
    | { __typename: 'OwnInvitationError', code: string, message: string, remedy: string }
   };

export type DraftInvitationMutationVariables = Exact<{
  input: DraftInvitationInput;
  idempotencyKey: string;
  dryRun?: boolean;
}>;


export type DraftInvitationMutation = { draftInvitation:
    | { __typename: 'AccountSuspendedError', code: string, message: string, remedy: string }
    | { __typename: 'DraftInvitationSuccess', invitation: { id: string, kind: InvitationKind, status: InvitationStatus, recipientMail: string, recipientName: string | null, recipientDomain: string | null, language: Language, subject: string, text: string, link: string, requestedRoles: Array<DelegatedRole>, requestedDuration: string | null, inviterUserName: string, revision: number, createdAt: string, issuedAt: string | null, sentAt: string | null, mailProblem: MailProblem | null, openedAt: string | null, linkCutAt: string | null, expiresAt: string | null, decidedAt: string | null, declineReason: string | null, provider: { id: string, legalName: string } | null, decidedBy: { legalName: string } | null, viewerCan: { edit: boolean, issue: boolean, undoIssue: boolean, send: boolean, resend: boolean, extend: boolean, revoke: boolean, sendObstacle:
            | { __typename: 'AccountSuspendedError', code: string, message: string, remedy: string }
            | { __typename: 'AgreementChangedError', code: string, message: string, remedy: string }
            | { __typename: 'AgreementMissingError', code: string, message: string, remedy: string }
            | { __typename: 'AgreementRequiredError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyAssignedError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyCanceledError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyDisabledError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyEndedError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyPartnersError', code: string, message: string, remedy: string }
            | { __typename: 'CancellationWindowOverError', code: string, message: string, remedy: string }
            | { __typename: 'CartAlreadyOrderedError', code: string, message: string, remedy: string }
            | { __typename: 'CartChangedError', code: string, message: string, remedy: string }
            | { __typename: 'CartEmptyError', code: string, message: string, remedy: string }
            | { __typename: 'CartExpiredError', code: string, message: string, remedy: string }
            | { __typename: 'CartFullError', code: string, message: string, remedy: string }
            | { __typename: 'CartsFullError', code: string, message: string, remedy: string }
            | { __typename: 'CatalogImportIncompleteError', code: string, message: string, remedy: string }
            | { __typename: 'CatalogImportMovedError', code: string, message: string, remedy: string }
            | { __typename: 'CatalogImportNotReadyError', code: string, message: string, remedy: string }
            | { __typename: 'CatalogImportOpenError', code: string, message: string, remedy: string }
            | { __typename: 'ConfirmationMismatchError', code: string, message: string, remedy: string }
            | { __typename: 'ConfirmationRequiredError', code: string, message: string, remedy: string }
            | { __typename: 'CurrencyMixedError', code: string, message: string, remedy: string }
            | { __typename: 'CurrentPasswordWrongError', code: string, message: string, remedy: string }
            | { __typename: 'CustomerLimitReachedError', code: string, message: string, remedy: string }
            | { __typename: 'DraftChangedError', code: string, message: string, remedy: string }
            | { __typename: 'DraftsFullError', code: string, message: string, remedy: string }
            | { __typename: 'FirstRunCodeWrongError', code: string, message: string, remedy: string }
            | { __typename: 'GlobalAdministratorRequiredError', code: string, message: string, remedy: string }
            | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
            | { __typename: 'InvalidCredentialsError', code: string, message: string, remedy: string }
            | { __typename: 'InvalidInputError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationDraftsFullError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationDraftsSpentError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationLinkMissingError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationNotOpenError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationStatusError', code: string, message: string, remedy: string }
            | { __typename: 'JobRunsError', code: string, message: string, remedy: string }
            | { __typename: 'LastGlobalAdministratorError', code: string, message: string, remedy: string }
            | { __typename: 'LicensesAddedSinceError', code: string, message: string, remedy: string }
            | { __typename: 'LicensesAssignedError', code: string, message: string, remedy: string }
            | { __typename: 'ListingMovedError', code: string, message: string, remedy: string }
            | { __typename: 'MailBudgetSpentError', code: string, message: string, remedy: string }
            | { __typename: 'NoDelegatedAdminError', code: string, message: string, remedy: string }
            | { __typename: 'NoFreeLicenseError', code: string, message: string, remedy: string }
            | { __typename: 'NoRelationshipError', code: string, message: string, remedy: string }
            | { __typename: 'NoResellerError', code: string, message: string, remedy: string }
            | { __typename: 'NotAssignedError', code: string, message: string, remedy: string }
            | { __typename: 'NotDisabledError', code: string, message: string, remedy: string }
            | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
            | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
            | { __typename: 'OfferNotInMarketError', code: string, message: string, remedy: string }
            | { __typename: 'OperatorExistsError', code: string, message: string, remedy: string }
            | { __typename: 'OtherOrganizationError', code: string, message: string, remedy: string }
            | { __typename: 'OwnAccountError', code: string, message: string, remedy: string }
            | { __typename: 'OwnInvitationError', code: string, message: string, remedy: string }
            | { __typename: 'OwnRightAtStakeError', code: string, message: string, remedy: string }
            | { __typename: 'PartnerNotActiveError', code: string, message: string, remedy: string }
            | { __typename: 'PartnershipEndedError', code: string, message: string, remedy: string }
            | { __typename: 'PasswordCheckBusyError', code: string, message: string, remedy: string }
            | { __typename: 'PasswordLinkInvalidError', code: string, message: string, remedy: string }
            | { __typename: 'PasswordUnacceptableError', code: string, message: string, remedy: string }
            | { __typename: 'PriceChangedError', code: string, message: string, remedy: string }
            | { __typename: 'ProviderSuspendedError', code: string, message: string, remedy: string }
            | { __typename: 'QuantityOutOfRangeError', code: string, message: string, remedy: string }
            | { __typename: 'RecipientBudgetSpentError', code: string, message: string, remedy: string }
            | { __typename: 'ResellerNotActiveError', code: string, message: string, remedy: string }
            | { __typename: 'ResellerNotPartnerError', code: string, message: string, remedy: string }
            | { __typename: 'ResellerNotRelatedError', code: string, message: string, remedy: string }
            | { __typename: 'ResellerRequiredError', code: string, message: string, remedy: string }
            | { __typename: 'ResendsSpentError', code: string, message: string, remedy: string }
            | { __typename: 'RoleGivenAndTakenError', code: string, message: string, remedy: string }
            | { __typename: 'RoleNotCoveredError', code: string, message: string, remedy: string }
            | { __typename: 'RoleNotOfOrganizationError', code: string, message: string, remedy: string }
            | { __typename: 'SubscriptionNotActiveError', code: string, message: string, remedy: string }
            | { __typename: 'TenantMadeError', code: string, message: string, remedy: string }
            | { __typename: 'TenantsSpentError', code: string, message: string, remedy: string }
            | { __typename: 'TooManyAttemptsError', code: string, message: string, remedy: string }
            | { __typename: 'UsageLocationMissingError', code: string, message: string, remedy: string }
            | { __typename: 'WrongPortalError', code: string, message: string, remedy: string }
           | null, resendObstacle:
            | { __typename: 'AccountSuspendedError', code: string, message: string, remedy: string }
            | { __typename: 'AgreementChangedError', code: string, message: string, remedy: string }
            | { __typename: 'AgreementMissingError', code: string, message: string, remedy: string }
            | { __typename: 'AgreementRequiredError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyAssignedError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyCanceledError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyDisabledError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyEndedError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyPartnersError', code: string, message: string, remedy: string }
            | { __typename: 'CancellationWindowOverError', code: string, message: string, remedy: string }
            | { __typename: 'CartAlreadyOrderedError', code: string, message: string, remedy: string }
            | { __typename: 'CartChangedError', code: string, message: string, remedy: string }
            | { __typename: 'CartEmptyError', code: string, message: string, remedy: string }
            | { __typename: 'CartExpiredError', code: string, message: string, remedy: string }
            | { __typename: 'CartFullError', code: string, message: string, remedy: string }
            | { __typename: 'CartsFullError', code: string, message: string, remedy: string }
            | { __typename: 'CatalogImportIncompleteError', code: string, message: string, remedy: string }
            | { __typename: 'CatalogImportMovedError', code: string, message: string, remedy: string }
            | { __typename: 'CatalogImportNotReadyError', code: string, message: string, remedy: string }
            | { __typename: 'CatalogImportOpenError', code: string, message: string, remedy: string }
            | { __typename: 'ConfirmationMismatchError', code: string, message: string, remedy: string }
            | { __typename: 'ConfirmationRequiredError', code: string, message: string, remedy: string }
            | { __typename: 'CurrencyMixedError', code: string, message: string, remedy: string }
            | { __typename: 'CurrentPasswordWrongError', code: string, message: string, remedy: string }
            | { __typename: 'CustomerLimitReachedError', code: string, message: string, remedy: string }
            | { __typename: 'DraftChangedError', code: string, message: string, remedy: string }
            | { __typename: 'DraftsFullError', code: string, message: string, remedy: string }
            | { __typename: 'FirstRunCodeWrongError', code: string, message: string, remedy: string }
            | { __typename: 'GlobalAdministratorRequiredError', code: string, message: string, remedy: string }
            | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
            | { __typename: 'InvalidCredentialsError', code: string, message: string, remedy: string }
            | { __typename: 'InvalidInputError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationDraftsFullError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationDraftsSpentError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationLinkMissingError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationNotOpenError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationStatusError', code: string, message: string, remedy: string }
            | { __typename: 'JobRunsError', code: string, message: string, remedy: string }
            | { __typename: 'LastGlobalAdministratorError', code: string, message: string, remedy: string }
            | { __typename: 'LicensesAddedSinceError', code: string, message: string, remedy: string }
            | { __typename: 'LicensesAssignedError', code: string, message: string, remedy: string }
            | { __typename: 'ListingMovedError', code: string, message: string, remedy: string }
            | { __typename: 'MailBudgetSpentError', code: string, message: string, remedy: string }
            | { __typename: 'NoDelegatedAdminError', code: string, message: string, remedy: string }
            | { __typename: 'NoFreeLicenseError', code: string, message: string, remedy: string }
            | { __typename: 'NoRelationshipError', code: string, message: string, remedy: string }
            | { __typename: 'NoResellerError', code: string, message: string, remedy: string }
            | { __typename: 'NotAssignedError', code: string, message: string, remedy: string }
            | { __typename: 'NotDisabledError', code: string, message: string, remedy: string }
            | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
            | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
            | { __typename: 'OfferNotInMarketError', code: string, message: string, remedy: string }
            | { __typename: 'OperatorExistsError', code: string, message: string, remedy: string }
            | { __typename: 'OtherOrganizationError', code: string, message: string, remedy: string }
            | { __typename: 'OwnAccountError', code: string, message: string, remedy: string }
            | { __typename: 'OwnInvitationError', code: string, message: string, remedy: string }
            | { __typename: 'OwnRightAtStakeError', code: string, message: string, remedy: string }
            | { __typename: 'PartnerNotActiveError', code: string, message: string, remedy: string }
            | { __typename: 'PartnershipEndedError', code: string, message: string, remedy: string }
            | { __typename: 'PasswordCheckBusyError', code: string, message: string, remedy: string }
            | { __typename: 'PasswordLinkInvalidError', code: string, message: string, remedy: string }
            | { __typename: 'PasswordUnacceptableError', code: string, message: string, remedy: string }
            | { __typename: 'PriceChangedError', code: string, message: string, remedy: string }
            | { __typename: 'ProviderSuspendedError', code: string, message: string, remedy: string }
            | { __typename: 'QuantityOutOfRangeError', code: string, message: string, remedy: string }
            | { __typename: 'RecipientBudgetSpentError', code: string, message: string, remedy: string }
            | { __typename: 'ResellerNotActiveError', code: string, message: string, remedy: string }
            | { __typename: 'ResellerNotPartnerError', code: string, message: string, remedy: string }
            | { __typename: 'ResellerNotRelatedError', code: string, message: string, remedy: string }
            | { __typename: 'ResellerRequiredError', code: string, message: string, remedy: string }
            | { __typename: 'ResendsSpentError', count: number, retryAt: string, code: string, message: string, remedy: string }
            | { __typename: 'RoleGivenAndTakenError', code: string, message: string, remedy: string }
            | { __typename: 'RoleNotCoveredError', code: string, message: string, remedy: string }
            | { __typename: 'RoleNotOfOrganizationError', code: string, message: string, remedy: string }
            | { __typename: 'SubscriptionNotActiveError', code: string, message: string, remedy: string }
            | { __typename: 'TenantMadeError', code: string, message: string, remedy: string }
            | { __typename: 'TenantsSpentError', code: string, message: string, remedy: string }
            | { __typename: 'TooManyAttemptsError', code: string, message: string, remedy: string }
            | { __typename: 'UsageLocationMissingError', code: string, message: string, remedy: string }
            | { __typename: 'WrongPortalError', code: string, message: string, remedy: string }
           | null } } }
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
    | { __typename: 'InvalidInputError', field: string, reason: string, maximum: number | null, code: string, message: string, remedy: string }
    | { __typename: 'InvitationDraftsFullError', limit: number, oldestRecipients: Array<string>, code: string, message: string, remedy: string }
    | { __typename: 'InvitationDraftsSpentError', limit: number, retryAt: string, code: string, message: string, remedy: string }
    | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
    | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
    | { __typename: 'PartnershipEndedError', code: string, message: string, remedy: string }
   };

export type ExtendInvitationMutationVariables = Exact<{
  input: SentInvitationInput;
  idempotencyKey: string;
  dryRun?: boolean;
}>;


export type ExtendInvitationMutation = { extendInvitation:
    | { __typename: 'AccountSuspendedError', code: string, message: string, remedy: string }
    | { __typename: 'ExtendInvitationSuccess', invitation: { id: string, kind: InvitationKind, status: InvitationStatus, recipientMail: string, recipientName: string | null, recipientDomain: string | null, language: Language, subject: string, text: string, link: string, requestedRoles: Array<DelegatedRole>, requestedDuration: string | null, inviterUserName: string, revision: number, createdAt: string, issuedAt: string | null, sentAt: string | null, mailProblem: MailProblem | null, openedAt: string | null, linkCutAt: string | null, expiresAt: string | null, decidedAt: string | null, declineReason: string | null, provider: { id: string, legalName: string } | null, decidedBy: { legalName: string } | null, viewerCan: { edit: boolean, issue: boolean, undoIssue: boolean, send: boolean, resend: boolean, extend: boolean, revoke: boolean, sendObstacle:
            | { __typename: 'AccountSuspendedError', code: string, message: string, remedy: string }
            | { __typename: 'AgreementChangedError', code: string, message: string, remedy: string }
            | { __typename: 'AgreementMissingError', code: string, message: string, remedy: string }
            | { __typename: 'AgreementRequiredError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyAssignedError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyCanceledError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyDisabledError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyEndedError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyPartnersError', code: string, message: string, remedy: string }
            | { __typename: 'CancellationWindowOverError', code: string, message: string, remedy: string }
            | { __typename: 'CartAlreadyOrderedError', code: string, message: string, remedy: string }
            | { __typename: 'CartChangedError', code: string, message: string, remedy: string }
            | { __typename: 'CartEmptyError', code: string, message: string, remedy: string }
            | { __typename: 'CartExpiredError', code: string, message: string, remedy: string }
            | { __typename: 'CartFullError', code: string, message: string, remedy: string }
            | { __typename: 'CartsFullError', code: string, message: string, remedy: string }
            | { __typename: 'CatalogImportIncompleteError', code: string, message: string, remedy: string }
            | { __typename: 'CatalogImportMovedError', code: string, message: string, remedy: string }
            | { __typename: 'CatalogImportNotReadyError', code: string, message: string, remedy: string }
            | { __typename: 'CatalogImportOpenError', code: string, message: string, remedy: string }
            | { __typename: 'ConfirmationMismatchError', code: string, message: string, remedy: string }
            | { __typename: 'ConfirmationRequiredError', code: string, message: string, remedy: string }
            | { __typename: 'CurrencyMixedError', code: string, message: string, remedy: string }
            | { __typename: 'CurrentPasswordWrongError', code: string, message: string, remedy: string }
            | { __typename: 'CustomerLimitReachedError', code: string, message: string, remedy: string }
            | { __typename: 'DraftChangedError', code: string, message: string, remedy: string }
            | { __typename: 'DraftsFullError', code: string, message: string, remedy: string }
            | { __typename: 'FirstRunCodeWrongError', code: string, message: string, remedy: string }
            | { __typename: 'GlobalAdministratorRequiredError', code: string, message: string, remedy: string }
            | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
            | { __typename: 'InvalidCredentialsError', code: string, message: string, remedy: string }
            | { __typename: 'InvalidInputError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationDraftsFullError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationDraftsSpentError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationLinkMissingError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationNotOpenError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationStatusError', code: string, message: string, remedy: string }
            | { __typename: 'JobRunsError', code: string, message: string, remedy: string }
            | { __typename: 'LastGlobalAdministratorError', code: string, message: string, remedy: string }
            | { __typename: 'LicensesAddedSinceError', code: string, message: string, remedy: string }
            | { __typename: 'LicensesAssignedError', code: string, message: string, remedy: string }
            | { __typename: 'ListingMovedError', code: string, message: string, remedy: string }
            | { __typename: 'MailBudgetSpentError', code: string, message: string, remedy: string }
            | { __typename: 'NoDelegatedAdminError', code: string, message: string, remedy: string }
            | { __typename: 'NoFreeLicenseError', code: string, message: string, remedy: string }
            | { __typename: 'NoRelationshipError', code: string, message: string, remedy: string }
            | { __typename: 'NoResellerError', code: string, message: string, remedy: string }
            | { __typename: 'NotAssignedError', code: string, message: string, remedy: string }
            | { __typename: 'NotDisabledError', code: string, message: string, remedy: string }
            | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
            | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
            | { __typename: 'OfferNotInMarketError', code: string, message: string, remedy: string }
            | { __typename: 'OperatorExistsError', code: string, message: string, remedy: string }
            | { __typename: 'OtherOrganizationError', code: string, message: string, remedy: string }
            | { __typename: 'OwnAccountError', code: string, message: string, remedy: string }
            | { __typename: 'OwnInvitationError', code: string, message: string, remedy: string }
            | { __typename: 'OwnRightAtStakeError', code: string, message: string, remedy: string }
            | { __typename: 'PartnerNotActiveError', code: string, message: string, remedy: string }
            | { __typename: 'PartnershipEndedError', code: string, message: string, remedy: string }
            | { __typename: 'PasswordCheckBusyError', code: string, message: string, remedy: string }
            | { __typename: 'PasswordLinkInvalidError', code: string, message: string, remedy: string }
            | { __typename: 'PasswordUnacceptableError', code: string, message: string, remedy: string }
            | { __typename: 'PriceChangedError', code: string, message: string, remedy: string }
            | { __typename: 'ProviderSuspendedError', code: string, message: string, remedy: string }
            | { __typename: 'QuantityOutOfRangeError', code: string, message: string, remedy: string }
            | { __typename: 'RecipientBudgetSpentError', code: string, message: string, remedy: string }
            | { __typename: 'ResellerNotActiveError', code: string, message: string, remedy: string }
            | { __typename: 'ResellerNotPartnerError', code: string, message: string, remedy: string }
            | { __typename: 'ResellerNotRelatedError', code: string, message: string, remedy: string }
            | { __typename: 'ResellerRequiredError', code: string, message: string, remedy: string }
            | { __typename: 'ResendsSpentError', code: string, message: string, remedy: string }
            | { __typename: 'RoleGivenAndTakenError', code: string, message: string, remedy: string }
            | { __typename: 'RoleNotCoveredError', code: string, message: string, remedy: string }
            | { __typename: 'RoleNotOfOrganizationError', code: string, message: string, remedy: string }
            | { __typename: 'SubscriptionNotActiveError', code: string, message: string, remedy: string }
            | { __typename: 'TenantMadeError', code: string, message: string, remedy: string }
            | { __typename: 'TenantsSpentError', code: string, message: string, remedy: string }
            | { __typename: 'TooManyAttemptsError', code: string, message: string, remedy: string }
            | { __typename: 'UsageLocationMissingError', code: string, message: string, remedy: string }
            | { __typename: 'WrongPortalError', code: string, message: string, remedy: string }
           | null, resendObstacle:
            | { __typename: 'AccountSuspendedError', code: string, message: string, remedy: string }
            | { __typename: 'AgreementChangedError', code: string, message: string, remedy: string }
            | { __typename: 'AgreementMissingError', code: string, message: string, remedy: string }
            | { __typename: 'AgreementRequiredError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyAssignedError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyCanceledError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyDisabledError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyEndedError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyPartnersError', code: string, message: string, remedy: string }
            | { __typename: 'CancellationWindowOverError', code: string, message: string, remedy: string }
            | { __typename: 'CartAlreadyOrderedError', code: string, message: string, remedy: string }
            | { __typename: 'CartChangedError', code: string, message: string, remedy: string }
            | { __typename: 'CartEmptyError', code: string, message: string, remedy: string }
            | { __typename: 'CartExpiredError', code: string, message: string, remedy: string }
            | { __typename: 'CartFullError', code: string, message: string, remedy: string }
            | { __typename: 'CartsFullError', code: string, message: string, remedy: string }
            | { __typename: 'CatalogImportIncompleteError', code: string, message: string, remedy: string }
            | { __typename: 'CatalogImportMovedError', code: string, message: string, remedy: string }
            | { __typename: 'CatalogImportNotReadyError', code: string, message: string, remedy: string }
            | { __typename: 'CatalogImportOpenError', code: string, message: string, remedy: string }
            | { __typename: 'ConfirmationMismatchError', code: string, message: string, remedy: string }
            | { __typename: 'ConfirmationRequiredError', code: string, message: string, remedy: string }
            | { __typename: 'CurrencyMixedError', code: string, message: string, remedy: string }
            | { __typename: 'CurrentPasswordWrongError', code: string, message: string, remedy: string }
            | { __typename: 'CustomerLimitReachedError', code: string, message: string, remedy: string }
            | { __typename: 'DraftChangedError', code: string, message: string, remedy: string }
            | { __typename: 'DraftsFullError', code: string, message: string, remedy: string }
            | { __typename: 'FirstRunCodeWrongError', code: string, message: string, remedy: string }
            | { __typename: 'GlobalAdministratorRequiredError', code: string, message: string, remedy: string }
            | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
            | { __typename: 'InvalidCredentialsError', code: string, message: string, remedy: string }
            | { __typename: 'InvalidInputError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationDraftsFullError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationDraftsSpentError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationLinkMissingError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationNotOpenError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationStatusError', code: string, message: string, remedy: string }
            | { __typename: 'JobRunsError', code: string, message: string, remedy: string }
            | { __typename: 'LastGlobalAdministratorError', code: string, message: string, remedy: string }
            | { __typename: 'LicensesAddedSinceError', code: string, message: string, remedy: string }
            | { __typename: 'LicensesAssignedError', code: string, message: string, remedy: string }
            | { __typename: 'ListingMovedError', code: string, message: string, remedy: string }
            | { __typename: 'MailBudgetSpentError', code: string, message: string, remedy: string }
            | { __typename: 'NoDelegatedAdminError', code: string, message: string, remedy: string }
            | { __typename: 'NoFreeLicenseError', code: string, message: string, remedy: string }
            | { __typename: 'NoRelationshipError', code: string, message: string, remedy: string }
            | { __typename: 'NoResellerError', code: string, message: string, remedy: string }
            | { __typename: 'NotAssignedError', code: string, message: string, remedy: string }
            | { __typename: 'NotDisabledError', code: string, message: string, remedy: string }
            | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
            | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
            | { __typename: 'OfferNotInMarketError', code: string, message: string, remedy: string }
            | { __typename: 'OperatorExistsError', code: string, message: string, remedy: string }
            | { __typename: 'OtherOrganizationError', code: string, message: string, remedy: string }
            | { __typename: 'OwnAccountError', code: string, message: string, remedy: string }
            | { __typename: 'OwnInvitationError', code: string, message: string, remedy: string }
            | { __typename: 'OwnRightAtStakeError', code: string, message: string, remedy: string }
            | { __typename: 'PartnerNotActiveError', code: string, message: string, remedy: string }
            | { __typename: 'PartnershipEndedError', code: string, message: string, remedy: string }
            | { __typename: 'PasswordCheckBusyError', code: string, message: string, remedy: string }
            | { __typename: 'PasswordLinkInvalidError', code: string, message: string, remedy: string }
            | { __typename: 'PasswordUnacceptableError', code: string, message: string, remedy: string }
            | { __typename: 'PriceChangedError', code: string, message: string, remedy: string }
            | { __typename: 'ProviderSuspendedError', code: string, message: string, remedy: string }
            | { __typename: 'QuantityOutOfRangeError', code: string, message: string, remedy: string }
            | { __typename: 'RecipientBudgetSpentError', code: string, message: string, remedy: string }
            | { __typename: 'ResellerNotActiveError', code: string, message: string, remedy: string }
            | { __typename: 'ResellerNotPartnerError', code: string, message: string, remedy: string }
            | { __typename: 'ResellerNotRelatedError', code: string, message: string, remedy: string }
            | { __typename: 'ResellerRequiredError', code: string, message: string, remedy: string }
            | { __typename: 'ResendsSpentError', count: number, retryAt: string, code: string, message: string, remedy: string }
            | { __typename: 'RoleGivenAndTakenError', code: string, message: string, remedy: string }
            | { __typename: 'RoleNotCoveredError', code: string, message: string, remedy: string }
            | { __typename: 'RoleNotOfOrganizationError', code: string, message: string, remedy: string }
            | { __typename: 'SubscriptionNotActiveError', code: string, message: string, remedy: string }
            | { __typename: 'TenantMadeError', code: string, message: string, remedy: string }
            | { __typename: 'TenantsSpentError', code: string, message: string, remedy: string }
            | { __typename: 'TooManyAttemptsError', code: string, message: string, remedy: string }
            | { __typename: 'UsageLocationMissingError', code: string, message: string, remedy: string }
            | { __typename: 'WrongPortalError', code: string, message: string, remedy: string }
           | null } } }
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
    | { __typename: 'InvalidInputError', field: string, reason: string, maximum: number | null, code: string, message: string, remedy: string }
    | { __typename: 'InvitationStatusError', code: string, message: string, remedy: string }
    | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
    | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
    | { __typename: 'PartnershipEndedError', code: string, message: string, remedy: string }
   };

export type InvitationByLinkQueryVariables = Exact<{
  id: string;
  token: string;
}>;


export type InvitationByLinkQuery = { invitationLinkReplaced: boolean, invitationByLink: { id: string, kind: InvitationKind, language: Language, inviterUserName: string, recipientDomain: string | null, sentToOther: string | null, expiresAt: string, status: InvitationStatus, closedReason: InvitationClosedReason | null, answeredByViewer: boolean, inviter: { legalName: string, country: string }, provider: { legalName: string, country: string } | null, delegatedAdmin: { roles: Array<DelegatedRole>, duration: string, until: string } | null, viewerCan: { accept: boolean, acceptObstacle: InvitationAnswerObstacle | null, decline: boolean, declineObstacle: InvitationAnswerObstacle | null } | null } | null };

export type InvitationFieldsFragment = { id: string, kind: InvitationKind, status: InvitationStatus, recipientMail: string, recipientName: string | null, recipientDomain: string | null, language: Language, subject: string, text: string, link: string, requestedRoles: Array<DelegatedRole>, requestedDuration: string | null, inviterUserName: string, revision: number, createdAt: string, issuedAt: string | null, sentAt: string | null, mailProblem: MailProblem | null, openedAt: string | null, linkCutAt: string | null, expiresAt: string | null, decidedAt: string | null, declineReason: string | null, provider: { id: string, legalName: string } | null, decidedBy: { legalName: string } | null, viewerCan: { edit: boolean, issue: boolean, undoIssue: boolean, send: boolean, resend: boolean, extend: boolean, revoke: boolean, sendObstacle:
      | { __typename: 'AccountSuspendedError', code: string, message: string, remedy: string }
      | { __typename: 'AgreementChangedError', code: string, message: string, remedy: string }
      | { __typename: 'AgreementMissingError', code: string, message: string, remedy: string }
      | { __typename: 'AgreementRequiredError', code: string, message: string, remedy: string }
      | { __typename: 'AlreadyAssignedError', code: string, message: string, remedy: string }
      | { __typename: 'AlreadyCanceledError', code: string, message: string, remedy: string }
      | { __typename: 'AlreadyDisabledError', code: string, message: string, remedy: string }
      | { __typename: 'AlreadyEndedError', code: string, message: string, remedy: string }
      | { __typename: 'AlreadyPartnersError', code: string, message: string, remedy: string }
      | { __typename: 'CancellationWindowOverError', code: string, message: string, remedy: string }
      | { __typename: 'CartAlreadyOrderedError', code: string, message: string, remedy: string }
      | { __typename: 'CartChangedError', code: string, message: string, remedy: string }
      | { __typename: 'CartEmptyError', code: string, message: string, remedy: string }
      | { __typename: 'CartExpiredError', code: string, message: string, remedy: string }
      | { __typename: 'CartFullError', code: string, message: string, remedy: string }
      | { __typename: 'CartsFullError', code: string, message: string, remedy: string }
      | { __typename: 'CatalogImportIncompleteError', code: string, message: string, remedy: string }
      | { __typename: 'CatalogImportMovedError', code: string, message: string, remedy: string }
      | { __typename: 'CatalogImportNotReadyError', code: string, message: string, remedy: string }
      | { __typename: 'CatalogImportOpenError', code: string, message: string, remedy: string }
      | { __typename: 'ConfirmationMismatchError', code: string, message: string, remedy: string }
      | { __typename: 'ConfirmationRequiredError', code: string, message: string, remedy: string }
      | { __typename: 'CurrencyMixedError', code: string, message: string, remedy: string }
      | { __typename: 'CurrentPasswordWrongError', code: string, message: string, remedy: string }
      | { __typename: 'CustomerLimitReachedError', code: string, message: string, remedy: string }
      | { __typename: 'DraftChangedError', code: string, message: string, remedy: string }
      | { __typename: 'DraftsFullError', code: string, message: string, remedy: string }
      | { __typename: 'FirstRunCodeWrongError', code: string, message: string, remedy: string }
      | { __typename: 'GlobalAdministratorRequiredError', code: string, message: string, remedy: string }
      | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
      | { __typename: 'InvalidCredentialsError', code: string, message: string, remedy: string }
      | { __typename: 'InvalidInputError', code: string, message: string, remedy: string }
      | { __typename: 'InvitationDraftsFullError', code: string, message: string, remedy: string }
      | { __typename: 'InvitationDraftsSpentError', code: string, message: string, remedy: string }
      | { __typename: 'InvitationLinkMissingError', code: string, message: string, remedy: string }
      | { __typename: 'InvitationNotOpenError', code: string, message: string, remedy: string }
      | { __typename: 'InvitationStatusError', code: string, message: string, remedy: string }
      | { __typename: 'JobRunsError', code: string, message: string, remedy: string }
      | { __typename: 'LastGlobalAdministratorError', code: string, message: string, remedy: string }
      | { __typename: 'LicensesAddedSinceError', code: string, message: string, remedy: string }
      | { __typename: 'LicensesAssignedError', code: string, message: string, remedy: string }
      | { __typename: 'ListingMovedError', code: string, message: string, remedy: string }
      | { __typename: 'MailBudgetSpentError', code: string, message: string, remedy: string }
      | { __typename: 'NoDelegatedAdminError', code: string, message: string, remedy: string }
      | { __typename: 'NoFreeLicenseError', code: string, message: string, remedy: string }
      | { __typename: 'NoRelationshipError', code: string, message: string, remedy: string }
      | { __typename: 'NoResellerError', code: string, message: string, remedy: string }
      | { __typename: 'NotAssignedError', code: string, message: string, remedy: string }
      | { __typename: 'NotDisabledError', code: string, message: string, remedy: string }
      | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
      | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
      | { __typename: 'OfferNotInMarketError', code: string, message: string, remedy: string }
      | { __typename: 'OperatorExistsError', code: string, message: string, remedy: string }
      | { __typename: 'OtherOrganizationError', code: string, message: string, remedy: string }
      | { __typename: 'OwnAccountError', code: string, message: string, remedy: string }
      | { __typename: 'OwnInvitationError', code: string, message: string, remedy: string }
      | { __typename: 'OwnRightAtStakeError', code: string, message: string, remedy: string }
      | { __typename: 'PartnerNotActiveError', code: string, message: string, remedy: string }
      | { __typename: 'PartnershipEndedError', code: string, message: string, remedy: string }
      | { __typename: 'PasswordCheckBusyError', code: string, message: string, remedy: string }
      | { __typename: 'PasswordLinkInvalidError', code: string, message: string, remedy: string }
      | { __typename: 'PasswordUnacceptableError', code: string, message: string, remedy: string }
      | { __typename: 'PriceChangedError', code: string, message: string, remedy: string }
      | { __typename: 'ProviderSuspendedError', code: string, message: string, remedy: string }
      | { __typename: 'QuantityOutOfRangeError', code: string, message: string, remedy: string }
      | { __typename: 'RecipientBudgetSpentError', code: string, message: string, remedy: string }
      | { __typename: 'ResellerNotActiveError', code: string, message: string, remedy: string }
      | { __typename: 'ResellerNotPartnerError', code: string, message: string, remedy: string }
      | { __typename: 'ResellerNotRelatedError', code: string, message: string, remedy: string }
      | { __typename: 'ResellerRequiredError', code: string, message: string, remedy: string }
      | { __typename: 'ResendsSpentError', code: string, message: string, remedy: string }
      | { __typename: 'RoleGivenAndTakenError', code: string, message: string, remedy: string }
      | { __typename: 'RoleNotCoveredError', code: string, message: string, remedy: string }
      | { __typename: 'RoleNotOfOrganizationError', code: string, message: string, remedy: string }
      | { __typename: 'SubscriptionNotActiveError', code: string, message: string, remedy: string }
      | { __typename: 'TenantMadeError', code: string, message: string, remedy: string }
      | { __typename: 'TenantsSpentError', code: string, message: string, remedy: string }
      | { __typename: 'TooManyAttemptsError', code: string, message: string, remedy: string }
      | { __typename: 'UsageLocationMissingError', code: string, message: string, remedy: string }
      | { __typename: 'WrongPortalError', code: string, message: string, remedy: string }
     | null, resendObstacle:
      | { __typename: 'AccountSuspendedError', code: string, message: string, remedy: string }
      | { __typename: 'AgreementChangedError', code: string, message: string, remedy: string }
      | { __typename: 'AgreementMissingError', code: string, message: string, remedy: string }
      | { __typename: 'AgreementRequiredError', code: string, message: string, remedy: string }
      | { __typename: 'AlreadyAssignedError', code: string, message: string, remedy: string }
      | { __typename: 'AlreadyCanceledError', code: string, message: string, remedy: string }
      | { __typename: 'AlreadyDisabledError', code: string, message: string, remedy: string }
      | { __typename: 'AlreadyEndedError', code: string, message: string, remedy: string }
      | { __typename: 'AlreadyPartnersError', code: string, message: string, remedy: string }
      | { __typename: 'CancellationWindowOverError', code: string, message: string, remedy: string }
      | { __typename: 'CartAlreadyOrderedError', code: string, message: string, remedy: string }
      | { __typename: 'CartChangedError', code: string, message: string, remedy: string }
      | { __typename: 'CartEmptyError', code: string, message: string, remedy: string }
      | { __typename: 'CartExpiredError', code: string, message: string, remedy: string }
      | { __typename: 'CartFullError', code: string, message: string, remedy: string }
      | { __typename: 'CartsFullError', code: string, message: string, remedy: string }
      | { __typename: 'CatalogImportIncompleteError', code: string, message: string, remedy: string }
      | { __typename: 'CatalogImportMovedError', code: string, message: string, remedy: string }
      | { __typename: 'CatalogImportNotReadyError', code: string, message: string, remedy: string }
      | { __typename: 'CatalogImportOpenError', code: string, message: string, remedy: string }
      | { __typename: 'ConfirmationMismatchError', code: string, message: string, remedy: string }
      | { __typename: 'ConfirmationRequiredError', code: string, message: string, remedy: string }
      | { __typename: 'CurrencyMixedError', code: string, message: string, remedy: string }
      | { __typename: 'CurrentPasswordWrongError', code: string, message: string, remedy: string }
      | { __typename: 'CustomerLimitReachedError', code: string, message: string, remedy: string }
      | { __typename: 'DraftChangedError', code: string, message: string, remedy: string }
      | { __typename: 'DraftsFullError', code: string, message: string, remedy: string }
      | { __typename: 'FirstRunCodeWrongError', code: string, message: string, remedy: string }
      | { __typename: 'GlobalAdministratorRequiredError', code: string, message: string, remedy: string }
      | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
      | { __typename: 'InvalidCredentialsError', code: string, message: string, remedy: string }
      | { __typename: 'InvalidInputError', code: string, message: string, remedy: string }
      | { __typename: 'InvitationDraftsFullError', code: string, message: string, remedy: string }
      | { __typename: 'InvitationDraftsSpentError', code: string, message: string, remedy: string }
      | { __typename: 'InvitationLinkMissingError', code: string, message: string, remedy: string }
      | { __typename: 'InvitationNotOpenError', code: string, message: string, remedy: string }
      | { __typename: 'InvitationStatusError', code: string, message: string, remedy: string }
      | { __typename: 'JobRunsError', code: string, message: string, remedy: string }
      | { __typename: 'LastGlobalAdministratorError', code: string, message: string, remedy: string }
      | { __typename: 'LicensesAddedSinceError', code: string, message: string, remedy: string }
      | { __typename: 'LicensesAssignedError', code: string, message: string, remedy: string }
      | { __typename: 'ListingMovedError', code: string, message: string, remedy: string }
      | { __typename: 'MailBudgetSpentError', code: string, message: string, remedy: string }
      | { __typename: 'NoDelegatedAdminError', code: string, message: string, remedy: string }
      | { __typename: 'NoFreeLicenseError', code: string, message: string, remedy: string }
      | { __typename: 'NoRelationshipError', code: string, message: string, remedy: string }
      | { __typename: 'NoResellerError', code: string, message: string, remedy: string }
      | { __typename: 'NotAssignedError', code: string, message: string, remedy: string }
      | { __typename: 'NotDisabledError', code: string, message: string, remedy: string }
      | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
      | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
      | { __typename: 'OfferNotInMarketError', code: string, message: string, remedy: string }
      | { __typename: 'OperatorExistsError', code: string, message: string, remedy: string }
      | { __typename: 'OtherOrganizationError', code: string, message: string, remedy: string }
      | { __typename: 'OwnAccountError', code: string, message: string, remedy: string }
      | { __typename: 'OwnInvitationError', code: string, message: string, remedy: string }
      | { __typename: 'OwnRightAtStakeError', code: string, message: string, remedy: string }
      | { __typename: 'PartnerNotActiveError', code: string, message: string, remedy: string }
      | { __typename: 'PartnershipEndedError', code: string, message: string, remedy: string }
      | { __typename: 'PasswordCheckBusyError', code: string, message: string, remedy: string }
      | { __typename: 'PasswordLinkInvalidError', code: string, message: string, remedy: string }
      | { __typename: 'PasswordUnacceptableError', code: string, message: string, remedy: string }
      | { __typename: 'PriceChangedError', code: string, message: string, remedy: string }
      | { __typename: 'ProviderSuspendedError', code: string, message: string, remedy: string }
      | { __typename: 'QuantityOutOfRangeError', code: string, message: string, remedy: string }
      | { __typename: 'RecipientBudgetSpentError', code: string, message: string, remedy: string }
      | { __typename: 'ResellerNotActiveError', code: string, message: string, remedy: string }
      | { __typename: 'ResellerNotPartnerError', code: string, message: string, remedy: string }
      | { __typename: 'ResellerNotRelatedError', code: string, message: string, remedy: string }
      | { __typename: 'ResellerRequiredError', code: string, message: string, remedy: string }
      | { __typename: 'ResendsSpentError', count: number, retryAt: string, code: string, message: string, remedy: string }
      | { __typename: 'RoleGivenAndTakenError', code: string, message: string, remedy: string }
      | { __typename: 'RoleNotCoveredError', code: string, message: string, remedy: string }
      | { __typename: 'RoleNotOfOrganizationError', code: string, message: string, remedy: string }
      | { __typename: 'SubscriptionNotActiveError', code: string, message: string, remedy: string }
      | { __typename: 'TenantMadeError', code: string, message: string, remedy: string }
      | { __typename: 'TenantsSpentError', code: string, message: string, remedy: string }
      | { __typename: 'TooManyAttemptsError', code: string, message: string, remedy: string }
      | { __typename: 'UsageLocationMissingError', code: string, message: string, remedy: string }
      | { __typename: 'WrongPortalError', code: string, message: string, remedy: string }
     | null } };

export type InvitationQueryVariables = Exact<{
  id: string;
}>;


export type InvitationQuery = { invitation: { id: string, kind: InvitationKind, status: InvitationStatus, recipientMail: string, recipientName: string | null, recipientDomain: string | null, language: Language, subject: string, text: string, link: string, requestedRoles: Array<DelegatedRole>, requestedDuration: string | null, inviterUserName: string, revision: number, createdAt: string, issuedAt: string | null, sentAt: string | null, mailProblem: MailProblem | null, openedAt: string | null, linkCutAt: string | null, expiresAt: string | null, decidedAt: string | null, declineReason: string | null, provider: { id: string, legalName: string } | null, decidedBy: { legalName: string } | null, viewerCan: { edit: boolean, issue: boolean, undoIssue: boolean, send: boolean, resend: boolean, extend: boolean, revoke: boolean, sendObstacle:
        | { __typename: 'AccountSuspendedError', code: string, message: string, remedy: string }
        | { __typename: 'AgreementChangedError', code: string, message: string, remedy: string }
        | { __typename: 'AgreementMissingError', code: string, message: string, remedy: string }
        | { __typename: 'AgreementRequiredError', code: string, message: string, remedy: string }
        | { __typename: 'AlreadyAssignedError', code: string, message: string, remedy: string }
        | { __typename: 'AlreadyCanceledError', code: string, message: string, remedy: string }
        | { __typename: 'AlreadyDisabledError', code: string, message: string, remedy: string }
        | { __typename: 'AlreadyEndedError', code: string, message: string, remedy: string }
        | { __typename: 'AlreadyPartnersError', code: string, message: string, remedy: string }
        | { __typename: 'CancellationWindowOverError', code: string, message: string, remedy: string }
        | { __typename: 'CartAlreadyOrderedError', code: string, message: string, remedy: string }
        | { __typename: 'CartChangedError', code: string, message: string, remedy: string }
        | { __typename: 'CartEmptyError', code: string, message: string, remedy: string }
        | { __typename: 'CartExpiredError', code: string, message: string, remedy: string }
        | { __typename: 'CartFullError', code: string, message: string, remedy: string }
        | { __typename: 'CartsFullError', code: string, message: string, remedy: string }
        | { __typename: 'CatalogImportIncompleteError', code: string, message: string, remedy: string }
        | { __typename: 'CatalogImportMovedError', code: string, message: string, remedy: string }
        | { __typename: 'CatalogImportNotReadyError', code: string, message: string, remedy: string }
        | { __typename: 'CatalogImportOpenError', code: string, message: string, remedy: string }
        | { __typename: 'ConfirmationMismatchError', code: string, message: string, remedy: string }
        | { __typename: 'ConfirmationRequiredError', code: string, message: string, remedy: string }
        | { __typename: 'CurrencyMixedError', code: string, message: string, remedy: string }
        | { __typename: 'CurrentPasswordWrongError', code: string, message: string, remedy: string }
        | { __typename: 'CustomerLimitReachedError', code: string, message: string, remedy: string }
        | { __typename: 'DraftChangedError', code: string, message: string, remedy: string }
        | { __typename: 'DraftsFullError', code: string, message: string, remedy: string }
        | { __typename: 'FirstRunCodeWrongError', code: string, message: string, remedy: string }
        | { __typename: 'GlobalAdministratorRequiredError', code: string, message: string, remedy: string }
        | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
        | { __typename: 'InvalidCredentialsError', code: string, message: string, remedy: string }
        | { __typename: 'InvalidInputError', code: string, message: string, remedy: string }
        | { __typename: 'InvitationDraftsFullError', code: string, message: string, remedy: string }
        | { __typename: 'InvitationDraftsSpentError', code: string, message: string, remedy: string }
        | { __typename: 'InvitationLinkMissingError', code: string, message: string, remedy: string }
        | { __typename: 'InvitationNotOpenError', code: string, message: string, remedy: string }
        | { __typename: 'InvitationStatusError', code: string, message: string, remedy: string }
        | { __typename: 'JobRunsError', code: string, message: string, remedy: string }
        | { __typename: 'LastGlobalAdministratorError', code: string, message: string, remedy: string }
        | { __typename: 'LicensesAddedSinceError', code: string, message: string, remedy: string }
        | { __typename: 'LicensesAssignedError', code: string, message: string, remedy: string }
        | { __typename: 'ListingMovedError', code: string, message: string, remedy: string }
        | { __typename: 'MailBudgetSpentError', code: string, message: string, remedy: string }
        | { __typename: 'NoDelegatedAdminError', code: string, message: string, remedy: string }
        | { __typename: 'NoFreeLicenseError', code: string, message: string, remedy: string }
        | { __typename: 'NoRelationshipError', code: string, message: string, remedy: string }
        | { __typename: 'NoResellerError', code: string, message: string, remedy: string }
        | { __typename: 'NotAssignedError', code: string, message: string, remedy: string }
        | { __typename: 'NotDisabledError', code: string, message: string, remedy: string }
        | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
        | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
        | { __typename: 'OfferNotInMarketError', code: string, message: string, remedy: string }
        | { __typename: 'OperatorExistsError', code: string, message: string, remedy: string }
        | { __typename: 'OtherOrganizationError', code: string, message: string, remedy: string }
        | { __typename: 'OwnAccountError', code: string, message: string, remedy: string }
        | { __typename: 'OwnInvitationError', code: string, message: string, remedy: string }
        | { __typename: 'OwnRightAtStakeError', code: string, message: string, remedy: string }
        | { __typename: 'PartnerNotActiveError', code: string, message: string, remedy: string }
        | { __typename: 'PartnershipEndedError', code: string, message: string, remedy: string }
        | { __typename: 'PasswordCheckBusyError', code: string, message: string, remedy: string }
        | { __typename: 'PasswordLinkInvalidError', code: string, message: string, remedy: string }
        | { __typename: 'PasswordUnacceptableError', code: string, message: string, remedy: string }
        | { __typename: 'PriceChangedError', code: string, message: string, remedy: string }
        | { __typename: 'ProviderSuspendedError', code: string, message: string, remedy: string }
        | { __typename: 'QuantityOutOfRangeError', code: string, message: string, remedy: string }
        | { __typename: 'RecipientBudgetSpentError', code: string, message: string, remedy: string }
        | { __typename: 'ResellerNotActiveError', code: string, message: string, remedy: string }
        | { __typename: 'ResellerNotPartnerError', code: string, message: string, remedy: string }
        | { __typename: 'ResellerNotRelatedError', code: string, message: string, remedy: string }
        | { __typename: 'ResellerRequiredError', code: string, message: string, remedy: string }
        | { __typename: 'ResendsSpentError', code: string, message: string, remedy: string }
        | { __typename: 'RoleGivenAndTakenError', code: string, message: string, remedy: string }
        | { __typename: 'RoleNotCoveredError', code: string, message: string, remedy: string }
        | { __typename: 'RoleNotOfOrganizationError', code: string, message: string, remedy: string }
        | { __typename: 'SubscriptionNotActiveError', code: string, message: string, remedy: string }
        | { __typename: 'TenantMadeError', code: string, message: string, remedy: string }
        | { __typename: 'TenantsSpentError', code: string, message: string, remedy: string }
        | { __typename: 'TooManyAttemptsError', code: string, message: string, remedy: string }
        | { __typename: 'UsageLocationMissingError', code: string, message: string, remedy: string }
        | { __typename: 'WrongPortalError', code: string, message: string, remedy: string }
       | null, resendObstacle:
        | { __typename: 'AccountSuspendedError', code: string, message: string, remedy: string }
        | { __typename: 'AgreementChangedError', code: string, message: string, remedy: string }
        | { __typename: 'AgreementMissingError', code: string, message: string, remedy: string }
        | { __typename: 'AgreementRequiredError', code: string, message: string, remedy: string }
        | { __typename: 'AlreadyAssignedError', code: string, message: string, remedy: string }
        | { __typename: 'AlreadyCanceledError', code: string, message: string, remedy: string }
        | { __typename: 'AlreadyDisabledError', code: string, message: string, remedy: string }
        | { __typename: 'AlreadyEndedError', code: string, message: string, remedy: string }
        | { __typename: 'AlreadyPartnersError', code: string, message: string, remedy: string }
        | { __typename: 'CancellationWindowOverError', code: string, message: string, remedy: string }
        | { __typename: 'CartAlreadyOrderedError', code: string, message: string, remedy: string }
        | { __typename: 'CartChangedError', code: string, message: string, remedy: string }
        | { __typename: 'CartEmptyError', code: string, message: string, remedy: string }
        | { __typename: 'CartExpiredError', code: string, message: string, remedy: string }
        | { __typename: 'CartFullError', code: string, message: string, remedy: string }
        | { __typename: 'CartsFullError', code: string, message: string, remedy: string }
        | { __typename: 'CatalogImportIncompleteError', code: string, message: string, remedy: string }
        | { __typename: 'CatalogImportMovedError', code: string, message: string, remedy: string }
        | { __typename: 'CatalogImportNotReadyError', code: string, message: string, remedy: string }
        | { __typename: 'CatalogImportOpenError', code: string, message: string, remedy: string }
        | { __typename: 'ConfirmationMismatchError', code: string, message: string, remedy: string }
        | { __typename: 'ConfirmationRequiredError', code: string, message: string, remedy: string }
        | { __typename: 'CurrencyMixedError', code: string, message: string, remedy: string }
        | { __typename: 'CurrentPasswordWrongError', code: string, message: string, remedy: string }
        | { __typename: 'CustomerLimitReachedError', code: string, message: string, remedy: string }
        | { __typename: 'DraftChangedError', code: string, message: string, remedy: string }
        | { __typename: 'DraftsFullError', code: string, message: string, remedy: string }
        | { __typename: 'FirstRunCodeWrongError', code: string, message: string, remedy: string }
        | { __typename: 'GlobalAdministratorRequiredError', code: string, message: string, remedy: string }
        | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
        | { __typename: 'InvalidCredentialsError', code: string, message: string, remedy: string }
        | { __typename: 'InvalidInputError', code: string, message: string, remedy: string }
        | { __typename: 'InvitationDraftsFullError', code: string, message: string, remedy: string }
        | { __typename: 'InvitationDraftsSpentError', code: string, message: string, remedy: string }
        | { __typename: 'InvitationLinkMissingError', code: string, message: string, remedy: string }
        | { __typename: 'InvitationNotOpenError', code: string, message: string, remedy: string }
        | { __typename: 'InvitationStatusError', code: string, message: string, remedy: string }
        | { __typename: 'JobRunsError', code: string, message: string, remedy: string }
        | { __typename: 'LastGlobalAdministratorError', code: string, message: string, remedy: string }
        | { __typename: 'LicensesAddedSinceError', code: string, message: string, remedy: string }
        | { __typename: 'LicensesAssignedError', code: string, message: string, remedy: string }
        | { __typename: 'ListingMovedError', code: string, message: string, remedy: string }
        | { __typename: 'MailBudgetSpentError', code: string, message: string, remedy: string }
        | { __typename: 'NoDelegatedAdminError', code: string, message: string, remedy: string }
        | { __typename: 'NoFreeLicenseError', code: string, message: string, remedy: string }
        | { __typename: 'NoRelationshipError', code: string, message: string, remedy: string }
        | { __typename: 'NoResellerError', code: string, message: string, remedy: string }
        | { __typename: 'NotAssignedError', code: string, message: string, remedy: string }
        | { __typename: 'NotDisabledError', code: string, message: string, remedy: string }
        | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
        | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
        | { __typename: 'OfferNotInMarketError', code: string, message: string, remedy: string }
        | { __typename: 'OperatorExistsError', code: string, message: string, remedy: string }
        | { __typename: 'OtherOrganizationError', code: string, message: string, remedy: string }
        | { __typename: 'OwnAccountError', code: string, message: string, remedy: string }
        | { __typename: 'OwnInvitationError', code: string, message: string, remedy: string }
        | { __typename: 'OwnRightAtStakeError', code: string, message: string, remedy: string }
        | { __typename: 'PartnerNotActiveError', code: string, message: string, remedy: string }
        | { __typename: 'PartnershipEndedError', code: string, message: string, remedy: string }
        | { __typename: 'PasswordCheckBusyError', code: string, message: string, remedy: string }
        | { __typename: 'PasswordLinkInvalidError', code: string, message: string, remedy: string }
        | { __typename: 'PasswordUnacceptableError', code: string, message: string, remedy: string }
        | { __typename: 'PriceChangedError', code: string, message: string, remedy: string }
        | { __typename: 'ProviderSuspendedError', code: string, message: string, remedy: string }
        | { __typename: 'QuantityOutOfRangeError', code: string, message: string, remedy: string }
        | { __typename: 'RecipientBudgetSpentError', code: string, message: string, remedy: string }
        | { __typename: 'ResellerNotActiveError', code: string, message: string, remedy: string }
        | { __typename: 'ResellerNotPartnerError', code: string, message: string, remedy: string }
        | { __typename: 'ResellerNotRelatedError', code: string, message: string, remedy: string }
        | { __typename: 'ResellerRequiredError', code: string, message: string, remedy: string }
        | { __typename: 'ResendsSpentError', count: number, retryAt: string, code: string, message: string, remedy: string }
        | { __typename: 'RoleGivenAndTakenError', code: string, message: string, remedy: string }
        | { __typename: 'RoleNotCoveredError', code: string, message: string, remedy: string }
        | { __typename: 'RoleNotOfOrganizationError', code: string, message: string, remedy: string }
        | { __typename: 'SubscriptionNotActiveError', code: string, message: string, remedy: string }
        | { __typename: 'TenantMadeError', code: string, message: string, remedy: string }
        | { __typename: 'TenantsSpentError', code: string, message: string, remedy: string }
        | { __typename: 'TooManyAttemptsError', code: string, message: string, remedy: string }
        | { __typename: 'UsageLocationMissingError', code: string, message: string, remedy: string }
        | { __typename: 'WrongPortalError', code: string, message: string, remedy: string }
       | null } } | null };

export type InvitationMessageFileQueryVariables = Exact<{
  id: string;
}>;


export type InvitationMessageFileQuery = { invitationMessageFile: string | null };

export type InvitationPreviewQueryVariables = Exact<{
  id: string;
}>;


export type InvitationPreviewQuery = { invitationPreview: { mail: { senderName: string, replyTo: string | null, html: string }, page: { kind: InvitationKind, inviterUserName: string, recipientDomain: string | null, expiresAt: string, inviter: { legalName: string, country: string }, provider: { legalName: string, country: string } | null, delegatedAdmin: { roles: Array<DelegatedRole>, duration: string, until: string } | null } } | null };

export type InvitationsQueryVariables = Exact<{
  filter?: InvitationFilter | null | undefined;
  search?: string | null | undefined;
  sort?: InvitationSort;
  first: number;
  after?: string | null | undefined;
}>;


export type InvitationsQuery = { invitations: { nodes: Array<{ id: string, kind: InvitationKind, status: InvitationStatus, recipientMail: string, recipientName: string | null, recipientDomain: string | null, language: Language, subject: string, text: string, link: string, requestedRoles: Array<DelegatedRole>, requestedDuration: string | null, inviterUserName: string, revision: number, createdAt: string, issuedAt: string | null, sentAt: string | null, mailProblem: MailProblem | null, openedAt: string | null, linkCutAt: string | null, expiresAt: string | null, decidedAt: string | null, declineReason: string | null, provider: { id: string, legalName: string } | null, decidedBy: { legalName: string } | null, viewerCan: { edit: boolean, issue: boolean, undoIssue: boolean, send: boolean, resend: boolean, extend: boolean, revoke: boolean, sendObstacle:
          | { __typename: 'AccountSuspendedError', code: string, message: string, remedy: string }
          | { __typename: 'AgreementChangedError', code: string, message: string, remedy: string }
          | { __typename: 'AgreementMissingError', code: string, message: string, remedy: string }
          | { __typename: 'AgreementRequiredError', code: string, message: string, remedy: string }
          | { __typename: 'AlreadyAssignedError', code: string, message: string, remedy: string }
          | { __typename: 'AlreadyCanceledError', code: string, message: string, remedy: string }
          | { __typename: 'AlreadyDisabledError', code: string, message: string, remedy: string }
          | { __typename: 'AlreadyEndedError', code: string, message: string, remedy: string }
          | { __typename: 'AlreadyPartnersError', code: string, message: string, remedy: string }
          | { __typename: 'CancellationWindowOverError', code: string, message: string, remedy: string }
          | { __typename: 'CartAlreadyOrderedError', code: string, message: string, remedy: string }
          | { __typename: 'CartChangedError', code: string, message: string, remedy: string }
          | { __typename: 'CartEmptyError', code: string, message: string, remedy: string }
          | { __typename: 'CartExpiredError', code: string, message: string, remedy: string }
          | { __typename: 'CartFullError', code: string, message: string, remedy: string }
          | { __typename: 'CartsFullError', code: string, message: string, remedy: string }
          | { __typename: 'CatalogImportIncompleteError', code: string, message: string, remedy: string }
          | { __typename: 'CatalogImportMovedError', code: string, message: string, remedy: string }
          | { __typename: 'CatalogImportNotReadyError', code: string, message: string, remedy: string }
          | { __typename: 'CatalogImportOpenError', code: string, message: string, remedy: string }
          | { __typename: 'ConfirmationMismatchError', code: string, message: string, remedy: string }
          | { __typename: 'ConfirmationRequiredError', code: string, message: string, remedy: string }
          | { __typename: 'CurrencyMixedError', code: string, message: string, remedy: string }
          | { __typename: 'CurrentPasswordWrongError', code: string, message: string, remedy: string }
          | { __typename: 'CustomerLimitReachedError', code: string, message: string, remedy: string }
          | { __typename: 'DraftChangedError', code: string, message: string, remedy: string }
          | { __typename: 'DraftsFullError', code: string, message: string, remedy: string }
          | { __typename: 'FirstRunCodeWrongError', code: string, message: string, remedy: string }
          | { __typename: 'GlobalAdministratorRequiredError', code: string, message: string, remedy: string }
          | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
          | { __typename: 'InvalidCredentialsError', code: string, message: string, remedy: string }
          | { __typename: 'InvalidInputError', code: string, message: string, remedy: string }
          | { __typename: 'InvitationDraftsFullError', code: string, message: string, remedy: string }
          | { __typename: 'InvitationDraftsSpentError', code: string, message: string, remedy: string }
          | { __typename: 'InvitationLinkMissingError', code: string, message: string, remedy: string }
          | { __typename: 'InvitationNotOpenError', code: string, message: string, remedy: string }
          | { __typename: 'InvitationStatusError', code: string, message: string, remedy: string }
          | { __typename: 'JobRunsError', code: string, message: string, remedy: string }
          | { __typename: 'LastGlobalAdministratorError', code: string, message: string, remedy: string }
          | { __typename: 'LicensesAddedSinceError', code: string, message: string, remedy: string }
          | { __typename: 'LicensesAssignedError', code: string, message: string, remedy: string }
          | { __typename: 'ListingMovedError', code: string, message: string, remedy: string }
          | { __typename: 'MailBudgetSpentError', code: string, message: string, remedy: string }
          | { __typename: 'NoDelegatedAdminError', code: string, message: string, remedy: string }
          | { __typename: 'NoFreeLicenseError', code: string, message: string, remedy: string }
          | { __typename: 'NoRelationshipError', code: string, message: string, remedy: string }
          | { __typename: 'NoResellerError', code: string, message: string, remedy: string }
          | { __typename: 'NotAssignedError', code: string, message: string, remedy: string }
          | { __typename: 'NotDisabledError', code: string, message: string, remedy: string }
          | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
          | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
          | { __typename: 'OfferNotInMarketError', code: string, message: string, remedy: string }
          | { __typename: 'OperatorExistsError', code: string, message: string, remedy: string }
          | { __typename: 'OtherOrganizationError', code: string, message: string, remedy: string }
          | { __typename: 'OwnAccountError', code: string, message: string, remedy: string }
          | { __typename: 'OwnInvitationError', code: string, message: string, remedy: string }
          | { __typename: 'OwnRightAtStakeError', code: string, message: string, remedy: string }
          | { __typename: 'PartnerNotActiveError', code: string, message: string, remedy: string }
          | { __typename: 'PartnershipEndedError', code: string, message: string, remedy: string }
          | { __typename: 'PasswordCheckBusyError', code: string, message: string, remedy: string }
          | { __typename: 'PasswordLinkInvalidError', code: string, message: string, remedy: string }
          | { __typename: 'PasswordUnacceptableError', code: string, message: string, remedy: string }
          | { __typename: 'PriceChangedError', code: string, message: string, remedy: string }
          | { __typename: 'ProviderSuspendedError', code: string, message: string, remedy: string }
          | { __typename: 'QuantityOutOfRangeError', code: string, message: string, remedy: string }
          | { __typename: 'RecipientBudgetSpentError', code: string, message: string, remedy: string }
          | { __typename: 'ResellerNotActiveError', code: string, message: string, remedy: string }
          | { __typename: 'ResellerNotPartnerError', code: string, message: string, remedy: string }
          | { __typename: 'ResellerNotRelatedError', code: string, message: string, remedy: string }
          | { __typename: 'ResellerRequiredError', code: string, message: string, remedy: string }
          | { __typename: 'ResendsSpentError', code: string, message: string, remedy: string }
          | { __typename: 'RoleGivenAndTakenError', code: string, message: string, remedy: string }
          | { __typename: 'RoleNotCoveredError', code: string, message: string, remedy: string }
          | { __typename: 'RoleNotOfOrganizationError', code: string, message: string, remedy: string }
          | { __typename: 'SubscriptionNotActiveError', code: string, message: string, remedy: string }
          | { __typename: 'TenantMadeError', code: string, message: string, remedy: string }
          | { __typename: 'TenantsSpentError', code: string, message: string, remedy: string }
          | { __typename: 'TooManyAttemptsError', code: string, message: string, remedy: string }
          | { __typename: 'UsageLocationMissingError', code: string, message: string, remedy: string }
          | { __typename: 'WrongPortalError', code: string, message: string, remedy: string }
         | null, resendObstacle:
          | { __typename: 'AccountSuspendedError', code: string, message: string, remedy: string }
          | { __typename: 'AgreementChangedError', code: string, message: string, remedy: string }
          | { __typename: 'AgreementMissingError', code: string, message: string, remedy: string }
          | { __typename: 'AgreementRequiredError', code: string, message: string, remedy: string }
          | { __typename: 'AlreadyAssignedError', code: string, message: string, remedy: string }
          | { __typename: 'AlreadyCanceledError', code: string, message: string, remedy: string }
          | { __typename: 'AlreadyDisabledError', code: string, message: string, remedy: string }
          | { __typename: 'AlreadyEndedError', code: string, message: string, remedy: string }
          | { __typename: 'AlreadyPartnersError', code: string, message: string, remedy: string }
          | { __typename: 'CancellationWindowOverError', code: string, message: string, remedy: string }
          | { __typename: 'CartAlreadyOrderedError', code: string, message: string, remedy: string }
          | { __typename: 'CartChangedError', code: string, message: string, remedy: string }
          | { __typename: 'CartEmptyError', code: string, message: string, remedy: string }
          | { __typename: 'CartExpiredError', code: string, message: string, remedy: string }
          | { __typename: 'CartFullError', code: string, message: string, remedy: string }
          | { __typename: 'CartsFullError', code: string, message: string, remedy: string }
          | { __typename: 'CatalogImportIncompleteError', code: string, message: string, remedy: string }
          | { __typename: 'CatalogImportMovedError', code: string, message: string, remedy: string }
          | { __typename: 'CatalogImportNotReadyError', code: string, message: string, remedy: string }
          | { __typename: 'CatalogImportOpenError', code: string, message: string, remedy: string }
          | { __typename: 'ConfirmationMismatchError', code: string, message: string, remedy: string }
          | { __typename: 'ConfirmationRequiredError', code: string, message: string, remedy: string }
          | { __typename: 'CurrencyMixedError', code: string, message: string, remedy: string }
          | { __typename: 'CurrentPasswordWrongError', code: string, message: string, remedy: string }
          | { __typename: 'CustomerLimitReachedError', code: string, message: string, remedy: string }
          | { __typename: 'DraftChangedError', code: string, message: string, remedy: string }
          | { __typename: 'DraftsFullError', code: string, message: string, remedy: string }
          | { __typename: 'FirstRunCodeWrongError', code: string, message: string, remedy: string }
          | { __typename: 'GlobalAdministratorRequiredError', code: string, message: string, remedy: string }
          | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
          | { __typename: 'InvalidCredentialsError', code: string, message: string, remedy: string }
          | { __typename: 'InvalidInputError', code: string, message: string, remedy: string }
          | { __typename: 'InvitationDraftsFullError', code: string, message: string, remedy: string }
          | { __typename: 'InvitationDraftsSpentError', code: string, message: string, remedy: string }
          | { __typename: 'InvitationLinkMissingError', code: string, message: string, remedy: string }
          | { __typename: 'InvitationNotOpenError', code: string, message: string, remedy: string }
          | { __typename: 'InvitationStatusError', code: string, message: string, remedy: string }
          | { __typename: 'JobRunsError', code: string, message: string, remedy: string }
          | { __typename: 'LastGlobalAdministratorError', code: string, message: string, remedy: string }
          | { __typename: 'LicensesAddedSinceError', code: string, message: string, remedy: string }
          | { __typename: 'LicensesAssignedError', code: string, message: string, remedy: string }
          | { __typename: 'ListingMovedError', code: string, message: string, remedy: string }
          | { __typename: 'MailBudgetSpentError', code: string, message: string, remedy: string }
          | { __typename: 'NoDelegatedAdminError', code: string, message: string, remedy: string }
          | { __typename: 'NoFreeLicenseError', code: string, message: string, remedy: string }
          | { __typename: 'NoRelationshipError', code: string, message: string, remedy: string }
          | { __typename: 'NoResellerError', code: string, message: string, remedy: string }
          | { __typename: 'NotAssignedError', code: string, message: string, remedy: string }
          | { __typename: 'NotDisabledError', code: string, message: string, remedy: string }
          | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
          | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
          | { __typename: 'OfferNotInMarketError', code: string, message: string, remedy: string }
          | { __typename: 'OperatorExistsError', code: string, message: string, remedy: string }
          | { __typename: 'OtherOrganizationError', code: string, message: string, remedy: string }
          | { __typename: 'OwnAccountError', code: string, message: string, remedy: string }
          | { __typename: 'OwnInvitationError', code: string, message: string, remedy: string }
          | { __typename: 'OwnRightAtStakeError', code: string, message: string, remedy: string }
          | { __typename: 'PartnerNotActiveError', code: string, message: string, remedy: string }
          | { __typename: 'PartnershipEndedError', code: string, message: string, remedy: string }
          | { __typename: 'PasswordCheckBusyError', code: string, message: string, remedy: string }
          | { __typename: 'PasswordLinkInvalidError', code: string, message: string, remedy: string }
          | { __typename: 'PasswordUnacceptableError', code: string, message: string, remedy: string }
          | { __typename: 'PriceChangedError', code: string, message: string, remedy: string }
          | { __typename: 'ProviderSuspendedError', code: string, message: string, remedy: string }
          | { __typename: 'QuantityOutOfRangeError', code: string, message: string, remedy: string }
          | { __typename: 'RecipientBudgetSpentError', code: string, message: string, remedy: string }
          | { __typename: 'ResellerNotActiveError', code: string, message: string, remedy: string }
          | { __typename: 'ResellerNotPartnerError', code: string, message: string, remedy: string }
          | { __typename: 'ResellerNotRelatedError', code: string, message: string, remedy: string }
          | { __typename: 'ResellerRequiredError', code: string, message: string, remedy: string }
          | { __typename: 'ResendsSpentError', count: number, retryAt: string, code: string, message: string, remedy: string }
          | { __typename: 'RoleGivenAndTakenError', code: string, message: string, remedy: string }
          | { __typename: 'RoleNotCoveredError', code: string, message: string, remedy: string }
          | { __typename: 'RoleNotOfOrganizationError', code: string, message: string, remedy: string }
          | { __typename: 'SubscriptionNotActiveError', code: string, message: string, remedy: string }
          | { __typename: 'TenantMadeError', code: string, message: string, remedy: string }
          | { __typename: 'TenantsSpentError', code: string, message: string, remedy: string }
          | { __typename: 'TooManyAttemptsError', code: string, message: string, remedy: string }
          | { __typename: 'UsageLocationMissingError', code: string, message: string, remedy: string }
          | { __typename: 'WrongPortalError', code: string, message: string, remedy: string }
         | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type IssueInvitationMutationVariables = Exact<{
  input: SentInvitationInput;
  idempotencyKey: string;
  dryRun?: boolean;
}>;


export type IssueInvitationMutation = { issueInvitation:
    | { __typename: 'AccountSuspendedError', code: string, message: string, remedy: string }
    | { __typename: 'DraftChangedError', changedByName: string, changedAt: string, code: string, message: string, remedy: string }
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
    | { __typename: 'InvalidInputError', field: string, reason: string, maximum: number | null, code: string, message: string, remedy: string }
    | { __typename: 'InvitationStatusError', code: string, message: string, remedy: string }
    | { __typename: 'IssueInvitationSuccess', invitation: { id: string, kind: InvitationKind, status: InvitationStatus, recipientMail: string, recipientName: string | null, recipientDomain: string | null, language: Language, subject: string, text: string, link: string, requestedRoles: Array<DelegatedRole>, requestedDuration: string | null, inviterUserName: string, revision: number, createdAt: string, issuedAt: string | null, sentAt: string | null, mailProblem: MailProblem | null, openedAt: string | null, linkCutAt: string | null, expiresAt: string | null, decidedAt: string | null, declineReason: string | null, provider: { id: string, legalName: string } | null, decidedBy: { legalName: string } | null, viewerCan: { edit: boolean, issue: boolean, undoIssue: boolean, send: boolean, resend: boolean, extend: boolean, revoke: boolean, sendObstacle:
            | { __typename: 'AccountSuspendedError', code: string, message: string, remedy: string }
            | { __typename: 'AgreementChangedError', code: string, message: string, remedy: string }
            | { __typename: 'AgreementMissingError', code: string, message: string, remedy: string }
            | { __typename: 'AgreementRequiredError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyAssignedError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyCanceledError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyDisabledError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyEndedError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyPartnersError', code: string, message: string, remedy: string }
            | { __typename: 'CancellationWindowOverError', code: string, message: string, remedy: string }
            | { __typename: 'CartAlreadyOrderedError', code: string, message: string, remedy: string }
            | { __typename: 'CartChangedError', code: string, message: string, remedy: string }
            | { __typename: 'CartEmptyError', code: string, message: string, remedy: string }
            | { __typename: 'CartExpiredError', code: string, message: string, remedy: string }
            | { __typename: 'CartFullError', code: string, message: string, remedy: string }
            | { __typename: 'CartsFullError', code: string, message: string, remedy: string }
            | { __typename: 'CatalogImportIncompleteError', code: string, message: string, remedy: string }
            | { __typename: 'CatalogImportMovedError', code: string, message: string, remedy: string }
            | { __typename: 'CatalogImportNotReadyError', code: string, message: string, remedy: string }
            | { __typename: 'CatalogImportOpenError', code: string, message: string, remedy: string }
            | { __typename: 'ConfirmationMismatchError', code: string, message: string, remedy: string }
            | { __typename: 'ConfirmationRequiredError', code: string, message: string, remedy: string }
            | { __typename: 'CurrencyMixedError', code: string, message: string, remedy: string }
            | { __typename: 'CurrentPasswordWrongError', code: string, message: string, remedy: string }
            | { __typename: 'CustomerLimitReachedError', code: string, message: string, remedy: string }
            | { __typename: 'DraftChangedError', code: string, message: string, remedy: string }
            | { __typename: 'DraftsFullError', code: string, message: string, remedy: string }
            | { __typename: 'FirstRunCodeWrongError', code: string, message: string, remedy: string }
            | { __typename: 'GlobalAdministratorRequiredError', code: string, message: string, remedy: string }
            | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
            | { __typename: 'InvalidCredentialsError', code: string, message: string, remedy: string }
            | { __typename: 'InvalidInputError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationDraftsFullError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationDraftsSpentError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationLinkMissingError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationNotOpenError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationStatusError', code: string, message: string, remedy: string }
            | { __typename: 'JobRunsError', code: string, message: string, remedy: string }
            | { __typename: 'LastGlobalAdministratorError', code: string, message: string, remedy: string }
            | { __typename: 'LicensesAddedSinceError', code: string, message: string, remedy: string }
            | { __typename: 'LicensesAssignedError', code: string, message: string, remedy: string }
            | { __typename: 'ListingMovedError', code: string, message: string, remedy: string }
            | { __typename: 'MailBudgetSpentError', code: string, message: string, remedy: string }
            | { __typename: 'NoDelegatedAdminError', code: string, message: string, remedy: string }
            | { __typename: 'NoFreeLicenseError', code: string, message: string, remedy: string }
            | { __typename: 'NoRelationshipError', code: string, message: string, remedy: string }
            | { __typename: 'NoResellerError', code: string, message: string, remedy: string }
            | { __typename: 'NotAssignedError', code: string, message: string, remedy: string }
            | { __typename: 'NotDisabledError', code: string, message: string, remedy: string }
            | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
            | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
            | { __typename: 'OfferNotInMarketError', code: string, message: string, remedy: string }
            | { __typename: 'OperatorExistsError', code: string, message: string, remedy: string }
            | { __typename: 'OtherOrganizationError', code: string, message: string, remedy: string }
            | { __typename: 'OwnAccountError', code: string, message: string, remedy: string }
            | { __typename: 'OwnInvitationError', code: string, message: string, remedy: string }
            | { __typename: 'OwnRightAtStakeError', code: string, message: string, remedy: string }
            | { __typename: 'PartnerNotActiveError', code: string, message: string, remedy: string }
            | { __typename: 'PartnershipEndedError', code: string, message: string, remedy: string }
            | { __typename: 'PasswordCheckBusyError', code: string, message: string, remedy: string }
            | { __typename: 'PasswordLinkInvalidError', code: string, message: string, remedy: string }
            | { __typename: 'PasswordUnacceptableError', code: string, message: string, remedy: string }
            | { __typename: 'PriceChangedError', code: string, message: string, remedy: string }
            | { __typename: 'ProviderSuspendedError', code: string, message: string, remedy: string }
            | { __typename: 'QuantityOutOfRangeError', code: string, message: string, remedy: string }
            | { __typename: 'RecipientBudgetSpentError', code: string, message: string, remedy: string }
            | { __typename: 'ResellerNotActiveError', code: string, message: string, remedy: string }
            | { __typename: 'ResellerNotPartnerError', code: string, message: string, remedy: string }
            | { __typename: 'ResellerNotRelatedError', code: string, message: string, remedy: string }
            | { __typename: 'ResellerRequiredError', code: string, message: string, remedy: string }
            | { __typename: 'ResendsSpentError', code: string, message: string, remedy: string }
            | { __typename: 'RoleGivenAndTakenError', code: string, message: string, remedy: string }
            | { __typename: 'RoleNotCoveredError', code: string, message: string, remedy: string }
            | { __typename: 'RoleNotOfOrganizationError', code: string, message: string, remedy: string }
            | { __typename: 'SubscriptionNotActiveError', code: string, message: string, remedy: string }
            | { __typename: 'TenantMadeError', code: string, message: string, remedy: string }
            | { __typename: 'TenantsSpentError', code: string, message: string, remedy: string }
            | { __typename: 'TooManyAttemptsError', code: string, message: string, remedy: string }
            | { __typename: 'UsageLocationMissingError', code: string, message: string, remedy: string }
            | { __typename: 'WrongPortalError', code: string, message: string, remedy: string }
           | null, resendObstacle:
            | { __typename: 'AccountSuspendedError', code: string, message: string, remedy: string }
            | { __typename: 'AgreementChangedError', code: string, message: string, remedy: string }
            | { __typename: 'AgreementMissingError', code: string, message: string, remedy: string }
            | { __typename: 'AgreementRequiredError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyAssignedError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyCanceledError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyDisabledError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyEndedError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyPartnersError', code: string, message: string, remedy: string }
            | { __typename: 'CancellationWindowOverError', code: string, message: string, remedy: string }
            | { __typename: 'CartAlreadyOrderedError', code: string, message: string, remedy: string }
            | { __typename: 'CartChangedError', code: string, message: string, remedy: string }
            | { __typename: 'CartEmptyError', code: string, message: string, remedy: string }
            | { __typename: 'CartExpiredError', code: string, message: string, remedy: string }
            | { __typename: 'CartFullError', code: string, message: string, remedy: string }
            | { __typename: 'CartsFullError', code: string, message: string, remedy: string }
            | { __typename: 'CatalogImportIncompleteError', code: string, message: string, remedy: string }
            | { __typename: 'CatalogImportMovedError', code: string, message: string, remedy: string }
            | { __typename: 'CatalogImportNotReadyError', code: string, message: string, remedy: string }
            | { __typename: 'CatalogImportOpenError', code: string, message: string, remedy: string }
            | { __typename: 'ConfirmationMismatchError', code: string, message: string, remedy: string }
            | { __typename: 'ConfirmationRequiredError', code: string, message: string, remedy: string }
            | { __typename: 'CurrencyMixedError', code: string, message: string, remedy: string }
            | { __typename: 'CurrentPasswordWrongError', code: string, message: string, remedy: string }
            | { __typename: 'CustomerLimitReachedError', code: string, message: string, remedy: string }
            | { __typename: 'DraftChangedError', code: string, message: string, remedy: string }
            | { __typename: 'DraftsFullError', code: string, message: string, remedy: string }
            | { __typename: 'FirstRunCodeWrongError', code: string, message: string, remedy: string }
            | { __typename: 'GlobalAdministratorRequiredError', code: string, message: string, remedy: string }
            | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
            | { __typename: 'InvalidCredentialsError', code: string, message: string, remedy: string }
            | { __typename: 'InvalidInputError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationDraftsFullError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationDraftsSpentError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationLinkMissingError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationNotOpenError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationStatusError', code: string, message: string, remedy: string }
            | { __typename: 'JobRunsError', code: string, message: string, remedy: string }
            | { __typename: 'LastGlobalAdministratorError', code: string, message: string, remedy: string }
            | { __typename: 'LicensesAddedSinceError', code: string, message: string, remedy: string }
            | { __typename: 'LicensesAssignedError', code: string, message: string, remedy: string }
            | { __typename: 'ListingMovedError', code: string, message: string, remedy: string }
            | { __typename: 'MailBudgetSpentError', code: string, message: string, remedy: string }
            | { __typename: 'NoDelegatedAdminError', code: string, message: string, remedy: string }
            | { __typename: 'NoFreeLicenseError', code: string, message: string, remedy: string }
            | { __typename: 'NoRelationshipError', code: string, message: string, remedy: string }
            | { __typename: 'NoResellerError', code: string, message: string, remedy: string }
            | { __typename: 'NotAssignedError', code: string, message: string, remedy: string }
            | { __typename: 'NotDisabledError', code: string, message: string, remedy: string }
            | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
            | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
            | { __typename: 'OfferNotInMarketError', code: string, message: string, remedy: string }
            | { __typename: 'OperatorExistsError', code: string, message: string, remedy: string }
            | { __typename: 'OtherOrganizationError', code: string, message: string, remedy: string }
            | { __typename: 'OwnAccountError', code: string, message: string, remedy: string }
            | { __typename: 'OwnInvitationError', code: string, message: string, remedy: string }
            | { __typename: 'OwnRightAtStakeError', code: string, message: string, remedy: string }
            | { __typename: 'PartnerNotActiveError', code: string, message: string, remedy: string }
            | { __typename: 'PartnershipEndedError', code: string, message: string, remedy: string }
            | { __typename: 'PasswordCheckBusyError', code: string, message: string, remedy: string }
            | { __typename: 'PasswordLinkInvalidError', code: string, message: string, remedy: string }
            | { __typename: 'PasswordUnacceptableError', code: string, message: string, remedy: string }
            | { __typename: 'PriceChangedError', code: string, message: string, remedy: string }
            | { __typename: 'ProviderSuspendedError', code: string, message: string, remedy: string }
            | { __typename: 'QuantityOutOfRangeError', code: string, message: string, remedy: string }
            | { __typename: 'RecipientBudgetSpentError', code: string, message: string, remedy: string }
            | { __typename: 'ResellerNotActiveError', code: string, message: string, remedy: string }
            | { __typename: 'ResellerNotPartnerError', code: string, message: string, remedy: string }
            | { __typename: 'ResellerNotRelatedError', code: string, message: string, remedy: string }
            | { __typename: 'ResellerRequiredError', code: string, message: string, remedy: string }
            | { __typename: 'ResendsSpentError', count: number, retryAt: string, code: string, message: string, remedy: string }
            | { __typename: 'RoleGivenAndTakenError', code: string, message: string, remedy: string }
            | { __typename: 'RoleNotCoveredError', code: string, message: string, remedy: string }
            | { __typename: 'RoleNotOfOrganizationError', code: string, message: string, remedy: string }
            | { __typename: 'SubscriptionNotActiveError', code: string, message: string, remedy: string }
            | { __typename: 'TenantMadeError', code: string, message: string, remedy: string }
            | { __typename: 'TenantsSpentError', code: string, message: string, remedy: string }
            | { __typename: 'TooManyAttemptsError', code: string, message: string, remedy: string }
            | { __typename: 'UsageLocationMissingError', code: string, message: string, remedy: string }
            | { __typename: 'WrongPortalError', code: string, message: string, remedy: string }
           | null } } }
    | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
    | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
    | { __typename: 'PartnershipEndedError', code: string, message: string, remedy: string }
   };

export type NoteInvitationLinkCutMutationVariables = Exact<{
  input: InvitationPathInput;
}>;


export type NoteInvitationLinkCutMutation = { noteInvitationLinkCut:
    | { __typename: 'IdempotencyKeyReusedError' }
    | { __typename: 'NoteInvitationLinkCutSuccess' }
   };

export type NoteInvitationOpenedMutationVariables = Exact<{
  input: InvitationLinkInput;
}>;


export type NoteInvitationOpenedMutation = { noteInvitationOpened:
    | { __typename: 'IdempotencyKeyReusedError', code: string }
    | { __typename: 'NotFoundError', code: string }
    | { __typename: 'NoteInvitationOpenedSuccess', first: boolean }
   };

export type ResendInvitationMutationVariables = Exact<{
  input: SentInvitationInput;
  idempotencyKey: string;
  dryRun?: boolean;
}>;


export type ResendInvitationMutation = { resendInvitation:
    | { __typename: 'AccountSuspendedError', code: string, message: string, remedy: string }
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
    | { __typename: 'InvalidInputError', field: string, reason: string, maximum: number | null, code: string, message: string, remedy: string }
    | { __typename: 'InvitationStatusError', code: string, message: string, remedy: string }
    | { __typename: 'MailBudgetSpentError', limit: number, retryAt: string, code: string, message: string, remedy: string }
    | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
    | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
    | { __typename: 'PartnershipEndedError', code: string, message: string, remedy: string }
    | { __typename: 'RecipientBudgetSpentError', retryAt: string, code: string, message: string, remedy: string }
    | { __typename: 'ResendInvitationSuccess', invitation: { id: string, kind: InvitationKind, status: InvitationStatus, recipientMail: string, recipientName: string | null, recipientDomain: string | null, language: Language, subject: string, text: string, link: string, requestedRoles: Array<DelegatedRole>, requestedDuration: string | null, inviterUserName: string, revision: number, createdAt: string, issuedAt: string | null, sentAt: string | null, mailProblem: MailProblem | null, openedAt: string | null, linkCutAt: string | null, expiresAt: string | null, decidedAt: string | null, declineReason: string | null, provider: { id: string, legalName: string } | null, decidedBy: { legalName: string } | null, viewerCan: { edit: boolean, issue: boolean, undoIssue: boolean, send: boolean, resend: boolean, extend: boolean, revoke: boolean, sendObstacle:
            | { __typename: 'AccountSuspendedError', code: string, message: string, remedy: string }
            | { __typename: 'AgreementChangedError', code: string, message: string, remedy: string }
            | { __typename: 'AgreementMissingError', code: string, message: string, remedy: string }
            | { __typename: 'AgreementRequiredError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyAssignedError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyCanceledError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyDisabledError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyEndedError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyPartnersError', code: string, message: string, remedy: string }
            | { __typename: 'CancellationWindowOverError', code: string, message: string, remedy: string }
            | { __typename: 'CartAlreadyOrderedError', code: string, message: string, remedy: string }
            | { __typename: 'CartChangedError', code: string, message: string, remedy: string }
            | { __typename: 'CartEmptyError', code: string, message: string, remedy: string }
            | { __typename: 'CartExpiredError', code: string, message: string, remedy: string }
            | { __typename: 'CartFullError', code: string, message: string, remedy: string }
            | { __typename: 'CartsFullError', code: string, message: string, remedy: string }
            | { __typename: 'CatalogImportIncompleteError', code: string, message: string, remedy: string }
            | { __typename: 'CatalogImportMovedError', code: string, message: string, remedy: string }
            | { __typename: 'CatalogImportNotReadyError', code: string, message: string, remedy: string }
            | { __typename: 'CatalogImportOpenError', code: string, message: string, remedy: string }
            | { __typename: 'ConfirmationMismatchError', code: string, message: string, remedy: string }
            | { __typename: 'ConfirmationRequiredError', code: string, message: string, remedy: string }
            | { __typename: 'CurrencyMixedError', code: string, message: string, remedy: string }
            | { __typename: 'CurrentPasswordWrongError', code: string, message: string, remedy: string }
            | { __typename: 'CustomerLimitReachedError', code: string, message: string, remedy: string }
            | { __typename: 'DraftChangedError', code: string, message: string, remedy: string }
            | { __typename: 'DraftsFullError', code: string, message: string, remedy: string }
            | { __typename: 'FirstRunCodeWrongError', code: string, message: string, remedy: string }
            | { __typename: 'GlobalAdministratorRequiredError', code: string, message: string, remedy: string }
            | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
            | { __typename: 'InvalidCredentialsError', code: string, message: string, remedy: string }
            | { __typename: 'InvalidInputError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationDraftsFullError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationDraftsSpentError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationLinkMissingError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationNotOpenError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationStatusError', code: string, message: string, remedy: string }
            | { __typename: 'JobRunsError', code: string, message: string, remedy: string }
            | { __typename: 'LastGlobalAdministratorError', code: string, message: string, remedy: string }
            | { __typename: 'LicensesAddedSinceError', code: string, message: string, remedy: string }
            | { __typename: 'LicensesAssignedError', code: string, message: string, remedy: string }
            | { __typename: 'ListingMovedError', code: string, message: string, remedy: string }
            | { __typename: 'MailBudgetSpentError', code: string, message: string, remedy: string }
            | { __typename: 'NoDelegatedAdminError', code: string, message: string, remedy: string }
            | { __typename: 'NoFreeLicenseError', code: string, message: string, remedy: string }
            | { __typename: 'NoRelationshipError', code: string, message: string, remedy: string }
            | { __typename: 'NoResellerError', code: string, message: string, remedy: string }
            | { __typename: 'NotAssignedError', code: string, message: string, remedy: string }
            | { __typename: 'NotDisabledError', code: string, message: string, remedy: string }
            | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
            | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
            | { __typename: 'OfferNotInMarketError', code: string, message: string, remedy: string }
            | { __typename: 'OperatorExistsError', code: string, message: string, remedy: string }
            | { __typename: 'OtherOrganizationError', code: string, message: string, remedy: string }
            | { __typename: 'OwnAccountError', code: string, message: string, remedy: string }
            | { __typename: 'OwnInvitationError', code: string, message: string, remedy: string }
            | { __typename: 'OwnRightAtStakeError', code: string, message: string, remedy: string }
            | { __typename: 'PartnerNotActiveError', code: string, message: string, remedy: string }
            | { __typename: 'PartnershipEndedError', code: string, message: string, remedy: string }
            | { __typename: 'PasswordCheckBusyError', code: string, message: string, remedy: string }
            | { __typename: 'PasswordLinkInvalidError', code: string, message: string, remedy: string }
            | { __typename: 'PasswordUnacceptableError', code: string, message: string, remedy: string }
            | { __typename: 'PriceChangedError', code: string, message: string, remedy: string }
            | { __typename: 'ProviderSuspendedError', code: string, message: string, remedy: string }
            | { __typename: 'QuantityOutOfRangeError', code: string, message: string, remedy: string }
            | { __typename: 'RecipientBudgetSpentError', code: string, message: string, remedy: string }
            | { __typename: 'ResellerNotActiveError', code: string, message: string, remedy: string }
            | { __typename: 'ResellerNotPartnerError', code: string, message: string, remedy: string }
            | { __typename: 'ResellerNotRelatedError', code: string, message: string, remedy: string }
            | { __typename: 'ResellerRequiredError', code: string, message: string, remedy: string }
            | { __typename: 'ResendsSpentError', code: string, message: string, remedy: string }
            | { __typename: 'RoleGivenAndTakenError', code: string, message: string, remedy: string }
            | { __typename: 'RoleNotCoveredError', code: string, message: string, remedy: string }
            | { __typename: 'RoleNotOfOrganizationError', code: string, message: string, remedy: string }
            | { __typename: 'SubscriptionNotActiveError', code: string, message: string, remedy: string }
            | { __typename: 'TenantMadeError', code: string, message: string, remedy: string }
            | { __typename: 'TenantsSpentError', code: string, message: string, remedy: string }
            | { __typename: 'TooManyAttemptsError', code: string, message: string, remedy: string }
            | { __typename: 'UsageLocationMissingError', code: string, message: string, remedy: string }
            | { __typename: 'WrongPortalError', code: string, message: string, remedy: string }
           | null, resendObstacle:
            | { __typename: 'AccountSuspendedError', code: string, message: string, remedy: string }
            | { __typename: 'AgreementChangedError', code: string, message: string, remedy: string }
            | { __typename: 'AgreementMissingError', code: string, message: string, remedy: string }
            | { __typename: 'AgreementRequiredError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyAssignedError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyCanceledError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyDisabledError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyEndedError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyPartnersError', code: string, message: string, remedy: string }
            | { __typename: 'CancellationWindowOverError', code: string, message: string, remedy: string }
            | { __typename: 'CartAlreadyOrderedError', code: string, message: string, remedy: string }
            | { __typename: 'CartChangedError', code: string, message: string, remedy: string }
            | { __typename: 'CartEmptyError', code: string, message: string, remedy: string }
            | { __typename: 'CartExpiredError', code: string, message: string, remedy: string }
            | { __typename: 'CartFullError', code: string, message: string, remedy: string }
            | { __typename: 'CartsFullError', code: string, message: string, remedy: string }
            | { __typename: 'CatalogImportIncompleteError', code: string, message: string, remedy: string }
            | { __typename: 'CatalogImportMovedError', code: string, message: string, remedy: string }
            | { __typename: 'CatalogImportNotReadyError', code: string, message: string, remedy: string }
            | { __typename: 'CatalogImportOpenError', code: string, message: string, remedy: string }
            | { __typename: 'ConfirmationMismatchError', code: string, message: string, remedy: string }
            | { __typename: 'ConfirmationRequiredError', code: string, message: string, remedy: string }
            | { __typename: 'CurrencyMixedError', code: string, message: string, remedy: string }
            | { __typename: 'CurrentPasswordWrongError', code: string, message: string, remedy: string }
            | { __typename: 'CustomerLimitReachedError', code: string, message: string, remedy: string }
            | { __typename: 'DraftChangedError', code: string, message: string, remedy: string }
            | { __typename: 'DraftsFullError', code: string, message: string, remedy: string }
            | { __typename: 'FirstRunCodeWrongError', code: string, message: string, remedy: string }
            | { __typename: 'GlobalAdministratorRequiredError', code: string, message: string, remedy: string }
            | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
            | { __typename: 'InvalidCredentialsError', code: string, message: string, remedy: string }
            | { __typename: 'InvalidInputError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationDraftsFullError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationDraftsSpentError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationLinkMissingError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationNotOpenError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationStatusError', code: string, message: string, remedy: string }
            | { __typename: 'JobRunsError', code: string, message: string, remedy: string }
            | { __typename: 'LastGlobalAdministratorError', code: string, message: string, remedy: string }
            | { __typename: 'LicensesAddedSinceError', code: string, message: string, remedy: string }
            | { __typename: 'LicensesAssignedError', code: string, message: string, remedy: string }
            | { __typename: 'ListingMovedError', code: string, message: string, remedy: string }
            | { __typename: 'MailBudgetSpentError', code: string, message: string, remedy: string }
            | { __typename: 'NoDelegatedAdminError', code: string, message: string, remedy: string }
            | { __typename: 'NoFreeLicenseError', code: string, message: string, remedy: string }
            | { __typename: 'NoRelationshipError', code: string, message: string, remedy: string }
            | { __typename: 'NoResellerError', code: string, message: string, remedy: string }
            | { __typename: 'NotAssignedError', code: string, message: string, remedy: string }
            | { __typename: 'NotDisabledError', code: string, message: string, remedy: string }
            | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
            | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
            | { __typename: 'OfferNotInMarketError', code: string, message: string, remedy: string }
            | { __typename: 'OperatorExistsError', code: string, message: string, remedy: string }
            | { __typename: 'OtherOrganizationError', code: string, message: string, remedy: string }
            | { __typename: 'OwnAccountError', code: string, message: string, remedy: string }
            | { __typename: 'OwnInvitationError', code: string, message: string, remedy: string }
            | { __typename: 'OwnRightAtStakeError', code: string, message: string, remedy: string }
            | { __typename: 'PartnerNotActiveError', code: string, message: string, remedy: string }
            | { __typename: 'PartnershipEndedError', code: string, message: string, remedy: string }
            | { __typename: 'PasswordCheckBusyError', code: string, message: string, remedy: string }
            | { __typename: 'PasswordLinkInvalidError', code: string, message: string, remedy: string }
            | { __typename: 'PasswordUnacceptableError', code: string, message: string, remedy: string }
            | { __typename: 'PriceChangedError', code: string, message: string, remedy: string }
            | { __typename: 'ProviderSuspendedError', code: string, message: string, remedy: string }
            | { __typename: 'QuantityOutOfRangeError', code: string, message: string, remedy: string }
            | { __typename: 'RecipientBudgetSpentError', code: string, message: string, remedy: string }
            | { __typename: 'ResellerNotActiveError', code: string, message: string, remedy: string }
            | { __typename: 'ResellerNotPartnerError', code: string, message: string, remedy: string }
            | { __typename: 'ResellerNotRelatedError', code: string, message: string, remedy: string }
            | { __typename: 'ResellerRequiredError', code: string, message: string, remedy: string }
            | { __typename: 'ResendsSpentError', count: number, retryAt: string, code: string, message: string, remedy: string }
            | { __typename: 'RoleGivenAndTakenError', code: string, message: string, remedy: string }
            | { __typename: 'RoleNotCoveredError', code: string, message: string, remedy: string }
            | { __typename: 'RoleNotOfOrganizationError', code: string, message: string, remedy: string }
            | { __typename: 'SubscriptionNotActiveError', code: string, message: string, remedy: string }
            | { __typename: 'TenantMadeError', code: string, message: string, remedy: string }
            | { __typename: 'TenantsSpentError', code: string, message: string, remedy: string }
            | { __typename: 'TooManyAttemptsError', code: string, message: string, remedy: string }
            | { __typename: 'UsageLocationMissingError', code: string, message: string, remedy: string }
            | { __typename: 'WrongPortalError', code: string, message: string, remedy: string }
           | null } } }
    | { __typename: 'ResendsSpentError', count: number, retryAt: string, code: string, message: string, remedy: string }
   };

export type RevokeInvitationMutationVariables = Exact<{
  input: SentInvitationInput;
  idempotencyKey: string;
  dryRun?: boolean;
}>;


export type RevokeInvitationMutation = { revokeInvitation:
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
    | { __typename: 'InvitationStatusError', code: string, message: string, remedy: string }
    | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
    | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
    | { __typename: 'RevokeInvitationSuccess', invitation: { id: string, kind: InvitationKind, status: InvitationStatus, recipientMail: string, recipientName: string | null, recipientDomain: string | null, language: Language, subject: string, text: string, link: string, requestedRoles: Array<DelegatedRole>, requestedDuration: string | null, inviterUserName: string, revision: number, createdAt: string, issuedAt: string | null, sentAt: string | null, mailProblem: MailProblem | null, openedAt: string | null, linkCutAt: string | null, expiresAt: string | null, decidedAt: string | null, declineReason: string | null, provider: { id: string, legalName: string } | null, decidedBy: { legalName: string } | null, viewerCan: { edit: boolean, issue: boolean, undoIssue: boolean, send: boolean, resend: boolean, extend: boolean, revoke: boolean, sendObstacle:
            | { __typename: 'AccountSuspendedError', code: string, message: string, remedy: string }
            | { __typename: 'AgreementChangedError', code: string, message: string, remedy: string }
            | { __typename: 'AgreementMissingError', code: string, message: string, remedy: string }
            | { __typename: 'AgreementRequiredError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyAssignedError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyCanceledError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyDisabledError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyEndedError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyPartnersError', code: string, message: string, remedy: string }
            | { __typename: 'CancellationWindowOverError', code: string, message: string, remedy: string }
            | { __typename: 'CartAlreadyOrderedError', code: string, message: string, remedy: string }
            | { __typename: 'CartChangedError', code: string, message: string, remedy: string }
            | { __typename: 'CartEmptyError', code: string, message: string, remedy: string }
            | { __typename: 'CartExpiredError', code: string, message: string, remedy: string }
            | { __typename: 'CartFullError', code: string, message: string, remedy: string }
            | { __typename: 'CartsFullError', code: string, message: string, remedy: string }
            | { __typename: 'CatalogImportIncompleteError', code: string, message: string, remedy: string }
            | { __typename: 'CatalogImportMovedError', code: string, message: string, remedy: string }
            | { __typename: 'CatalogImportNotReadyError', code: string, message: string, remedy: string }
            | { __typename: 'CatalogImportOpenError', code: string, message: string, remedy: string }
            | { __typename: 'ConfirmationMismatchError', code: string, message: string, remedy: string }
            | { __typename: 'ConfirmationRequiredError', code: string, message: string, remedy: string }
            | { __typename: 'CurrencyMixedError', code: string, message: string, remedy: string }
            | { __typename: 'CurrentPasswordWrongError', code: string, message: string, remedy: string }
            | { __typename: 'CustomerLimitReachedError', code: string, message: string, remedy: string }
            | { __typename: 'DraftChangedError', code: string, message: string, remedy: string }
            | { __typename: 'DraftsFullError', code: string, message: string, remedy: string }
            | { __typename: 'FirstRunCodeWrongError', code: string, message: string, remedy: string }
            | { __typename: 'GlobalAdministratorRequiredError', code: string, message: string, remedy: string }
            | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
            | { __typename: 'InvalidCredentialsError', code: string, message: string, remedy: string }
            | { __typename: 'InvalidInputError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationDraftsFullError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationDraftsSpentError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationLinkMissingError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationNotOpenError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationStatusError', code: string, message: string, remedy: string }
            | { __typename: 'JobRunsError', code: string, message: string, remedy: string }
            | { __typename: 'LastGlobalAdministratorError', code: string, message: string, remedy: string }
            | { __typename: 'LicensesAddedSinceError', code: string, message: string, remedy: string }
            | { __typename: 'LicensesAssignedError', code: string, message: string, remedy: string }
            | { __typename: 'ListingMovedError', code: string, message: string, remedy: string }
            | { __typename: 'MailBudgetSpentError', code: string, message: string, remedy: string }
            | { __typename: 'NoDelegatedAdminError', code: string, message: string, remedy: string }
            | { __typename: 'NoFreeLicenseError', code: string, message: string, remedy: string }
            | { __typename: 'NoRelationshipError', code: string, message: string, remedy: string }
            | { __typename: 'NoResellerError', code: string, message: string, remedy: string }
            | { __typename: 'NotAssignedError', code: string, message: string, remedy: string }
            | { __typename: 'NotDisabledError', code: string, message: string, remedy: string }
            | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
            | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
            | { __typename: 'OfferNotInMarketError', code: string, message: string, remedy: string }
            | { __typename: 'OperatorExistsError', code: string, message: string, remedy: string }
            | { __typename: 'OtherOrganizationError', code: string, message: string, remedy: string }
            | { __typename: 'OwnAccountError', code: string, message: string, remedy: string }
            | { __typename: 'OwnInvitationError', code: string, message: string, remedy: string }
            | { __typename: 'OwnRightAtStakeError', code: string, message: string, remedy: string }
            | { __typename: 'PartnerNotActiveError', code: string, message: string, remedy: string }
            | { __typename: 'PartnershipEndedError', code: string, message: string, remedy: string }
            | { __typename: 'PasswordCheckBusyError', code: string, message: string, remedy: string }
            | { __typename: 'PasswordLinkInvalidError', code: string, message: string, remedy: string }
            | { __typename: 'PasswordUnacceptableError', code: string, message: string, remedy: string }
            | { __typename: 'PriceChangedError', code: string, message: string, remedy: string }
            | { __typename: 'ProviderSuspendedError', code: string, message: string, remedy: string }
            | { __typename: 'QuantityOutOfRangeError', code: string, message: string, remedy: string }
            | { __typename: 'RecipientBudgetSpentError', code: string, message: string, remedy: string }
            | { __typename: 'ResellerNotActiveError', code: string, message: string, remedy: string }
            | { __typename: 'ResellerNotPartnerError', code: string, message: string, remedy: string }
            | { __typename: 'ResellerNotRelatedError', code: string, message: string, remedy: string }
            | { __typename: 'ResellerRequiredError', code: string, message: string, remedy: string }
            | { __typename: 'ResendsSpentError', code: string, message: string, remedy: string }
            | { __typename: 'RoleGivenAndTakenError', code: string, message: string, remedy: string }
            | { __typename: 'RoleNotCoveredError', code: string, message: string, remedy: string }
            | { __typename: 'RoleNotOfOrganizationError', code: string, message: string, remedy: string }
            | { __typename: 'SubscriptionNotActiveError', code: string, message: string, remedy: string }
            | { __typename: 'TenantMadeError', code: string, message: string, remedy: string }
            | { __typename: 'TenantsSpentError', code: string, message: string, remedy: string }
            | { __typename: 'TooManyAttemptsError', code: string, message: string, remedy: string }
            | { __typename: 'UsageLocationMissingError', code: string, message: string, remedy: string }
            | { __typename: 'WrongPortalError', code: string, message: string, remedy: string }
           | null, resendObstacle:
            | { __typename: 'AccountSuspendedError', code: string, message: string, remedy: string }
            | { __typename: 'AgreementChangedError', code: string, message: string, remedy: string }
            | { __typename: 'AgreementMissingError', code: string, message: string, remedy: string }
            | { __typename: 'AgreementRequiredError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyAssignedError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyCanceledError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyDisabledError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyEndedError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyPartnersError', code: string, message: string, remedy: string }
            | { __typename: 'CancellationWindowOverError', code: string, message: string, remedy: string }
            | { __typename: 'CartAlreadyOrderedError', code: string, message: string, remedy: string }
            | { __typename: 'CartChangedError', code: string, message: string, remedy: string }
            | { __typename: 'CartEmptyError', code: string, message: string, remedy: string }
            | { __typename: 'CartExpiredError', code: string, message: string, remedy: string }
            | { __typename: 'CartFullError', code: string, message: string, remedy: string }
            | { __typename: 'CartsFullError', code: string, message: string, remedy: string }
            | { __typename: 'CatalogImportIncompleteError', code: string, message: string, remedy: string }
            | { __typename: 'CatalogImportMovedError', code: string, message: string, remedy: string }
            | { __typename: 'CatalogImportNotReadyError', code: string, message: string, remedy: string }
            | { __typename: 'CatalogImportOpenError', code: string, message: string, remedy: string }
            | { __typename: 'ConfirmationMismatchError', code: string, message: string, remedy: string }
            | { __typename: 'ConfirmationRequiredError', code: string, message: string, remedy: string }
            | { __typename: 'CurrencyMixedError', code: string, message: string, remedy: string }
            | { __typename: 'CurrentPasswordWrongError', code: string, message: string, remedy: string }
            | { __typename: 'CustomerLimitReachedError', code: string, message: string, remedy: string }
            | { __typename: 'DraftChangedError', code: string, message: string, remedy: string }
            | { __typename: 'DraftsFullError', code: string, message: string, remedy: string }
            | { __typename: 'FirstRunCodeWrongError', code: string, message: string, remedy: string }
            | { __typename: 'GlobalAdministratorRequiredError', code: string, message: string, remedy: string }
            | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
            | { __typename: 'InvalidCredentialsError', code: string, message: string, remedy: string }
            | { __typename: 'InvalidInputError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationDraftsFullError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationDraftsSpentError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationLinkMissingError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationNotOpenError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationStatusError', code: string, message: string, remedy: string }
            | { __typename: 'JobRunsError', code: string, message: string, remedy: string }
            | { __typename: 'LastGlobalAdministratorError', code: string, message: string, remedy: string }
            | { __typename: 'LicensesAddedSinceError', code: string, message: string, remedy: string }
            | { __typename: 'LicensesAssignedError', code: string, message: string, remedy: string }
            | { __typename: 'ListingMovedError', code: string, message: string, remedy: string }
            | { __typename: 'MailBudgetSpentError', code: string, message: string, remedy: string }
            | { __typename: 'NoDelegatedAdminError', code: string, message: string, remedy: string }
            | { __typename: 'NoFreeLicenseError', code: string, message: string, remedy: string }
            | { __typename: 'NoRelationshipError', code: string, message: string, remedy: string }
            | { __typename: 'NoResellerError', code: string, message: string, remedy: string }
            | { __typename: 'NotAssignedError', code: string, message: string, remedy: string }
            | { __typename: 'NotDisabledError', code: string, message: string, remedy: string }
            | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
            | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
            | { __typename: 'OfferNotInMarketError', code: string, message: string, remedy: string }
            | { __typename: 'OperatorExistsError', code: string, message: string, remedy: string }
            | { __typename: 'OtherOrganizationError', code: string, message: string, remedy: string }
            | { __typename: 'OwnAccountError', code: string, message: string, remedy: string }
            | { __typename: 'OwnInvitationError', code: string, message: string, remedy: string }
            | { __typename: 'OwnRightAtStakeError', code: string, message: string, remedy: string }
            | { __typename: 'PartnerNotActiveError', code: string, message: string, remedy: string }
            | { __typename: 'PartnershipEndedError', code: string, message: string, remedy: string }
            | { __typename: 'PasswordCheckBusyError', code: string, message: string, remedy: string }
            | { __typename: 'PasswordLinkInvalidError', code: string, message: string, remedy: string }
            | { __typename: 'PasswordUnacceptableError', code: string, message: string, remedy: string }
            | { __typename: 'PriceChangedError', code: string, message: string, remedy: string }
            | { __typename: 'ProviderSuspendedError', code: string, message: string, remedy: string }
            | { __typename: 'QuantityOutOfRangeError', code: string, message: string, remedy: string }
            | { __typename: 'RecipientBudgetSpentError', code: string, message: string, remedy: string }
            | { __typename: 'ResellerNotActiveError', code: string, message: string, remedy: string }
            | { __typename: 'ResellerNotPartnerError', code: string, message: string, remedy: string }
            | { __typename: 'ResellerNotRelatedError', code: string, message: string, remedy: string }
            | { __typename: 'ResellerRequiredError', code: string, message: string, remedy: string }
            | { __typename: 'ResendsSpentError', count: number, retryAt: string, code: string, message: string, remedy: string }
            | { __typename: 'RoleGivenAndTakenError', code: string, message: string, remedy: string }
            | { __typename: 'RoleNotCoveredError', code: string, message: string, remedy: string }
            | { __typename: 'RoleNotOfOrganizationError', code: string, message: string, remedy: string }
            | { __typename: 'SubscriptionNotActiveError', code: string, message: string, remedy: string }
            | { __typename: 'TenantMadeError', code: string, message: string, remedy: string }
            | { __typename: 'TenantsSpentError', code: string, message: string, remedy: string }
            | { __typename: 'TooManyAttemptsError', code: string, message: string, remedy: string }
            | { __typename: 'UsageLocationMissingError', code: string, message: string, remedy: string }
            | { __typename: 'WrongPortalError', code: string, message: string, remedy: string }
           | null } } }
   };

export type SaveInvitationDraftMutationVariables = Exact<{
  input: SaveInvitationDraftInput;
}>;


export type SaveInvitationDraftMutation = { saveInvitationDraft:
    | { __typename: 'AccountSuspendedError', code: string, message: string, remedy: string }
    | { __typename: 'DraftChangedError', changedByName: string, changedAt: string, code: string, message: string, remedy: string }
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
    | { __typename: 'InvalidInputError', field: string, reason: string, maximum: number | null, code: string, message: string, remedy: string }
    | { __typename: 'InvitationLinkMissingError', occurrences: number, code: string, message: string, remedy: string }
    | { __typename: 'InvitationStatusError', code: string, message: string, remedy: string }
    | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
    | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
    | { __typename: 'PartnershipEndedError', code: string, message: string, remedy: string }
    | { __typename: 'SaveInvitationDraftSuccess', invitation: { id: string, kind: InvitationKind, status: InvitationStatus, recipientMail: string, recipientName: string | null, recipientDomain: string | null, language: Language, subject: string, text: string, link: string, requestedRoles: Array<DelegatedRole>, requestedDuration: string | null, inviterUserName: string, revision: number, createdAt: string, issuedAt: string | null, sentAt: string | null, mailProblem: MailProblem | null, openedAt: string | null, linkCutAt: string | null, expiresAt: string | null, decidedAt: string | null, declineReason: string | null, provider: { id: string, legalName: string } | null, decidedBy: { legalName: string } | null, viewerCan: { edit: boolean, issue: boolean, undoIssue: boolean, send: boolean, resend: boolean, extend: boolean, revoke: boolean, sendObstacle:
            | { __typename: 'AccountSuspendedError', code: string, message: string, remedy: string }
            | { __typename: 'AgreementChangedError', code: string, message: string, remedy: string }
            | { __typename: 'AgreementMissingError', code: string, message: string, remedy: string }
            | { __typename: 'AgreementRequiredError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyAssignedError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyCanceledError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyDisabledError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyEndedError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyPartnersError', code: string, message: string, remedy: string }
            | { __typename: 'CancellationWindowOverError', code: string, message: string, remedy: string }
            | { __typename: 'CartAlreadyOrderedError', code: string, message: string, remedy: string }
            | { __typename: 'CartChangedError', code: string, message: string, remedy: string }
            | { __typename: 'CartEmptyError', code: string, message: string, remedy: string }
            | { __typename: 'CartExpiredError', code: string, message: string, remedy: string }
            | { __typename: 'CartFullError', code: string, message: string, remedy: string }
            | { __typename: 'CartsFullError', code: string, message: string, remedy: string }
            | { __typename: 'CatalogImportIncompleteError', code: string, message: string, remedy: string }
            | { __typename: 'CatalogImportMovedError', code: string, message: string, remedy: string }
            | { __typename: 'CatalogImportNotReadyError', code: string, message: string, remedy: string }
            | { __typename: 'CatalogImportOpenError', code: string, message: string, remedy: string }
            | { __typename: 'ConfirmationMismatchError', code: string, message: string, remedy: string }
            | { __typename: 'ConfirmationRequiredError', code: string, message: string, remedy: string }
            | { __typename: 'CurrencyMixedError', code: string, message: string, remedy: string }
            | { __typename: 'CurrentPasswordWrongError', code: string, message: string, remedy: string }
            | { __typename: 'CustomerLimitReachedError', code: string, message: string, remedy: string }
            | { __typename: 'DraftChangedError', code: string, message: string, remedy: string }
            | { __typename: 'DraftsFullError', code: string, message: string, remedy: string }
            | { __typename: 'FirstRunCodeWrongError', code: string, message: string, remedy: string }
            | { __typename: 'GlobalAdministratorRequiredError', code: string, message: string, remedy: string }
            | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
            | { __typename: 'InvalidCredentialsError', code: string, message: string, remedy: string }
            | { __typename: 'InvalidInputError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationDraftsFullError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationDraftsSpentError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationLinkMissingError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationNotOpenError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationStatusError', code: string, message: string, remedy: string }
            | { __typename: 'JobRunsError', code: string, message: string, remedy: string }
            | { __typename: 'LastGlobalAdministratorError', code: string, message: string, remedy: string }
            | { __typename: 'LicensesAddedSinceError', code: string, message: string, remedy: string }
            | { __typename: 'LicensesAssignedError', code: string, message: string, remedy: string }
            | { __typename: 'ListingMovedError', code: string, message: string, remedy: string }
            | { __typename: 'MailBudgetSpentError', code: string, message: string, remedy: string }
            | { __typename: 'NoDelegatedAdminError', code: string, message: string, remedy: string }
            | { __typename: 'NoFreeLicenseError', code: string, message: string, remedy: string }
            | { __typename: 'NoRelationshipError', code: string, message: string, remedy: string }
            | { __typename: 'NoResellerError', code: string, message: string, remedy: string }
            | { __typename: 'NotAssignedError', code: string, message: string, remedy: string }
            | { __typename: 'NotDisabledError', code: string, message: string, remedy: string }
            | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
            | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
            | { __typename: 'OfferNotInMarketError', code: string, message: string, remedy: string }
            | { __typename: 'OperatorExistsError', code: string, message: string, remedy: string }
            | { __typename: 'OtherOrganizationError', code: string, message: string, remedy: string }
            | { __typename: 'OwnAccountError', code: string, message: string, remedy: string }
            | { __typename: 'OwnInvitationError', code: string, message: string, remedy: string }
            | { __typename: 'OwnRightAtStakeError', code: string, message: string, remedy: string }
            | { __typename: 'PartnerNotActiveError', code: string, message: string, remedy: string }
            | { __typename: 'PartnershipEndedError', code: string, message: string, remedy: string }
            | { __typename: 'PasswordCheckBusyError', code: string, message: string, remedy: string }
            | { __typename: 'PasswordLinkInvalidError', code: string, message: string, remedy: string }
            | { __typename: 'PasswordUnacceptableError', code: string, message: string, remedy: string }
            | { __typename: 'PriceChangedError', code: string, message: string, remedy: string }
            | { __typename: 'ProviderSuspendedError', code: string, message: string, remedy: string }
            | { __typename: 'QuantityOutOfRangeError', code: string, message: string, remedy: string }
            | { __typename: 'RecipientBudgetSpentError', code: string, message: string, remedy: string }
            | { __typename: 'ResellerNotActiveError', code: string, message: string, remedy: string }
            | { __typename: 'ResellerNotPartnerError', code: string, message: string, remedy: string }
            | { __typename: 'ResellerNotRelatedError', code: string, message: string, remedy: string }
            | { __typename: 'ResellerRequiredError', code: string, message: string, remedy: string }
            | { __typename: 'ResendsSpentError', code: string, message: string, remedy: string }
            | { __typename: 'RoleGivenAndTakenError', code: string, message: string, remedy: string }
            | { __typename: 'RoleNotCoveredError', code: string, message: string, remedy: string }
            | { __typename: 'RoleNotOfOrganizationError', code: string, message: string, remedy: string }
            | { __typename: 'SubscriptionNotActiveError', code: string, message: string, remedy: string }
            | { __typename: 'TenantMadeError', code: string, message: string, remedy: string }
            | { __typename: 'TenantsSpentError', code: string, message: string, remedy: string }
            | { __typename: 'TooManyAttemptsError', code: string, message: string, remedy: string }
            | { __typename: 'UsageLocationMissingError', code: string, message: string, remedy: string }
            | { __typename: 'WrongPortalError', code: string, message: string, remedy: string }
           | null, resendObstacle:
            | { __typename: 'AccountSuspendedError', code: string, message: string, remedy: string }
            | { __typename: 'AgreementChangedError', code: string, message: string, remedy: string }
            | { __typename: 'AgreementMissingError', code: string, message: string, remedy: string }
            | { __typename: 'AgreementRequiredError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyAssignedError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyCanceledError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyDisabledError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyEndedError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyPartnersError', code: string, message: string, remedy: string }
            | { __typename: 'CancellationWindowOverError', code: string, message: string, remedy: string }
            | { __typename: 'CartAlreadyOrderedError', code: string, message: string, remedy: string }
            | { __typename: 'CartChangedError', code: string, message: string, remedy: string }
            | { __typename: 'CartEmptyError', code: string, message: string, remedy: string }
            | { __typename: 'CartExpiredError', code: string, message: string, remedy: string }
            | { __typename: 'CartFullError', code: string, message: string, remedy: string }
            | { __typename: 'CartsFullError', code: string, message: string, remedy: string }
            | { __typename: 'CatalogImportIncompleteError', code: string, message: string, remedy: string }
            | { __typename: 'CatalogImportMovedError', code: string, message: string, remedy: string }
            | { __typename: 'CatalogImportNotReadyError', code: string, message: string, remedy: string }
            | { __typename: 'CatalogImportOpenError', code: string, message: string, remedy: string }
            | { __typename: 'ConfirmationMismatchError', code: string, message: string, remedy: string }
            | { __typename: 'ConfirmationRequiredError', code: string, message: string, remedy: string }
            | { __typename: 'CurrencyMixedError', code: string, message: string, remedy: string }
            | { __typename: 'CurrentPasswordWrongError', code: string, message: string, remedy: string }
            | { __typename: 'CustomerLimitReachedError', code: string, message: string, remedy: string }
            | { __typename: 'DraftChangedError', code: string, message: string, remedy: string }
            | { __typename: 'DraftsFullError', code: string, message: string, remedy: string }
            | { __typename: 'FirstRunCodeWrongError', code: string, message: string, remedy: string }
            | { __typename: 'GlobalAdministratorRequiredError', code: string, message: string, remedy: string }
            | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
            | { __typename: 'InvalidCredentialsError', code: string, message: string, remedy: string }
            | { __typename: 'InvalidInputError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationDraftsFullError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationDraftsSpentError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationLinkMissingError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationNotOpenError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationStatusError', code: string, message: string, remedy: string }
            | { __typename: 'JobRunsError', code: string, message: string, remedy: string }
            | { __typename: 'LastGlobalAdministratorError', code: string, message: string, remedy: string }
            | { __typename: 'LicensesAddedSinceError', code: string, message: string, remedy: string }
            | { __typename: 'LicensesAssignedError', code: string, message: string, remedy: string }
            | { __typename: 'ListingMovedError', code: string, message: string, remedy: string }
            | { __typename: 'MailBudgetSpentError', code: string, message: string, remedy: string }
            | { __typename: 'NoDelegatedAdminError', code: string, message: string, remedy: string }
            | { __typename: 'NoFreeLicenseError', code: string, message: string, remedy: string }
            | { __typename: 'NoRelationshipError', code: string, message: string, remedy: string }
            | { __typename: 'NoResellerError', code: string, message: string, remedy: string }
            | { __typename: 'NotAssignedError', code: string, message: string, remedy: string }
            | { __typename: 'NotDisabledError', code: string, message: string, remedy: string }
            | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
            | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
            | { __typename: 'OfferNotInMarketError', code: string, message: string, remedy: string }
            | { __typename: 'OperatorExistsError', code: string, message: string, remedy: string }
            | { __typename: 'OtherOrganizationError', code: string, message: string, remedy: string }
            | { __typename: 'OwnAccountError', code: string, message: string, remedy: string }
            | { __typename: 'OwnInvitationError', code: string, message: string, remedy: string }
            | { __typename: 'OwnRightAtStakeError', code: string, message: string, remedy: string }
            | { __typename: 'PartnerNotActiveError', code: string, message: string, remedy: string }
            | { __typename: 'PartnershipEndedError', code: string, message: string, remedy: string }
            | { __typename: 'PasswordCheckBusyError', code: string, message: string, remedy: string }
            | { __typename: 'PasswordLinkInvalidError', code: string, message: string, remedy: string }
            | { __typename: 'PasswordUnacceptableError', code: string, message: string, remedy: string }
            | { __typename: 'PriceChangedError', code: string, message: string, remedy: string }
            | { __typename: 'ProviderSuspendedError', code: string, message: string, remedy: string }
            | { __typename: 'QuantityOutOfRangeError', code: string, message: string, remedy: string }
            | { __typename: 'RecipientBudgetSpentError', code: string, message: string, remedy: string }
            | { __typename: 'ResellerNotActiveError', code: string, message: string, remedy: string }
            | { __typename: 'ResellerNotPartnerError', code: string, message: string, remedy: string }
            | { __typename: 'ResellerNotRelatedError', code: string, message: string, remedy: string }
            | { __typename: 'ResellerRequiredError', code: string, message: string, remedy: string }
            | { __typename: 'ResendsSpentError', count: number, retryAt: string, code: string, message: string, remedy: string }
            | { __typename: 'RoleGivenAndTakenError', code: string, message: string, remedy: string }
            | { __typename: 'RoleNotCoveredError', code: string, message: string, remedy: string }
            | { __typename: 'RoleNotOfOrganizationError', code: string, message: string, remedy: string }
            | { __typename: 'SubscriptionNotActiveError', code: string, message: string, remedy: string }
            | { __typename: 'TenantMadeError', code: string, message: string, remedy: string }
            | { __typename: 'TenantsSpentError', code: string, message: string, remedy: string }
            | { __typename: 'TooManyAttemptsError', code: string, message: string, remedy: string }
            | { __typename: 'UsageLocationMissingError', code: string, message: string, remedy: string }
            | { __typename: 'WrongPortalError', code: string, message: string, remedy: string }
           | null } } }
   };

export type SendInvitationMutationVariables = Exact<{
  input: SentInvitationInput;
  idempotencyKey: string;
  dryRun?: boolean;
}>;


export type SendInvitationMutation = { sendInvitation:
    | { __typename: 'AccountSuspendedError', code: string, message: string, remedy: string }
    | { __typename: 'DraftChangedError', changedByName: string, changedAt: string, code: string, message: string, remedy: string }
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
    | { __typename: 'InvalidInputError', field: string, reason: string, maximum: number | null, code: string, message: string, remedy: string }
    | { __typename: 'InvitationStatusError', code: string, message: string, remedy: string }
    | { __typename: 'MailBudgetSpentError', limit: number, retryAt: string, code: string, message: string, remedy: string }
    | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
    | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
    | { __typename: 'PartnershipEndedError', code: string, message: string, remedy: string }
    | { __typename: 'RecipientBudgetSpentError', retryAt: string, code: string, message: string, remedy: string }
    | { __typename: 'SendInvitationSuccess', invitation: { id: string, kind: InvitationKind, status: InvitationStatus, recipientMail: string, recipientName: string | null, recipientDomain: string | null, language: Language, subject: string, text: string, link: string, requestedRoles: Array<DelegatedRole>, requestedDuration: string | null, inviterUserName: string, revision: number, createdAt: string, issuedAt: string | null, sentAt: string | null, mailProblem: MailProblem | null, openedAt: string | null, linkCutAt: string | null, expiresAt: string | null, decidedAt: string | null, declineReason: string | null, provider: { id: string, legalName: string } | null, decidedBy: { legalName: string } | null, viewerCan: { edit: boolean, issue: boolean, undoIssue: boolean, send: boolean, resend: boolean, extend: boolean, revoke: boolean, sendObstacle:
            | { __typename: 'AccountSuspendedError', code: string, message: string, remedy: string }
            | { __typename: 'AgreementChangedError', code: string, message: string, remedy: string }
            | { __typename: 'AgreementMissingError', code: string, message: string, remedy: string }
            | { __typename: 'AgreementRequiredError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyAssignedError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyCanceledError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyDisabledError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyEndedError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyPartnersError', code: string, message: string, remedy: string }
            | { __typename: 'CancellationWindowOverError', code: string, message: string, remedy: string }
            | { __typename: 'CartAlreadyOrderedError', code: string, message: string, remedy: string }
            | { __typename: 'CartChangedError', code: string, message: string, remedy: string }
            | { __typename: 'CartEmptyError', code: string, message: string, remedy: string }
            | { __typename: 'CartExpiredError', code: string, message: string, remedy: string }
            | { __typename: 'CartFullError', code: string, message: string, remedy: string }
            | { __typename: 'CartsFullError', code: string, message: string, remedy: string }
            | { __typename: 'CatalogImportIncompleteError', code: string, message: string, remedy: string }
            | { __typename: 'CatalogImportMovedError', code: string, message: string, remedy: string }
            | { __typename: 'CatalogImportNotReadyError', code: string, message: string, remedy: string }
            | { __typename: 'CatalogImportOpenError', code: string, message: string, remedy: string }
            | { __typename: 'ConfirmationMismatchError', code: string, message: string, remedy: string }
            | { __typename: 'ConfirmationRequiredError', code: string, message: string, remedy: string }
            | { __typename: 'CurrencyMixedError', code: string, message: string, remedy: string }
            | { __typename: 'CurrentPasswordWrongError', code: string, message: string, remedy: string }
            | { __typename: 'CustomerLimitReachedError', code: string, message: string, remedy: string }
            | { __typename: 'DraftChangedError', code: string, message: string, remedy: string }
            | { __typename: 'DraftsFullError', code: string, message: string, remedy: string }
            | { __typename: 'FirstRunCodeWrongError', code: string, message: string, remedy: string }
            | { __typename: 'GlobalAdministratorRequiredError', code: string, message: string, remedy: string }
            | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
            | { __typename: 'InvalidCredentialsError', code: string, message: string, remedy: string }
            | { __typename: 'InvalidInputError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationDraftsFullError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationDraftsSpentError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationLinkMissingError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationNotOpenError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationStatusError', code: string, message: string, remedy: string }
            | { __typename: 'JobRunsError', code: string, message: string, remedy: string }
            | { __typename: 'LastGlobalAdministratorError', code: string, message: string, remedy: string }
            | { __typename: 'LicensesAddedSinceError', code: string, message: string, remedy: string }
            | { __typename: 'LicensesAssignedError', code: string, message: string, remedy: string }
            | { __typename: 'ListingMovedError', code: string, message: string, remedy: string }
            | { __typename: 'MailBudgetSpentError', code: string, message: string, remedy: string }
            | { __typename: 'NoDelegatedAdminError', code: string, message: string, remedy: string }
            | { __typename: 'NoFreeLicenseError', code: string, message: string, remedy: string }
            | { __typename: 'NoRelationshipError', code: string, message: string, remedy: string }
            | { __typename: 'NoResellerError', code: string, message: string, remedy: string }
            | { __typename: 'NotAssignedError', code: string, message: string, remedy: string }
            | { __typename: 'NotDisabledError', code: string, message: string, remedy: string }
            | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
            | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
            | { __typename: 'OfferNotInMarketError', code: string, message: string, remedy: string }
            | { __typename: 'OperatorExistsError', code: string, message: string, remedy: string }
            | { __typename: 'OtherOrganizationError', code: string, message: string, remedy: string }
            | { __typename: 'OwnAccountError', code: string, message: string, remedy: string }
            | { __typename: 'OwnInvitationError', code: string, message: string, remedy: string }
            | { __typename: 'OwnRightAtStakeError', code: string, message: string, remedy: string }
            | { __typename: 'PartnerNotActiveError', code: string, message: string, remedy: string }
            | { __typename: 'PartnershipEndedError', code: string, message: string, remedy: string }
            | { __typename: 'PasswordCheckBusyError', code: string, message: string, remedy: string }
            | { __typename: 'PasswordLinkInvalidError', code: string, message: string, remedy: string }
            | { __typename: 'PasswordUnacceptableError', code: string, message: string, remedy: string }
            | { __typename: 'PriceChangedError', code: string, message: string, remedy: string }
            | { __typename: 'ProviderSuspendedError', code: string, message: string, remedy: string }
            | { __typename: 'QuantityOutOfRangeError', code: string, message: string, remedy: string }
            | { __typename: 'RecipientBudgetSpentError', code: string, message: string, remedy: string }
            | { __typename: 'ResellerNotActiveError', code: string, message: string, remedy: string }
            | { __typename: 'ResellerNotPartnerError', code: string, message: string, remedy: string }
            | { __typename: 'ResellerNotRelatedError', code: string, message: string, remedy: string }
            | { __typename: 'ResellerRequiredError', code: string, message: string, remedy: string }
            | { __typename: 'ResendsSpentError', code: string, message: string, remedy: string }
            | { __typename: 'RoleGivenAndTakenError', code: string, message: string, remedy: string }
            | { __typename: 'RoleNotCoveredError', code: string, message: string, remedy: string }
            | { __typename: 'RoleNotOfOrganizationError', code: string, message: string, remedy: string }
            | { __typename: 'SubscriptionNotActiveError', code: string, message: string, remedy: string }
            | { __typename: 'TenantMadeError', code: string, message: string, remedy: string }
            | { __typename: 'TenantsSpentError', code: string, message: string, remedy: string }
            | { __typename: 'TooManyAttemptsError', code: string, message: string, remedy: string }
            | { __typename: 'UsageLocationMissingError', code: string, message: string, remedy: string }
            | { __typename: 'WrongPortalError', code: string, message: string, remedy: string }
           | null, resendObstacle:
            | { __typename: 'AccountSuspendedError', code: string, message: string, remedy: string }
            | { __typename: 'AgreementChangedError', code: string, message: string, remedy: string }
            | { __typename: 'AgreementMissingError', code: string, message: string, remedy: string }
            | { __typename: 'AgreementRequiredError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyAssignedError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyCanceledError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyDisabledError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyEndedError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyPartnersError', code: string, message: string, remedy: string }
            | { __typename: 'CancellationWindowOverError', code: string, message: string, remedy: string }
            | { __typename: 'CartAlreadyOrderedError', code: string, message: string, remedy: string }
            | { __typename: 'CartChangedError', code: string, message: string, remedy: string }
            | { __typename: 'CartEmptyError', code: string, message: string, remedy: string }
            | { __typename: 'CartExpiredError', code: string, message: string, remedy: string }
            | { __typename: 'CartFullError', code: string, message: string, remedy: string }
            | { __typename: 'CartsFullError', code: string, message: string, remedy: string }
            | { __typename: 'CatalogImportIncompleteError', code: string, message: string, remedy: string }
            | { __typename: 'CatalogImportMovedError', code: string, message: string, remedy: string }
            | { __typename: 'CatalogImportNotReadyError', code: string, message: string, remedy: string }
            | { __typename: 'CatalogImportOpenError', code: string, message: string, remedy: string }
            | { __typename: 'ConfirmationMismatchError', code: string, message: string, remedy: string }
            | { __typename: 'ConfirmationRequiredError', code: string, message: string, remedy: string }
            | { __typename: 'CurrencyMixedError', code: string, message: string, remedy: string }
            | { __typename: 'CurrentPasswordWrongError', code: string, message: string, remedy: string }
            | { __typename: 'CustomerLimitReachedError', code: string, message: string, remedy: string }
            | { __typename: 'DraftChangedError', code: string, message: string, remedy: string }
            | { __typename: 'DraftsFullError', code: string, message: string, remedy: string }
            | { __typename: 'FirstRunCodeWrongError', code: string, message: string, remedy: string }
            | { __typename: 'GlobalAdministratorRequiredError', code: string, message: string, remedy: string }
            | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
            | { __typename: 'InvalidCredentialsError', code: string, message: string, remedy: string }
            | { __typename: 'InvalidInputError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationDraftsFullError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationDraftsSpentError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationLinkMissingError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationNotOpenError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationStatusError', code: string, message: string, remedy: string }
            | { __typename: 'JobRunsError', code: string, message: string, remedy: string }
            | { __typename: 'LastGlobalAdministratorError', code: string, message: string, remedy: string }
            | { __typename: 'LicensesAddedSinceError', code: string, message: string, remedy: string }
            | { __typename: 'LicensesAssignedError', code: string, message: string, remedy: string }
            | { __typename: 'ListingMovedError', code: string, message: string, remedy: string }
            | { __typename: 'MailBudgetSpentError', code: string, message: string, remedy: string }
            | { __typename: 'NoDelegatedAdminError', code: string, message: string, remedy: string }
            | { __typename: 'NoFreeLicenseError', code: string, message: string, remedy: string }
            | { __typename: 'NoRelationshipError', code: string, message: string, remedy: string }
            | { __typename: 'NoResellerError', code: string, message: string, remedy: string }
            | { __typename: 'NotAssignedError', code: string, message: string, remedy: string }
            | { __typename: 'NotDisabledError', code: string, message: string, remedy: string }
            | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
            | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
            | { __typename: 'OfferNotInMarketError', code: string, message: string, remedy: string }
            | { __typename: 'OperatorExistsError', code: string, message: string, remedy: string }
            | { __typename: 'OtherOrganizationError', code: string, message: string, remedy: string }
            | { __typename: 'OwnAccountError', code: string, message: string, remedy: string }
            | { __typename: 'OwnInvitationError', code: string, message: string, remedy: string }
            | { __typename: 'OwnRightAtStakeError', code: string, message: string, remedy: string }
            | { __typename: 'PartnerNotActiveError', code: string, message: string, remedy: string }
            | { __typename: 'PartnershipEndedError', code: string, message: string, remedy: string }
            | { __typename: 'PasswordCheckBusyError', code: string, message: string, remedy: string }
            | { __typename: 'PasswordLinkInvalidError', code: string, message: string, remedy: string }
            | { __typename: 'PasswordUnacceptableError', code: string, message: string, remedy: string }
            | { __typename: 'PriceChangedError', code: string, message: string, remedy: string }
            | { __typename: 'ProviderSuspendedError', code: string, message: string, remedy: string }
            | { __typename: 'QuantityOutOfRangeError', code: string, message: string, remedy: string }
            | { __typename: 'RecipientBudgetSpentError', code: string, message: string, remedy: string }
            | { __typename: 'ResellerNotActiveError', code: string, message: string, remedy: string }
            | { __typename: 'ResellerNotPartnerError', code: string, message: string, remedy: string }
            | { __typename: 'ResellerNotRelatedError', code: string, message: string, remedy: string }
            | { __typename: 'ResellerRequiredError', code: string, message: string, remedy: string }
            | { __typename: 'ResendsSpentError', count: number, retryAt: string, code: string, message: string, remedy: string }
            | { __typename: 'RoleGivenAndTakenError', code: string, message: string, remedy: string }
            | { __typename: 'RoleNotCoveredError', code: string, message: string, remedy: string }
            | { __typename: 'RoleNotOfOrganizationError', code: string, message: string, remedy: string }
            | { __typename: 'SubscriptionNotActiveError', code: string, message: string, remedy: string }
            | { __typename: 'TenantMadeError', code: string, message: string, remedy: string }
            | { __typename: 'TenantsSpentError', code: string, message: string, remedy: string }
            | { __typename: 'TooManyAttemptsError', code: string, message: string, remedy: string }
            | { __typename: 'UsageLocationMissingError', code: string, message: string, remedy: string }
            | { __typename: 'WrongPortalError', code: string, message: string, remedy: string }
           | null } } }
   };

export type UndoInvitationIssueMutationVariables = Exact<{
  input: SentInvitationInput;
  idempotencyKey: string;
  dryRun?: boolean;
}>;


export type UndoInvitationIssueMutation = { undoInvitationIssue:
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
    | { __typename: 'InvitationStatusError', code: string, message: string, remedy: string }
    | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
    | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
    | { __typename: 'UndoInvitationIssueSuccess', invitation: { id: string, kind: InvitationKind, status: InvitationStatus, recipientMail: string, recipientName: string | null, recipientDomain: string | null, language: Language, subject: string, text: string, link: string, requestedRoles: Array<DelegatedRole>, requestedDuration: string | null, inviterUserName: string, revision: number, createdAt: string, issuedAt: string | null, sentAt: string | null, mailProblem: MailProblem | null, openedAt: string | null, linkCutAt: string | null, expiresAt: string | null, decidedAt: string | null, declineReason: string | null, provider: { id: string, legalName: string } | null, decidedBy: { legalName: string } | null, viewerCan: { edit: boolean, issue: boolean, undoIssue: boolean, send: boolean, resend: boolean, extend: boolean, revoke: boolean, sendObstacle:
            | { __typename: 'AccountSuspendedError', code: string, message: string, remedy: string }
            | { __typename: 'AgreementChangedError', code: string, message: string, remedy: string }
            | { __typename: 'AgreementMissingError', code: string, message: string, remedy: string }
            | { __typename: 'AgreementRequiredError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyAssignedError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyCanceledError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyDisabledError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyEndedError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyPartnersError', code: string, message: string, remedy: string }
            | { __typename: 'CancellationWindowOverError', code: string, message: string, remedy: string }
            | { __typename: 'CartAlreadyOrderedError', code: string, message: string, remedy: string }
            | { __typename: 'CartChangedError', code: string, message: string, remedy: string }
            | { __typename: 'CartEmptyError', code: string, message: string, remedy: string }
            | { __typename: 'CartExpiredError', code: string, message: string, remedy: string }
            | { __typename: 'CartFullError', code: string, message: string, remedy: string }
            | { __typename: 'CartsFullError', code: string, message: string, remedy: string }
            | { __typename: 'CatalogImportIncompleteError', code: string, message: string, remedy: string }
            | { __typename: 'CatalogImportMovedError', code: string, message: string, remedy: string }
            | { __typename: 'CatalogImportNotReadyError', code: string, message: string, remedy: string }
            | { __typename: 'CatalogImportOpenError', code: string, message: string, remedy: string }
            | { __typename: 'ConfirmationMismatchError', code: string, message: string, remedy: string }
            | { __typename: 'ConfirmationRequiredError', code: string, message: string, remedy: string }
            | { __typename: 'CurrencyMixedError', code: string, message: string, remedy: string }
            | { __typename: 'CurrentPasswordWrongError', code: string, message: string, remedy: string }
            | { __typename: 'CustomerLimitReachedError', code: string, message: string, remedy: string }
            | { __typename: 'DraftChangedError', code: string, message: string, remedy: string }
            | { __typename: 'DraftsFullError', code: string, message: string, remedy: string }
            | { __typename: 'FirstRunCodeWrongError', code: string, message: string, remedy: string }
            | { __typename: 'GlobalAdministratorRequiredError', code: string, message: string, remedy: string }
            | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
            | { __typename: 'InvalidCredentialsError', code: string, message: string, remedy: string }
            | { __typename: 'InvalidInputError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationDraftsFullError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationDraftsSpentError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationLinkMissingError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationNotOpenError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationStatusError', code: string, message: string, remedy: string }
            | { __typename: 'JobRunsError', code: string, message: string, remedy: string }
            | { __typename: 'LastGlobalAdministratorError', code: string, message: string, remedy: string }
            | { __typename: 'LicensesAddedSinceError', code: string, message: string, remedy: string }
            | { __typename: 'LicensesAssignedError', code: string, message: string, remedy: string }
            | { __typename: 'ListingMovedError', code: string, message: string, remedy: string }
            | { __typename: 'MailBudgetSpentError', code: string, message: string, remedy: string }
            | { __typename: 'NoDelegatedAdminError', code: string, message: string, remedy: string }
            | { __typename: 'NoFreeLicenseError', code: string, message: string, remedy: string }
            | { __typename: 'NoRelationshipError', code: string, message: string, remedy: string }
            | { __typename: 'NoResellerError', code: string, message: string, remedy: string }
            | { __typename: 'NotAssignedError', code: string, message: string, remedy: string }
            | { __typename: 'NotDisabledError', code: string, message: string, remedy: string }
            | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
            | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
            | { __typename: 'OfferNotInMarketError', code: string, message: string, remedy: string }
            | { __typename: 'OperatorExistsError', code: string, message: string, remedy: string }
            | { __typename: 'OtherOrganizationError', code: string, message: string, remedy: string }
            | { __typename: 'OwnAccountError', code: string, message: string, remedy: string }
            | { __typename: 'OwnInvitationError', code: string, message: string, remedy: string }
            | { __typename: 'OwnRightAtStakeError', code: string, message: string, remedy: string }
            | { __typename: 'PartnerNotActiveError', code: string, message: string, remedy: string }
            | { __typename: 'PartnershipEndedError', code: string, message: string, remedy: string }
            | { __typename: 'PasswordCheckBusyError', code: string, message: string, remedy: string }
            | { __typename: 'PasswordLinkInvalidError', code: string, message: string, remedy: string }
            | { __typename: 'PasswordUnacceptableError', code: string, message: string, remedy: string }
            | { __typename: 'PriceChangedError', code: string, message: string, remedy: string }
            | { __typename: 'ProviderSuspendedError', code: string, message: string, remedy: string }
            | { __typename: 'QuantityOutOfRangeError', code: string, message: string, remedy: string }
            | { __typename: 'RecipientBudgetSpentError', code: string, message: string, remedy: string }
            | { __typename: 'ResellerNotActiveError', code: string, message: string, remedy: string }
            | { __typename: 'ResellerNotPartnerError', code: string, message: string, remedy: string }
            | { __typename: 'ResellerNotRelatedError', code: string, message: string, remedy: string }
            | { __typename: 'ResellerRequiredError', code: string, message: string, remedy: string }
            | { __typename: 'ResendsSpentError', code: string, message: string, remedy: string }
            | { __typename: 'RoleGivenAndTakenError', code: string, message: string, remedy: string }
            | { __typename: 'RoleNotCoveredError', code: string, message: string, remedy: string }
            | { __typename: 'RoleNotOfOrganizationError', code: string, message: string, remedy: string }
            | { __typename: 'SubscriptionNotActiveError', code: string, message: string, remedy: string }
            | { __typename: 'TenantMadeError', code: string, message: string, remedy: string }
            | { __typename: 'TenantsSpentError', code: string, message: string, remedy: string }
            | { __typename: 'TooManyAttemptsError', code: string, message: string, remedy: string }
            | { __typename: 'UsageLocationMissingError', code: string, message: string, remedy: string }
            | { __typename: 'WrongPortalError', code: string, message: string, remedy: string }
           | null, resendObstacle:
            | { __typename: 'AccountSuspendedError', code: string, message: string, remedy: string }
            | { __typename: 'AgreementChangedError', code: string, message: string, remedy: string }
            | { __typename: 'AgreementMissingError', code: string, message: string, remedy: string }
            | { __typename: 'AgreementRequiredError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyAssignedError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyCanceledError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyDisabledError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyEndedError', code: string, message: string, remedy: string }
            | { __typename: 'AlreadyPartnersError', code: string, message: string, remedy: string }
            | { __typename: 'CancellationWindowOverError', code: string, message: string, remedy: string }
            | { __typename: 'CartAlreadyOrderedError', code: string, message: string, remedy: string }
            | { __typename: 'CartChangedError', code: string, message: string, remedy: string }
            | { __typename: 'CartEmptyError', code: string, message: string, remedy: string }
            | { __typename: 'CartExpiredError', code: string, message: string, remedy: string }
            | { __typename: 'CartFullError', code: string, message: string, remedy: string }
            | { __typename: 'CartsFullError', code: string, message: string, remedy: string }
            | { __typename: 'CatalogImportIncompleteError', code: string, message: string, remedy: string }
            | { __typename: 'CatalogImportMovedError', code: string, message: string, remedy: string }
            | { __typename: 'CatalogImportNotReadyError', code: string, message: string, remedy: string }
            | { __typename: 'CatalogImportOpenError', code: string, message: string, remedy: string }
            | { __typename: 'ConfirmationMismatchError', code: string, message: string, remedy: string }
            | { __typename: 'ConfirmationRequiredError', code: string, message: string, remedy: string }
            | { __typename: 'CurrencyMixedError', code: string, message: string, remedy: string }
            | { __typename: 'CurrentPasswordWrongError', code: string, message: string, remedy: string }
            | { __typename: 'CustomerLimitReachedError', code: string, message: string, remedy: string }
            | { __typename: 'DraftChangedError', code: string, message: string, remedy: string }
            | { __typename: 'DraftsFullError', code: string, message: string, remedy: string }
            | { __typename: 'FirstRunCodeWrongError', code: string, message: string, remedy: string }
            | { __typename: 'GlobalAdministratorRequiredError', code: string, message: string, remedy: string }
            | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
            | { __typename: 'InvalidCredentialsError', code: string, message: string, remedy: string }
            | { __typename: 'InvalidInputError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationDraftsFullError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationDraftsSpentError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationLinkMissingError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationNotOpenError', code: string, message: string, remedy: string }
            | { __typename: 'InvitationStatusError', code: string, message: string, remedy: string }
            | { __typename: 'JobRunsError', code: string, message: string, remedy: string }
            | { __typename: 'LastGlobalAdministratorError', code: string, message: string, remedy: string }
            | { __typename: 'LicensesAddedSinceError', code: string, message: string, remedy: string }
            | { __typename: 'LicensesAssignedError', code: string, message: string, remedy: string }
            | { __typename: 'ListingMovedError', code: string, message: string, remedy: string }
            | { __typename: 'MailBudgetSpentError', code: string, message: string, remedy: string }
            | { __typename: 'NoDelegatedAdminError', code: string, message: string, remedy: string }
            | { __typename: 'NoFreeLicenseError', code: string, message: string, remedy: string }
            | { __typename: 'NoRelationshipError', code: string, message: string, remedy: string }
            | { __typename: 'NoResellerError', code: string, message: string, remedy: string }
            | { __typename: 'NotAssignedError', code: string, message: string, remedy: string }
            | { __typename: 'NotDisabledError', code: string, message: string, remedy: string }
            | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
            | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
            | { __typename: 'OfferNotInMarketError', code: string, message: string, remedy: string }
            | { __typename: 'OperatorExistsError', code: string, message: string, remedy: string }
            | { __typename: 'OtherOrganizationError', code: string, message: string, remedy: string }
            | { __typename: 'OwnAccountError', code: string, message: string, remedy: string }
            | { __typename: 'OwnInvitationError', code: string, message: string, remedy: string }
            | { __typename: 'OwnRightAtStakeError', code: string, message: string, remedy: string }
            | { __typename: 'PartnerNotActiveError', code: string, message: string, remedy: string }
            | { __typename: 'PartnershipEndedError', code: string, message: string, remedy: string }
            | { __typename: 'PasswordCheckBusyError', code: string, message: string, remedy: string }
            | { __typename: 'PasswordLinkInvalidError', code: string, message: string, remedy: string }
            | { __typename: 'PasswordUnacceptableError', code: string, message: string, remedy: string }
            | { __typename: 'PriceChangedError', code: string, message: string, remedy: string }
            | { __typename: 'ProviderSuspendedError', code: string, message: string, remedy: string }
            | { __typename: 'QuantityOutOfRangeError', code: string, message: string, remedy: string }
            | { __typename: 'RecipientBudgetSpentError', code: string, message: string, remedy: string }
            | { __typename: 'ResellerNotActiveError', code: string, message: string, remedy: string }
            | { __typename: 'ResellerNotPartnerError', code: string, message: string, remedy: string }
            | { __typename: 'ResellerNotRelatedError', code: string, message: string, remedy: string }
            | { __typename: 'ResellerRequiredError', code: string, message: string, remedy: string }
            | { __typename: 'ResendsSpentError', count: number, retryAt: string, code: string, message: string, remedy: string }
            | { __typename: 'RoleGivenAndTakenError', code: string, message: string, remedy: string }
            | { __typename: 'RoleNotCoveredError', code: string, message: string, remedy: string }
            | { __typename: 'RoleNotOfOrganizationError', code: string, message: string, remedy: string }
            | { __typename: 'SubscriptionNotActiveError', code: string, message: string, remedy: string }
            | { __typename: 'TenantMadeError', code: string, message: string, remedy: string }
            | { __typename: 'TenantsSpentError', code: string, message: string, remedy: string }
            | { __typename: 'TooManyAttemptsError', code: string, message: string, remedy: string }
            | { __typename: 'UsageLocationMissingError', code: string, message: string, remedy: string }
            | { __typename: 'WrongPortalError', code: string, message: string, remedy: string }
           | null } } }
   };

export type EndPartnershipMutationVariables = Exact<{
  input: EndPartnershipInput;
  idempotencyKey: string;
  dryRun?: boolean;
}>;


export type EndPartnershipMutation = { endPartnership:
    | { __typename: 'AlreadyEndedError', code: string, message: string, remedy: string }
    | { __typename: 'ConfirmationMismatchError', code: string, message: string, remedy: string }
    | { __typename: 'EndPartnershipSuccess' }
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
    | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
    | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
   };

export type IndirectProvidersQueryVariables = Exact<{
  ended: boolean;
  search?: string | null | undefined;
  sort?: PartnershipSort;
  first: number;
  after?: string | null | undefined;
}>;


export type IndirectProvidersQuery = { indirectProviders: { nodes: Array<{ id: string, since: string, endedAt: string | null, endedBy: string | null, provider: { id: string, legalName: string, domain: string, country: string }, reseller: { id: string, legalName: string, domain: string, country: string }, delegatedAdmin: { id: string, displayName: string, roles: Array<DelegatedRole>, activatedAt: string, endsAt: string } | null, viewerCan: { end: boolean, viewCustomers: boolean, inviteCustomers: boolean, endDelegatedAdmin: boolean, inviteObstacle:
          | { __typename: 'AccountSuspendedError', code: string, message: string, remedy: string }
          | { __typename: 'AgreementChangedError', code: string, message: string, remedy: string }
          | { __typename: 'AgreementMissingError', code: string, message: string, remedy: string }
          | { __typename: 'AgreementRequiredError', code: string, message: string, remedy: string }
          | { __typename: 'AlreadyAssignedError', code: string, message: string, remedy: string }
          | { __typename: 'AlreadyCanceledError', code: string, message: string, remedy: string }
          | { __typename: 'AlreadyDisabledError', code: string, message: string, remedy: string }
          | { __typename: 'AlreadyEndedError', code: string, message: string, remedy: string }
          | { __typename: 'AlreadyPartnersError', code: string, message: string, remedy: string }
          | { __typename: 'CancellationWindowOverError', code: string, message: string, remedy: string }
          | { __typename: 'CartAlreadyOrderedError', code: string, message: string, remedy: string }
          | { __typename: 'CartChangedError', code: string, message: string, remedy: string }
          | { __typename: 'CartEmptyError', code: string, message: string, remedy: string }
          | { __typename: 'CartExpiredError', code: string, message: string, remedy: string }
          | { __typename: 'CartFullError', code: string, message: string, remedy: string }
          | { __typename: 'CartsFullError', code: string, message: string, remedy: string }
          | { __typename: 'CatalogImportIncompleteError', code: string, message: string, remedy: string }
          | { __typename: 'CatalogImportMovedError', code: string, message: string, remedy: string }
          | { __typename: 'CatalogImportNotReadyError', code: string, message: string, remedy: string }
          | { __typename: 'CatalogImportOpenError', code: string, message: string, remedy: string }
          | { __typename: 'ConfirmationMismatchError', code: string, message: string, remedy: string }
          | { __typename: 'ConfirmationRequiredError', code: string, message: string, remedy: string }
          | { __typename: 'CurrencyMixedError', code: string, message: string, remedy: string }
          | { __typename: 'CurrentPasswordWrongError', code: string, message: string, remedy: string }
          | { __typename: 'CustomerLimitReachedError', code: string, message: string, remedy: string }
          | { __typename: 'DraftChangedError', code: string, message: string, remedy: string }
          | { __typename: 'DraftsFullError', code: string, message: string, remedy: string }
          | { __typename: 'FirstRunCodeWrongError', code: string, message: string, remedy: string }
          | { __typename: 'GlobalAdministratorRequiredError', code: string, message: string, remedy: string }
          | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
          | { __typename: 'InvalidCredentialsError', code: string, message: string, remedy: string }
          | { __typename: 'InvalidInputError', code: string, message: string, remedy: string }
          | { __typename: 'InvitationDraftsFullError', code: string, message: string, remedy: string }
          | { __typename: 'InvitationDraftsSpentError', code: string, message: string, remedy: string }
          | { __typename: 'InvitationLinkMissingError', code: string, message: string, remedy: string }
          | { __typename: 'InvitationNotOpenError', code: string, message: string, remedy: string }
          | { __typename: 'InvitationStatusError', code: string, message: string, remedy: string }
          | { __typename: 'JobRunsError', code: string, message: string, remedy: string }
          | { __typename: 'LastGlobalAdministratorError', code: string, message: string, remedy: string }
          | { __typename: 'LicensesAddedSinceError', code: string, message: string, remedy: string }
          | { __typename: 'LicensesAssignedError', code: string, message: string, remedy: string }
          | { __typename: 'ListingMovedError', code: string, message: string, remedy: string }
          | { __typename: 'MailBudgetSpentError', code: string, message: string, remedy: string }
          | { __typename: 'NoDelegatedAdminError', code: string, message: string, remedy: string }
          | { __typename: 'NoFreeLicenseError', code: string, message: string, remedy: string }
          | { __typename: 'NoRelationshipError', code: string, message: string, remedy: string }
          | { __typename: 'NoResellerError', code: string, message: string, remedy: string }
          | { __typename: 'NotAssignedError', code: string, message: string, remedy: string }
          | { __typename: 'NotDisabledError', code: string, message: string, remedy: string }
          | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
          | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
          | { __typename: 'OfferNotInMarketError', code: string, message: string, remedy: string }
          | { __typename: 'OperatorExistsError', code: string, message: string, remedy: string }
          | { __typename: 'OtherOrganizationError', code: string, message: string, remedy: string }
          | { __typename: 'OwnAccountError', code: string, message: string, remedy: string }
          | { __typename: 'OwnInvitationError', code: string, message: string, remedy: string }
          | { __typename: 'OwnRightAtStakeError', code: string, message: string, remedy: string }
          | { __typename: 'PartnerNotActiveError', code: string, message: string, remedy: string }
          | { __typename: 'PartnershipEndedError', code: string, message: string, remedy: string }
          | { __typename: 'PasswordCheckBusyError', code: string, message: string, remedy: string }
          | { __typename: 'PasswordLinkInvalidError', code: string, message: string, remedy: string }
          | { __typename: 'PasswordUnacceptableError', code: string, message: string, remedy: string }
          | { __typename: 'PriceChangedError', code: string, message: string, remedy: string }
          | { __typename: 'ProviderSuspendedError', code: string, message: string, remedy: string }
          | { __typename: 'QuantityOutOfRangeError', code: string, message: string, remedy: string }
          | { __typename: 'RecipientBudgetSpentError', code: string, message: string, remedy: string }
          | { __typename: 'ResellerNotActiveError', code: string, message: string, remedy: string }
          | { __typename: 'ResellerNotPartnerError', code: string, message: string, remedy: string }
          | { __typename: 'ResellerNotRelatedError', code: string, message: string, remedy: string }
          | { __typename: 'ResellerRequiredError', code: string, message: string, remedy: string }
          | { __typename: 'ResendsSpentError', code: string, message: string, remedy: string }
          | { __typename: 'RoleGivenAndTakenError', code: string, message: string, remedy: string }
          | { __typename: 'RoleNotCoveredError', code: string, message: string, remedy: string }
          | { __typename: 'RoleNotOfOrganizationError', code: string, message: string, remedy: string }
          | { __typename: 'SubscriptionNotActiveError', code: string, message: string, remedy: string }
          | { __typename: 'TenantMadeError', code: string, message: string, remedy: string }
          | { __typename: 'TenantsSpentError', code: string, message: string, remedy: string }
          | { __typename: 'TooManyAttemptsError', code: string, message: string, remedy: string }
          | { __typename: 'UsageLocationMissingError', code: string, message: string, remedy: string }
          | { __typename: 'WrongPortalError', code: string, message: string, remedy: string }
         | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type IndirectResellersQueryVariables = Exact<{
  ended: boolean;
  search?: string | null | undefined;
  sort?: PartnershipSort;
  first: number;
  after?: string | null | undefined;
}>;


export type IndirectResellersQuery = { indirectResellers: { nodes: Array<{ id: string, since: string, endedAt: string | null, endedBy: string | null, provider: { id: string, legalName: string, domain: string, country: string }, reseller: { id: string, legalName: string, domain: string, country: string }, delegatedAdmin: { id: string, displayName: string, roles: Array<DelegatedRole>, activatedAt: string, endsAt: string } | null, viewerCan: { end: boolean, viewCustomers: boolean, inviteCustomers: boolean, endDelegatedAdmin: boolean, inviteObstacle:
          | { __typename: 'AccountSuspendedError', code: string, message: string, remedy: string }
          | { __typename: 'AgreementChangedError', code: string, message: string, remedy: string }
          | { __typename: 'AgreementMissingError', code: string, message: string, remedy: string }
          | { __typename: 'AgreementRequiredError', code: string, message: string, remedy: string }
          | { __typename: 'AlreadyAssignedError', code: string, message: string, remedy: string }
          | { __typename: 'AlreadyCanceledError', code: string, message: string, remedy: string }
          | { __typename: 'AlreadyDisabledError', code: string, message: string, remedy: string }
          | { __typename: 'AlreadyEndedError', code: string, message: string, remedy: string }
          | { __typename: 'AlreadyPartnersError', code: string, message: string, remedy: string }
          | { __typename: 'CancellationWindowOverError', code: string, message: string, remedy: string }
          | { __typename: 'CartAlreadyOrderedError', code: string, message: string, remedy: string }
          | { __typename: 'CartChangedError', code: string, message: string, remedy: string }
          | { __typename: 'CartEmptyError', code: string, message: string, remedy: string }
          | { __typename: 'CartExpiredError', code: string, message: string, remedy: string }
          | { __typename: 'CartFullError', code: string, message: string, remedy: string }
          | { __typename: 'CartsFullError', code: string, message: string, remedy: string }
          | { __typename: 'CatalogImportIncompleteError', code: string, message: string, remedy: string }
          | { __typename: 'CatalogImportMovedError', code: string, message: string, remedy: string }
          | { __typename: 'CatalogImportNotReadyError', code: string, message: string, remedy: string }
          | { __typename: 'CatalogImportOpenError', code: string, message: string, remedy: string }
          | { __typename: 'ConfirmationMismatchError', code: string, message: string, remedy: string }
          | { __typename: 'ConfirmationRequiredError', code: string, message: string, remedy: string }
          | { __typename: 'CurrencyMixedError', code: string, message: string, remedy: string }
          | { __typename: 'CurrentPasswordWrongError', code: string, message: string, remedy: string }
          | { __typename: 'CustomerLimitReachedError', code: string, message: string, remedy: string }
          | { __typename: 'DraftChangedError', code: string, message: string, remedy: string }
          | { __typename: 'DraftsFullError', code: string, message: string, remedy: string }
          | { __typename: 'FirstRunCodeWrongError', code: string, message: string, remedy: string }
          | { __typename: 'GlobalAdministratorRequiredError', code: string, message: string, remedy: string }
          | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
          | { __typename: 'InvalidCredentialsError', code: string, message: string, remedy: string }
          | { __typename: 'InvalidInputError', code: string, message: string, remedy: string }
          | { __typename: 'InvitationDraftsFullError', code: string, message: string, remedy: string }
          | { __typename: 'InvitationDraftsSpentError', code: string, message: string, remedy: string }
          | { __typename: 'InvitationLinkMissingError', code: string, message: string, remedy: string }
          | { __typename: 'InvitationNotOpenError', code: string, message: string, remedy: string }
          | { __typename: 'InvitationStatusError', code: string, message: string, remedy: string }
          | { __typename: 'JobRunsError', code: string, message: string, remedy: string }
          | { __typename: 'LastGlobalAdministratorError', code: string, message: string, remedy: string }
          | { __typename: 'LicensesAddedSinceError', code: string, message: string, remedy: string }
          | { __typename: 'LicensesAssignedError', code: string, message: string, remedy: string }
          | { __typename: 'ListingMovedError', code: string, message: string, remedy: string }
          | { __typename: 'MailBudgetSpentError', code: string, message: string, remedy: string }
          | { __typename: 'NoDelegatedAdminError', code: string, message: string, remedy: string }
          | { __typename: 'NoFreeLicenseError', code: string, message: string, remedy: string }
          | { __typename: 'NoRelationshipError', code: string, message: string, remedy: string }
          | { __typename: 'NoResellerError', code: string, message: string, remedy: string }
          | { __typename: 'NotAssignedError', code: string, message: string, remedy: string }
          | { __typename: 'NotDisabledError', code: string, message: string, remedy: string }
          | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
          | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
          | { __typename: 'OfferNotInMarketError', code: string, message: string, remedy: string }
          | { __typename: 'OperatorExistsError', code: string, message: string, remedy: string }
          | { __typename: 'OtherOrganizationError', code: string, message: string, remedy: string }
          | { __typename: 'OwnAccountError', code: string, message: string, remedy: string }
          | { __typename: 'OwnInvitationError', code: string, message: string, remedy: string }
          | { __typename: 'OwnRightAtStakeError', code: string, message: string, remedy: string }
          | { __typename: 'PartnerNotActiveError', code: string, message: string, remedy: string }
          | { __typename: 'PartnershipEndedError', code: string, message: string, remedy: string }
          | { __typename: 'PasswordCheckBusyError', code: string, message: string, remedy: string }
          | { __typename: 'PasswordLinkInvalidError', code: string, message: string, remedy: string }
          | { __typename: 'PasswordUnacceptableError', code: string, message: string, remedy: string }
          | { __typename: 'PriceChangedError', code: string, message: string, remedy: string }
          | { __typename: 'ProviderSuspendedError', code: string, message: string, remedy: string }
          | { __typename: 'QuantityOutOfRangeError', code: string, message: string, remedy: string }
          | { __typename: 'RecipientBudgetSpentError', code: string, message: string, remedy: string }
          | { __typename: 'ResellerNotActiveError', code: string, message: string, remedy: string }
          | { __typename: 'ResellerNotPartnerError', code: string, message: string, remedy: string }
          | { __typename: 'ResellerNotRelatedError', code: string, message: string, remedy: string }
          | { __typename: 'ResellerRequiredError', code: string, message: string, remedy: string }
          | { __typename: 'ResendsSpentError', code: string, message: string, remedy: string }
          | { __typename: 'RoleGivenAndTakenError', code: string, message: string, remedy: string }
          | { __typename: 'RoleNotCoveredError', code: string, message: string, remedy: string }
          | { __typename: 'RoleNotOfOrganizationError', code: string, message: string, remedy: string }
          | { __typename: 'SubscriptionNotActiveError', code: string, message: string, remedy: string }
          | { __typename: 'TenantMadeError', code: string, message: string, remedy: string }
          | { __typename: 'TenantsSpentError', code: string, message: string, remedy: string }
          | { __typename: 'TooManyAttemptsError', code: string, message: string, remedy: string }
          | { __typename: 'UsageLocationMissingError', code: string, message: string, remedy: string }
          | { __typename: 'WrongPortalError', code: string, message: string, remedy: string }
         | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type PartnershipEndingQueryVariables = Exact<{
  id: string;
}>;


export type PartnershipEndingQuery = { partnershipEnding: { partnershipId: string, confirmation: string, stops: Array<PartnershipEffect>, stays: Array<PartnershipEffect>, openJointInvitations: number | null, runningSubscriptions: number, sharedCustomers: number } | null };

export type PartnershipFieldsFragment = { id: string, since: string, endedAt: string | null, endedBy: string | null, provider: { id: string, legalName: string, domain: string, country: string }, reseller: { id: string, legalName: string, domain: string, country: string }, delegatedAdmin: { id: string, displayName: string, roles: Array<DelegatedRole>, activatedAt: string, endsAt: string } | null, viewerCan: { end: boolean, viewCustomers: boolean, inviteCustomers: boolean, endDelegatedAdmin: boolean, inviteObstacle:
      | { __typename: 'AccountSuspendedError', code: string, message: string, remedy: string }
      | { __typename: 'AgreementChangedError', code: string, message: string, remedy: string }
      | { __typename: 'AgreementMissingError', code: string, message: string, remedy: string }
      | { __typename: 'AgreementRequiredError', code: string, message: string, remedy: string }
      | { __typename: 'AlreadyAssignedError', code: string, message: string, remedy: string }
      | { __typename: 'AlreadyCanceledError', code: string, message: string, remedy: string }
      | { __typename: 'AlreadyDisabledError', code: string, message: string, remedy: string }
      | { __typename: 'AlreadyEndedError', code: string, message: string, remedy: string }
      | { __typename: 'AlreadyPartnersError', code: string, message: string, remedy: string }
      | { __typename: 'CancellationWindowOverError', code: string, message: string, remedy: string }
      | { __typename: 'CartAlreadyOrderedError', code: string, message: string, remedy: string }
      | { __typename: 'CartChangedError', code: string, message: string, remedy: string }
      | { __typename: 'CartEmptyError', code: string, message: string, remedy: string }
      | { __typename: 'CartExpiredError', code: string, message: string, remedy: string }
      | { __typename: 'CartFullError', code: string, message: string, remedy: string }
      | { __typename: 'CartsFullError', code: string, message: string, remedy: string }
      | { __typename: 'CatalogImportIncompleteError', code: string, message: string, remedy: string }
      | { __typename: 'CatalogImportMovedError', code: string, message: string, remedy: string }
      | { __typename: 'CatalogImportNotReadyError', code: string, message: string, remedy: string }
      | { __typename: 'CatalogImportOpenError', code: string, message: string, remedy: string }
      | { __typename: 'ConfirmationMismatchError', code: string, message: string, remedy: string }
      | { __typename: 'ConfirmationRequiredError', code: string, message: string, remedy: string }
      | { __typename: 'CurrencyMixedError', code: string, message: string, remedy: string }
      | { __typename: 'CurrentPasswordWrongError', code: string, message: string, remedy: string }
      | { __typename: 'CustomerLimitReachedError', code: string, message: string, remedy: string }
      | { __typename: 'DraftChangedError', code: string, message: string, remedy: string }
      | { __typename: 'DraftsFullError', code: string, message: string, remedy: string }
      | { __typename: 'FirstRunCodeWrongError', code: string, message: string, remedy: string }
      | { __typename: 'GlobalAdministratorRequiredError', code: string, message: string, remedy: string }
      | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
      | { __typename: 'InvalidCredentialsError', code: string, message: string, remedy: string }
      | { __typename: 'InvalidInputError', code: string, message: string, remedy: string }
      | { __typename: 'InvitationDraftsFullError', code: string, message: string, remedy: string }
      | { __typename: 'InvitationDraftsSpentError', code: string, message: string, remedy: string }
      | { __typename: 'InvitationLinkMissingError', code: string, message: string, remedy: string }
      | { __typename: 'InvitationNotOpenError', code: string, message: string, remedy: string }
      | { __typename: 'InvitationStatusError', code: string, message: string, remedy: string }
      | { __typename: 'JobRunsError', code: string, message: string, remedy: string }
      | { __typename: 'LastGlobalAdministratorError', code: string, message: string, remedy: string }
      | { __typename: 'LicensesAddedSinceError', code: string, message: string, remedy: string }
      | { __typename: 'LicensesAssignedError', code: string, message: string, remedy: string }
      | { __typename: 'ListingMovedError', code: string, message: string, remedy: string }
      | { __typename: 'MailBudgetSpentError', code: string, message: string, remedy: string }
      | { __typename: 'NoDelegatedAdminError', code: string, message: string, remedy: string }
      | { __typename: 'NoFreeLicenseError', code: string, message: string, remedy: string }
      | { __typename: 'NoRelationshipError', code: string, message: string, remedy: string }
      | { __typename: 'NoResellerError', code: string, message: string, remedy: string }
      | { __typename: 'NotAssignedError', code: string, message: string, remedy: string }
      | { __typename: 'NotDisabledError', code: string, message: string, remedy: string }
      | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
      | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
      | { __typename: 'OfferNotInMarketError', code: string, message: string, remedy: string }
      | { __typename: 'OperatorExistsError', code: string, message: string, remedy: string }
      | { __typename: 'OtherOrganizationError', code: string, message: string, remedy: string }
      | { __typename: 'OwnAccountError', code: string, message: string, remedy: string }
      | { __typename: 'OwnInvitationError', code: string, message: string, remedy: string }
      | { __typename: 'OwnRightAtStakeError', code: string, message: string, remedy: string }
      | { __typename: 'PartnerNotActiveError', code: string, message: string, remedy: string }
      | { __typename: 'PartnershipEndedError', code: string, message: string, remedy: string }
      | { __typename: 'PasswordCheckBusyError', code: string, message: string, remedy: string }
      | { __typename: 'PasswordLinkInvalidError', code: string, message: string, remedy: string }
      | { __typename: 'PasswordUnacceptableError', code: string, message: string, remedy: string }
      | { __typename: 'PriceChangedError', code: string, message: string, remedy: string }
      | { __typename: 'ProviderSuspendedError', code: string, message: string, remedy: string }
      | { __typename: 'QuantityOutOfRangeError', code: string, message: string, remedy: string }
      | { __typename: 'RecipientBudgetSpentError', code: string, message: string, remedy: string }
      | { __typename: 'ResellerNotActiveError', code: string, message: string, remedy: string }
      | { __typename: 'ResellerNotPartnerError', code: string, message: string, remedy: string }
      | { __typename: 'ResellerNotRelatedError', code: string, message: string, remedy: string }
      | { __typename: 'ResellerRequiredError', code: string, message: string, remedy: string }
      | { __typename: 'ResendsSpentError', code: string, message: string, remedy: string }
      | { __typename: 'RoleGivenAndTakenError', code: string, message: string, remedy: string }
      | { __typename: 'RoleNotCoveredError', code: string, message: string, remedy: string }
      | { __typename: 'RoleNotOfOrganizationError', code: string, message: string, remedy: string }
      | { __typename: 'SubscriptionNotActiveError', code: string, message: string, remedy: string }
      | { __typename: 'TenantMadeError', code: string, message: string, remedy: string }
      | { __typename: 'TenantsSpentError', code: string, message: string, remedy: string }
      | { __typename: 'TooManyAttemptsError', code: string, message: string, remedy: string }
      | { __typename: 'UsageLocationMissingError', code: string, message: string, remedy: string }
      | { __typename: 'WrongPortalError', code: string, message: string, remedy: string }
     | null } };

export type PartnershipQueryVariables = Exact<{
  id: string;
}>;


export type PartnershipQuery = { partnership: { id: string, since: string, endedAt: string | null, endedBy: string | null, provider: { id: string, legalName: string, domain: string, country: string }, reseller: { id: string, legalName: string, domain: string, country: string }, delegatedAdmin: { id: string, displayName: string, roles: Array<DelegatedRole>, activatedAt: string, endsAt: string } | null, viewerCan: { end: boolean, viewCustomers: boolean, inviteCustomers: boolean, endDelegatedAdmin: boolean, inviteObstacle:
        | { __typename: 'AccountSuspendedError', code: string, message: string, remedy: string }
        | { __typename: 'AgreementChangedError', code: string, message: string, remedy: string }
        | { __typename: 'AgreementMissingError', code: string, message: string, remedy: string }
        | { __typename: 'AgreementRequiredError', code: string, message: string, remedy: string }
        | { __typename: 'AlreadyAssignedError', code: string, message: string, remedy: string }
        | { __typename: 'AlreadyCanceledError', code: string, message: string, remedy: string }
        | { __typename: 'AlreadyDisabledError', code: string, message: string, remedy: string }
        | { __typename: 'AlreadyEndedError', code: string, message: string, remedy: string }
        | { __typename: 'AlreadyPartnersError', code: string, message: string, remedy: string }
        | { __typename: 'CancellationWindowOverError', code: string, message: string, remedy: string }
        | { __typename: 'CartAlreadyOrderedError', code: string, message: string, remedy: string }
        | { __typename: 'CartChangedError', code: string, message: string, remedy: string }
        | { __typename: 'CartEmptyError', code: string, message: string, remedy: string }
        | { __typename: 'CartExpiredError', code: string, message: string, remedy: string }
        | { __typename: 'CartFullError', code: string, message: string, remedy: string }
        | { __typename: 'CartsFullError', code: string, message: string, remedy: string }
        | { __typename: 'CatalogImportIncompleteError', code: string, message: string, remedy: string }
        | { __typename: 'CatalogImportMovedError', code: string, message: string, remedy: string }
        | { __typename: 'CatalogImportNotReadyError', code: string, message: string, remedy: string }
        | { __typename: 'CatalogImportOpenError', code: string, message: string, remedy: string }
        | { __typename: 'ConfirmationMismatchError', code: string, message: string, remedy: string }
        | { __typename: 'ConfirmationRequiredError', code: string, message: string, remedy: string }
        | { __typename: 'CurrencyMixedError', code: string, message: string, remedy: string }
        | { __typename: 'CurrentPasswordWrongError', code: string, message: string, remedy: string }
        | { __typename: 'CustomerLimitReachedError', code: string, message: string, remedy: string }
        | { __typename: 'DraftChangedError', code: string, message: string, remedy: string }
        | { __typename: 'DraftsFullError', code: string, message: string, remedy: string }
        | { __typename: 'FirstRunCodeWrongError', code: string, message: string, remedy: string }
        | { __typename: 'GlobalAdministratorRequiredError', code: string, message: string, remedy: string }
        | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
        | { __typename: 'InvalidCredentialsError', code: string, message: string, remedy: string }
        | { __typename: 'InvalidInputError', code: string, message: string, remedy: string }
        | { __typename: 'InvitationDraftsFullError', code: string, message: string, remedy: string }
        | { __typename: 'InvitationDraftsSpentError', code: string, message: string, remedy: string }
        | { __typename: 'InvitationLinkMissingError', code: string, message: string, remedy: string }
        | { __typename: 'InvitationNotOpenError', code: string, message: string, remedy: string }
        | { __typename: 'InvitationStatusError', code: string, message: string, remedy: string }
        | { __typename: 'JobRunsError', code: string, message: string, remedy: string }
        | { __typename: 'LastGlobalAdministratorError', code: string, message: string, remedy: string }
        | { __typename: 'LicensesAddedSinceError', code: string, message: string, remedy: string }
        | { __typename: 'LicensesAssignedError', code: string, message: string, remedy: string }
        | { __typename: 'ListingMovedError', code: string, message: string, remedy: string }
        | { __typename: 'MailBudgetSpentError', code: string, message: string, remedy: string }
        | { __typename: 'NoDelegatedAdminError', code: string, message: string, remedy: string }
        | { __typename: 'NoFreeLicenseError', code: string, message: string, remedy: string }
        | { __typename: 'NoRelationshipError', code: string, message: string, remedy: string }
        | { __typename: 'NoResellerError', code: string, message: string, remedy: string }
        | { __typename: 'NotAssignedError', code: string, message: string, remedy: string }
        | { __typename: 'NotDisabledError', code: string, message: string, remedy: string }
        | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
        | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
        | { __typename: 'OfferNotInMarketError', code: string, message: string, remedy: string }
        | { __typename: 'OperatorExistsError', code: string, message: string, remedy: string }
        | { __typename: 'OtherOrganizationError', code: string, message: string, remedy: string }
        | { __typename: 'OwnAccountError', code: string, message: string, remedy: string }
        | { __typename: 'OwnInvitationError', code: string, message: string, remedy: string }
        | { __typename: 'OwnRightAtStakeError', code: string, message: string, remedy: string }
        | { __typename: 'PartnerNotActiveError', code: string, message: string, remedy: string }
        | { __typename: 'PartnershipEndedError', code: string, message: string, remedy: string }
        | { __typename: 'PasswordCheckBusyError', code: string, message: string, remedy: string }
        | { __typename: 'PasswordLinkInvalidError', code: string, message: string, remedy: string }
        | { __typename: 'PasswordUnacceptableError', code: string, message: string, remedy: string }
        | { __typename: 'PriceChangedError', code: string, message: string, remedy: string }
        | { __typename: 'ProviderSuspendedError', code: string, message: string, remedy: string }
        | { __typename: 'QuantityOutOfRangeError', code: string, message: string, remedy: string }
        | { __typename: 'RecipientBudgetSpentError', code: string, message: string, remedy: string }
        | { __typename: 'ResellerNotActiveError', code: string, message: string, remedy: string }
        | { __typename: 'ResellerNotPartnerError', code: string, message: string, remedy: string }
        | { __typename: 'ResellerNotRelatedError', code: string, message: string, remedy: string }
        | { __typename: 'ResellerRequiredError', code: string, message: string, remedy: string }
        | { __typename: 'ResendsSpentError', code: string, message: string, remedy: string }
        | { __typename: 'RoleGivenAndTakenError', code: string, message: string, remedy: string }
        | { __typename: 'RoleNotCoveredError', code: string, message: string, remedy: string }
        | { __typename: 'RoleNotOfOrganizationError', code: string, message: string, remedy: string }
        | { __typename: 'SubscriptionNotActiveError', code: string, message: string, remedy: string }
        | { __typename: 'TenantMadeError', code: string, message: string, remedy: string }
        | { __typename: 'TenantsSpentError', code: string, message: string, remedy: string }
        | { __typename: 'TooManyAttemptsError', code: string, message: string, remedy: string }
        | { __typename: 'UsageLocationMissingError', code: string, message: string, remedy: string }
        | { __typename: 'WrongPortalError', code: string, message: string, remedy: string }
       | null } } | null };

export type RequestPasswordResetMutationVariables = Exact<{
  input: RequestPasswordResetInput;
  idempotencyKey: string;
  dryRun?: boolean;
}>;


export type RequestPasswordResetMutation = { requestPasswordReset:
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
    | { __typename: 'RequestPasswordResetSuccess' }
    | { __typename: 'TooManyAttemptsError', retryAfterSeconds: number, code: string, message: string, remedy: string }
   };

export type ResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
  idempotencyKey: string;
  dryRun?: boolean;
}>;


export type ResetPasswordMutation = { resetPassword:
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
    | { __typename: 'PasswordCheckBusyError', retryAfterSeconds: number, code: string, message: string, remedy: string }
    | { __typename: 'PasswordLinkInvalidError', code: string, message: string, remedy: string }
    | { __typename: 'PasswordUnacceptableError', reason: string, code: string, message: string, remedy: string }
    | { __typename: 'ResetPasswordSuccess' }
    | { __typename: 'TooManyAttemptsError', retryAfterSeconds: number, code: string, message: string, remedy: string }
   };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
  idempotencyKey: string;
  dryRun?: boolean;
}>;


export type ChangePasswordMutation = { changePassword:
    | { __typename: 'ChangePasswordSuccess' }
    | { __typename: 'CurrentPasswordWrongError', code: string, message: string, remedy: string }
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
    | { __typename: 'PasswordCheckBusyError', retryAfterSeconds: number, code: string, message: string, remedy: string }
    | { __typename: 'PasswordUnacceptableError', reason: string, code: string, message: string, remedy: string }
    | { __typename: 'TooManyAttemptsError', retryAfterSeconds: number, code: string, message: string, remedy: string }
   };

export type ColleagueQueryVariables = Exact<{
  id: string;
}>;


export type ColleagueQuery = { colleague: { id: string, displayName: string, userPrincipalName: string, contactMail: string | null, state: UserState, roles: Array<Role>, createdAt: string, isViewer: boolean, disabledAt: string | null, disablingObstacleCode: DisablingObstacle | null, viewerCan: { disable: boolean, restore: boolean }, roleChoices: Array<{ role: Role, isHeld: boolean, rights: Array<Right>, viewerCanUpdate: boolean, obstacleCode: RoleObstacle | null }> } | null };

export type ColleaguesQueryVariables = Exact<{
  search?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ColleaguesQuery = { colleagues: { nodes: Array<{ id: string, displayName: string, userPrincipalName: string, state: UserState, roles: Array<Role> }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type DisableUserMutationVariables = Exact<{
  input: DisableUserInput;
  idempotencyKey: string;
  dryRun?: boolean;
}>;


export type DisableUserMutation = { disableUser:
    | { __typename: 'AlreadyDisabledError', code: string, message: string, remedy: string }
    | { __typename: 'DisableUserSuccess', userId: string, disabledAt: string }
    | { __typename: 'GlobalAdministratorRequiredError', code: string, message: string, remedy: string }
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
    | { __typename: 'LastGlobalAdministratorError', code: string, message: string, remedy: string }
    | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
    | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
    | { __typename: 'OwnAccountError', code: string, message: string, remedy: string }
   };

export type RestoreUserMutationVariables = Exact<{
  input: RestoreUserInput;
  idempotencyKey: string;
  dryRun?: boolean;
}>;


export type RestoreUserMutation = { restoreUser:
    | { __typename: 'GlobalAdministratorRequiredError', code: string, message: string, remedy: string }
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
    | { __typename: 'NotDisabledError', code: string, message: string, remedy: string }
    | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
    | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
    | { __typename: 'RestoreUserSuccess', userId: string }
   };

export type SaveProfileMutationVariables = Exact<{
  input: SaveProfileInput;
  idempotencyKey: string;
  dryRun?: boolean;
}>;


export type SaveProfileMutation = { saveProfile:
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
    | { __typename: 'InvalidInputError', field: string, reason: string, maximum: number | null, code: string, message: string, remedy: string }
    | { __typename: 'SaveProfileSuccess', language: Language, timeZone: string | null, keyboardShortcuts: boolean }
   };

export type UpdateUserRolesMutationVariables = Exact<{
  input: UpdateUserRolesInput;
  idempotencyKey: string;
  dryRun?: boolean;
}>;


export type UpdateUserRolesMutation = { updateUserRoles:
    | { __typename: 'GlobalAdministratorRequiredError', code: string, message: string, remedy: string }
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
    | { __typename: 'LastGlobalAdministratorError', code: string, message: string, remedy: string }
    | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
    | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
    | { __typename: 'OwnRightAtStakeError', code: string, message: string, remedy: string }
    | { __typename: 'RoleGivenAndTakenError', code: string, message: string, remedy: string }
    | { __typename: 'RoleNotOfOrganizationError', code: string, message: string, remedy: string }
    | { __typename: 'UpdateUserRolesSuccess', userId: string, roles: Array<Role> }
   };

export type AuditEntryFieldsFragment = { id: string, at: string, action: string, isOwn: boolean, objectType: string, objectId: string, objectName: string | null, before: string | null, after: string | null, relationshipId: string | null, requestId: string, authenticationStrength: string, actor: { id: string, name: string } | null, organization: { id: string, name: string } | null, onBehalfOf: { id: string, name: string } | null, parties: Array<{ id: string, name: string }> };

export type AuditEntriesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  topic?: AuditTopic | null | undefined;
  side?: AuditSide | null | undefined;
  actorId?: string | null | undefined;
  organizationId?: string | null | undefined;
  objectId?: string | null | undefined;
  search?: string | null | undefined;
}>;


export type AuditEntriesQuery = { auditEntries: { nodes: Array<{ id: string, at: string, action: string, isOwn: boolean, objectType: string, objectId: string, objectName: string | null, before: string | null, after: string | null, relationshipId: string | null, requestId: string, authenticationStrength: string, actor: { id: string, name: string } | null, organization: { id: string, name: string } | null, onBehalfOf: { id: string, name: string } | null, parties: Array<{ id: string, name: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AuditEntryQueryVariables = Exact<{
  id: string;
}>;


export type AuditEntryQuery = { auditEntry: { id: string, at: string, action: string, isOwn: boolean, objectType: string, objectId: string, objectName: string | null, before: string | null, after: string | null, relationshipId: string | null, requestId: string, authenticationStrength: string, actor: { id: string, name: string } | null, organization: { id: string, name: string } | null, onBehalfOf: { id: string, name: string } | null, parties: Array<{ id: string, name: string }> } | null };

export type CustomerHomeQueryVariables = Exact<{
  id: string;
}>;


export type CustomerHomeQuery = { customerHome: { subscriptionCount: number | null, orderCount: number | null, userCount: number | null, tasks: Array<{ kind: HomeTaskKind, id: string, name: string, detail: string | null, customerId: string | null, quantity: number | null, at: string | null, due: string | null, mayAct: boolean, price: { amount: number, currency: string } | null }>, licenses: Array<{ id: string, name: string, running: number, assigned: number }> } | null };

export type HomeTaskFieldsFragment = { kind: HomeTaskKind, id: string, name: string, detail: string | null, customerId: string | null, quantity: number | null, at: string | null, due: string | null, mayAct: boolean, price: { amount: number, currency: string } | null };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { home: { tasks: Array<{ kind: HomeTaskKind, id: string, name: string, detail: string | null, customerId: string | null, quantity: number | null, at: string | null, due: string | null, mayAct: boolean, price: { amount: number, currency: string } | null }>, months: Array<{ startsAt: string, customers: number, licenses: number, orders: number, values: Array<{ amount: number, currency: string }> }>, endingWeeks: Array<{ startsAt: string, subscriptions: number, values: Array<{ amount: number, currency: string }> }>, licenses: Array<{ id: string, name: string, running: number, assigned: number }> } };

export type ProgramHomeQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgramHomeQuery = { programHome: { tasks: Array<{ kind: HomeTaskKind, id: string, name: string, detail: string | null, customerId: string | null, quantity: number | null, at: string | null, due: string | null, mayAct: boolean, price: { amount: number, currency: string } | null }>, months: Array<{ startsAt: string, providers: number, resellers: number, customers: number }> } | null };

export type NavigationQueryVariables = Exact<{ [key: string]: never; }>;


export type NavigationQuery = { navigation: { unreadNotifications: number, openInvitations: number | null, openCarts: number | null, waitingInvitations: number | null } };

export type MarkNotificationsReadMutationVariables = Exact<{
  input: MarkNotificationsReadInput;
  idempotencyKey: string;
  dryRun?: boolean;
}>;


export type MarkNotificationsReadMutation = { markNotificationsRead:
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
    | { __typename: 'InvalidInputError', field: string, reason: string, maximum: number | null, code: string, message: string, remedy: string }
    | { __typename: 'MarkNotificationsReadSuccess', unread: number }
   };

export type NotificationsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  unread: boolean;
}>;


export type NotificationsQuery = { notifications: { nodes: Array<{ id: string, kind: NotificationKind, path: string, createdAt: string, readAt: string | null, values: Array<{ name: string, value: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

type SubscriptionFields_CustomerSubscription_Fragment = { id: string, displayName: string, productTitle: string, licenseSkuId: string | null, status: CustomerSubscriptionStatus, quantity: number, term: string, billingPlan: BillingPlan, startsAt: string, endsAt: string, canceledAt: string | null, customer: { id: string, legalName: string, viewerCanOpen: boolean }, provider: { id: string, legalName: string }, reseller: { id: string, legalName: string }, viewerCan: { addLicenses: boolean, addLicensesObstacle: { code: string, message: string, remedy: string, canChooseAnother: boolean | null, minimum: number | null, maximum: number | null, limit: number | null, remaining: number | null } | null } };

type SubscriptionFields_CustomerSubscriptionDetail_Fragment = { id: string, displayName: string, productTitle: string, licenseSkuId: string | null, status: CustomerSubscriptionStatus, quantity: number, term: string, billingPlan: BillingPlan, startsAt: string, endsAt: string, canceledAt: string | null, customer: { id: string, legalName: string, viewerCanOpen: boolean }, provider: { id: string, legalName: string }, reseller: { id: string, legalName: string }, viewerCan: { addLicenses: boolean, addLicensesObstacle: { code: string, message: string, remedy: string, canChooseAnother: boolean | null, minimum: number | null, maximum: number | null, limit: number | null, remaining: number | null } | null } };

export type SubscriptionFieldsFragment =
  | SubscriptionFields_CustomerSubscription_Fragment
  | SubscriptionFields_CustomerSubscriptionDetail_Fragment
;

export type CustomerSubscriptionsQueryVariables = Exact<{
  customerId?: string | null | undefined;
  partnerId?: string | null | undefined;
  status?: CustomerSubscriptionStatus | null | undefined;
  search?: string | null | undefined;
  endsBefore?: string | null | undefined;
  sort?: SubscriptionSort;
  first: number;
  after?: string | null | undefined;
}>;


export type CustomerSubscriptionsQuery = { customerSubscriptions: { nodes: Array<{ id: string, displayName: string, productTitle: string, licenseSkuId: string | null, status: CustomerSubscriptionStatus, quantity: number, term: string, billingPlan: BillingPlan, startsAt: string, endsAt: string, canceledAt: string | null, customer: { id: string, legalName: string, viewerCanOpen: boolean }, provider: { id: string, legalName: string }, reseller: { id: string, legalName: string }, viewerCan: { addLicenses: boolean, addLicensesObstacle: { code: string, message: string, remedy: string, canChooseAnother: boolean | null, minimum: number | null, maximum: number | null, limit: number | null, remaining: number | null } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type CustomerSubscriptionQueryVariables = Exact<{
  id: string;
}>;


export type CustomerSubscriptionQuery = { customerSubscription: { id: string, displayName: string, productTitle: string, licenseSkuId: string | null, status: CustomerSubscriptionStatus, quantity: number, term: string, billingPlan: BillingPlan, startsAt: string, endsAt: string, canceledAt: string | null, changes: Array<{ id: string, kind: SubscriptionChangeKind, quantityBefore: number, quantityAfter: number, at: string, byName: string | null }>, orders: Array<{ id: string, number: string, status: OrderStatus, kind: OrderLineKind, quantity: number, placedAt: string, cancellableUntil: string }>, customer: { id: string, legalName: string, viewerCanOpen: boolean }, provider: { id: string, legalName: string }, reseller: { id: string, legalName: string }, viewerCan: { addLicenses: boolean, addLicensesObstacle: { code: string, message: string, remedy: string, canChooseAnother: boolean | null, minimum: number | null, maximum: number | null, limit: number | null, remaining: number | null } | null } } | null };

export type PeopleQueryVariables = Exact<{
  search: string;
}>;


export type PeopleQuery = { people: Array<{ id: string, displayName: string, userPrincipalName: string, customer: { id: string, legalName: string } | null }> };

export type CustomerFactsFragment = { id: string, legalName: string, domain: string, domains: Array<string>, country: string, since: string, partners: Array<{ id: string, legalName: string }>, delegatedAdmins: Array<{ id: string, roles: Array<DelegatedRole>, endsAt: string, viewerCanEnd: boolean }>, pastDelegatedAdmins: Array<{ id: string, roles: Array<DelegatedRole>, endedAt: string, endedByName: string | null }>, standing: { licenses: number, assignedLicenses: number | null, nextTermEnd: string | null, administrationEndsAt: string | null, monthlyValue: Array<{ amount: number, currency: string }> | null }, contact: { name: string | null, mail: string } | null };

export type CustomerRowFragment = { id: string, legalName: string, domain: string, country: string, since: string, partners: Array<{ id: string, legalName: string }>, standing: { licenses: number, assignedLicenses: number | null, nextTermEnd: string | null, administrationEndsAt: string | null, monthlyValue: Array<{ amount: number, currency: string }> | null } };

export type LicenseTotalsQueryVariables = Exact<{
  customerId: string;
}>;


export type LicenseTotalsQuery = { customerLicenses: Array<{ licenseSkuId: string, total: number, expired: number, assigned: number, uncovered: number, free: number }> | null };

export type CatalogQueryVariables = Exact<{
  market: string;
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type CatalogQuery = { catalog: { nodes: Array<{ id: string, skuTitle: string, productTitle: string, description: string, included: Array<string>, prices: Array<{ term: string, billingPlan: BillingPlan, unitListPrice: { amount: number, currency: string }, monthListPrice: { amount: number, currency: string } | null, perTerm: { marginPermille: number | null, cost: { amount: number, currency: string } } | null, perMonth: { marginPermille: number | null, cost: { amount: number, currency: string } } | null }> }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

export type CatalogMarketsQueryVariables = Exact<{ [key: string]: never; }>;


export type CatalogMarketsQuery = { catalogMarkets: { markets: Array<string>, own: string } | null };

export type OrderFactsFragment = { id: string, number: string, status: OrderStatus, placedAt: string, placedByName: string | null, cancellableUntil: string, canceledAt: string | null, cancellationReason: string | null, provider: { id: string, legalName: string }, reseller: { id: string, legalName: string }, customer: { id: string, legalName: string, viewerCanOpen: boolean } };

export type OrderLineFactsFragment = { id: string, kind: OrderLineKind, skuTitle: string, term: string, billingPlan: BillingPlan, quantity: number, subscriptionId: string };

export type ListedOrderFieldsFragment = { id: string, number: string, status: OrderStatus, placedAt: string, customer: { id: string, legalName: string, viewerCanOpen: boolean }, provider: { id: string, legalName: string }, reseller: { id: string, legalName: string }, lines: Array<{ id: string, skuTitle: string }>, listPrice: { amount: number, currency: string } | null };

export type OrdersQueryVariables = Exact<{
  customerId?: string | null | undefined;
  partnerId?: string | null | undefined;
  status?: OrderStatus | null | undefined;
  placedFrom?: string | null | undefined;
  search?: string | null | undefined;
  sort?: OrderSort;
  first: number;
  after?: string | null | undefined;
}>;


export type OrdersQuery = { orders: { nodes: Array<{ id: string, number: string, status: OrderStatus, placedAt: string, customer: { id: string, legalName: string, viewerCanOpen: boolean }, provider: { id: string, legalName: string }, reseller: { id: string, legalName: string }, lines: Array<{ id: string, skuTitle: string }>, listPrice: { amount: number, currency: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const RefusalFieldsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment RefusalFields on UserError {
  code
  message
  remedy
}
    `, {"fragmentName":"RefusalFields"}) as unknown as TypedDocumentString<RefusalFieldsFragment, unknown>;
export const InputRefusalFieldsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment InputRefusalFields on UserError {
  ...RefusalFields
  ... on InvalidInputError {
    field
    reason
    maximum
  }
}
    fragment RefusalFields on UserError {
  code
  message
  remedy
}`, {"fragmentName":"InputRefusalFields"}) as unknown as TypedDocumentString<InputRefusalFieldsFragment, unknown>;
export const InvitationFieldsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment InvitationFields on Invitation {
  id
  kind
  status
  recipientMail
  recipientName
  recipientDomain
  language
  subject
  text
  link
  requestedRoles
  requestedDuration
  provider {
    id
    legalName
  }
  inviterUserName
  revision
  createdAt
  issuedAt
  sentAt
  mailProblem
  openedAt
  linkCutAt
  expiresAt
  decidedAt
  decidedBy {
    legalName
  }
  declineReason
  viewerCan {
    edit
    issue
    undoIssue
    send
    resend
    extend
    revoke
    sendObstacle {
      __typename
      code
      message
      remedy
    }
    resendObstacle {
      __typename
      code
      message
      remedy
      ... on ResendsSpentError {
        count
        retryAt
      }
    }
  }
}
    `, {"fragmentName":"InvitationFields"}) as unknown as TypedDocumentString<InvitationFieldsFragment, unknown>;
export const PartnershipFieldsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment PartnershipFields on Partnership {
  id
  provider {
    id
    legalName
    domain
    country
  }
  reseller {
    id
    legalName
    domain
    country
  }
  since
  endedAt
  endedBy
  delegatedAdmin {
    id
    displayName
    roles
    activatedAt
    endsAt
  }
  viewerCan {
    end
    viewCustomers
    inviteCustomers
    inviteObstacle {
      __typename
      code
      message
      remedy
    }
    endDelegatedAdmin
  }
}
    `, {"fragmentName":"PartnershipFields"}) as unknown as TypedDocumentString<PartnershipFieldsFragment, unknown>;
export const AuditEntryFieldsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment AuditEntryFields on AuditEntry {
  id
  at
  action
  isOwn
  objectType
  objectId
  objectName
  before
  after
  relationshipId
  requestId
  authenticationStrength
  actor {
    id
    name
  }
  organization {
    id
    name
  }
  onBehalfOf {
    id
    name
  }
  parties {
    id
    name
  }
}
    `, {"fragmentName":"AuditEntryFields"}) as unknown as TypedDocumentString<AuditEntryFieldsFragment, unknown>;
export const HomeTaskFieldsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment HomeTaskFields on HomeTask {
  kind
  id
  name
  detail
  customerId
  quantity
  price {
    amount
    currency
  }
  at
  due
  mayAct
}
    `, {"fragmentName":"HomeTaskFields"}) as unknown as TypedDocumentString<HomeTaskFieldsFragment, unknown>;
export const SubscriptionFieldsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment SubscriptionFields on SubscriptionFacts {
  id
  displayName
  productTitle
  licenseSkuId
  status
  quantity
  term
  billingPlan
  startsAt
  endsAt
  canceledAt
  customer {
    id
    legalName
    viewerCanOpen
  }
  provider {
    id
    legalName
  }
  reseller {
    id
    legalName
  }
  viewerCan {
    addLicenses
    addLicensesObstacle {
      code
      message
      remedy
      canChooseAnother
      minimum
      maximum
      limit
      remaining
    }
  }
}
    `, {"fragmentName":"SubscriptionFields"}) as unknown as TypedDocumentString<SubscriptionFieldsFragment, unknown>;
export const CustomerFactsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment CustomerFacts on CustomerDetail {
  id
  legalName
  domain
  domains
  country
  since
  partners {
    id
    legalName
  }
  delegatedAdmins {
    id
    roles
    endsAt
    viewerCanEnd
  }
  pastDelegatedAdmins {
    id
    roles
    endedAt
    endedByName
  }
  standing {
    licenses
    assignedLicenses
    monthlyValue {
      amount
      currency
    }
    nextTermEnd
    administrationEndsAt
  }
  contact {
    name
    mail
  }
}
    `, {"fragmentName":"CustomerFacts"}) as unknown as TypedDocumentString<CustomerFactsFragment, unknown>;
export const CustomerRowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment CustomerRow on ListedCustomer {
  id
  legalName
  domain
  country
  since
  partners {
    id
    legalName
  }
  standing {
    licenses
    assignedLicenses
    monthlyValue {
      amount
      currency
    }
    nextTermEnd
    administrationEndsAt
  }
}
    `, {"fragmentName":"CustomerRow"}) as unknown as TypedDocumentString<CustomerRowFragment, unknown>;
export const OrderFactsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment OrderFacts on OrderDetail {
  id
  number
  status
  placedAt
  placedByName
  cancellableUntil
  canceledAt
  cancellationReason
  provider {
    id
    legalName
  }
  reseller {
    id
    legalName
  }
  customer {
    id
    legalName
    viewerCanOpen
  }
}
    `, {"fragmentName":"OrderFacts"}) as unknown as TypedDocumentString<OrderFactsFragment, unknown>;
export const OrderLineFactsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment OrderLineFacts on OrderLine {
  id
  kind
  skuTitle
  term
  billingPlan
  quantity
  subscriptionId
}
    `, {"fragmentName":"OrderLineFacts"}) as unknown as TypedDocumentString<OrderLineFactsFragment, unknown>;
export const ListedOrderFieldsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ListedOrderFields on Order {
  id
  number
  status
  placedAt
  customer {
    id
    legalName
    viewerCanOpen
  }
  provider {
    id
    legalName
  }
  reseller {
    id
    legalName
  }
  lines {
    id
    skuTitle
  }
  listPrice {
    amount
    currency
  }
}
    `, {"fragmentName":"ListedOrderFields"}) as unknown as TypedDocumentString<ListedOrderFieldsFragment, unknown>;
export const EndDelegatedAdminDocument = {"__meta__":{"hash":"sha256:9bb687874818711aaf81be82887e3934f49cb164f4485c6d161ab976ea8cf1b0"}} as unknown as TypedDocumentString<EndDelegatedAdminMutation, EndDelegatedAdminMutationVariables>;
export const DeclineInvitationDocument = {"__meta__":{"hash":"sha256:bcb8e28b31d7407f6071c83ed0db4a2ed5d313c4544ac0c9d03f90e638381acd"}} as unknown as TypedDocumentString<DeclineInvitationMutation, DeclineInvitationMutationVariables>;
export const DraftInvitationDocument = {"__meta__":{"hash":"sha256:70c088b1d14b896e1d9a021b4d9c0c9185db29dd7a6ce48404be58cdd96383a8"}} as unknown as TypedDocumentString<DraftInvitationMutation, DraftInvitationMutationVariables>;
export const ExtendInvitationDocument = {"__meta__":{"hash":"sha256:c706b06aa35fd40c10473ce5725a6e76fc54bb8c377e3091e7865e893c4f35ae"}} as unknown as TypedDocumentString<ExtendInvitationMutation, ExtendInvitationMutationVariables>;
export const InvitationByLinkDocument = {"__meta__":{"hash":"sha256:c52ea52adb8a99dbcd80cb5f557feaab3efb0d6b3165252ba95bb5b1c9735877"}} as unknown as TypedDocumentString<InvitationByLinkQuery, InvitationByLinkQueryVariables>;
export const InvitationDocument = {"__meta__":{"hash":"sha256:2348a7e0e1c0f5cba52010f44fd6091fe0afcc768450b76920b6d3a037e04b89"}} as unknown as TypedDocumentString<InvitationQuery, InvitationQueryVariables>;
export const InvitationMessageFileDocument = {"__meta__":{"hash":"sha256:1d2e353ed1c79838c14c4fb4438fcf6159203c1b59a0d19dc349821b24259900"}} as unknown as TypedDocumentString<InvitationMessageFileQuery, InvitationMessageFileQueryVariables>;
export const InvitationPreviewDocument = {"__meta__":{"hash":"sha256:c690b07486e86f7b914af84f8f3e8400deb1dda5489c19952b8042f329946e2a"}} as unknown as TypedDocumentString<InvitationPreviewQuery, InvitationPreviewQueryVariables>;
export const InvitationsDocument = {"__meta__":{"hash":"sha256:7119a879ec1c6a83806206dea8239e6db26f74203f44581d34dedc32a13401cf"}} as unknown as TypedDocumentString<InvitationsQuery, InvitationsQueryVariables>;
export const IssueInvitationDocument = {"__meta__":{"hash":"sha256:287f9886e622ae275a6301fd52c9428827b029d7972b936f2273fdc6a1eb7980"}} as unknown as TypedDocumentString<IssueInvitationMutation, IssueInvitationMutationVariables>;
export const NoteInvitationLinkCutDocument = {"__meta__":{"hash":"sha256:f0ceb0efd2d2f31c0d9428ee11f6779462af6c2b85be118d135f749d9b1deab9"}} as unknown as TypedDocumentString<NoteInvitationLinkCutMutation, NoteInvitationLinkCutMutationVariables>;
export const NoteInvitationOpenedDocument = {"__meta__":{"hash":"sha256:de3e64007217830157e2a6db33da7b7aa3fd18b546e6f3c93e620b7eea287ebe"}} as unknown as TypedDocumentString<NoteInvitationOpenedMutation, NoteInvitationOpenedMutationVariables>;
export const ResendInvitationDocument = {"__meta__":{"hash":"sha256:2928662feaff2afa5640331cf5f81e3cc1ba9dfcaac9dd1fbe5b937a71abdac2"}} as unknown as TypedDocumentString<ResendInvitationMutation, ResendInvitationMutationVariables>;
export const RevokeInvitationDocument = {"__meta__":{"hash":"sha256:12b4993ba105f8708dbf67607ed48fce98598f7867ed2e28ff7186f53a071523"}} as unknown as TypedDocumentString<RevokeInvitationMutation, RevokeInvitationMutationVariables>;
export const SaveInvitationDraftDocument = {"__meta__":{"hash":"sha256:bd5f922d3cd8f47828fc48a4b6ce8841d318f91b51abcff2613a42b0d48dcc54"}} as unknown as TypedDocumentString<SaveInvitationDraftMutation, SaveInvitationDraftMutationVariables>;
export const SendInvitationDocument = {"__meta__":{"hash":"sha256:c63d2d52d9c927b9203e7f67ea08e40889558170e966acbe26a2e265e5b61679"}} as unknown as TypedDocumentString<SendInvitationMutation, SendInvitationMutationVariables>;
export const UndoInvitationIssueDocument = {"__meta__":{"hash":"sha256:8448f59b2c3771d2a29a440ab5c50eacf0c26ecc1026cf0cb557c3afe5a197d6"}} as unknown as TypedDocumentString<UndoInvitationIssueMutation, UndoInvitationIssueMutationVariables>;
export const EndPartnershipDocument = {"__meta__":{"hash":"sha256:153e455d841477eca6cf6a5a403ef9e4769ea7d71b9cd49fe46cededc2f51bfe"}} as unknown as TypedDocumentString<EndPartnershipMutation, EndPartnershipMutationVariables>;
export const IndirectProvidersDocument = {"__meta__":{"hash":"sha256:003a8bbc06accb6ce08d2279a4ee47b4b12f5532ad847665fd846b95b6114542"}} as unknown as TypedDocumentString<IndirectProvidersQuery, IndirectProvidersQueryVariables>;
export const IndirectResellersDocument = {"__meta__":{"hash":"sha256:337d5f8c91d6a30746dcef75b1e157928debc030d490d4bf4727bd0a69eeda05"}} as unknown as TypedDocumentString<IndirectResellersQuery, IndirectResellersQueryVariables>;
export const PartnershipEndingDocument = {"__meta__":{"hash":"sha256:53b56d8a99786579529358256a99c6fd12641ac8a0da0801e65378264f6a8cc7"}} as unknown as TypedDocumentString<PartnershipEndingQuery, PartnershipEndingQueryVariables>;
export const PartnershipDocument = {"__meta__":{"hash":"sha256:37c71d58f1c5a6b87092f43789ace0ecb7f948b9f6565f0c35bbfccc2ebd52b1"}} as unknown as TypedDocumentString<PartnershipQuery, PartnershipQueryVariables>;
export const RequestPasswordResetDocument = {"__meta__":{"hash":"sha256:1fef4f5a485ddf1f354f2161b615bcba17f92f108feba8fc0be31874e31ba463"}} as unknown as TypedDocumentString<RequestPasswordResetMutation, RequestPasswordResetMutationVariables>;
export const ResetPasswordDocument = {"__meta__":{"hash":"sha256:8a9ae00ec957102ecc3ffb76005e110a2dbcc4d16a3c59558e63ec9caff28e68"}} as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const ChangePasswordDocument = {"__meta__":{"hash":"sha256:e8e8091f49de1518de7dd5e48a9ada1c51bb7722687058126ce0b90faff8e290"}} as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const ColleagueDocument = {"__meta__":{"hash":"sha256:c2b583d0416c1e3b1983bcaa0abf56ffe2fce8642200db2afa75b1e8c6423e28"}} as unknown as TypedDocumentString<ColleagueQuery, ColleagueQueryVariables>;
export const ColleaguesDocument = {"__meta__":{"hash":"sha256:51785425ebafe91d8b514f6c0c57a7ebb80fceecf03984c6f17be38e29fc51b1"}} as unknown as TypedDocumentString<ColleaguesQuery, ColleaguesQueryVariables>;
export const DisableUserDocument = {"__meta__":{"hash":"sha256:3f7f0333702a85f3a873b389da5881a8e19cf19e1e7ca9680020f8e6652ab2c0"}} as unknown as TypedDocumentString<DisableUserMutation, DisableUserMutationVariables>;
export const RestoreUserDocument = {"__meta__":{"hash":"sha256:e36e82abcc6dc78bc11a0f74da04ecfecf01748e85a9e349142e0217b88f6c66"}} as unknown as TypedDocumentString<RestoreUserMutation, RestoreUserMutationVariables>;
export const SaveProfileDocument = {"__meta__":{"hash":"sha256:4f0b520ffd04fc319e3df376d6efe85bfbdcec5b50b1eb50c5f7af72de5819c7"}} as unknown as TypedDocumentString<SaveProfileMutation, SaveProfileMutationVariables>;
export const UpdateUserRolesDocument = {"__meta__":{"hash":"sha256:e3d0c449bd2365274658fa18ddabdb2d4d9a632079644b6061d647cd27759cc2"}} as unknown as TypedDocumentString<UpdateUserRolesMutation, UpdateUserRolesMutationVariables>;
export const AuditEntriesDocument = {"__meta__":{"hash":"sha256:62ab7293aeb33ea6d80cdac75f56119ffefdebf4de7955ea84511469cd3d6b4f"}} as unknown as TypedDocumentString<AuditEntriesQuery, AuditEntriesQueryVariables>;
export const AuditEntryDocument = {"__meta__":{"hash":"sha256:4902d91b7461b04d7c7eccfee9e892fc8b003f1a79653bf3ddf9c23049a83194"}} as unknown as TypedDocumentString<AuditEntryQuery, AuditEntryQueryVariables>;
export const CustomerHomeDocument = {"__meta__":{"hash":"sha256:979ec99e60e78806716259a795957afeb980f5c9609bbb4f68854440d33b7cd9"}} as unknown as TypedDocumentString<CustomerHomeQuery, CustomerHomeQueryVariables>;
export const HomeDocument = {"__meta__":{"hash":"sha256:6ad3a680ba07fa9d9145e0c09361242dc726031cf28c1ec1d0ebf3fa04c865dc"}} as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const ProgramHomeDocument = {"__meta__":{"hash":"sha256:42e48175f14b061d40de3c767c07cb441e667f5a1c476125870a13a0e8728f28"}} as unknown as TypedDocumentString<ProgramHomeQuery, ProgramHomeQueryVariables>;
export const NavigationDocument = {"__meta__":{"hash":"sha256:6feea9e518a38143a1a72033387c0f2e6634ec8d9f26276e2f81228505ef12d3"}} as unknown as TypedDocumentString<NavigationQuery, NavigationQueryVariables>;
export const MarkNotificationsReadDocument = {"__meta__":{"hash":"sha256:6d8d64c69fca035d86f1be3b8b9e677f1c73d47bc57038c88cfad459c22e4841"}} as unknown as TypedDocumentString<MarkNotificationsReadMutation, MarkNotificationsReadMutationVariables>;
export const NotificationsDocument = {"__meta__":{"hash":"sha256:adb45e8ca779c8ecee87f84ac1e588dae4850d41b2fdcab4c07c7ef7886b810e"}} as unknown as TypedDocumentString<NotificationsQuery, NotificationsQueryVariables>;
export const CustomerSubscriptionsDocument = {"__meta__":{"hash":"sha256:ec12b13e50d2b0c5f5a05fbee8029f1219cc19da3dbf9dd338af9e8e6b62943a"}} as unknown as TypedDocumentString<CustomerSubscriptionsQuery, CustomerSubscriptionsQueryVariables>;
export const CustomerSubscriptionDocument = {"__meta__":{"hash":"sha256:6bf99eab90195384595c11f7e84878a21e660590b3d2ddf2e400e345260d51c0"}} as unknown as TypedDocumentString<CustomerSubscriptionQuery, CustomerSubscriptionQueryVariables>;
export const PeopleDocument = {"__meta__":{"hash":"sha256:88aef59c72d78491eecf8e88fc84aa35b0b59869a6d515c729d0e5cda05d5080"}} as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const LicenseTotalsDocument = {"__meta__":{"hash":"sha256:2d47bda00544fb1431f0330cdccc7da0f0a7793454cc0c7bb8b942a283264366"}} as unknown as TypedDocumentString<LicenseTotalsQuery, LicenseTotalsQueryVariables>;
export const CatalogDocument = {"__meta__":{"hash":"sha256:9d9f0235314cc76c0a2a780106930f2a7f0b64e8df0670314e4074200d133ee9"}} as unknown as TypedDocumentString<CatalogQuery, CatalogQueryVariables>;
export const CatalogMarketsDocument = {"__meta__":{"hash":"sha256:935b70354dbfb4cf5f266105812b6cf7aa800b790a9ed1f37cdcc91a81b9e10e"}} as unknown as TypedDocumentString<CatalogMarketsQuery, CatalogMarketsQueryVariables>;
export const OrdersDocument = {"__meta__":{"hash":"sha256:4d40ace13ea10053346c7c54141c2936a4e42a023ca6e780e37dac8a6fec5ce2"}} as unknown as TypedDocumentString<OrdersQuery, OrdersQueryVariables>;