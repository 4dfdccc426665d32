/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A customer's answer yes to an invitation. */
export type AcceptCustomerInvitationInput = {
  /** Version of the customer agreement that is accepted in the same step; null where the current one was accepted before. */
  agreementVersion?: number | null | undefined;
  /** That the person ticked the box: it read what is granted. */
  confirmed: boolean;
  /** Id of the invitation, from its address. */
  invitationId: string;
  /** Token of the personal link. */
  token: string;
};

/** When the money of a subscription is due within its term. */
export type BillingPlan =
  | 'annual'
  | 'biennial'
  | 'monthly'
  | 'one_time'
  | 'triennial';

/** A new tenant and its first global administrator, by the link of an invitation. */
export type CreateTenantInput = {
  /** Where mails to the administrator go. */
  contactMail: string;
  /** ISO 3166-1 alpha-2; a customer's decides which prices and currencies apply. */
  country: string;
  /** Name of the administrator on screen, at most 100 characters. */
  displayName: string;
  /** First part of the default domain: 3 to 63 letters, digits and inner hyphens. Unique in the installation. */
  domainLabel: string;
  /** Id of the invitation, from its address. */
  invitationId: string;
  /** Language of the organization and of its administrator. */
  language: Language;
  /** Legal name of the organization, at most 200 characters. */
  legalName: string;
  /** At least 15 characters. */
  password: string;
  /** IANA time zone, such as Europe/Paris. */
  timeZone: string;
  /** Token of the personal link. */
  token: string;
  /** The part of the administrator's sign-in name before the @. */
  userPrincipalNameLabel: string;
};

/** How people are sorted: by name, or by sign-in name. */
export type CustomerUserSort =
  | 'name_ascending'
  | 'name_descending'
  | 'sign_in_ascending'
  | 'sign_in_descending';

/** A role in a customer's (or reseller's) tenant that a delegated admin relationship grants. */
export type DelegatedRole =
  | 'directory_reader'
  | 'global_administrator'
  | 'global_reader'
  | 'helpdesk_administrator'
  | 'license_administrator'
  | 'service_support_administrator'
  | 'user_administrator';

/** Which administration ends before its time. */
export type EndDelegatedAdminRelationshipInput = {
  /** The delegated admin relationship. */
  id: string;
};

/** Ends a relationship of a customer with a partner, from either side. */
export type EndRelationshipInput = {
  /** The legal name of the other side, typed to confirm. */
  confirmation: string;
  /** The relationship. */
  relationshipId: string;
};

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

/** What a line did: a new subscription, or more licenses of one. */
export type OrderLineKind =
  | 'add_licenses'
  | 'new';

/** What an order is. */
export type OrderStatus =
  | 'canceled'
  | 'completed';

/** As what a partner acts for a customer. reseller: looks after it. provider: places its orders. */
export type PartnerKind =
  | 'provider'
  | 'reseller';

/** What a partner may do for its customer. manage_users: create and change its users. assign_licenses: give and take licenses. view_users: see users and licenses, and change nothing. view_account: see name, domains, country and the subscriptions it takes part in. place_orders: order for it, and change or cancel what it ordered. */
export type PartnerRight =
  | 'assign_licenses'
  | 'manage_users'
  | 'place_orders'
  | 'view_account'
  | 'view_users';

/** Which administration ends earlier than it was to, and when. */
export type ShortenDelegatedAdminRelationshipInput = {
  /** The delegated admin relationship. */
  id: string;
  /** The last day on which it has effect, as your days are: today or later, and before the one on which it ends now. */
  lastDay: string;
};

export type AcceptCustomerInvitationMutationVariables = Exact<{
  input: AcceptCustomerInvitationInput;
  idempotencyKey: string;
}>;


export type AcceptCustomerInvitationMutation = { acceptCustomerInvitation:
    | { __typename: 'AcceptCustomerInvitationSuccess', receipt: { acceptedAt: string, agreementVersion: number | null, partners: Array<{ relationshipId: string, legalName: string, partnerKind: PartnerKind, existedBefore: boolean }>, delegatedAdmin: { partnerName: string, roles: Array<DelegatedRole>, endsAt: string } | null } }
    | { __typename: 'AgreementChangedError', code: string, message: string, remedy: string }
    | { __typename: 'AgreementRequiredError', code: string, message: string, remedy: string }
    | { __typename: 'ConfirmationRequiredError', code: string, message: string, remedy: string }
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
    | { __typename: 'InvitationNotOpenError', state: string, code: string, message: string, remedy: string }
    | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
    | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
    | { __typename: 'OtherOrganizationError', code: string, message: string, remedy: string }
    | { __typename: 'OwnInvitationError', code: string, message: string, remedy: string }
    | { __typename: 'PartnerNotActiveError', code: string, message: string, remedy: string }
    | { __typename: 'PartnershipEndedError', code: string, message: string, remedy: string }
   };

