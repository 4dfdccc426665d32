import { GraphQLError, parse } from 'graphql'
import { z } from 'zod'
import { limits } from '../graphql/limits.ts'

/** What a body of `/graphql` holds, checked. */
export interface GraphqlBody {
  /** GraphQL text. */
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
  readonly operationName: string | undefined
}

/** Why a body is none: a stable code, and what would be one. */
export interface BodyRefusal {
  readonly code: 'INVALID_REQUEST' | 'LIMIT_EXCEEDED'
  readonly message: string
}

/** Strict: what is not known here is not passed on to a library that may know it. */
const shape = z.strictObject({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z
    .string()
    .regex(/^[_A-Za-z][_0-9A-Za-z]{0,99}$/)
    .nullish(),
})

/**
 * Reads a body of `/graphql`. Whatever is no GraphQL text ends here: mercurius would take a query that does not parse as
 * a syntax tree in JSON, whose names may be any text, and a compiler would write them into a function.
 */
export function readGraphqlBody(body: unknown): GraphqlBody | BodyRefusal {
  const read = shape.safeParse(body)
  if (!read.success) {
    return {
      code: 'INVALID_REQUEST',
      message:
        'The body must be one JSON object of query (GraphQL text), variables (an object) and operationName (a name), and nothing else. Send one operation per request.',
    }
  }
  const { query, variables, operationName } = read.data
  const problem = problemOfText(query)
  return problem ?? { query, variables: variables ?? {}, operationName: operationName ?? undefined }
}

function problemOfText(text: string): BodyRefusal | null {
  const bytes = Buffer.byteLength(text)
  if (bytes > limits.documentBytes) {
    return {
      code: 'LIMIT_EXCEEDED',
      message: `The document has ${bytes} bytes; at most ${limits.documentBytes} are allowed. Pass values as variables.`,
    }
  }
  try {
    parse(text, { maxTokens: limits.tokens, noLocation: true })
    return null
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    const isTooLong = error.message.includes('tokens')
    return { code: isTooLong ? 'LIMIT_EXCEEDED' : 'INVALID_REQUEST', message: error.message }
  }
}
