/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "mutation SetLanguage($input: SetLanguageInput!, $idempotencyKey: ID!, $dryRun: Boolean! = false) {\n  setLanguage(input: $input, idempotencyKey: $idempotencyKey, dryRun: $dryRun) {\n    __typename\n  }\n}": typeof types.SetLanguageDocument,
    "mutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    __typename\n    ... on SignInSuccess {\n      viewer {\n        ...ViewerFields\n      }\n    }\n    ... on UserError {\n      code\n      message\n      remedy\n    }\n  }\n}": typeof types.SignInDocument,
    "mutation SignOut {\n  signOut {\n    __typename\n  }\n}": typeof types.SignOutDocument,
    "fragment ViewerFields on Viewer {\n  user {\n    id\n    displayName\n    userPrincipalName\n    language\n  }\n  organization {\n    id\n    legalName\n    country\n    timeZone\n  }\n  portal\n  roles\n  viewerCan {\n    consent\n    decidePartnership\n    inviteCustomers\n    manageResellers\n    order\n    requestDelegatedAdmin\n    viewCustomers\n    viewOrders\n    viewOwnServices\n    viewPrices\n    viewProviders\n  }\n}\n\nquery Viewer {\n  viewer {\n    ...ViewerFields\n  }\n}": typeof types.ViewerFieldsFragmentDoc,
    "mutation RequestPasswordReset($input: RequestPasswordResetInput!, $idempotencyKey: ID!, $dryRun: Boolean! = false) {\n  requestPasswordReset(\n    input: $input\n    idempotencyKey: $idempotencyKey\n    dryRun: $dryRun\n  ) {\n    __typename\n    ... on UserError {\n      code\n      message\n      remedy\n    }\n  }\n}": typeof types.RequestPasswordResetDocument,
    "mutation ResetPassword($input: ResetPasswordInput!, $idempotencyKey: ID!, $dryRun: Boolean! = false) {\n  resetPassword(input: $input, idempotencyKey: $idempotencyKey, dryRun: $dryRun) {\n    __typename\n    ... on UserError {\n      code\n      message\n      remedy\n    }\n  }\n}": typeof types.ResetPasswordDocument,
};
const documents: Documents = {
    "mutation SetLanguage($input: SetLanguageInput!, $idempotencyKey: ID!, $dryRun: Boolean! = false) {\n  setLanguage(input: $input, idempotencyKey: $idempotencyKey, dryRun: $dryRun) {\n    __typename\n  }\n}": types.SetLanguageDocument,
    "mutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    __typename\n    ... on SignInSuccess {\n      viewer {\n        ...ViewerFields\n      }\n    }\n    ... on UserError {\n      code\n      message\n      remedy\n    }\n  }\n}": types.SignInDocument,
    "mutation SignOut {\n  signOut {\n    __typename\n  }\n}": types.SignOutDocument,
    "fragment ViewerFields on Viewer {\n  user {\n    id\n    displayName\n    userPrincipalName\n    language\n  }\n  organization {\n    id\n    legalName\n    country\n    timeZone\n  }\n  portal\n  roles\n  viewerCan {\n    consent\n    decidePartnership\n    inviteCustomers\n    manageResellers\n    order\n    requestDelegatedAdmin\n    viewCustomers\n    viewOrders\n    viewOwnServices\n    viewPrices\n    viewProviders\n  }\n}\n\nquery Viewer {\n  viewer {\n    ...ViewerFields\n  }\n}": types.ViewerFieldsFragmentDoc,
    "mutation RequestPasswordReset($input: RequestPasswordResetInput!, $idempotencyKey: ID!, $dryRun: Boolean! = false) {\n  requestPasswordReset(\n    input: $input\n    idempotencyKey: $idempotencyKey\n    dryRun: $dryRun\n  ) {\n    __typename\n    ... on UserError {\n      code\n      message\n      remedy\n    }\n  }\n}": types.RequestPasswordResetDocument,
    "mutation ResetPassword($input: ResetPasswordInput!, $idempotencyKey: ID!, $dryRun: Boolean! = false) {\n  resetPassword(input: $input, idempotencyKey: $idempotencyKey, dryRun: $dryRun) {\n    __typename\n    ... on UserError {\n      code\n      message\n      remedy\n    }\n  }\n}": types.ResetPasswordDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SetLanguage($input: SetLanguageInput!, $idempotencyKey: ID!, $dryRun: Boolean! = false) {\n  setLanguage(input: $input, idempotencyKey: $idempotencyKey, dryRun: $dryRun) {\n    __typename\n  }\n}"): typeof import('./graphql').SetLanguageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    __typename\n    ... on SignInSuccess {\n      viewer {\n        ...ViewerFields\n      }\n    }\n    ... on UserError {\n      code\n      message\n      remedy\n    }\n  }\n}"): typeof import('./graphql').SignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SignOut {\n  signOut {\n    __typename\n  }\n}"): typeof import('./graphql').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ViewerFields on Viewer {\n  user {\n    id\n    displayName\n    userPrincipalName\n    language\n  }\n  organization {\n    id\n    legalName\n    country\n    timeZone\n  }\n  portal\n  roles\n  viewerCan {\n    consent\n    decidePartnership\n    inviteCustomers\n    manageResellers\n    order\n    requestDelegatedAdmin\n    viewCustomers\n    viewOrders\n    viewOwnServices\n    viewPrices\n    viewProviders\n  }\n}\n\nquery Viewer {\n  viewer {\n    ...ViewerFields\n  }\n}"): typeof import('./graphql').ViewerFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RequestPasswordReset($input: RequestPasswordResetInput!, $idempotencyKey: ID!, $dryRun: Boolean! = false) {\n  requestPasswordReset(\n    input: $input\n    idempotencyKey: $idempotencyKey\n    dryRun: $dryRun\n  ) {\n    __typename\n    ... on UserError {\n      code\n      message\n      remedy\n    }\n  }\n}"): typeof import('./graphql').RequestPasswordResetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ResetPassword($input: ResetPasswordInput!, $idempotencyKey: ID!, $dryRun: Boolean! = false) {\n  resetPassword(input: $input, idempotencyKey: $idempotencyKey, dryRun: $dryRun) {\n    __typename\n    ... on UserError {\n      code\n      message\n      remedy\n    }\n  }\n}"): typeof import('./graphql').ResetPasswordDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
