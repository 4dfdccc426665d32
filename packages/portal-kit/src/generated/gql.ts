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
    "mutation DeclineInvitation($input: DeclineInvitationInput!, $idempotencyKey: ID!, $dryRun: Boolean! = false) {\n  declineInvitation(\n    input: $input\n    idempotencyKey: $idempotencyKey\n    dryRun: $dryRun\n  ) {\n    __typename\n    ... on InvalidInputError {\n      field\n      reason\n    }\n    ... on UserError {\n      code\n      message\n      remedy\n    }\n  }\n}": typeof types.DeclineInvitationDocument,
    "mutation DraftInvitation($input: DraftInvitationInput!, $idempotencyKey: ID!, $dryRun: Boolean! = false) {\n  draftInvitation(input: $input, idempotencyKey: $idempotencyKey, dryRun: $dryRun) {\n    __typename\n    ... on DraftInvitationSuccess {\n      invitation {\n        ...InvitationFields\n      }\n    }\n    ... on InvalidInputError {\n      field\n      reason\n    }\n    ... on UserError {\n      code\n      message\n      remedy\n    }\n  }\n}": typeof types.DraftInvitationDocument,
    "query InvitationByLink($id: ID!, $token: String!) {\n  invitationByLink(id: $id, token: $token) {\n    id\n    kind\n    language\n    inviter {\n      legalName\n      country\n    }\n    inviterUserName\n    provider {\n      legalName\n      country\n    }\n    administration {\n      roles\n      duration\n      until\n    }\n    expiresAt\n    status\n    closedReason\n    answeredByViewer\n    viewerCan {\n      accept\n      acceptObstacle\n      decline\n      declineObstacle\n    }\n  }\n}": typeof types.InvitationByLinkDocument,
    "fragment InvitationFields on Invitation {\n  id\n  kind\n  status\n  recipientMail\n  recipientName\n  language\n  subject\n  text\n  link\n  requestedRoles\n  requestedDuration\n  provider {\n    id\n    legalName\n  }\n  inviterUserName\n  createdAt\n  issuedAt\n  sentAt\n  openedAt\n  expiresAt\n  decidedAt\n  decidedBy {\n    legalName\n  }\n  declineReason\n  viewerCan {\n    edit\n    issue\n    send\n    resend\n    revoke\n  }\n}\n\nquery Invitation($id: ID!) {\n  invitation(id: $id) {\n    ...InvitationFields\n  }\n}": typeof types.InvitationFieldsFragmentDoc,
    "query Invitations($first: Int!, $after: String) {\n  invitations(first: $first, after: $after) {\n    nodes {\n      ...InvitationFields\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}": typeof types.InvitationsDocument,
    "mutation IssueInvitation($input: SentInvitationInput!, $idempotencyKey: ID!, $dryRun: Boolean! = false) {\n  issueInvitation(input: $input, idempotencyKey: $idempotencyKey, dryRun: $dryRun) {\n    __typename\n    ... on IssueInvitationSuccess {\n      invitation {\n        ...InvitationFields\n      }\n    }\n    ... on UserError {\n      code\n      message\n      remedy\n    }\n  }\n}": typeof types.IssueInvitationDocument,
    "mutation NoteInvitationOpened($input: InvitationLinkInput!) {\n  noteInvitationOpened(input: $input) {\n    __typename\n    ... on NoteInvitationOpenedSuccess {\n      first\n    }\n    ... on UserError {\n      code\n    }\n  }\n}": typeof types.NoteInvitationOpenedDocument,
    "mutation ResendInvitation($input: SentInvitationInput!, $idempotencyKey: ID!, $dryRun: Boolean! = false) {\n  resendInvitation(\n    input: $input\n    idempotencyKey: $idempotencyKey\n    dryRun: $dryRun\n  ) {\n    __typename\n    ... on ResendInvitationSuccess {\n      invitation {\n        ...InvitationFields\n      }\n    }\n    ... on UserError {\n      code\n      message\n      remedy\n    }\n  }\n}": typeof types.ResendInvitationDocument,
    "mutation RevokeInvitation($input: SentInvitationInput!, $idempotencyKey: ID!, $dryRun: Boolean! = false) {\n  revokeInvitation(\n    input: $input\n    idempotencyKey: $idempotencyKey\n    dryRun: $dryRun\n  ) {\n    __typename\n    ... on RevokeInvitationSuccess {\n      invitation {\n        ...InvitationFields\n      }\n    }\n    ... on UserError {\n      code\n      message\n      remedy\n    }\n  }\n}": typeof types.RevokeInvitationDocument,
    "mutation SaveInvitationDraft($input: SaveInvitationDraftInput!) {\n  saveInvitationDraft(input: $input) {\n    __typename\n    ... on SaveInvitationDraftSuccess {\n      invitation {\n        ...InvitationFields\n      }\n    }\n    ... on InvalidInputError {\n      field\n      reason\n    }\n    ... on UserError {\n      code\n      message\n      remedy\n    }\n  }\n}": typeof types.SaveInvitationDraftDocument,
    "mutation SendInvitation($input: SentInvitationInput!, $idempotencyKey: ID!, $dryRun: Boolean! = false) {\n  sendInvitation(input: $input, idempotencyKey: $idempotencyKey, dryRun: $dryRun) {\n    __typename\n    ... on SendInvitationSuccess {\n      invitation {\n        ...InvitationFields\n      }\n    }\n    ... on UserError {\n      code\n      message\n      remedy\n    }\n  }\n}": typeof types.SendInvitationDocument,
    "mutation EndAdministration($input: EndDelegatedAdminRelationshipInput!, $idempotencyKey: ID!, $dryRun: Boolean! = false) {\n  endDelegatedAdminRelationship(\n    input: $input\n    idempotencyKey: $idempotencyKey\n    dryRun: $dryRun\n  ) {\n    __typename\n    ... on UserError {\n      code\n      message\n      remedy\n    }\n  }\n}": typeof types.EndAdministrationDocument,
    "mutation EndPartnership($input: EndPartnershipInput!, $idempotencyKey: ID!, $dryRun: Boolean! = false) {\n  endPartnership(input: $input, idempotencyKey: $idempotencyKey, dryRun: $dryRun) {\n    __typename\n    ... on UserError {\n      code\n      message\n      remedy\n    }\n  }\n}": typeof types.EndPartnershipDocument,
    "query IndirectProviders($first: Int!, $after: String) {\n  indirectProviders(first: $first, after: $after) {\n    nodes {\n      ...PartnershipFields\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}": typeof types.IndirectProvidersDocument,
    "query IndirectResellers($first: Int!, $after: String) {\n  indirectResellers(first: $first, after: $after) {\n    nodes {\n      ...PartnershipFields\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}": typeof types.IndirectResellersDocument,
    "query PartnershipEnding($id: ID!) {\n  partnershipEnding(id: $id) {\n    partnershipId\n    confirmation\n    stops\n    stays\n    openJointInvitations\n    runningSubscriptions\n    sharedCustomers\n  }\n}": typeof types.PartnershipEndingDocument,
    "fragment PartnershipFields on Partnership {\n  id\n  provider {\n    id\n    legalName\n    domain\n    country\n  }\n  reseller {\n    id\n    legalName\n    domain\n    country\n  }\n  since\n  endedAt\n  endedBy\n  administration {\n    id\n    displayName\n    roles\n    activatedAt\n    endsAt\n  }\n  viewerCan {\n    end\n    viewCustomers\n    inviteCustomers\n    endAdministration\n  }\n}\n\nquery Partnership($id: ID!) {\n  partnership(id: $id) {\n    ...PartnershipFields\n  }\n}": typeof types.PartnershipFieldsFragmentDoc,
    "mutation SetLanguage($input: SetLanguageInput!, $idempotencyKey: ID!, $dryRun: Boolean! = false) {\n  setLanguage(input: $input, idempotencyKey: $idempotencyKey, dryRun: $dryRun) {\n    __typename\n  }\n}": typeof types.SetLanguageDocument,
    "mutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    __typename\n    ... on SignInSuccess {\n      viewer {\n        ...ViewerFields\n      }\n    }\n    ... on UserError {\n      code\n      message\n      remedy\n    }\n  }\n}": typeof types.SignInDocument,
    "mutation SignOut {\n  signOut {\n    __typename\n  }\n}": typeof types.SignOutDocument,
    "fragment ViewerFields on Viewer {\n  user {\n    id\n    displayName\n    userPrincipalName\n    language\n  }\n  organization {\n    id\n    legalName\n    country\n    timeZone\n  }\n  portal\n  roles\n  viewerCan {\n    consent\n    decidePartnership\n    inviteCustomers\n    manageResellers\n    order\n    requestDelegatedAdmin\n    viewCustomers\n    viewOrders\n    viewOwnServices\n    viewPrices\n    viewProviders\n  }\n}\n\nquery Viewer {\n  viewer {\n    ...ViewerFields\n  }\n}": typeof types.ViewerFieldsFragmentDoc,
    "mutation RequestPasswordReset($input: RequestPasswordResetInput!, $idempotencyKey: ID!, $dryRun: Boolean! = false) {\n  requestPasswordReset(\n    input: $input\n    idempotencyKey: $idempotencyKey\n    dryRun: $dryRun\n  ) {\n    __typename\n    ... on UserError {\n      code\n      message\n      remedy\n    }\n  }\n}": typeof types.RequestPasswordResetDocument,
    "mutation ResetPassword($input: ResetPasswordInput!, $idempotencyKey: ID!, $dryRun: Boolean! = false) {\n  resetPassword(input: $input, idempotencyKey: $idempotencyKey, dryRun: $dryRun) {\n    __typename\n    ... on UserError {\n      code\n      message\n      remedy\n    }\n  }\n}": typeof types.ResetPasswordDocument,
};
const documents: Documents = {
    "mutation DeclineInvitation($input: DeclineInvitationInput!, $idempotencyKey: ID!, $dryRun: Boolean! = false) {\n  declineInvitation(\n    input: $input\n    idempotencyKey: $idempotencyKey\n    dryRun: $dryRun\n  ) {\n    __typename\n    ... on InvalidInputError {\n      field\n      reason\n    }\n    ... on UserError {\n      code\n      message\n      remedy\n    }\n  }\n}": types.DeclineInvitationDocument,
    "mutation DraftInvitation($input: DraftInvitationInput!, $idempotencyKey: ID!, $dryRun: Boolean! = false) {\n  draftInvitation(input: $input, idempotencyKey: $idempotencyKey, dryRun: $dryRun) {\n    __typename\n    ... on DraftInvitationSuccess {\n      invitation {\n        ...InvitationFields\n      }\n    }\n    ... on InvalidInputError {\n      field\n      reason\n    }\n    ... on UserError {\n      code\n      message\n      remedy\n    }\n  }\n}": types.DraftInvitationDocument,
    "query InvitationByLink($id: ID!, $token: String!) {\n  invitationByLink(id: $id, token: $token) {\n    id\n    kind\n    language\n    inviter {\n      legalName\n      country\n    }\n    inviterUserName\n    provider {\n      legalName\n      country\n    }\n    administration {\n      roles\n      duration\n      until\n    }\n    expiresAt\n    status\n    closedReason\n    answeredByViewer\n    viewerCan {\n      accept\n      acceptObstacle\n      decline\n      declineObstacle\n    }\n  }\n}": types.InvitationByLinkDocument,
    "fragment InvitationFields on Invitation {\n  id\n  kind\n  status\n  recipientMail\n  recipientName\n  language\n  subject\n  text\n  link\n  requestedRoles\n  requestedDuration\n  provider {\n    id\n    legalName\n  }\n  inviterUserName\n  createdAt\n  issuedAt\n  sentAt\n  openedAt\n  expiresAt\n  decidedAt\n  decidedBy {\n    legalName\n  }\n  declineReason\n  viewerCan {\n    edit\n    issue\n    send\n    resend\n    revoke\n  }\n}\n\nquery Invitation($id: ID!) {\n  invitation(id: $id) {\n    ...InvitationFields\n  }\n}": types.InvitationFieldsFragmentDoc,
    "query Invitations($first: Int!, $after: String) {\n  invitations(first: $first, after: $after) {\n    nodes {\n      ...InvitationFields\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}": types.InvitationsDocument,
    "mutation IssueInvitation($input: SentInvitationInput!, $idempotencyKey: ID!, $dryRun: Boolean! = false) {\n  issueInvitation(input: $input, idempotencyKey: $idempotencyKey, dryRun: $dryRun) {\n    __typename\n    ... on IssueInvitationSuccess {\n      invitation {\n        ...InvitationFields\n      }\n    }\n    ... on UserError {\n      code\n      message\n      remedy\n    }\n  }\n}": types.IssueInvitationDocument,
    "mutation NoteInvitationOpened($input: InvitationLinkInput!) {\n  noteInvitationOpened(input: $input) {\n    __typename\n    ... on NoteInvitationOpenedSuccess {\n      first\n    }\n    ... on UserError {\n      code\n    }\n  }\n}": types.NoteInvitationOpenedDocument,
    "mutation ResendInvitation($input: SentInvitationInput!, $idempotencyKey: ID!, $dryRun: Boolean! = false) {\n  resendInvitation(\n    input: $input\n    idempotencyKey: $idempotencyKey\n    dryRun: $dryRun\n  ) {\n    __typename\n    ... on ResendInvitationSuccess {\n      invitation {\n        ...InvitationFields\n      }\n    }\n    ... on UserError {\n      code\n      message\n      remedy\n    }\n  }\n}": types.ResendInvitationDocument,
    "mutation RevokeInvitation($input: SentInvitationInput!, $idempotencyKey: ID!, $dryRun: Boolean! = false) {\n  revokeInvitation(\n    input: $input\n    idempotencyKey: $idempotencyKey\n    dryRun: $dryRun\n  ) {\n    __typename\n    ... on RevokeInvitationSuccess {\n      invitation {\n        ...InvitationFields\n      }\n    }\n    ... on UserError {\n      code\n      message\n      remedy\n    }\n  }\n}": types.RevokeInvitationDocument,
    "mutation SaveInvitationDraft($input: SaveInvitationDraftInput!) {\n  saveInvitationDraft(input: $input) {\n    __typename\n    ... on SaveInvitationDraftSuccess {\n      invitation {\n        ...InvitationFields\n      }\n    }\n    ... on InvalidInputError {\n      field\n      reason\n    }\n    ... on UserError {\n      code\n      message\n      remedy\n    }\n  }\n}": types.SaveInvitationDraftDocument,
    "mutation SendInvitation($input: SentInvitationInput!, $idempotencyKey: ID!, $dryRun: Boolean! = false) {\n  sendInvitation(input: $input, idempotencyKey: $idempotencyKey, dryRun: $dryRun) {\n    __typename\n    ... on SendInvitationSuccess {\n      invitation {\n        ...InvitationFields\n      }\n    }\n    ... on UserError {\n      code\n      message\n      remedy\n    }\n  }\n}": types.SendInvitationDocument,
    "mutation EndAdministration($input: EndDelegatedAdminRelationshipInput!, $idempotencyKey: ID!, $dryRun: Boolean! = false) {\n  endDelegatedAdminRelationship(\n    input: $input\n    idempotencyKey: $idempotencyKey\n    dryRun: $dryRun\n  ) {\n    __typename\n    ... on UserError {\n      code\n      message\n      remedy\n    }\n  }\n}": types.EndAdministrationDocument,
    "mutation EndPartnership($input: EndPartnershipInput!, $idempotencyKey: ID!, $dryRun: Boolean! = false) {\n  endPartnership(input: $input, idempotencyKey: $idempotencyKey, dryRun: $dryRun) {\n    __typename\n    ... on UserError {\n      code\n      message\n      remedy\n    }\n  }\n}": types.EndPartnershipDocument,
    "query IndirectProviders($first: Int!, $after: String) {\n  indirectProviders(first: $first, after: $after) {\n    nodes {\n      ...PartnershipFields\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}": types.IndirectProvidersDocument,
    "query IndirectResellers($first: Int!, $after: String) {\n  indirectResellers(first: $first, after: $after) {\n    nodes {\n      ...PartnershipFields\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}": types.IndirectResellersDocument,
    "query PartnershipEnding($id: ID!) {\n  partnershipEnding(id: $id) {\n    partnershipId\n    confirmation\n    stops\n    stays\n    openJointInvitations\n    runningSubscriptions\n    sharedCustomers\n  }\n}": types.PartnershipEndingDocument,
    "fragment PartnershipFields on Partnership {\n  id\n  provider {\n    id\n    legalName\n    domain\n    country\n  }\n  reseller {\n    id\n    legalName\n    domain\n    country\n  }\n  since\n  endedAt\n  endedBy\n  administration {\n    id\n    displayName\n    roles\n    activatedAt\n    endsAt\n  }\n  viewerCan {\n    end\n    viewCustomers\n    inviteCustomers\n    endAdministration\n  }\n}\n\nquery Partnership($id: ID!) {\n  partnership(id: $id) {\n    ...PartnershipFields\n  }\n}": types.PartnershipFieldsFragmentDoc,
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
export function graphql(source: "mutation DeclineInvitation($input: DeclineInvitationInput!, $idempotencyKey: ID!, $dryRun: Boolean! = false) {\n  declineInvitation(\n    input: $input\n    idempotencyKey: $idempotencyKey\n    dryRun: $dryRun\n  ) {\n    __typename\n    ... on InvalidInputError {\n      field\n      reason\n    }\n    ... on UserError {\n      code\n      message\n      remedy\n    }\n  }\n}"): typeof import('./graphql').DeclineInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DraftInvitation($input: DraftInvitationInput!, $idempotencyKey: ID!, $dryRun: Boolean! = false) {\n  draftInvitation(input: $input, idempotencyKey: $idempotencyKey, dryRun: $dryRun) {\n    __typename\n    ... on DraftInvitationSuccess {\n      invitation {\n        ...InvitationFields\n      }\n    }\n    ... on InvalidInputError {\n      field\n      reason\n    }\n    ... on UserError {\n      code\n      message\n      remedy\n    }\n  }\n}"): typeof import('./graphql').DraftInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query InvitationByLink($id: ID!, $token: String!) {\n  invitationByLink(id: $id, token: $token) {\n    id\n    kind\n    language\n    inviter {\n      legalName\n      country\n    }\n    inviterUserName\n    provider {\n      legalName\n      country\n    }\n    administration {\n      roles\n      duration\n      until\n    }\n    expiresAt\n    status\n    closedReason\n    answeredByViewer\n    viewerCan {\n      accept\n      acceptObstacle\n      decline\n      declineObstacle\n    }\n  }\n}"): typeof import('./graphql').InvitationByLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment InvitationFields on Invitation {\n  id\n  kind\n  status\n  recipientMail\n  recipientName\n  language\n  subject\n  text\n  link\n  requestedRoles\n  requestedDuration\n  provider {\n    id\n    legalName\n  }\n  inviterUserName\n  createdAt\n  issuedAt\n  sentAt\n  openedAt\n  expiresAt\n  decidedAt\n  decidedBy {\n    legalName\n  }\n  declineReason\n  viewerCan {\n    edit\n    issue\n    send\n    resend\n    revoke\n  }\n}\n\nquery Invitation($id: ID!) {\n  invitation(id: $id) {\n    ...InvitationFields\n  }\n}"): typeof import('./graphql').InvitationFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Invitations($first: Int!, $after: String) {\n  invitations(first: $first, after: $after) {\n    nodes {\n      ...InvitationFields\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}"): typeof import('./graphql').InvitationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation IssueInvitation($input: SentInvitationInput!, $idempotencyKey: ID!, $dryRun: Boolean! = false) {\n  issueInvitation(input: $input, idempotencyKey: $idempotencyKey, dryRun: $dryRun) {\n    __typename\n    ... on IssueInvitationSuccess {\n      invitation {\n        ...InvitationFields\n      }\n    }\n    ... on UserError {\n      code\n      message\n      remedy\n    }\n  }\n}"): typeof import('./graphql').IssueInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation NoteInvitationOpened($input: InvitationLinkInput!) {\n  noteInvitationOpened(input: $input) {\n    __typename\n    ... on NoteInvitationOpenedSuccess {\n      first\n    }\n    ... on UserError {\n      code\n    }\n  }\n}"): typeof import('./graphql').NoteInvitationOpenedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ResendInvitation($input: SentInvitationInput!, $idempotencyKey: ID!, $dryRun: Boolean! = false) {\n  resendInvitation(\n    input: $input\n    idempotencyKey: $idempotencyKey\n    dryRun: $dryRun\n  ) {\n    __typename\n    ... on ResendInvitationSuccess {\n      invitation {\n        ...InvitationFields\n      }\n    }\n    ... on UserError {\n      code\n      message\n      remedy\n    }\n  }\n}"): typeof import('./graphql').ResendInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RevokeInvitation($input: SentInvitationInput!, $idempotencyKey: ID!, $dryRun: Boolean! = false) {\n  revokeInvitation(\n    input: $input\n    idempotencyKey: $idempotencyKey\n    dryRun: $dryRun\n  ) {\n    __typename\n    ... on RevokeInvitationSuccess {\n      invitation {\n        ...InvitationFields\n      }\n    }\n    ... on UserError {\n      code\n      message\n      remedy\n    }\n  }\n}"): typeof import('./graphql').RevokeInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SaveInvitationDraft($input: SaveInvitationDraftInput!) {\n  saveInvitationDraft(input: $input) {\n    __typename\n    ... on SaveInvitationDraftSuccess {\n      invitation {\n        ...InvitationFields\n      }\n    }\n    ... on InvalidInputError {\n      field\n      reason\n    }\n    ... on UserError {\n      code\n      message\n      remedy\n    }\n  }\n}"): typeof import('./graphql').SaveInvitationDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SendInvitation($input: SentInvitationInput!, $idempotencyKey: ID!, $dryRun: Boolean! = false) {\n  sendInvitation(input: $input, idempotencyKey: $idempotencyKey, dryRun: $dryRun) {\n    __typename\n    ... on SendInvitationSuccess {\n      invitation {\n        ...InvitationFields\n      }\n    }\n    ... on UserError {\n      code\n      message\n      remedy\n    }\n  }\n}"): typeof import('./graphql').SendInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation EndAdministration($input: EndDelegatedAdminRelationshipInput!, $idempotencyKey: ID!, $dryRun: Boolean! = false) {\n  endDelegatedAdminRelationship(\n    input: $input\n    idempotencyKey: $idempotencyKey\n    dryRun: $dryRun\n  ) {\n    __typename\n    ... on UserError {\n      code\n      message\n      remedy\n    }\n  }\n}"): typeof import('./graphql').EndAdministrationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation EndPartnership($input: EndPartnershipInput!, $idempotencyKey: ID!, $dryRun: Boolean! = false) {\n  endPartnership(input: $input, idempotencyKey: $idempotencyKey, dryRun: $dryRun) {\n    __typename\n    ... on UserError {\n      code\n      message\n      remedy\n    }\n  }\n}"): typeof import('./graphql').EndPartnershipDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query IndirectProviders($first: Int!, $after: String) {\n  indirectProviders(first: $first, after: $after) {\n    nodes {\n      ...PartnershipFields\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}"): typeof import('./graphql').IndirectProvidersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query IndirectResellers($first: Int!, $after: String) {\n  indirectResellers(first: $first, after: $after) {\n    nodes {\n      ...PartnershipFields\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}"): typeof import('./graphql').IndirectResellersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PartnershipEnding($id: ID!) {\n  partnershipEnding(id: $id) {\n    partnershipId\n    confirmation\n    stops\n    stays\n    openJointInvitations\n    runningSubscriptions\n    sharedCustomers\n  }\n}"): typeof import('./graphql').PartnershipEndingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment PartnershipFields on Partnership {\n  id\n  provider {\n    id\n    legalName\n    domain\n    country\n  }\n  reseller {\n    id\n    legalName\n    domain\n    country\n  }\n  since\n  endedAt\n  endedBy\n  administration {\n    id\n    displayName\n    roles\n    activatedAt\n    endsAt\n  }\n  viewerCan {\n    end\n    viewCustomers\n    inviteCustomers\n    endAdministration\n  }\n}\n\nquery Partnership($id: ID!) {\n  partnership(id: $id) {\n    ...PartnershipFields\n  }\n}"): typeof import('./graphql').PartnershipFieldsFragmentDoc;
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
