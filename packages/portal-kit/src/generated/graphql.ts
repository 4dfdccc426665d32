/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A form whose entries are kept until it is sent. invitation: its first step. customer_user: a new user of a customer. decline: why an invitation is declined. order_cancellation: why an order is canceled. */
export type DraftKind =
  | 'customer_user'
  | 'decline'
  | 'invitation'
  | 'listing'
  | 'order_cancellation';

/** A language of screens and mails. */
export type Language =
  | 'en'
  | 'fr';

/** One of the three portals. */
export type Portal =
  | 'customer'
  | 'provider'
  | 'reseller';

/** A role of a person in its own tenant. */
export type Role =
  | 'admin_agent'
  | 'billing_administrator'
  | 'global_administrator'
  | 'helpdesk_agent'
  | 'sales_agent'
  | 'user_administrator';

/** What is typed into a form now. */
export type SaveDraftInput = {
  /** The entries as a JSON object of at most 20,000 characters, never with a password; null: forget them. */
  content?: string | null | undefined;
  /** The generation of the draft (0: there was none) when this was typed: what was discarded since, here or in another tab, does not come back. Null: not compared. */
  generation?: number | null | undefined;
  /** Which form. */
  kind: DraftKind;
  /** What the form is about, such as the id of a customer; empty: nothing in particular. */
  subject: string;
};

/** The language of screens and mails. */
export type SetLanguageInput = {
  /** The language. */
  language: Language;
};

/** Name and password. */
export type SignInInput = {
  /** Password. */
  password: string;
  /** Sign-in name, or the contact email where it is one person's alone; case does not matter. */
  userPrincipalName: string;
};

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

export type DraftQueryVariables = Exact<{
  kind: DraftKind;
  subject: string;
}>;


export type DraftQuery = { draft: { content: string | null, savedAt: string, generation: number } | null };

export type SaveDraftMutationVariables = Exact<{
  input: SaveDraftInput;
}>;


export type SaveDraftMutation = { saveDraft:
    | { __typename: 'DraftsFullError', limit: number, retryAt: string, code: string, message: string, remedy: string }
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
    | { __typename: 'InvalidInputError', field: string, reason: string, maximum: number | null, code: string, message: string, remedy: string }
    | { __typename: 'SaveDraftSuccess', generation: number }
   };

export type SetLanguageMutationVariables = Exact<{
  input: SetLanguageInput;
  idempotencyKey: string;
  dryRun?: boolean;
}>;


export type SetLanguageMutation = { setLanguage:
    | { __typename: 'IdempotencyKeyReusedError' }
    | { __typename: 'SetLanguageSuccess' }
   };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn:
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
    | { __typename: 'InvalidCredentialsError', code: string, message: string, remedy: string }
    | { __typename: 'PasswordCheckBusyError', retryAfterSeconds: number, code: string, message: string, remedy: string }
    | { __typename: 'SignInSuccess', viewer: { portal: Portal, roles: Array<Role>, now: string, user: { id: string, displayName: string, userPrincipalName: string, contactMail: string | null, language: Language, timeZone: string | null, keyboardShortcuts: boolean }, organization: { id: string, legalName: string, country: string, timeZone: string }, viewerCan: { consent: boolean, createOrganizations: boolean, decidePartnership: boolean, importCatalog: boolean, inviteCustomers: boolean, manageListing: boolean, manageResellers: boolean, moderateListings: boolean, order: boolean, requestDelegatedAdmin: boolean, retryJobs: boolean, viewActivity: boolean, viewColleagues: boolean, viewCustomers: boolean, viewOrders: boolean, viewOwnServices: boolean, viewPrices: boolean, viewProgram: boolean, viewProviders: boolean } } }
    | { __typename: 'TooManyAttemptsError', retryAfterSeconds: number, code: string, message: string, remedy: string }
    | { __typename: 'WrongPortalError', portal: Portal, address: string, code: string, message: string, remedy: string }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { __typename: 'SignOutSuccess' } };

