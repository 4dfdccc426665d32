/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type CustomersQueryVariables = Exact<{
  partnerId?: string | null | undefined;
  search?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CustomersQuery = { customers: { nodes: Array<{ id: string, legalName: string, domain: string, country: string, since: string, partners: Array<{ id: string, legalName: string }> }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type ResellerChoiceQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ResellerChoiceQuery = { indirectResellers: { nodes: Array<{ id: string, endedAt: string | null, reseller: { id: string, legalName: string } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

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

export const CustomersDocument = new TypedDocumentString(`
    query Customers($partnerId: ID, $search: String, $first: Int!, $after: String) {
  customers(partnerId: $partnerId, search: $search, first: $first, after: $after) {
    nodes {
      id
      legalName
      domain
      country
      since
      partners {
        id
        legalName
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<CustomersQuery, CustomersQueryVariables>;
export const ResellerChoiceDocument = new TypedDocumentString(`
    query ResellerChoice($first: Int!, $after: String) {
  indirectResellers(first: $first, after: $after) {
    nodes {
      id
      endedAt
      reseller {
        id
        legalName
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
}
    `) as unknown as TypedDocumentString<ResellerChoiceQuery, ResellerChoiceQueryVariables>;