export type CreateTenantMutationVariables = Exact<{
  input: CreateTenantInput;
  idempotencyKey: string;
}>;


export type CreateTenantMutation = { createTenant:
    | { __typename: 'CreateTenantSuccess', userPrincipalName: string, signedIn: boolean }
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
    | { __typename: 'InvalidInputError', field: string, reason: string, maximum: number | null, code: string, message: string, remedy: string }
    | { __typename: 'InvitationNotOpenError', state: string, code: string, message: string, remedy: string }
    | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
    | { __typename: 'OtherOrganizationError', code: string, message: string, remedy: string }
    | { __typename: 'PasswordCheckBusyError', retryAfterSeconds: number, code: string, message: string, remedy: string }
    | { __typename: 'PasswordUnacceptableError', reason: string, code: string, message: string, remedy: string }
    | { __typename: 'TenantMadeError', domain: string, code: string, message: string, remedy: string }
    | { __typename: 'TenantsSpentError', limit: number, retryAt: string, code: string, message: string, remedy: string }
    | { __typename: 'TooManyAttemptsError', retryAfterSeconds: number, code: string, message: string, remedy: string }
   };

export type CustomerAgreementQueryVariables = Exact<{
  language: Language;
}>;


export type CustomerAgreementQuery = { customerAgreement: { version: number, title: string, body: string, acceptedAt: string | null } | null };

export type InvitationByLinkQueryVariables = Exact<{
  id: string;
  token: string;
}>;


export type InvitationByLinkQuery = { invitationLinkReplaced: boolean, invitationByLink: { id: string, kind: InvitationKind, inviterUserName: string, recipientDomain: string | null, expiresAt: string, status: InvitationStatus, closedReason: InvitationClosedReason | null, answeredByViewer: boolean, inviter: { legalName: string, country: string }, provider: { legalName: string, country: string } | null, delegatedAdmin: { roles: Array<DelegatedRole>, duration: string, until: string } | null, viewerCan: { accept: boolean, acceptObstacle: InvitationAnswerObstacle | null, decline: boolean, declineObstacle: InvitationAnswerObstacle | null } | null } | null };

export type NoteInvitationOpenedMutationVariables = Exact<{
  input: InvitationLinkInput;
}>;


export type NoteInvitationOpenedMutation = { noteInvitationOpened:
    | { __typename: 'IdempotencyKeyReusedError' }
    | { __typename: 'NotFoundError' }
    | { __typename: 'NoteInvitationOpenedSuccess' }
   };

export type TenantDomainQueryVariables = Exact<{ [key: string]: never; }>;


export type TenantDomainQuery = { tenantDomain: string };

export type WaitingInvitationsQueryVariables = Exact<{ [key: string]: never; }>;


export type WaitingInvitationsQuery = { waitingInvitations: Array<{ id: string, inviterName: string, providerName: string | null, recipientMail: string, answerBy: string }> };

export type OrderQueryVariables = Exact<{
  id: string;
}>;


export type OrderQuery = { order: { id: string, number: string, status: OrderStatus, placedAt: string, placedByName: string | null, cancellableUntil: string, canceledAt: string | null, cancellationReason: string | null, lines: Array<{ id: string, kind: OrderLineKind, skuTitle: string, term: string, billingPlan: BillingPlan, quantity: number, subscriptionId: string }>, provider: { id: string, legalName: string }, reseller: { id: string, legalName: string }, customer: { id: string, legalName: string, viewerCanOpen: boolean } } | null };

export type EndDelegatedAdminRelationshipMutationVariables = Exact<{
  input: EndDelegatedAdminRelationshipInput;
  idempotencyKey: string;
}>;


export type EndDelegatedAdminRelationshipMutation = { endDelegatedAdminRelationship:
    | { __typename: 'AlreadyEndedError', code: string, message: string, remedy: string }
    | { __typename: 'EndDelegatedAdminRelationshipSuccess' }
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
    | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
    | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
   };

export type EndRelationshipMutationVariables = Exact<{
  input: EndRelationshipInput;
  idempotencyKey: string;
}>;


