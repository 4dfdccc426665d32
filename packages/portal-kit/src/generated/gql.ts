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
    "fragment RefusalFields on UserError {\n  code\n  message\n  remedy\n}\n\nfragment InputRefusalFields on UserError {\n  ...RefusalFields\n  ... on InvalidInputError {\n    field\n    reason\n    maximum\n  }\n}": typeof types.RefusalFieldsFragmentDoc,
    "query Draft($kind: DraftKind!, $subject: ShortText!) {\n  draft(kind: $kind, subject: $subject) {\n    content\n    savedAt\n    generation\n  }\n}": typeof types.DraftDocument,
    "mutation SaveDraft($input: SaveDraftInput!) {\n  saveDraft(input: $input) {\n    __typename\n    ... on SaveDraftSuccess {\n      generation\n    }\n    ... on DraftsFullError {\n      limit\n      retryAt\n    }\n    ...InputRefusalFields\n  }\n}": typeof types.SaveDraftDocument,
    "mutation SetLanguage($input: SetLanguageInput!, $idempotencyKey: IdempotencyKey!, $dryRun: Boolean! = false) {\n  setLanguage(input: $input, idempotencyKey: $idempotencyKey, dryRun: $dryRun) {\n    __typename\n  }\n}": typeof types.SetLanguageDocument,
    "mutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    __typename\n    ... on SignInSuccess {\n      viewer {\n        ...ViewerFields\n      }\n    }\n    ... on WrongPortalError {\n      portal\n      address\n    }\n    ...RefusalFields\n    ... on TooManyAttemptsError {\n      retryAfterSeconds\n    }\n    ... on PasswordCheckBusyError {\n      retryAfterSeconds\n    }\n  }\n}": typeof types.SignInDocument,
    "mutation SignOut {\n  signOut {\n    __typename\n  }\n}": typeof types.SignOutDocument,
    "fragment ViewerFields on Viewer {\n  user {\n    id\n    displayName\n    userPrincipalName\n    contactMail\n    language\n    timeZone\n    keyboardShortcuts\n  }\n  organization {\n    id\n    legalName\n    country\n    timeZone\n  }\n  portal\n  roles\n  now\n  viewerCan {\n    consent\n    createOrganizations\n    decidePartnership\n    importCatalog\n    inviteCustomers\n    manageListing\n    manageResellers\n    moderateListings\n    order\n    requestDelegatedAdmin\n    retryJobs\n    viewActivity\n    viewColleagues\n    viewCustomers\n    viewOrders\n    viewOwnServices\n    viewPrices\n    viewProgram\n    viewProviders\n  }\n}\n\nquery Viewer {\n  viewer {\n    ...ViewerFields\n  }\n}": typeof types.ViewerFieldsFragmentDoc,
};
const documents: Documents = {
    "fragment RefusalFields on UserError {\n  code\n  message\n  remedy\n}\n\nfragment InputRefusalFields on UserError {\n  ...RefusalFields\n  ... on InvalidInputError {\n    field\n    reason\n    maximum\n  }\n}": types.RefusalFieldsFragmentDoc,
    "query Draft($kind: DraftKind!, $subject: ShortText!) {\n  draft(kind: $kind, subject: $subject) {\n    content\n    savedAt\n    generation\n  }\n}": types.DraftDocument,
    "mutation SaveDraft($input: SaveDraftInput!) {\n  saveDraft(input: $input) {\n    __typename\n    ... on SaveDraftSuccess {\n      generation\n    }\n    ... on DraftsFullError {\n      limit\n      retryAt\n    }\n    ...InputRefusalFields\n  }\n}": types.SaveDraftDocument,
    "mutation SetLanguage($input: SetLanguageInput!, $idempotencyKey: IdempotencyKey!, $dryRun: Boolean! = false) {\n  setLanguage(input: $input, idempotencyKey: $idempotencyKey, dryRun: $dryRun) {\n    __typename\n  }\n}": types.SetLanguageDocument,
    "mutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    __typename\n    ... on SignInSuccess {\n      viewer {\n        ...ViewerFields\n      }\n    }\n    ... on WrongPortalError {\n      portal\n      address\n    }\n    ...RefusalFields\n    ... on TooManyAttemptsError {\n      retryAfterSeconds\n    }\n    ... on PasswordCheckBusyError {\n      retryAfterSeconds\n    }\n  }\n}": types.SignInDocument,
    "mutation SignOut {\n  signOut {\n    __typename\n  }\n}": types.SignOutDocument,
    "fragment ViewerFields on Viewer {\n  user {\n    id\n    displayName\n    userPrincipalName\n    contactMail\n    language\n    timeZone\n    keyboardShortcuts\n  }\n  organization {\n    id\n    legalName\n    country\n    timeZone\n  }\n  portal\n  roles\n  now\n  viewerCan {\n    consent\n    createOrganizations\n    decidePartnership\n    importCatalog\n    inviteCustomers\n    manageListing\n    manageResellers\n    moderateListings\n    order\n    requestDelegatedAdmin\n    retryJobs\n    viewActivity\n    viewColleagues\n    viewCustomers\n    viewOrders\n    viewOwnServices\n    viewPrices\n    viewProgram\n    viewProviders\n  }\n}\n\nquery Viewer {\n  viewer {\n    ...ViewerFields\n  }\n}": types.ViewerFieldsFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment RefusalFields on UserError {\n  code\n  message\n  remedy\n}\n\nfragment InputRefusalFields on UserError {\n  ...RefusalFields\n  ... on InvalidInputError {\n    field\n    reason\n    maximum\n  }\n}"): typeof import('./graphql').RefusalFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Draft($kind: DraftKind!, $subject: ShortText!) {\n  draft(kind: $kind, subject: $subject) {\n    content\n    savedAt\n    generation\n  }\n}"): typeof import('./graphql').DraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SaveDraft($input: SaveDraftInput!) {\n  saveDraft(input: $input) {\n    __typename\n    ... on SaveDraftSuccess {\n      generation\n    }\n    ... on DraftsFullError {\n      limit\n      retryAt\n    }\n    ...InputRefusalFields\n  }\n}"): typeof import('./graphql').SaveDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SetLanguage($input: SetLanguageInput!, $idempotencyKey: IdempotencyKey!, $dryRun: Boolean! = false) {\n  setLanguage(input: $input, idempotencyKey: $idempotencyKey, dryRun: $dryRun) {\n    __typename\n  }\n}"): typeof import('./graphql').SetLanguageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    __typename\n    ... on SignInSuccess {\n      viewer {\n        ...ViewerFields\n      }\n    }\n    ... on WrongPortalError {\n      portal\n      address\n    }\n    ...RefusalFields\n    ... on TooManyAttemptsError {\n      retryAfterSeconds\n    }\n    ... on PasswordCheckBusyError {\n      retryAfterSeconds\n    }\n  }\n}"): typeof import('./graphql').SignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SignOut {\n  signOut {\n    __typename\n  }\n}"): typeof import('./graphql').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment ViewerFields on Viewer {\n  user {\n    id\n    displayName\n    userPrincipalName\n    contactMail\n    language\n    timeZone\n    keyboardShortcuts\n  }\n  organization {\n    id\n    legalName\n    country\n    timeZone\n  }\n  portal\n  roles\n  now\n  viewerCan {\n    consent\n    createOrganizations\n    decidePartnership\n    importCatalog\n    inviteCustomers\n    manageListing\n    manageResellers\n    moderateListings\n    order\n    requestDelegatedAdmin\n    retryJobs\n    viewActivity\n    viewColleagues\n    viewCustomers\n    viewOrders\n    viewOwnServices\n    viewPrices\n    viewProgram\n    viewProviders\n  }\n}\n\nquery Viewer {\n  viewer {\n    ...ViewerFields\n  }\n}"): typeof import('./graphql').ViewerFieldsFragmentDoc;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
