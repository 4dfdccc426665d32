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

/** Why somebody may not do something with a customer. no_role: your own roles. provider_only: indirect providers alone may. no_delegated_admin: the customer granted no administration that runs now. role_not_covered: it granted some, without a role this needs. */
export type CustomerAbilityReason =
  | 'no_delegated_admin'
  | 'no_role'
  | 'provider_only'
  | 'role_not_covered';

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


export type CustomerQuery = { customer: { id: string, legalName: string, domain: string, domains: Array<string>, country: string, since: string, relationshipId: string, partners: Array<{ id: string, legalName: string }>, delegatedAdmins: Array<{ id: string, roles: Array<DelegatedRole>, endsAt: string, viewerCanEnd: boolean }>, pastDelegatedAdmins: Array<{ id: string, roles: Array<DelegatedRole>, endedAt: string, endedByName: string | null }>, viewerCan: { viewUsers: { allowed: boolean, reason: CustomerAbilityReason | null, neededRoles: Array<DelegatedRole> }, manageUsers: { allowed: boolean, reason: CustomerAbilityReason | null, neededRoles: Array<DelegatedRole> }, viewLicenses: { allowed: boolean, reason: CustomerAbilityReason | null, neededRoles: Array<DelegatedRole> }, manageLicenses: { allowed: boolean, reason: CustomerAbilityReason | null, neededRoles: Array<DelegatedRole> }, order: { allowed: boolean, reason: CustomerAbilityReason | null, neededRoles: Array<DelegatedRole> }, end: { allowed: boolean, reason: CustomerAbilityReason | null, neededRoles: Array<DelegatedRole> } } } | null };

