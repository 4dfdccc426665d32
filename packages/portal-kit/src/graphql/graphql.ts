import { createGraphqlClient, createQueryClient } from '@relais/graphql-client'

/** The page's GraphQL client: one page is one portal. */
export const graphqlClient = createGraphqlClient()

/** `execute(Document, variables)`: sends one operation and gives its data; throws GraphqlRequestError. */
export const execute = graphqlClient.execute

/** The page's query client. It is gone with the page, so nothing survives a sign-out. */
export const queryClient = createQueryClient()
