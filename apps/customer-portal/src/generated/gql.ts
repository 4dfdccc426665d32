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
    "mutation AcceptCustomerInvitation($input: AcceptCustomerInvitationInput!, $idempotencyKey: IdempotencyKey!) {\n  acceptCustomerInvitation(input: $input, idempotencyKey: $idempotencyKey) {\n    __typename\n    ... on AcceptCustomerInvitationSuccess {\n      receipt {\n        acceptedAt\n        agreementVersion\n        partners {\n          relationshipId\n          legalName\n          partnerKind\n          existedBefore\n        }\n        delegatedAdmin {\n          partnerName\n          roles\n          endsAt\n        }\n      }\n    }\n    ... on InvitationNotOpenError {\n      state\n    }\n    ...RefusalFields\n  }\n}": typeof types.AcceptCustomerInvitationDocument,
    "mutation CreateTenant($input: CreateTenantInput!, $idempotencyKey: IdempotencyKey!) {\n  createTenant(input: $input, idempotencyKey: $idempotencyKey) {\n    __typename\n    ... on CreateTenantSuccess {\n      userPrincipalName\n      signedIn\n    }\n    ... on InvitationNotOpenError {\n      state\n    }\n    ... on TenantMadeError {\n      domain\n    }\n    ... on TenantsSpentError {\n      limit\n      retryAt\n    }\n    ... on PasswordUnacceptableError {\n      reason\n    }\n    ...InputRefusalFields\n    ... on TooManyAttemptsError {\n      retryAfterSeconds\n    }\n    ... on PasswordCheckBusyError {\n      retryAfterSeconds\n    }\n  }\n}": typeof types.CreateTenantDocument,
    "query CustomerAgreement($language: Language!) {\n  customerAgreement(language: $language) {\n    version\n    title\n    body\n    acceptedAt\n  }\n}": typeof types.CustomerAgreementDocument,
    "query InvitationByLink($id: ObjectId!, $token: Secret!) {\n  invitationLinkReplaced(id: $id, token: $token)\n  invitationByLink(id: $id, token: $token) {\n    id\n    kind\n    inviterUserName\n    inviter {\n      legalName\n      country\n    }\n    provider {\n      legalName\n      country\n    }\n    delegatedAdmin {\n      roles\n      duration\n      until\n    }\n    recipientDomain\n    expiresAt\n    status\n    closedReason\n    answeredByViewer\n    viewerCan {\n      accept\n      acceptObstacle\n      decline\n      declineObstacle\n    }\n  }\n}": typeof types.InvitationByLinkDocument,
    "mutation NoteInvitationOpened($input: InvitationLinkInput!) {\n  noteInvitationOpened(input: $input) {\n    __typename\n  }\n}": typeof types.NoteInvitationOpenedDocument,
    "query TenantDomain {\n  tenantDomain\n}": typeof types.TenantDomainDocument,
    "query WaitingInvitations {\n  waitingInvitations {\n    id\n    inviterName\n    providerName\n    recipientMail\n    answerBy\n  }\n}": typeof types.WaitingInvitationsDocument,
    "query Order($id: ObjectId!) {\n  order(id: $id) {\n    ...OrderFacts\n    lines {\n      ...OrderLineFacts\n    }\n  }\n}": typeof types.OrderDocument,
    "mutation EndDelegatedAdminRelationship($input: EndDelegatedAdminRelationshipInput!, $idempotencyKey: IdempotencyKey!) {\n  endDelegatedAdminRelationship(input: $input, idempotencyKey: $idempotencyKey) {\n    __typename\n    ...RefusalFields\n  }\n}": typeof types.EndDelegatedAdminRelationshipDocument,
    "mutation EndRelationship($input: EndRelationshipInput!, $idempotencyKey: IdempotencyKey!) {\n  endRelationship(input: $input, idempotencyKey: $idempotencyKey) {\n    __typename\n    ...RefusalFields\n  }\n}": typeof types.EndRelationshipDocument,
    "query PartnerRelationships($ended: Boolean!, $search: SearchText, $first: PageSize!, $after: Cursor) {\n  partnerRelationships(\n    ended: $ended\n    search: $search\n    first: $first\n    after: $after\n  ) {\n    nodes {\n      id\n      partnerId\n      partnerName\n      partnerCountry\n      partnerKind\n      since\n      grantedByName\n      endedAt\n      endedByName\n      delegatedAdmins {\n        id\n        roles\n        activatedAt\n        endsAt\n      }\n      rights {\n        right\n        allowed\n        endsAt\n      }\n      lastUse {\n        entryId\n        at\n      }\n      contact {\n        name\n        mail\n      }\n      viewerCan {\n        end\n        endDelegatedAdmin\n        shortenDelegatedAdmin\n      }\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}\n\nquery PartnerRelationship($id: ObjectId!) {\n  partnerRelationship(id: $id) {\n    id\n    partnerId\n    partnerName\n    partnerDomain\n    partnerCountry\n    partnerKind\n    since\n    grantedByName\n    endedAt\n    endedByName\n    delegatedAdmins {\n      id\n      roles\n      activatedAt\n      endsAt\n    }\n    pastDelegatedAdmins {\n      id\n      roles\n      activatedAt\n      endedAt\n      endedByName\n    }\n    rights {\n      right\n      allowed\n      endsAt\n    }\n    lastUse {\n      entryId\n      at\n    }\n    contact {\n      name\n      mail\n    }\n    viewerCan {\n      end\n      endDelegatedAdmin\n      shortenDelegatedAdmin\n    }\n  }\n}": typeof types.PartnerRelationshipsDocument,
    "query RelationshipEnding($id: ObjectId!) {\n  relationshipEnding(id: $id) {\n    relationshipId\n    partnerName\n    partnerKind\n    confirmation\n    runningSubscriptions\n    delegatedAdmins {\n      id\n    }\n  }\n}": typeof types.RelationshipEndingDocument,
    "mutation ShortenDelegatedAdminRelationship($input: ShortenDelegatedAdminRelationshipInput!, $idempotencyKey: IdempotencyKey!, $dryRun: Boolean! = false) {\n  shortenDelegatedAdminRelationship(\n    input: $input\n    idempotencyKey: $idempotencyKey\n    dryRun: $dryRun\n  ) {\n    __typename\n    ... on ShortenDelegatedAdminRelationshipSuccess {\n      endsAt\n      preview {\n        messages {\n          template\n        }\n      }\n    }\n    ...InputRefusalFields\n  }\n}": typeof types.ShortenDelegatedAdminRelationshipDocument,
    "query OwnLicenses {\n  ownLicenses {\n    licenseSkuId\n    name\n    total\n    expired\n    assigned\n    uncovered\n    free\n  }\n}": typeof types.OwnLicensesDocument,
    "query OwnUsers($search: SearchText, $sort: CustomerUserSort! = name_ascending, $first: PageSize!, $after: Cursor) {\n  ownUsers(search: $search, sort: $sort, first: $first, after: $after) {\n    nodes {\n      id\n      displayName\n      userPrincipalName\n      licenses {\n        licenseSkuId\n        name\n      }\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}": typeof types.OwnUsersDocument,
    "fragment RefusalFields on UserError {\n  code\n  message\n  remedy\n}\n\nfragment InputRefusalFields on UserError {\n  ...RefusalFields\n  ... on InvalidInputError {\n    field\n    reason\n    maximum\n  }\n}": typeof types.RefusalFieldsFragmentDoc,
    "fragment OrderFacts on OrderDetail {\n  id\n  number\n  status\n  placedAt\n  placedByName\n  cancellableUntil\n  canceledAt\n  cancellationReason\n  provider {\n    id\n    legalName\n  }\n  reseller {\n    id\n    legalName\n  }\n  customer {\n    id\n    legalName\n    viewerCanOpen\n  }\n}\n\nfragment OrderLineFacts on OrderLine {\n  id\n  kind\n  skuTitle\n  term\n  billingPlan\n  quantity\n  subscriptionId\n}": typeof types.OrderFactsFragmentDoc,
};
const documents: Documents = {
    "mutation AcceptCustomerInvitation($input: AcceptCustomerInvitationInput!, $idempotencyKey: IdempotencyKey!) {\n  acceptCustomerInvitation(input: $input, idempotencyKey: $idempotencyKey) {\n    __typename\n    ... on AcceptCustomerInvitationSuccess {\n      receipt {\n        acceptedAt\n        agreementVersion\n        partners {\n          relationshipId\n          legalName\n          partnerKind\n          existedBefore\n        }\n        delegatedAdmin {\n          partnerName\n          roles\n          endsAt\n        }\n      }\n    }\n    ... on InvitationNotOpenError {\n      state\n    }\n    ...RefusalFields\n  }\n}": types.AcceptCustomerInvitationDocument,
    "mutation CreateTenant($input: CreateTenantInput!, $idempotencyKey: IdempotencyKey!) {\n  createTenant(input: $input, idempotencyKey: $idempotencyKey) {\n    __typename\n    ... on CreateTenantSuccess {\n      userPrincipalName\n      signedIn\n    }\n    ... on InvitationNotOpenError {\n      state\n    }\n    ... on TenantMadeError {\n      domain\n    }\n    ... on TenantsSpentError {\n      limit\n      retryAt\n    }\n    ... on PasswordUnacceptableError {\n      reason\n    }\n    ...InputRefusalFields\n    ... on TooManyAttemptsError {\n      retryAfterSeconds\n    }\n    ... on PasswordCheckBusyError {\n      retryAfterSeconds\n    }\n  }\n}": types.CreateTenantDocument,
    "query CustomerAgreement($language: Language!) {\n  customerAgreement(language: $language) {\n    version\n    title\n    body\n    acceptedAt\n  }\n}": types.CustomerAgreementDocument,
    "query InvitationByLink($id: ObjectId!, $token: Secret!) {\n  invitationLinkReplaced(id: $id, token: $token)\n  invitationByLink(id: $id, token: $token) {\n    id\n    kind\n    inviterUserName\n    inviter {\n      legalName\n      country\n    }\n    provider {\n      legalName\n      country\n    }\n    delegatedAdmin {\n      roles\n      duration\n      until\n    }\n    recipientDomain\n    expiresAt\n    status\n    closedReason\n    answeredByViewer\n    viewerCan {\n      accept\n      acceptObstacle\n      decline\n      declineObstacle\n    }\n  }\n}": types.InvitationByLinkDocument,
    "mutation NoteInvitationOpened($input: InvitationLinkInput!) {\n  noteInvitationOpened(input: $input) {\n    __typename\n  }\n}": types.NoteInvitationOpenedDocument,
    "query TenantDomain {\n  tenantDomain\n}": types.TenantDomainDocument,
    "query WaitingInvitations {\n  waitingInvitations {\n    id\n    inviterName\n    providerName\n    recipientMail\n    answerBy\n  }\n}": types.WaitingInvitationsDocument,
    "query Order($id: ObjectId!) {\n  order(id: $id) {\n    ...OrderFacts\n    lines {\n      ...OrderLineFacts\n    }\n  }\n}": types.OrderDocument,
    "mutation EndDelegatedAdminRelationship($input: EndDelegatedAdminRelationshipInput!, $idempotencyKey: IdempotencyKey!) {\n  endDelegatedAdminRelationship(input: $input, idempotencyKey: $idempotencyKey) {\n    __typename\n    ...RefusalFields\n  }\n}": types.EndDelegatedAdminRelationshipDocument,
    "mutation EndRelationship($input: EndRelationshipInput!, $idempotencyKey: IdempotencyKey!) {\n  endRelationship(input: $input, idempotencyKey: $idempotencyKey) {\n    __typename\n    ...RefusalFields\n  }\n}": types.EndRelationshipDocument,
    "query PartnerRelationships($ended: Boolean!, $search: SearchText, $first: PageSize!, $after: Cursor) {\n  partnerRelationships(\n    ended: $ended\n    search: $search\n    first: $first\n    after: $after\n  ) {\n    nodes {\n      id\n      partnerId\n      partnerName\n      partnerCountry\n      partnerKind\n      since\n      grantedByName\n      endedAt\n      endedByName\n      delegatedAdmins {\n        id\n        roles\n        activatedAt\n        endsAt\n      }\n      rights {\n        right\n        allowed\n        endsAt\n      }\n      lastUse {\n        entryId\n        at\n      }\n      contact {\n        name\n        mail\n      }\n      viewerCan {\n        end\n        endDelegatedAdmin\n        shortenDelegatedAdmin\n      }\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}\n\nquery PartnerRelationship($id: ObjectId!) {\n  partnerRelationship(id: $id) {\n    id\n    partnerId\n    partnerName\n    partnerDomain\n    partnerCountry\n    partnerKind\n    since\n    grantedByName\n    endedAt\n    endedByName\n    delegatedAdmins {\n      id\n      roles\n      activatedAt\n      endsAt\n    }\n    pastDelegatedAdmins {\n      id\n      roles\n      activatedAt\n      endedAt\n      endedByName\n    }\n    rights {\n      right\n      allowed\n      endsAt\n    }\n    lastUse {\n      entryId\n      at\n    }\n    contact {\n      name\n      mail\n    }\n    viewerCan {\n      end\n      endDelegatedAdmin\n      shortenDelegatedAdmin\n    }\n  }\n}": types.PartnerRelationshipsDocument,
    "query RelationshipEnding($id: ObjectId!) {\n  relationshipEnding(id: $id) {\n    relationshipId\n    partnerName\n    partnerKind\n    confirmation\n    runningSubscriptions\n    delegatedAdmins {\n      id\n    }\n  }\n}": types.RelationshipEndingDocument,
    "mutation ShortenDelegatedAdminRelationship($input: ShortenDelegatedAdminRelationshipInput!, $idempotencyKey: IdempotencyKey!, $dryRun: Boolean! = false) {\n  shortenDelegatedAdminRelationship(\n    input: $input\n    idempotencyKey: $idempotencyKey\n    dryRun: $dryRun\n  ) {\n    __typename\n    ... on ShortenDelegatedAdminRelationshipSuccess {\n      endsAt\n      preview {\n        messages {\n          template\n        }\n      }\n    }\n    ...InputRefusalFields\n  }\n}": types.ShortenDelegatedAdminRelationshipDocument,
    "query OwnLicenses {\n  ownLicenses {\n    licenseSkuId\n    name\n    total\n    expired\n    assigned\n    uncovered\n    free\n  }\n}": types.OwnLicensesDocument,
    "query OwnUsers($search: SearchText, $sort: CustomerUserSort! = name_ascending, $first: PageSize!, $after: Cursor) {\n  ownUsers(search: $search, sort: $sort, first: $first, after: $after) {\n    nodes {\n      id\n      displayName\n      userPrincipalName\n      licenses {\n        licenseSkuId\n        name\n      }\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}": types.OwnUsersDocument,
    "fragment RefusalFields on UserError {\n  code\n  message\n  remedy\n}\n\nfragment InputRefusalFields on UserError {\n  ...RefusalFields\n  ... on InvalidInputError {\n    field\n    reason\n    maximum\n  }\n}": types.RefusalFieldsFragmentDoc,
    "fragment OrderFacts on OrderDetail {\n  id\n  number\n  status\n  placedAt\n  placedByName\n  cancellableUntil\n  canceledAt\n  cancellationReason\n  provider {\n    id\n    legalName\n  }\n  reseller {\n    id\n    legalName\n  }\n  customer {\n    id\n    legalName\n    viewerCanOpen\n  }\n}\n\nfragment OrderLineFacts on OrderLine {\n  id\n  kind\n  skuTitle\n  term\n  billingPlan\n  quantity\n  subscriptionId\n}": types.OrderFactsFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AcceptCustomerInvitation($input: AcceptCustomerInvitationInput!, $idempotencyKey: IdempotencyKey!) {\n  acceptCustomerInvitation(input: $input, idempotencyKey: $idempotencyKey) {\n    __typename\n    ... on AcceptCustomerInvitationSuccess {\n      receipt {\n        acceptedAt\n        agreementVersion\n        partners {\n          relationshipId\n          legalName\n          partnerKind\n          existedBefore\n        }\n        delegatedAdmin {\n          partnerName\n          roles\n          endsAt\n        }\n      }\n    }\n    ... on InvitationNotOpenError {\n      state\n    }\n    ...RefusalFields\n  }\n}"): typeof import('./graphql').AcceptCustomerInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreateTenant($input: CreateTenantInput!, $idempotencyKey: IdempotencyKey!) {\n  createTenant(input: $input, idempotencyKey: $idempotencyKey) {\n    __typename\n    ... on CreateTenantSuccess {\n      userPrincipalName\n      signedIn\n    }\n    ... on InvitationNotOpenError {\n      state\n    }\n    ... on TenantMadeError {\n      domain\n    }\n    ... on TenantsSpentError {\n      limit\n      retryAt\n    }\n    ... on PasswordUnacceptableError {\n      reason\n    }\n    ...InputRefusalFields\n    ... on TooManyAttemptsError {\n      retryAfterSeconds\n    }\n    ... on PasswordCheckBusyError {\n      retryAfterSeconds\n    }\n  }\n}"): typeof import('./graphql').CreateTenantDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CustomerAgreement($language: Language!) {\n  customerAgreement(language: $language) {\n    version\n    title\n    body\n    acceptedAt\n  }\n}"): typeof import('./graphql').CustomerAgreementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query InvitationByLink($id: ObjectId!, $token: Secret!) {\n  invitationLinkReplaced(id: $id, token: $token)\n  invitationByLink(id: $id, token: $token) {\n    id\n    kind\n    inviterUserName\n    inviter {\n      legalName\n      country\n    }\n    provider {\n      legalName\n      country\n    }\n    delegatedAdmin {\n      roles\n      duration\n      until\n    }\n    recipientDomain\n    expiresAt\n    status\n    closedReason\n    answeredByViewer\n    viewerCan {\n      accept\n      acceptObstacle\n      decline\n      declineObstacle\n    }\n  }\n}"): typeof import('./graphql').InvitationByLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation NoteInvitationOpened($input: InvitationLinkInput!) {\n  noteInvitationOpened(input: $input) {\n    __typename\n  }\n}"): typeof import('./graphql').NoteInvitationOpenedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query TenantDomain {\n  tenantDomain\n}"): typeof import('./graphql').TenantDomainDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query WaitingInvitations {\n  waitingInvitations {\n    id\n    inviterName\n    providerName\n    recipientMail\n    answerBy\n  }\n}"): typeof import('./graphql').WaitingInvitationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Order($id: ObjectId!) {\n  order(id: $id) {\n    ...OrderFacts\n    lines {\n      ...OrderLineFacts\n    }\n  }\n}"): typeof import('./graphql').OrderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation EndDelegatedAdminRelationship($input: EndDelegatedAdminRelationshipInput!, $idempotencyKey: IdempotencyKey!) {\n  endDelegatedAdminRelationship(input: $input, idempotencyKey: $idempotencyKey) {\n    __typename\n    ...RefusalFields\n  }\n}"): typeof import('./graphql').EndDelegatedAdminRelationshipDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation EndRelationship($input: EndRelationshipInput!, $idempotencyKey: IdempotencyKey!) {\n  endRelationship(input: $input, idempotencyKey: $idempotencyKey) {\n    __typename\n    ...RefusalFields\n  }\n}"): typeof import('./graphql').EndRelationshipDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PartnerRelationships($ended: Boolean!, $search: SearchText, $first: PageSize!, $after: Cursor) {\n  partnerRelationships(\n    ended: $ended\n    search: $search\n    first: $first\n    after: $after\n  ) {\n    nodes {\n      id\n      partnerId\n      partnerName\n      partnerCountry\n      partnerKind\n      since\n      grantedByName\n      endedAt\n      endedByName\n      delegatedAdmins {\n        id\n        roles\n        activatedAt\n        endsAt\n      }\n      rights {\n        right\n        allowed\n        endsAt\n      }\n      lastUse {\n        entryId\n        at\n      }\n      contact {\n        name\n        mail\n      }\n      viewerCan {\n        end\n        endDelegatedAdmin\n        shortenDelegatedAdmin\n      }\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}\n\nquery PartnerRelationship($id: ObjectId!) {\n  partnerRelationship(id: $id) {\n    id\n    partnerId\n    partnerName\n    partnerDomain\n    partnerCountry\n    partnerKind\n    since\n    grantedByName\n    endedAt\n    endedByName\n    delegatedAdmins {\n      id\n      roles\n      activatedAt\n      endsAt\n    }\n    pastDelegatedAdmins {\n      id\n      roles\n      activatedAt\n      endedAt\n      endedByName\n    }\n    rights {\n      right\n      allowed\n      endsAt\n    }\n    lastUse {\n      entryId\n      at\n    }\n    contact {\n      name\n      mail\n    }\n    viewerCan {\n      end\n      endDelegatedAdmin\n      shortenDelegatedAdmin\n    }\n  }\n}"): typeof import('./graphql').PartnerRelationshipsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query RelationshipEnding($id: ObjectId!) {\n  relationshipEnding(id: $id) {\n    relationshipId\n    partnerName\n    partnerKind\n    confirmation\n    runningSubscriptions\n    delegatedAdmins {\n      id\n    }\n  }\n}"): typeof import('./graphql').RelationshipEndingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ShortenDelegatedAdminRelationship($input: ShortenDelegatedAdminRelationshipInput!, $idempotencyKey: IdempotencyKey!, $dryRun: Boolean! = false) {\n  shortenDelegatedAdminRelationship(\n    input: $input\n    idempotencyKey: $idempotencyKey\n    dryRun: $dryRun\n  ) {\n    __typename\n    ... on ShortenDelegatedAdminRelationshipSuccess {\n      endsAt\n      preview {\n        messages {\n          template\n        }\n      }\n    }\n    ...InputRefusalFields\n  }\n}"): typeof import('./graphql').ShortenDelegatedAdminRelationshipDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query OwnLicenses {\n  ownLicenses {\n    licenseSkuId\n    name\n    total\n    expired\n    assigned\n    uncovered\n    free\n  }\n}"): typeof import('./graphql').OwnLicensesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query OwnUsers($search: SearchText, $sort: CustomerUserSort! = name_ascending, $first: PageSize!, $after: Cursor) {\n  ownUsers(search: $search, sort: $sort, first: $first, after: $after) {\n    nodes {\n      id\n      displayName\n      userPrincipalName\n      licenses {\n        licenseSkuId\n        name\n      }\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}"): typeof import('./graphql').OwnUsersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment RefusalFields on UserError {\n  code\n  message\n  remedy\n}\n\nfragment InputRefusalFields on UserError {\n  ...RefusalFields\n  ... on InvalidInputError {\n    field\n    reason\n    maximum\n  }\n}"): typeof import('./graphql').RefusalFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment OrderFacts on OrderDetail {\n  id\n  number\n  status\n  placedAt\n  placedByName\n  cancellableUntil\n  canceledAt\n  cancellationReason\n  provider {\n    id\n    legalName\n  }\n  reseller {\n    id\n    legalName\n  }\n  customer {\n    id\n    legalName\n    viewerCanOpen\n  }\n}\n\nfragment OrderLineFacts on OrderLine {\n  id\n  kind\n  skuTitle\n  term\n  billingPlan\n  quantity\n  subscriptionId\n}"): typeof import('./graphql').OrderFactsFragmentDoc;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
