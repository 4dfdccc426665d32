import { createGraphqlClient, createQueryClient } from '@relais/graphql-client'
import { SignInDocument, SignOutDocument, ViewerDocument } from '../generated/graphql.ts'

/** What is asked whoever is signed in. */
const anybodys: readonly unknown[] = [ViewerDocument, SignInDocument, SignOutDocument]

let pageViewerId: string | null = null

/** Says for whom the page was made: what it sends is refused once another person is signed in. Null: for anybody. */
export function claimPage(viewerId: string | null): void {
  pageViewerId = viewerId
}

/** The page's GraphQL client: one page is one portal. */
export const graphqlClient = createGraphqlClient({
  headers: (document): Record<string, string> =>
    pageViewerId === null || anybodys.includes(document) ? {} : { 'x-relais-viewer': pageViewerId },
})

/** `execute(Document, variables)`: sends one operation and gives its data; throws GraphqlRequestError. */
export const execute = graphqlClient.execute

/** The page's query client. It is gone with the page, so nothing survives a sign-out. */
export const queryClient = createQueryClient()
