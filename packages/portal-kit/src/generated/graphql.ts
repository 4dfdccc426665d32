/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A language of screens and mails. */
export type Language =
  | 'en'
  | 'fr';

/** One of the three portals. */
export type Portal =
  | 'customer'
  | 'provider'
  | 'reseller';

/** Whose password was forgotten. */
export type RequestPasswordResetInput = {
  /** Sign-in name; case does not matter. */
  userPrincipalName: string;
};

/** A new password, by the link of a mail. */
export type ResetPasswordInput = {
  /** At least 15 characters. */
  newPassword: string;
  /** The token of the link. */
  token: string;
};

/** A role of a person in its own tenant. */
export type Role =
  | 'admin_agent'
  | 'billing_administrator'
  | 'global_administrator'
  | 'helpdesk_agent'
  | 'sales_agent'
  | 'user_administrator';

/** The language of screens and mails. */
export type SetLanguageInput = {
  /** The language. */
  language: Language;
};

/** Name and password. */
export type SignInInput = {
  /** Password. */
  password: string;
  /** Sign-in name; case does not matter. */
  userPrincipalName: string;
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
    | { __typename: 'SignInSuccess', viewer: { portal: Portal, roles: Array<Role>, user: { id: string, displayName: string, userPrincipalName: string, language: Language }, organization: { id: string, legalName: string, country: string, timeZone: string }, viewerCan: { consent: boolean, decidePartnership: boolean, inviteCustomers: boolean, manageResellers: boolean, order: boolean, requestDelegatedAdmin: boolean, viewCustomers: boolean, viewOrders: boolean, viewOwnServices: boolean, viewPrices: boolean, viewProviders: boolean } } }
    | { __typename: 'TooManyAttemptsError', code: string, message: string, remedy: string }
    | { __typename: 'WrongPortalError', code: string, message: string, remedy: string }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { __typename: 'SignOutSuccess' } };

export type ViewerFieldsFragment = { portal: Portal, roles: Array<Role>, user: { id: string, displayName: string, userPrincipalName: string, language: Language }, organization: { id: string, legalName: string, country: string, timeZone: string }, viewerCan: { consent: boolean, decidePartnership: boolean, inviteCustomers: boolean, manageResellers: boolean, order: boolean, requestDelegatedAdmin: boolean, viewCustomers: boolean, viewOrders: boolean, viewOwnServices: boolean, viewPrices: boolean, viewProviders: boolean } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { portal: Portal, roles: Array<Role>, user: { id: string, displayName: string, userPrincipalName: string, language: Language }, organization: { id: string, legalName: string, country: string, timeZone: string }, viewerCan: { consent: boolean, decidePartnership: boolean, inviteCustomers: boolean, manageResellers: boolean, order: boolean, requestDelegatedAdmin: boolean, viewCustomers: boolean, viewOrders: boolean, viewOwnServices: boolean, viewPrices: boolean, viewProviders: boolean } } | null };

export type RequestPasswordResetMutationVariables = Exact<{
  input: RequestPasswordResetInput;
  idempotencyKey: string;
  dryRun?: boolean;
}>;


export type RequestPasswordResetMutation = { requestPasswordReset:
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
    | { __typename: 'RequestPasswordResetSuccess' }
    | { __typename: 'TooManyAttemptsError', code: string, message: string, remedy: string }
   };

export type ResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
  idempotencyKey: string;
  dryRun?: boolean;
}>;


export type ResetPasswordMutation = { resetPassword:
    | { __typename: 'IdempotencyKeyReusedError', code: string, message: string, remedy: string }
    | { __typename: 'PasswordLinkInvalidError', code: string, message: string, remedy: string }
    | { __typename: 'PasswordUnacceptableError', code: string, message: string, remedy: string }
    | { __typename: 'ResetPasswordSuccess' }
   };

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
export const ViewerFieldsFragmentDoc = new TypedDocumentString(`
    fragment ViewerFields on Viewer {
  user {
    id
    displayName
    userPrincipalName
    language
  }
  organization {
    id
    legalName
    country
    timeZone
  }
  portal
  roles
  viewerCan {
    consent
    decidePartnership
    inviteCustomers
    manageResellers
    order
    requestDelegatedAdmin
    viewCustomers
    viewOrders
    viewOwnServices
    viewPrices
    viewProviders
  }
}
    `, {"fragmentName":"ViewerFields"}) as unknown as TypedDocumentString<ViewerFieldsFragment, unknown>;
export const SetLanguageDocument = new TypedDocumentString(`
    mutation SetLanguage($input: SetLanguageInput!, $idempotencyKey: ID!, $dryRun: Boolean! = false) {
  setLanguage(input: $input, idempotencyKey: $idempotencyKey, dryRun: $dryRun) {
    __typename
  }
}
    `) as unknown as TypedDocumentString<SetLanguageMutation, SetLanguageMutationVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    __typename
    ... on SignInSuccess {
      viewer {
        ...ViewerFields
      }
    }
    ... on UserError {
      code
      message
      remedy
    }
  }
}
    fragment ViewerFields on Viewer {
  user {
    id
    displayName
    userPrincipalName
    language
  }
  organization {
    id
    legalName
    country
    timeZone
  }
  portal
  roles
  viewerCan {
    consent
    decidePartnership
    inviteCustomers
    manageResellers
    order
    requestDelegatedAdmin
    viewCustomers
    viewOrders
    viewOwnServices
    viewPrices
    viewProviders
  }
}`) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut {
    __typename
  }
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    ...ViewerFields
  }
}
    fragment ViewerFields on Viewer {
  user {
    id
    displayName
    userPrincipalName
    language
  }
  organization {
    id
    legalName
    country
    timeZone
  }
  portal
  roles
  viewerCan {
    consent
    decidePartnership
    inviteCustomers
    manageResellers
    order
    requestDelegatedAdmin
    viewCustomers
    viewOrders
    viewOwnServices
    viewPrices
    viewProviders
  }
}`) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const RequestPasswordResetDocument = new TypedDocumentString(`
    mutation RequestPasswordReset($input: RequestPasswordResetInput!, $idempotencyKey: ID!, $dryRun: Boolean! = false) {
  requestPasswordReset(
    input: $input
    idempotencyKey: $idempotencyKey
    dryRun: $dryRun
  ) {
    __typename
    ... on UserError {
      code
      message
      remedy
    }
  }
}
    `) as unknown as TypedDocumentString<RequestPasswordResetMutation, RequestPasswordResetMutationVariables>;
export const ResetPasswordDocument = new TypedDocumentString(`
    mutation ResetPassword($input: ResetPasswordInput!, $idempotencyKey: ID!, $dryRun: Boolean! = false) {
  resetPassword(input: $input, idempotencyKey: $idempotencyKey, dryRun: $dryRun) {
    __typename
    ... on UserError {
      code
      message
      remedy
    }
  }
}
    `) as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;