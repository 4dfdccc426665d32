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
  /** ISO 3166-1 alpha-2; decides which prices and currencies apply. */
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
    | { __typename: 'InvalidInputError', code: string, message: string, remedy: string, field: string, reason: string, maximum: number | null }
    | { __typename: 'InvitationNotOpenError', state: string, code: string, message: string, remedy: string }
    | { __typename: 'NotFoundError', code: string, message: string, remedy: string }
    | { __typename: 'OtherOrganizationError', code: string, message: string, remedy: string }
    | { __typename: 'PasswordCheckBusyError', code: string, message: string, remedy: string, retryAfterSeconds: number }
    | { __typename: 'PasswordUnacceptableError', reason: string, code: string, message: string, remedy: string }
    | { __typename: 'TenantMadeError', domain: string, code: string, message: string, remedy: string }
    | { __typename: 'TenantsSpentError', limit: number, retryAt: string, code: string, message: string, remedy: string }
    | { __typename: 'TooManyAttemptsError', code: string, message: string, remedy: string, retryAfterSeconds: number }
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

export type OrderQueryVariables = Exact<{
  id: string;
}>;


export type OrderQuery = { order: { id: string, number: string, status: OrderStatus, placedAt: string, placedByName: string | null, cancellableUntil: string, canceledAt: string | null, cancellationReason: string | null, provider: { id: string, legalName: string }, reseller: { id: string, legalName: string }, customer: { id: string, legalName: string, viewerCanOpen: boolean }, lines: Array<{ id: string, kind: OrderLineKind, skuTitle: string, term: string, billingPlan: BillingPlan, quantity: number, subscriptionId: string }> } | null };

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


export type PartnerRelationshipsQuery = { partnerRelationships: { nodes: Array<{ id: string, partnerId: string, partnerName: string, partnerCountry: string, partnerKind: PartnerKind, since: string, grantedByName: string, endedAt: string | null, endedByName: string | null, delegatedAdmins: Array<{ id: string, roles: Array<DelegatedRole>, activatedAt: string, endsAt: string }>, viewerCan: { end: boolean, endDelegatedAdmin: boolean } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type PartnerRelationshipQueryVariables = Exact<{
  id: string;
}>;


export type PartnerRelationshipQuery = { partnerRelationship: { id: string, partnerId: string, partnerName: string, partnerDomain: string | null, partnerCountry: string, partnerKind: PartnerKind, since: string, grantedByName: string, endedAt: string | null, endedByName: string | null, delegatedAdmins: Array<{ id: string, roles: Array<DelegatedRole>, activatedAt: string, endsAt: string }>, pastDelegatedAdmins: Array<{ id: string, roles: Array<DelegatedRole>, activatedAt: string, endedAt: string, endedByName: string | null }>, viewerCan: { end: boolean, endDelegatedAdmin: boolean } } | null };

export type RelationshipEndingQueryVariables = Exact<{
  id: string;
}>;


export type RelationshipEndingQuery = { relationshipEnding: { relationshipId: string, partnerName: string, partnerKind: PartnerKind, confirmation: string, runningSubscriptions: number, delegatedAdmins: Array<{ id: string }> } | null };

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

export const AcceptCustomerInvitationDocument = {"__meta__":{"hash":"sha256:90249dcf4999304d9425f0318d13ee80f458f5c7704a2d0f01ff4e3e9d972fcf"}} as unknown as TypedDocumentString<AcceptCustomerInvitationMutation, AcceptCustomerInvitationMutationVariables>;
export const CreateTenantDocument = {"__meta__":{"hash":"sha256:06c22de3062795ee59a1cad6176f46db900304d704beed2997aaf194a173b3b8"}} as unknown as TypedDocumentString<CreateTenantMutation, CreateTenantMutationVariables>;
export const CustomerAgreementDocument = {"__meta__":{"hash":"sha256:0e7c7a8f6ce809adb2340ded801a2ef9ebe64e7c023a5d34e5b5f6ae4d0cae75"}} as unknown as TypedDocumentString<CustomerAgreementQuery, CustomerAgreementQueryVariables>;
export const InvitationByLinkDocument = {"__meta__":{"hash":"sha256:abcb13e18f12e143f5eb2033d352054012a4be351f660570526cb99a3bee198f"}} as unknown as TypedDocumentString<InvitationByLinkQuery, InvitationByLinkQueryVariables>;
export const NoteInvitationOpenedDocument = {"__meta__":{"hash":"sha256:bc5904223f6804da353eb5bf043f4e79278cc6cc9ec847c21f5960d2cf0029c8"}} as unknown as TypedDocumentString<NoteInvitationOpenedMutation, NoteInvitationOpenedMutationVariables>;
export const TenantDomainDocument = {"__meta__":{"hash":"sha256:aec8486e3d63a663b51120e8e15e2b9716948671a5aa1ea169d6b6edafd3e630"}} as unknown as TypedDocumentString<TenantDomainQuery, TenantDomainQueryVariables>;
export const OrderDocument = {"__meta__":{"hash":"sha256:a9e5c98417f802bd30c16ad3150201e2a897d7c37b8ecc6d29def8d51b623c35"}} as unknown as TypedDocumentString<OrderQuery, OrderQueryVariables>;
export const EndDelegatedAdminRelationshipDocument = {"__meta__":{"hash":"sha256:1d11071ae4a970bd3c5d36b347695031fd3d1c00b8785bdcc8b83b7c1dbc3f45"}} as unknown as TypedDocumentString<EndDelegatedAdminRelationshipMutation, EndDelegatedAdminRelationshipMutationVariables>;
export const EndRelationshipDocument = {"__meta__":{"hash":"sha256:bf4dfef4cba3ea28bf53b3bb742c5f0b133625b0e97c379c925c35e1e2af6712"}} as unknown as TypedDocumentString<EndRelationshipMutation, EndRelationshipMutationVariables>;
export const PartnerRelationshipsDocument = {"__meta__":{"hash":"sha256:78b12ed0cc21976bf117840e5d90e9ec658b069b36ba4ea692c7dee2d341da7c"}} as unknown as TypedDocumentString<PartnerRelationshipsQuery, PartnerRelationshipsQueryVariables>;
export const PartnerRelationshipDocument = {"__meta__":{"hash":"sha256:828121c6c76c3dd8ea89f9bc1e7c68fa98967690aabad58573a783d0cf304480"}} as unknown as TypedDocumentString<PartnerRelationshipQuery, PartnerRelationshipQueryVariables>;
export const RelationshipEndingDocument = {"__meta__":{"hash":"sha256:c72ba0f1e0d0187d0dbca54c2928b9fdaa3f734c882388a4682dd3b6594cebd5"}} as unknown as TypedDocumentString<RelationshipEndingQuery, RelationshipEndingQueryVariables>;