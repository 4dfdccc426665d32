/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Language =
  | 'en'
  | 'fr';

export type Portal =
  | 'customer'
  | 'provider'
  | 'reseller';

export type RequestPasswordResetInput = {
  userPrincipalName: string;
};

export type ResetPasswordInput = {
  newPassword: string;
  token: string;
};

export type Role =
  | 'admin_agent'
  | 'billing_administrator'
  | 'global_administrator'
  | 'helpdesk_agent'
  | 'sales_agent'
  | 'user_administrator';

export type SetLanguageInput = {
  language: Language;
};

export type SignInInput = {
  password: string;
  userPrincipalName: string;
};

export type SetLanguageMutationVariables = Exact<{
  input: SetLanguageInput;
  idempotencyKey: string;
  dryRun?: boolean;
}>;


export type SetLanguageMutation = { setLanguage: { __typename: 'SetLanguageSuccess' } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn:
    | { __typename: 'InvalidCredentials', code: string, message: string, remedy: string }
    | { __typename: 'SignInSuccess', viewer: { portal: Portal, roles: Array<Role>, user: { id: string, displayName: string, userPrincipalName: string, language: Language }, organization: { id: string, legalName: string, country: string, language: Language, defaultDomain: string } } }
    | { __typename: 'TooManyAttempts', code: string, message: string, remedy: string }
    | { __typename: 'WrongPortal', code: string, message: string, remedy: string }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { __typename: 'SignOutSuccess' } };

export type ViewerFieldsFragment = { portal: Portal, roles: Array<Role>, user: { id: string, displayName: string, userPrincipalName: string, language: Language }, organization: { id: string, legalName: string, country: string, language: Language, defaultDomain: string } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { portal: Portal, roles: Array<Role>, user: { id: string, displayName: string, userPrincipalName: string, language: Language }, organization: { id: string, legalName: string, country: string, language: Language, defaultDomain: string } } | null };

export type RequestPasswordResetMutationVariables = Exact<{
  input: RequestPasswordResetInput;
  idempotencyKey: string;
  dryRun?: boolean;
}>;


export type RequestPasswordResetMutation = { requestPasswordReset:
    | { __typename: 'RequestPasswordResetSuccess' }
    | { __typename: 'TooManyAttempts', code: string, message: string, remedy: string }
   };

export type ResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
  idempotencyKey: string;
  dryRun?: boolean;
}>;


export type ResetPasswordMutation = { resetPassword:
    | { __typename: 'InvalidResetLink', code: string, message: string, remedy: string }
    | { __typename: 'ResetPasswordSuccess' }
    | { __typename: 'WeakPassword', code: string, message: string, remedy: string }
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
    language
    defaultDomain
  }
  portal
  roles
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
    language
    defaultDomain
  }
  portal
  roles
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
    language
    defaultDomain
  }
  portal
  roles
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