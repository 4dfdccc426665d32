/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A license for a person of a customer. */
export type AssignLicenseInput = {
  /** Id of the customer. */
  customerId: string;
  /** Id of the kind of license. */
  licenseSkuId: string;
  /** Id of the person. */
  userId: string;
};

/** A reseller authorizes an indirect provider by the personal link of its invitation. */
export type AuthorizeIndirectProviderInput = {
  /** The person read what is granted and ticked the box. */
  confirmed: boolean;
  /** The invitation, from the path of the link. */
  invitationId: string;
  /** The token, from the fragment of the link. */
  token: string;
};

/** When the money of a subscription is due within its term. */
export type BillingPlan =
  | 'annual'
  | 'biennial'
  | 'monthly'
  | 'one_time'
  | 'triennial';

/** A new person for a customer. */
export type CreateCustomerUserInput = {
  /** Where the welcome mail with the link to set a password goes; null: none is sent. */
  contactMail?: string | null | undefined;
  /** Id of the customer. */
  customerId: string;
  /** Name on screen, at most 50 characters. */
  displayName: string;
  /** First name, at most 50 characters. */
  firstName?: string | null | undefined;
  /** Language of screens and mails. */
  language: Language;
  /** Last name, at most 50 characters. */
  lastName?: string | null | undefined;
  /** ISO 3166-1 alpha-2; null: not set, and then no license can be assigned. */
  usageLocation?: string | null | undefined;
  /** Sign-in name: a label, `@`, and one of the customer's verified domains. */
  userPrincipalName: string;
};

/** Why somebody may not do something with a customer. no_role: your own roles. provider_only: indirect providers alone may. no_delegated_admin: the customer granted no administration that runs now. role_not_covered: it granted some, without a role this needs. no_reseller: none of your resellers is related to the customer. */
export type CustomerAbilityReason =
  | 'no_delegated_admin'
  | 'no_reseller'
  | 'no_role'
  | 'provider_only'
  | 'role_not_covered';

/** How customers are sorted: by legal name, from the first letter or from the last; or by the next end of a term (`standing.nextTermEnd`), the soonest first, and behind them those of which nothing runs, by name. */
export type CustomerSort =
  | 'name_ascending'
  | 'name_descending'
  | 'next_term_end_ascending';

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

/** Ends a relationship of a customer with a partner, from either side. */
export type EndRelationshipInput = {
  /** The legal name of the other side, typed to confirm. */
  confirmation: string;
  /** The relationship. */
  relationshipId: string;
};

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

/** A license to take back from a person of a customer. */
export type RemoveLicenseInput = {
  /** Id of the customer. */
  customerId: string;
  /** Id of the kind of license. */
  licenseSkuId: string;
  /** Id of the person. */
  userId: string;
};

/** Where a person uses its licenses. */
export type SetUsageLocationInput = {
  /** Id of the customer. */
  customerId: string;
  /** ISO 3166-1 alpha-2. */
  usageLocation: string;
  /** Id of the person. */
  userId: string;
};

export type AbilityFieldsFragment = { allowed: boolean, reason: CustomerAbilityReason | null, neededRoles: Array<DelegatedRole> };

export type CustomerQueryVariables = Exact<{
  id: string;
}>;