export type CustomersQueryVariables = Exact<{
  partnerId?: string | null | undefined;
  search?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CustomersQuery = { customers: { nodes: Array<{ id: string, legalName: string, domain: string, country: string, since: string, partners: Array<{ id: string, legalName: string }> }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

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
    | { __typename: 'InvalidInputError', code: string, message: string, remedy: string, field: string, reason: string, maximum: number | null }
    | { __typename: 'NoDelegatedAdminError', code: string, message: string, remedy: string }
    | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
    | { __typename: 'NotPermittedError', code: string, message: string, remedy: string }
    | { __typename: 'RoleNotCoveredError', code: string, message: string, remedy: string }
    | { __typename: 'SetUsageLocationSuccess' }
   };

export type OrderFieldsFragment = { id: string, number: string, status: OrderStatus, placedAt: string, placedByName: string | null, cancellableUntil: string, canceledAt: string | null, cancellationReason: string | null, provider: { id: string, legalName: string }, reseller: { id: string, legalName: string }, customer: { id: string, legalName: string, viewerCanOpen: boolean }, lines: Array<{ id: string, kind: OrderLineKind, skuTitle: string, term: string, billingPlan: BillingPlan, quantity: number, subscriptionId: string, remainingDays: number | null, termDays: number | null, unitListPrice: { amount: number, currency: string } | null, listPrice: { amount: number, currency: string } | null }>, listPrice: { amount: number, currency: string } | null };

export type OrderQueryVariables = Exact<{
  id: string;
}>;


export type OrderQuery = { order: { id: string, number: string, status: OrderStatus, placedAt: string, placedByName: string | null, cancellableUntil: string, canceledAt: string | null, cancellationReason: string | null, provider: { id: string, legalName: string }, reseller: { id: string, legalName: string }, customer: { id: string, legalName: string, viewerCanOpen: boolean }, lines: Array<{ id: string, kind: OrderLineKind, skuTitle: string, term: string, billingPlan: BillingPlan, quantity: number, subscriptionId: string, remainingDays: number | null, termDays: number | null, unitListPrice: { amount: number, currency: string } | null, listPrice: { amount: number, currency: string } | null }>, listPrice: { amount: number, currency: string } | null } | null };

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
    | { __typename: 'InvalidInputError', code: string, message: string, remedy: string, field: string, reason: string, maximum: number | null }
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
  first: number;
  after?: string | null | undefined;
}>;


export type CustomerUsersQuery = { customerUsers: { nodes: Array<{ id: string, displayName: string, userPrincipalName: string, contactMail: string | null, usageLocation: string | null, licenses: Array<{ licenseSkuId: string, name: string }> }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null };

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
export const AbilityFieldsFragmentDoc = new TypedDocumentString(`
    fragment AbilityFields on CustomerAbility {
  allowed
  reason
  neededRoles
}
    `, {"fragmentName":"AbilityFields"}) as unknown as TypedDocumentString<AbilityFieldsFragment, unknown>;
export const OrderFieldsFragmentDoc = new TypedDocumentString(`
    fragment OrderFields on OrderDetail {
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
  lines {
    id
    kind
    skuTitle
    term
    billingPlan
    quantity
    subscriptionId
    remainingDays
    termDays
    unitListPrice {
      amount
      currency
    }
    listPrice {
      amount
      currency
    }
  }
  listPrice {
    amount
    currency
  }
}
    `, {"fragmentName":"OrderFields"}) as unknown as TypedDocumentString<OrderFieldsFragment, unknown>;
export const CustomerDocument = {"__meta__":{"hash":"sha256:ab0ae10059996239e3802e905e4ceef949dad80e8704ac03609cd909906cdb81"}} as unknown as TypedDocumentString<CustomerQuery, CustomerQueryVariables>;
export const CustomersDocument = {"__meta__":{"hash":"sha256:3b35d5248b999b924742fa85a9e9a2382a3da50557a74ad1b6c088b899352492"}} as unknown as TypedDocumentString<CustomersQuery, CustomersQueryVariables>;
export const AssignLicenseDocument = {"__meta__":{"hash":"sha256:88ce50f8b191482657e6dde433e21b599b2969bafaac794d5a2c253a13e57a62"}} as unknown as TypedDocumentString<AssignLicenseMutation, AssignLicenseMutationVariables>;
export const CustomerLicensesDocument = {"__meta__":{"hash":"sha256:a452c207ce92f197ce3ea2f8bf7ca43c4af5af04e472ddcfef5f1054b6acbe0d"}} as unknown as TypedDocumentString<CustomerLicensesQuery, CustomerLicensesQueryVariables>;
export const RemoveLicenseDocument = {"__meta__":{"hash":"sha256:c576f75534bf556c8d890b2c691b9c81a273985c8da95408e3e578f554c1d8a2"}} as unknown as TypedDocumentString<RemoveLicenseMutation, RemoveLicenseMutationVariables>;
export const SetUsageLocationDocument = {"__meta__":{"hash":"sha256:8b45c36dbeadc9effae9ebe71924be3b0081c0331e36a8e0b06c28f0705f8f6b"}} as unknown as TypedDocumentString<SetUsageLocationMutation, SetUsageLocationMutationVariables>;
export const OrderDocument = {"__meta__":{"hash":"sha256:76831b6c4023241a29c700324b18c7fcab822f0965ef1d188a05b5a9752f60fd"}} as unknown as TypedDocumentString<OrderQuery, OrderQueryVariables>;
export const AuthorizeIndirectProviderDocument = {"__meta__":{"hash":"sha256:0c2732391702618df932e4c06ba95f2d617966ff26b5f78167ce8ae8ddd838ac"}} as unknown as TypedDocumentString<AuthorizeIndirectProviderMutation, AuthorizeIndirectProviderMutationVariables>;
export const EndRelationshipDocument = {"__meta__":{"hash":"sha256:bf4dfef4cba3ea28bf53b3bb742c5f0b133625b0e97c379c925c35e1e2af6712"}} as unknown as TypedDocumentString<EndRelationshipMutation, EndRelationshipMutationVariables>;
export const RelationshipEndingDocument = {"__meta__":{"hash":"sha256:3cc78a7b0e89dfa618723f00542fe34afcc415b719e11fd4ec9b2914f81c565e"}} as unknown as TypedDocumentString<RelationshipEndingQuery, RelationshipEndingQueryVariables>;
export const CreateCustomerUserDocument = {"__meta__":{"hash":"sha256:9dd83c6b951565d262448a2d2f2d7e9f88a8ef46aecb9d316472246d75de9438"}} as unknown as TypedDocumentString<CreateCustomerUserMutation, CreateCustomerUserMutationVariables>;
export const CustomerUsersDocument = {"__meta__":{"hash":"sha256:08ad6af5ab10fc3b381ff979ef69ecaa398bb01ffe856ef5dee01f90639ed6d2"}} as unknown as TypedDocumentString<CustomerUsersQuery, CustomerUsersQueryVariables>;