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
    "query Customers($partnerId: ID, $search: String, $first: Int!, $after: String) {\n  customers(partnerId: $partnerId, search: $search, first: $first, after: $after) {\n    nodes {\n      id\n      legalName\n      domain\n      country\n      since\n      partners {\n        id\n        legalName\n      }\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}": typeof types.CustomersDocument,
    "query ResellerChoice($first: Int!, $after: String) {\n  indirectResellers(first: $first, after: $after) {\n    nodes {\n      id\n      endedAt\n      reseller {\n        id\n        legalName\n      }\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}": typeof types.ResellerChoiceDocument,
};
const documents: Documents = {
    "query Customers($partnerId: ID, $search: String, $first: Int!, $after: String) {\n  customers(partnerId: $partnerId, search: $search, first: $first, after: $after) {\n    nodes {\n      id\n      legalName\n      domain\n      country\n      since\n      partners {\n        id\n        legalName\n      }\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}": types.CustomersDocument,
    "query ResellerChoice($first: Int!, $after: String) {\n  indirectResellers(first: $first, after: $after) {\n    nodes {\n      id\n      endedAt\n      reseller {\n        id\n        legalName\n      }\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}": types.ResellerChoiceDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Customers($partnerId: ID, $search: String, $first: Int!, $after: String) {\n  customers(partnerId: $partnerId, search: $search, first: $first, after: $after) {\n    nodes {\n      id\n      legalName\n      domain\n      country\n      since\n      partners {\n        id\n        legalName\n      }\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}"): typeof import('./graphql').CustomersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ResellerChoice($first: Int!, $after: String) {\n  indirectResellers(first: $first, after: $after) {\n    nodes {\n      id\n      endedAt\n      reseller {\n        id\n        legalName\n      }\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}"): typeof import('./graphql').ResellerChoiceDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