export type CustomerQuery = { customer: { relationshipId: string, id: string, legalName: string, domain: string, domains: Array<string>, country: string, since: string, viewerCan: { viewUsers: { allowed: boolean, reason: CustomerAbilityReason | null, neededRoles: Array<DelegatedRole> }, manageUsers: { allowed: boolean, reason: CustomerAbilityReason | null, neededRoles: Array<DelegatedRole> }, viewLicenses: { allowed: boolean, reason: CustomerAbilityReason | null, neededRoles: Array<DelegatedRole> }, manageLicenses: { allowed: boolean, reason: CustomerAbilityReason | null, neededRoles: Array<DelegatedRole> }, order: { allowed: boolean, reason: CustomerAbilityReason | null, neededRoles: Array<DelegatedRole> }, end: { allowed: boolean, reason: CustomerAbilityReason | null, neededRoles: Array<DelegatedRole> } }, partners: Array<{ id: string, legalName: string }>, delegatedAdmins: Array<{ id: string, roles: Array<DelegatedRole>, endsAt: string, viewerCanEnd: boolean }>, pastDelegatedAdmins: Array<{ id: string, roles: Array<DelegatedRole>, endedAt: string, endedByName: string | null }>, standing: { licenses: number, assignedLicenses: number | null, nextTermEnd: string | null, administrationEndsAt: string | null, monthlyValue: Array<{ amount: number, currency: string }> | null }, contact: { name: string | null, mail: string } | null } | null };

export type CustomersQueryVariables = Exact<{
  partnerId?: string | null | undefined;
  search?: string | null | undefined;
  sort?: CustomerSort;
  first: number;
  after?: string | null | undefined;
}>;