export type ViewerFieldsFragment = { portal: Portal, roles: Array<Role>, now: string, user: { id: string, displayName: string, userPrincipalName: string, contactMail: string | null, language: Language, timeZone: string | null, keyboardShortcuts: boolean }, organization: { id: string, legalName: string, country: string, timeZone: string }, viewerCan: { consent: boolean, createOrganizations: boolean, decidePartnership: boolean, importCatalog: boolean, inviteCustomers: boolean, manageListing: boolean, manageResellers: boolean, moderateListings: boolean, order: boolean, requestDelegatedAdmin: boolean, retryJobs: boolean, viewActivity: boolean, viewColleagues: boolean, viewCustomers: boolean, viewOrders: boolean, viewOwnServices: boolean, viewPrices: boolean, viewProgram: boolean, viewProviders: boolean } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { portal: Portal, roles: Array<Role>, now: string, user: { id: string, displayName: string, userPrincipalName: string, contactMail: string | null, language: Language, timeZone: string | null, keyboardShortcuts: boolean }, organization: { id: string, legalName: string, country: string, timeZone: string }, viewerCan: { consent: boolean, createOrganizations: boolean, decidePartnership: boolean, importCatalog: boolean, inviteCustomers: boolean, manageListing: boolean, manageResellers: boolean, moderateListings: boolean, order: boolean, requestDelegatedAdmin: boolean, retryJobs: boolean, viewActivity: boolean, viewColleagues: boolean, viewCustomers: boolean, viewOrders: boolean, viewOwnServices: boolean, viewPrices: boolean, viewProgram: boolean, viewProviders: boolean } } | null };

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
export const ViewerFieldsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ViewerFields on Viewer {
  user {
    id
    displayName
    userPrincipalName
    contactMail
    language
    timeZone
    keyboardShortcuts
  }
  organization {
    id
    legalName
    country
    timeZone
  }
  portal
  roles
  now
  viewerCan {
    consent
    createOrganizations
    decidePartnership
    importCatalog
    inviteCustomers
    manageListing
    manageResellers
    moderateListings
    order
    requestDelegatedAdmin
    retryJobs
    viewActivity
    viewColleagues
    viewCustomers
    viewOrders
    viewOwnServices
    viewPrices
    viewProgram
    viewProviders
  }
}
    `, {"fragmentName":"ViewerFields"}) as unknown as TypedDocumentString<ViewerFieldsFragment, unknown>;
export const DraftDocument = {"__meta__":{"hash":"sha256:cc0d496ec2fb02889dbd3f731c7020d44c3e9f3c83bd249e24c962f99606a419"}} as unknown as TypedDocumentString<DraftQuery, DraftQueryVariables>;
export const SaveDraftDocument = {"__meta__":{"hash":"sha256:b4b90924f5241e247d2d37253d34f17c3b7f078df1ef908888101e62cef82fce"}} as unknown as TypedDocumentString<SaveDraftMutation, SaveDraftMutationVariables>;
export const SetLanguageDocument = {"__meta__":{"hash":"sha256:56d3ab7e4b066810c7eebe7347d7959e77a88879144cffffb1f2d623b131e940"}} as unknown as TypedDocumentString<SetLanguageMutation, SetLanguageMutationVariables>;
export const SignInDocument = {"__meta__":{"hash":"sha256:592b2a1f1f205502496bdd07ae4c6237c750a4a1e1823aaf6dd89283bc8573ee"}} as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = {"__meta__":{"hash":"sha256:95c1765a86c00d16e8e3e412cae9c51ffd3ce58e15f596f1cbe47377f8536f3e"}} as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const ViewerDocument = {"__meta__":{"hash":"sha256:c28738ba992314b889ada00b9de0179e0a070ac3dcb7e2a16bcc3a917cc83846"}} as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;