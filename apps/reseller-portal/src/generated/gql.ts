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
    "fragment AbilityFields on CustomerAbility {\n  allowed\n  reason\n  neededRoles\n}\n\nquery Customer($id: ObjectId!) {\n  customer(id: $id) {\n    ...CustomerFacts\n    relationshipId\n    viewerCan {\n      viewUsers {\n        ...AbilityFields\n      }\n      manageUsers {\n        ...AbilityFields\n      }\n      viewLicenses {\n        ...AbilityFields\n      }\n      manageLicenses {\n        ...AbilityFields\n      }\n      order {\n        ...AbilityFields\n      }\n      end {\n        ...AbilityFields\n      }\n    }\n  }\n}": typeof types.AbilityFieldsFragmentDoc,
    "query Customers($partnerId: ObjectId, $search: SearchText, $sort: CustomerSort! = name_ascending, $first: PageSize!, $after: Cursor) {\n  customers(\n    partnerId: $partnerId\n    search: $search\n    sort: $sort\n    first: $first\n    after: $after\n  ) {\n    nodes {\n      ...CustomerRow\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}": typeof types.CustomersDocument,
    "mutation AssignLicense($input: AssignLicenseInput!, $idempotencyKey: IdempotencyKey!) {\n  assignLicense(input: $input, idempotencyKey: $idempotencyKey) {\n    __typename\n    ... on AssignLicenseSuccess {\n      license {\n        free\n      }\n    }\n    ... on NoFreeLicenseError {\n      total\n      assigned\n      expired\n    }\n    ...RefusalFields\n  }\n}": typeof types.AssignLicenseDocument,
    "query CustomerLicenses($customerId: ObjectId!) {\n  customerLicenses(customerId: $customerId) {\n    licenseSkuId\n    name\n    total\n    expired\n    assigned\n    uncovered\n    free\n  }\n}": typeof types.CustomerLicensesDocument,
    "mutation RemoveLicense($input: RemoveLicenseInput!, $idempotencyKey: IdempotencyKey!) {\n  removeLicense(input: $input, idempotencyKey: $idempotencyKey) {\n    __typename\n    ... on RemoveLicenseSuccess {\n      license {\n        free\n      }\n    }\n    ...RefusalFields\n  }\n}": typeof types.RemoveLicenseDocument,
    "mutation SetUsageLocation($input: SetUsageLocationInput!, $idempotencyKey: IdempotencyKey!) {\n  setUsageLocation(input: $input, idempotencyKey: $idempotencyKey) {\n    __typename\n    ...InputRefusalFields\n  }\n}": typeof types.SetUsageLocationDocument,
    "query Order($id: ObjectId!) {\n  order(id: $id) {\n    ...OrderFacts\n    lines {\n      ...OrderLineFacts\n      remainingDays\n      termDays\n      unitListPrice {\n        amount\n        currency\n      }\n      listPrice {\n        amount\n        currency\n      }\n    }\n    listPrice {\n      amount\n      currency\n    }\n  }\n}": typeof types.OrderDocument,
    "mutation AuthorizeIndirectProvider($input: AuthorizeIndirectProviderInput!, $idempotencyKey: IdempotencyKey!, $dryRun: Boolean! = false) {\n  authorizeIndirectProvider(\n    input: $input\n    idempotencyKey: $idempotencyKey\n    dryRun: $dryRun\n  ) {\n    __typename\n    ... on InvitationNotOpenError {\n      state\n    }\n    ...RefusalFields\n  }\n}": typeof types.AuthorizeIndirectProviderDocument,
    "mutation EndRelationship($input: EndRelationshipInput!, $idempotencyKey: IdempotencyKey!) {\n  endRelationship(input: $input, idempotencyKey: $idempotencyKey) {\n    __typename\n    ...RefusalFields\n  }\n}": typeof types.EndRelationshipDocument,
    "query RelationshipEnding($id: ObjectId!) {\n  relationshipEnding(id: $id) {\n    relationshipId\n    customerName\n    confirmation\n    runningSubscriptions\n    viewerCanEnd\n    delegatedAdmins {\n      id\n    }\n  }\n}": typeof types.RelationshipEndingDocument,
    "mutation CreateCustomerUser($input: CreateCustomerUserInput!, $idempotencyKey: IdempotencyKey!) {\n  createCustomerUser(input: $input, idempotencyKey: $idempotencyKey) {\n    __typename\n    ... on CreateCustomerUserSuccess {\n      user {\n        id\n        displayName\n        contactMail\n      }\n    }\n    ... on MailBudgetSpentError {\n      limit\n      retryAt\n    }\n    ... on RecipientBudgetSpentError {\n      retryAt\n    }\n    ...InputRefusalFields\n  }\n}": typeof types.CreateCustomerUserDocument,
    "query CustomerUsers($customerId: ObjectId!, $search: SearchText, $sort: CustomerUserSort! = name_ascending, $first: PageSize!, $after: Cursor) {\n  customerUsers(\n    customerId: $customerId\n    search: $search\n    sort: $sort\n    first: $first\n    after: $after\n  ) {\n    nodes {\n      id\n      displayName\n      userPrincipalName\n      contactMail\n      usageLocation\n      licenses {\n        licenseSkuId\n        name\n      }\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}": typeof types.CustomerUsersDocument,
    "fragment RefusalFields on UserError {\n  code\n  message\n  remedy\n}\n\nfragment InputRefusalFields on UserError {\n  ...RefusalFields\n  ... on InvalidInputError {\n    field\n    reason\n    maximum\n  }\n}": typeof types.RefusalFieldsFragmentDoc,
    "fragment CustomerFacts on CustomerDetail {\n  id\n  legalName\n  domain\n  domains\n  country\n  since\n  partners {\n    id\n    legalName\n  }\n  delegatedAdmins {\n    id\n    roles\n    endsAt\n    viewerCanEnd\n  }\n  pastDelegatedAdmins {\n    id\n    roles\n    endedAt\n    endedByName\n  }\n  standing {\n    licenses\n    assignedLicenses\n    monthlyValue {\n      amount\n      currency\n    }\n    nextTermEnd\n    administrationEndsAt\n  }\n  contact {\n    name\n    mail\n  }\n}": typeof types.CustomerFactsFragmentDoc,
    "fragment CustomerRow on ListedCustomer {\n  id\n  legalName\n  domain\n  country\n  since\n  partners {\n    id\n    legalName\n  }\n  standing {\n    licenses\n    assignedLicenses\n    monthlyValue {\n      amount\n      currency\n    }\n    nextTermEnd\n    administrationEndsAt\n  }\n}": typeof types.CustomerRowFragmentDoc,
    "fragment OrderFacts on OrderDetail {\n  id\n  number\n  status\n  placedAt\n  placedByName\n  cancellableUntil\n  canceledAt\n  cancellationReason\n  provider {\n    id\n    legalName\n  }\n  reseller {\n    id\n    legalName\n  }\n  customer {\n    id\n    legalName\n    viewerCanOpen\n  }\n}\n\nfragment OrderLineFacts on OrderLine {\n  id\n  kind\n  skuTitle\n  term\n  billingPlan\n  quantity\n  subscriptionId\n}": typeof types.OrderFactsFragmentDoc,
};
const documents: Documents = {
    "fragment AbilityFields on CustomerAbility {\n  allowed\n  reason\n  neededRoles\n}\n\nquery Customer($id: ObjectId!) {\n  customer(id: $id) {\n    ...CustomerFacts\n    relationshipId\n    viewerCan {\n      viewUsers {\n        ...AbilityFields\n      }\n      manageUsers {\n        ...AbilityFields\n      }\n      viewLicenses {\n        ...AbilityFields\n      }\n      manageLicenses {\n        ...AbilityFields\n      }\n      order {\n        ...AbilityFields\n      }\n      end {\n        ...AbilityFields\n      }\n    }\n  }\n}": types.AbilityFieldsFragmentDoc,
    "query Customers($partnerId: ObjectId, $search: SearchText, $sort: CustomerSort! = name_ascending, $first: PageSize!, $after: Cursor) {\n  customers(\n    partnerId: $partnerId\n    search: $search\n    sort: $sort\n    first: $first\n    after: $after\n  ) {\n    nodes {\n      ...CustomerRow\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}": types.CustomersDocument,
    "mutation AssignLicense($input: AssignLicenseInput!, $idempotencyKey: IdempotencyKey!) {\n  assignLicense(input: $input, idempotencyKey: $idempotencyKey) {\n    __typename\n    ... on AssignLicenseSuccess {\n      license {\n        free\n      }\n    }\n    ... on NoFreeLicenseError {\n      total\n      assigned\n      expired\n    }\n    ...RefusalFields\n  }\n}": types.AssignLicenseDocument,
    "query CustomerLicenses($customerId: ObjectId!) {\n  customerLicenses(customerId: $customerId) {\n    licenseSkuId\n    name\n    total\n    expired\n    assigned\n    uncovered\n    free\n  }\n}": types.CustomerLicensesDocument,
    "mutation RemoveLicense($input: RemoveLicenseInput!, $idempotencyKey: IdempotencyKey!) {\n  removeLicense(input: $input, idempotencyKey: $idempotencyKey) {\n    __typename\n    ... on RemoveLicenseSuccess {\n      license {\n        free\n      }\n    }\n    ...RefusalFields\n  }\n}": types.RemoveLicenseDocument,
    "mutation SetUsageLocation($input: SetUsageLocationInput!, $idempotencyKey: IdempotencyKey!) {\n  setUsageLocation(input: $input, idempotencyKey: $idempotencyKey) {\n    __typename\n    ...InputRefusalFields\n  }\n}": types.SetUsageLocationDocument,
    "query Order($id: ObjectId!) {\n  order(id: $id) {\n    ...OrderFacts\n    lines {\n      ...OrderLineFacts\n      remainingDays\n      termDays\n      unitListPrice {\n        amount\n        currency\n      }\n      listPrice {\n        amount\n        currency\n      }\n    }\n    listPrice {\n      amount\n      currency\n    }\n  }\n}": types.OrderDocument,
    "mutation AuthorizeIndirectProvider($input: AuthorizeIndirectProviderInput!, $idempotencyKey: IdempotencyKey!, $dryRun: Boolean! = false) {\n  authorizeIndirectProvider(\n    input: $input\n    idempotencyKey: $idempotencyKey\n    dryRun: $dryRun\n  ) {\n    __typename\n    ... on InvitationNotOpenError {\n      state\n    }\n    ...RefusalFields\n  }\n}": types.AuthorizeIndirectProviderDocument,
    "mutation EndRelationship($input: EndRelationshipInput!, $idempotencyKey: IdempotencyKey!) {\n  endRelationship(input: $input, idempotencyKey: $idempotencyKey) {\n    __typename\n    ...RefusalFields\n  }\n}": types.EndRelationshipDocument,
    "query RelationshipEnding($id: ObjectId!) {\n  relationshipEnding(id: $id) {\n    relationshipId\n    customerName\n    confirmation\n    runningSubscriptions\n    viewerCanEnd\n    delegatedAdmins {\n      id\n    }\n  }\n}": types.RelationshipEndingDocument,
    "mutation CreateCustomerUser($input: CreateCustomerUserInput!, $idempotencyKey: IdempotencyKey!) {\n  createCustomerUser(input: $input, idempotencyKey: $idempotencyKey) {\n    __typename\n    ... on CreateCustomerUserSuccess {\n      user {\n        id\n        displayName\n        contactMail\n      }\n    }\n    ... on MailBudgetSpentError {\n      limit\n      retryAt\n    }\n    ... on RecipientBudgetSpentError {\n      retryAt\n    }\n    ...InputRefusalFields\n  }\n}": types.CreateCustomerUserDocument,
    "query CustomerUsers($customerId: ObjectId!, $search: SearchText, $sort: CustomerUserSort! = name_ascending, $first: PageSize!, $after: Cursor) {\n  customerUsers(\n    customerId: $customerId\n    search: $search\n    sort: $sort\n    first: $first\n    after: $after\n  ) {\n    nodes {\n      id\n      displayName\n      userPrincipalName\n      contactMail\n      usageLocation\n      licenses {\n        licenseSkuId\n        name\n      }\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}": types.CustomerUsersDocument,
    "fragment RefusalFields on UserError {\n  code\n  message\n  remedy\n}\n\nfragment InputRefusalFields on UserError {\n  ...RefusalFields\n  ... on InvalidInputError {\n    field\n    reason\n    maximum\n  }\n}": types.RefusalFieldsFragmentDoc,
    "fragment CustomerFacts on CustomerDetail {\n  id\n  legalName\n  domain\n  domains\n  country\n  since\n  partners {\n    id\n    legalName\n  }\n  delegatedAdmins {\n    id\n    roles\n    endsAt\n    viewerCanEnd\n  }\n  pastDelegatedAdmins {\n    id\n    roles\n    endedAt\n    endedByName\n  }\n  standing {\n    licenses\n    assignedLicenses\n    monthlyValue {\n      amount\n      currency\n    }\n    nextTermEnd\n    administrationEndsAt\n  }\n  contact {\n    name\n    mail\n  }\n}": types.CustomerFactsFragmentDoc,
    "fragment CustomerRow on ListedCustomer {\n  id\n  legalName\n  domain\n  country\n  since\n  partners {\n    id\n    legalName\n  }\n  standing {\n    licenses\n    assignedLicenses\n    monthlyValue {\n      amount\n      currency\n    }\n    nextTermEnd\n    administrationEndsAt\n  }\n}": types.CustomerRowFragmentDoc,
    "fragment OrderFacts on OrderDetail {\n  id\n  number\n  status\n  placedAt\n  placedByName\n  cancellableUntil\n  canceledAt\n  cancellationReason\n  provider {\n    id\n    legalName\n  }\n  reseller {\n    id\n    legalName\n  }\n  customer {\n    id\n    legalName\n    viewerCanOpen\n  }\n}\n\nfragment OrderLineFacts on OrderLine {\n  id\n  kind\n  skuTitle\n  term\n  billingPlan\n  quantity\n  subscriptionId\n}": types.OrderFactsFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment AbilityFields on CustomerAbility {\n  allowed\n  reason\n  neededRoles\n}\n\nquery Customer($id: ObjectId!) {\n  customer(id: $id) {\n    ...CustomerFacts\n    relationshipId\n    viewerCan {\n      viewUsers {\n        ...AbilityFields\n      }\n      manageUsers {\n        ...AbilityFields\n      }\n      viewLicenses {\n        ...AbilityFields\n      }\n      manageLicenses {\n        ...AbilityFields\n      }\n      order {\n        ...AbilityFields\n      }\n      end {\n        ...AbilityFields\n      }\n    }\n  }\n}"): typeof import('./graphql').AbilityFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Customers($partnerId: ObjectId, $search: SearchText, $sort: CustomerSort! = name_ascending, $first: PageSize!, $after: Cursor) {\n  customers(\n    partnerId: $partnerId\n    search: $search\n    sort: $sort\n    first: $first\n    after: $after\n  ) {\n    nodes {\n      ...CustomerRow\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}"): typeof import('./graphql').CustomersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AssignLicense($input: AssignLicenseInput!, $idempotencyKey: IdempotencyKey!) {\n  assignLicense(input: $input, idempotencyKey: $idempotencyKey) {\n    __typename\n    ... on AssignLicenseSuccess {\n      license {\n        free\n      }\n    }\n    ... on NoFreeLicenseError {\n      total\n      assigned\n      expired\n    }\n    ...RefusalFields\n  }\n}"): typeof import('./graphql').AssignLicenseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CustomerLicenses($customerId: ObjectId!) {\n  customerLicenses(customerId: $customerId) {\n    licenseSkuId\n    name\n    total\n    expired\n    assigned\n    uncovered\n    free\n  }\n}"): typeof import('./graphql').CustomerLicensesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RemoveLicense($input: RemoveLicenseInput!, $idempotencyKey: IdempotencyKey!) {\n  removeLicense(input: $input, idempotencyKey: $idempotencyKey) {\n    __typename\n    ... on RemoveLicenseSuccess {\n      license {\n        free\n      }\n    }\n    ...RefusalFields\n  }\n}"): typeof import('./graphql').RemoveLicenseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SetUsageLocation($input: SetUsageLocationInput!, $idempotencyKey: IdempotencyKey!) {\n  setUsageLocation(input: $input, idempotencyKey: $idempotencyKey) {\n    __typename\n    ...InputRefusalFields\n  }\n}"): typeof import('./graphql').SetUsageLocationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Order($id: ObjectId!) {\n  order(id: $id) {\n    ...OrderFacts\n    lines {\n      ...OrderLineFacts\n      remainingDays\n      termDays\n      unitListPrice {\n        amount\n        currency\n      }\n      listPrice {\n        amount\n        currency\n      }\n    }\n    listPrice {\n      amount\n      currency\n    }\n  }\n}"): typeof import('./graphql').OrderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AuthorizeIndirectProvider($input: AuthorizeIndirectProviderInput!, $idempotencyKey: IdempotencyKey!, $dryRun: Boolean! = false) {\n  authorizeIndirectProvider(\n    input: $input\n    idempotencyKey: $idempotencyKey\n    dryRun: $dryRun\n  ) {\n    __typename\n    ... on InvitationNotOpenError {\n      state\n    }\n    ...RefusalFields\n  }\n}"): typeof import('./graphql').AuthorizeIndirectProviderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation EndRelationship($input: EndRelationshipInput!, $idempotencyKey: IdempotencyKey!) {\n  endRelationship(input: $input, idempotencyKey: $idempotencyKey) {\n    __typename\n    ...RefusalFields\n  }\n}"): typeof import('./graphql').EndRelationshipDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query RelationshipEnding($id: ObjectId!) {\n  relationshipEnding(id: $id) {\n    relationshipId\n    customerName\n    confirmation\n    runningSubscriptions\n    viewerCanEnd\n    delegatedAdmins {\n      id\n    }\n  }\n}"): typeof import('./graphql').RelationshipEndingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreateCustomerUser($input: CreateCustomerUserInput!, $idempotencyKey: IdempotencyKey!) {\n  createCustomerUser(input: $input, idempotencyKey: $idempotencyKey) {\n    __typename\n    ... on CreateCustomerUserSuccess {\n      user {\n        id\n        displayName\n        contactMail\n      }\n    }\n    ... on MailBudgetSpentError {\n      limit\n      retryAt\n    }\n    ... on RecipientBudgetSpentError {\n      retryAt\n    }\n    ...InputRefusalFields\n  }\n}"): typeof import('./graphql').CreateCustomerUserDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CustomerUsers($customerId: ObjectId!, $search: SearchText, $sort: CustomerUserSort! = name_ascending, $first: PageSize!, $after: Cursor) {\n  customerUsers(\n    customerId: $customerId\n    search: $search\n    sort: $sort\n    first: $first\n    after: $after\n  ) {\n    nodes {\n      id\n      displayName\n      userPrincipalName\n      contactMail\n      usageLocation\n      licenses {\n        licenseSkuId\n        name\n      }\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}"): typeof import('./graphql').CustomerUsersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment RefusalFields on UserError {\n  code\n  message\n  remedy\n}\n\nfragment InputRefusalFields on UserError {\n  ...RefusalFields\n  ... on InvalidInputError {\n    field\n    reason\n    maximum\n  }\n}"): typeof import('./graphql').RefusalFieldsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment CustomerFacts on CustomerDetail {\n  id\n  legalName\n  domain\n  domains\n  country\n  since\n  partners {\n    id\n    legalName\n  }\n  delegatedAdmins {\n    id\n    roles\n    endsAt\n    viewerCanEnd\n  }\n  pastDelegatedAdmins {\n    id\n    roles\n    endedAt\n    endedByName\n  }\n  standing {\n    licenses\n    assignedLicenses\n    monthlyValue {\n      amount\n      currency\n    }\n    nextTermEnd\n    administrationEndsAt\n  }\n  contact {\n    name\n    mail\n  }\n}"): typeof import('./graphql').CustomerFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment CustomerRow on ListedCustomer {\n  id\n  legalName\n  domain\n  country\n  since\n  partners {\n    id\n    legalName\n  }\n  standing {\n    licenses\n    assignedLicenses\n    monthlyValue {\n      amount\n      currency\n    }\n    nextTermEnd\n    administrationEndsAt\n  }\n}"): typeof import('./graphql').CustomerRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment OrderFacts on OrderDetail {\n  id\n  number\n  status\n  placedAt\n  placedByName\n  cancellableUntil\n  canceledAt\n  cancellationReason\n  provider {\n    id\n    legalName\n  }\n  reseller {\n    id\n    legalName\n  }\n  customer {\n    id\n    legalName\n    viewerCanOpen\n  }\n}\n\nfragment OrderLineFacts on OrderLine {\n  id\n  kind\n  skuTitle\n  term\n  billingPlan\n  quantity\n  subscriptionId\n}"): typeof import('./graphql').OrderFactsFragmentDoc;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