export type CustomersQuery = { customers: { nodes: Array<{ id: string, legalName: string, domain: string, country: string, since: string, partners: Array<{ id: string, legalName: string }>, standing: { licenses: number, assignedLicenses: number | null, nextTermEnd: string | null, administrationEndsAt: string | null, monthlyValue: Array<{ amount: number, currency: string }> | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type AssignLicenseMutationVariables = Exact<{
  input: AssignLicenseInput;
  idempotencyKey: string;
}>;


export type AssignLicenseMutation = { assignLicense:
    | { __typename: 'AlreadyAssignedError', code: string, message: string, remedy: string }
    | { __typename: 'AssignLicenseSuccess', license: { free: number } }
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
    | { __typename: 'NoDelegatedAdminError', code: string, message: string, remedy: string }
    | { __typename: 'NoFreeLicenseError', total: number, assigned: number, expired: number, code: string, message: string, remedy: string }
    | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
    | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
    | { __typename: 'RoleNotCoveredError', code: string, message: string, remedy: string }
    | { __typename: 'UsageLocationMissingError', code: string, message: string, remedy: string }
   };

export type CustomerLicensesQueryVariables = Exact<{
  customerId: string;
}>;


export type CustomerLicensesQuery = { customerLicenses: Array<{ licenseSkuId: string, name: string, total: number, expired: number, assigned: number, uncovered: number, free: number }> | null };

export type RemoveLicenseMutationVariables = Exact<{
  input: RemoveLicenseInput;
  idempotencyKey: string;
}>;


export type RemoveLicenseMutation = { removeLicense:
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
    | { __typename: 'NoDelegatedAdminError', code: string, message: string, remedy: string }
    | { __typename: 'NotAssignedError', code: string, message: string, remedy: string }
    | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
    | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
    | { __typename: 'RemoveLicenseSuccess', license: { free: number } }
    | { __typename: 'RoleNotCoveredError', code: string, message: string, remedy: string }
   };

export type SetUsageLocationMutationVariables = Exact<{
  input: SetUsageLocationInput;
  idempotencyKey: string;
}>;


export type SetUsageLocationMutation = { setUsageLocation:
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
    | { __typename: 'InvalidInputError', field: string, reason: string, maximum: number | null, code: string, message: string, remedy: string }
    | { __typename: 'NoDelegatedAdminError', code: string, message: string, remedy: string }
    | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
    | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
    | { __typename: 'RoleNotCoveredError', code: string, message: string, remedy: string }
    | { __typename: 'SetUsageLocationSuccess' }
   };

export type OrderQueryVariables = Exact<{
  id: string;
}>;


export type OrderQuery = { order: { id: string, number: string, status: OrderStatus, placedAt: string, placedByName: string | null, cancellableUntil: string, canceledAt: string | null, cancellationReason: string | null, lines: Array<{ remainingDays: number | null, termDays: number | null, id: string, kind: OrderLineKind, skuTitle: string, term: string, billingPlan: BillingPlan, quantity: number, subscriptionId: string, unitListPrice: { amount: number, currency: string } | null, listPrice: { amount: number, currency: string } | null }>, listPrice: { amount: number, currency: string } | null, provider: { id: string, legalName: string }, reseller: { id: string, legalName: string }, customer: { id: string, legalName: string, viewerCanOpen: boolean } } | null };

export type AuthorizeIndirectProviderMutationVariables = Exact<{
  input: AuthorizeIndirectProviderInput;
  idempotencyKey: string;
  dryRun?: boolean;
}>;


export type AuthorizeIndirectProviderMutation = { authorizeIndirectProvider:
    | { __typename: 'AccountSuspendedError', code: string, message: string, remedy: string }
    | { __typename: 'AlreadyPartnersError', code: string, message: string, remedy: string }
    | { __typename: 'AuthorizeIndirectProviderSuccess' }
    | { __typename: 'ConfirmationRequiredError', code: string, message: string, remedy: string }
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
    | { __typename: 'InvitationNotOpenError', state: string, code: string, message: string, remedy: string }
    | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
    | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
    | { __typename: 'OtherOrganizationError', code: string, message: string, remedy: string }
    | { __typename: 'OwnInvitationError', code: string, message: string, remedy: string }
    | { __typename: 'PartnerNotActiveError', code: string, message: string, remedy: string }
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

export type RelationshipEndingQueryVariables = Exact<{
  id: string;
}>;


export type RelationshipEndingQuery = { relationshipEnding: { relationshipId: string, customerName: string, confirmation: string, runningSubscriptions: number, viewerCanEnd: boolean, delegatedAdmins: Array<{ id: string }> } | null };

export type CreateCustomerUserMutationVariables = Exact<{
  input: CreateCustomerUserInput;
  idempotencyKey: string;
}>;


export type CreateCustomerUserMutation = { createCustomerUser:
    | { __typename: 'CreateCustomerUserSuccess', user: { id: string, displayName: string, contactMail: string | null } }
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
    | { __typename: 'InvalidInputError', field: string, reason: string, maximum: number | null, code: string, message: string, remedy: string }
    | { __typename: 'MailBudgetSpentError', limit: number, retryAt: string, code: string, message: string, remedy: string }
    | { __typename: 'NoDelegatedAdminError', code: string, message: string, remedy: string }
    | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
    | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
    | { __typename: 'RecipientBudgetSpentError', retryAt: string, code: string, message: string, remedy: string }
    | { __typename: 'RoleNotCoveredError', code: string, message: string, remedy: string }
   };

export type CustomerUsersQueryVariables = Exact<{
  customerId: string;
  search?: string | null | undefined;
  sort?: CustomerUserSort;
  first: number;
  after?: string | null | undefined;
}>;


export type CustomerUsersQuery = { customerUsers: { nodes: Array<{ id: string, displayName: string, userPrincipalName: string, contactMail: string | null, usageLocation: string | null, licenses: Array<{ licenseSkuId: string, name: string }> }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

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

export type CustomerFactsFragment = { id: string, legalName: string, domain: string, domains: Array<string>, country: string, since: string, partners: Array<{ id: string, legalName: string }>, delegatedAdmins: Array<{ id: string, roles: Array<DelegatedRole>, endsAt: string, viewerCanEnd: boolean }>, pastDelegatedAdmins: Array<{ id: string, roles: Array<DelegatedRole>, endedAt: string, endedByName: string | null }>, standing: { licenses: number, assignedLicenses: number | null, nextTermEnd: string | null, administrationEndsAt: string | null, monthlyValue: Array<{ amount: number, currency: string }> | null }, contact: { name: string | null, mail: string } | null };

export type CustomerRowFragment = { id: string, legalName: string, domain: string, country: string, since: string, partners: Array<{ id: string, legalName: string }>, standing: { licenses: number, assignedLicenses: number | null, nextTermEnd: string | null, administrationEndsAt: string | null, monthlyValue: Array<{ amount: number, currency: string }> | null } };

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
export const AbilityFieldsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment AbilityFields on CustomerAbility {
  allowed
  reason
  neededRoles
}
    `, {"fragmentName":"AbilityFields"}) as unknown as TypedDocumentString<AbilityFieldsFragment, unknown>;
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
export const CustomerDocument = {"__meta__":{"hash":"sha256:f0ad2c320ce82ae3ab46469223d1fb9f9bff35f23c98d684b1425ebcc78fc21a"}} as unknown as TypedDocumentString<CustomerQuery, CustomerQueryVariables>;
export const CustomersDocument = {"__meta__":{"hash":"sha256:73668289de0d81535dddeda59a622d1d893d55fc56b356ba58765dffcd98fa43"}} as unknown as TypedDocumentString<CustomersQuery, CustomersQueryVariables>;
export const AssignLicenseDocument = {"__meta__":{"hash":"sha256:5ba2e279823c21a167e4010f3dc129af3beeac92243e089571bae52f945bd042"}} as unknown as TypedDocumentString<AssignLicenseMutation, AssignLicenseMutationVariables>;
export const CustomerLicensesDocument = {"__meta__":{"hash":"sha256:a452c207ce92f197ce3ea2f8bf7ca43c4af5af04e472ddcfef5f1054b6acbe0d"}} as unknown as TypedDocumentString<CustomerLicensesQuery, CustomerLicensesQueryVariables>;
export const RemoveLicenseDocument = {"__meta__":{"hash":"sha256:08da71a14925a2ce3273622f2f0026ed329a24ca2365b2ccb400ed90ea8d89aa"}} as unknown as TypedDocumentString<RemoveLicenseMutation, RemoveLicenseMutationVariables>;
export const SetUsageLocationDocument = {"__meta__":{"hash":"sha256:ab6c2fcd550fbd1c5be1e18b020d76d3ddf993c3c363c72e873e8f98287b07c7"}} as unknown as TypedDocumentString<SetUsageLocationMutation, SetUsageLocationMutationVariables>;
export const OrderDocument = {"__meta__":{"hash":"sha256:0735f35483fa4e9187b2dc7529866a1b14a66ab3353815d012341d55ae278c24"}} as unknown as TypedDocumentString<OrderQuery, OrderQueryVariables>;
export const AuthorizeIndirectProviderDocument = {"__meta__":{"hash":"sha256:5276294cc85f2fea8127db51579d636a36973d6be8b5de2105875f53f86f6983"}} as unknown as TypedDocumentString<AuthorizeIndirectProviderMutation, AuthorizeIndirectProviderMutationVariables>;
export const EndRelationshipDocument = {"__meta__":{"hash":"sha256:877352af84e52a6f4968c3a10f39906fe21187454956cde0630c7c518f3144eb"}} as unknown as TypedDocumentString<EndRelationshipMutation, EndRelationshipMutationVariables>;
export const RelationshipEndingDocument = {"__meta__":{"hash":"sha256:3cc78a7b0e89dfa618723f00542fe34afcc415b719e11fd4ec9b2914f81c565e"}} as unknown as TypedDocumentString<RelationshipEndingQuery, RelationshipEndingQueryVariables>;
export const CreateCustomerUserDocument = {"__meta__":{"hash":"sha256:222fe5681e1f025da6b7b58b9feacb33f9ee0422322443a112c00bc9bc067755"}} as unknown as TypedDocumentString<CreateCustomerUserMutation, CreateCustomerUserMutationVariables>;
export const CustomerUsersDocument = {"__meta__":{"hash":"sha256:8ea6532dd165b6166ef5738a2870aaaeb1624ccee759f7476eec9653675f8464"}} as unknown as TypedDocumentString<CustomerUsersQuery, CustomerUsersQueryVariables>;