export type EndRelationshipMutation = { endRelationship:
    | { __typename: 'AlreadyEndedError', code: string, message: string, remedy: string }
    | { __typename: 'ConfirmationMismatchError', code: string, message: string, remedy: string }
    | { __typename: 'EndRelationshipSuccess' }
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
    | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
    | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
   };

export type PartnerRelationshipsQueryVariables = Exact<{
  ended: boolean;
  search?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PartnerRelationshipsQuery = { partnerRelationships: { nodes: Array<{ id: string, partnerId: string, partnerName: string, partnerCountry: string, partnerKind: PartnerKind, since: string, grantedByName: string, endedAt: string | null, endedByName: string | null, delegatedAdmins: Array<{ id: string, roles: Array<DelegatedRole>, activatedAt: string, endsAt: string }>, rights: Array<{ right: PartnerRight, allowed: boolean, endsAt: string | null }>, lastUse: { entryId: string, at: string } | null, contact: { name: string, mail: string } | null, viewerCan: { end: boolean, endDelegatedAdmin: boolean, shortenDelegatedAdmin: boolean } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type PartnerRelationshipQueryVariables = Exact<{
  id: string;
}>;


export type PartnerRelationshipQuery = { partnerRelationship: { id: string, partnerId: string, partnerName: string, partnerDomain: string | null, partnerCountry: string, partnerKind: PartnerKind, since: string, grantedByName: string, endedAt: string | null, endedByName: string | null, delegatedAdmins: Array<{ id: string, roles: Array<DelegatedRole>, activatedAt: string, endsAt: string }>, pastDelegatedAdmins: Array<{ id: string, roles: Array<DelegatedRole>, activatedAt: string, endedAt: string, endedByName: string | null }>, rights: Array<{ right: PartnerRight, allowed: boolean, endsAt: string | null }>, lastUse: { entryId: string, at: string } | null, contact: { name: string, mail: string } | null, viewerCan: { end: boolean, endDelegatedAdmin: boolean, shortenDelegatedAdmin: boolean } } | null };

export type RelationshipEndingQueryVariables = Exact<{
  id: string;
}>;


export type RelationshipEndingQuery = { relationshipEnding: { relationshipId: string, partnerName: string, partnerKind: PartnerKind, confirmation: string, runningSubscriptions: number, delegatedAdmins: Array<{ id: string }> } | null };

export type ShortenDelegatedAdminRelationshipMutationVariables = Exact<{
  input: ShortenDelegatedAdminRelationshipInput;
  idempotencyKey: string;
  dryRun?: boolean;
}>;


export type ShortenDelegatedAdminRelationshipMutation = { shortenDelegatedAdminRelationship:
    | { __typename: 'AlreadyEndedError', code: string, message: string, remedy: string }
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
    | { __typename: 'InvalidInputError', field: string, reason: string, maximum: number | null, code: string, message: string, remedy: string }
    | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
    | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
    | { __typename: 'ShortenDelegatedAdminRelationshipSuccess', endsAt: string, preview: { messages: Array<{ template: string }> } | null }
   };

export type OwnLicensesQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnLicensesQuery = { ownLicenses: Array<{ licenseSkuId: string, name: string, total: number, expired: number, assigned: number, uncovered: number, free: number }> };

export type OwnUsersQueryVariables = Exact<{
  search?: string | null | undefined;
  sort?: CustomerUserSort;
  first: number;
  after?: string | null | undefined;
}>;


export type OwnUsersQuery = { ownUsers: { nodes: Array<{ id: string, displayName: string, userPrincipalName: string, licenses: Array<{ licenseSkuId: string, name: string }> }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

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

export type OrderFactsFragment = { id: string, number: string, status: OrderStatus, placedAt: string, placedByName: string | null, cancellableUntil: string, canceledAt: string | null, cancellationReason: string | null, provider: { id: string, legalName: string }, reseller: { id: string, legalName: string }, customer: { id: string, legalName: string, viewerCanOpen: boolean } };

export type OrderLineFactsFragment = { id: string, kind: OrderLineKind, skuTitle: string, term: string, billingPlan: BillingPlan, quantity: number, subscriptionId: string };

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
export const AcceptCustomerInvitationDocument = {"__meta__":{"hash":"sha256:4b8d9a4752e0152174cff5898723ced4e66436d911b98bba197bfbf608b64304"}} as unknown as TypedDocumentString<AcceptCustomerInvitationMutation, AcceptCustomerInvitationMutationVariables>;
export const CreateTenantDocument = {"__meta__":{"hash":"sha256:e81ca216a1f4298de988ed0f5b2641b67515cc292031d9fff98b98c0a52e8ea8"}} as unknown as TypedDocumentString<CreateTenantMutation, CreateTenantMutationVariables>;
export const CustomerAgreementDocument = {"__meta__":{"hash":"sha256:0e7c7a8f6ce809adb2340ded801a2ef9ebe64e7c023a5d34e5b5f6ae4d0cae75"}} as unknown as TypedDocumentString<CustomerAgreementQuery, CustomerAgreementQueryVariables>;
export const InvitationByLinkDocument = {"__meta__":{"hash":"sha256:abcb13e18f12e143f5eb2033d352054012a4be351f660570526cb99a3bee198f"}} as unknown as TypedDocumentString<InvitationByLinkQuery, InvitationByLinkQueryVariables>;
export const NoteInvitationOpenedDocument = {"__meta__":{"hash":"sha256:bc5904223f6804da353eb5bf043f4e79278cc6cc9ec847c21f5960d2cf0029c8"}} as unknown as TypedDocumentString<NoteInvitationOpenedMutation, NoteInvitationOpenedMutationVariables>;
export const TenantDomainDocument = {"__meta__":{"hash":"sha256:aec8486e3d63a663b51120e8e15e2b9716948671a5aa1ea169d6b6edafd3e630"}} as unknown as TypedDocumentString<TenantDomainQuery, TenantDomainQueryVariables>;
export const WaitingInvitationsDocument = {"__meta__":{"hash":"sha256:9520fa58a3cc1f22b5adb1823137ff2fdd25f084c54a348a336437d279d70f16"}} as unknown as TypedDocumentString<WaitingInvitationsQuery, WaitingInvitationsQueryVariables>;
export const OrderDocument = {"__meta__":{"hash":"sha256:306af75c91d24987187af93dea2ba8414d9791d04670d3aa2e4dcb6e942f89b1"}} as unknown as TypedDocumentString<OrderQuery, OrderQueryVariables>;
export const EndDelegatedAdminRelationshipDocument = {"__meta__":{"hash":"sha256:c2b3970980d47edfa399c12e53a7ff2a8e580e8ad249493c7e1b10f6bd08770e"}} as unknown as TypedDocumentString<EndDelegatedAdminRelationshipMutation, EndDelegatedAdminRelationshipMutationVariables>;
export const EndRelationshipDocument = {"__meta__":{"hash":"sha256:877352af84e52a6f4968c3a10f39906fe21187454956cde0630c7c518f3144eb"}} as unknown as TypedDocumentString<EndRelationshipMutation, EndRelationshipMutationVariables>;
export const PartnerRelationshipsDocument = {"__meta__":{"hash":"sha256:968fab51e90ba8224175e3b2c29a698a5a967972afe21b93a3a017f2c57a26f8"}} as unknown as TypedDocumentString<PartnerRelationshipsQuery, PartnerRelationshipsQueryVariables>;
export const PartnerRelationshipDocument = {"__meta__":{"hash":"sha256:bb29d8742d0095745ca260d25cad507cfa5333407d1e0b8f3283d91546aacff0"}} as unknown as TypedDocumentString<PartnerRelationshipQuery, PartnerRelationshipQueryVariables>;
export const RelationshipEndingDocument = {"__meta__":{"hash":"sha256:c72ba0f1e0d0187d0dbca54c2928b9fdaa3f734c882388a4682dd3b6594cebd5"}} as unknown as TypedDocumentString<RelationshipEndingQuery, RelationshipEndingQueryVariables>;
export const ShortenDelegatedAdminRelationshipDocument = {"__meta__":{"hash":"sha256:389fbbeeb1409a656ec7f52d7a67addf9431efefe31fe0dd10d24a1a400fc1e7"}} as unknown as TypedDocumentString<ShortenDelegatedAdminRelationshipMutation, ShortenDelegatedAdminRelationshipMutationVariables>;
export const OwnLicensesDocument = {"__meta__":{"hash":"sha256:c471678ae06439865ccc040584fcdc6a49f7e4596d3638d59563c16697b05dcb"}} as unknown as TypedDocumentString<OwnLicensesQuery, OwnLicensesQueryVariables>;
export const OwnUsersDocument = {"__meta__":{"hash":"sha256:b7efeb9f71498ba2366e4f0625540af8e050104ea8d1f9cbcb90de27e2bbaaeb"}} as unknown as TypedDocumentString<OwnUsersQuery, OwnUsersQueryVariables>;