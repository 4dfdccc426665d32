import { z } from 'zod'
import { limits } from '../graphql/document-limits.ts'

/** What a body of `/graphql` holds, checked in its shape. */
export interface GraphqlBody {
  /** A document known to the server, or the caller's own text. */
  readonly document: { readonly id: string } | { readonly text: string }
  readonly variables: Readonly<Record<string, unknown>>
  /** Which operation of the text; undefined: the only one. */
  readonly operationName: string | undefined
}

/** Why a body is none: a stable code, and what would be one. */
export interface BodyRefusal {
  readonly code: 'INVALID_REQUEST' | 'LIMIT_EXCEEDED'
  readonly message: string
}

const shared = {
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z
    .string()
    .regex(/^[_A-Za-z][_0-9A-Za-z]{0,99}$/)
    .nullish(),
}

/** Strict: what is not known here is not passed on to a library that may know it. */
const shape = z.union([
  z.strictObject({ documentId: z.string().max(100), ...shared }),
  z.strictObject({ query: z.string(), ...shared }),
])

/** Reads a body of `/graphql`: one operation, and nothing besides that some library might take for one. */
export function readGraphqlBody(body: unknown): GraphqlBody | BodyRefusal {
  const read = shape.safeParse(body)
  if (!read.success) {
    return {
      code: 'INVALID_REQUEST',
      message:
        'The body must be one JSON object of documentId or query (GraphQL text), variables (an object) and operationName (a name), and nothing else. Send one operation per request.',
    }
  }
  const { variables, operationName } = read.data
  const rest = { variables: variables ?? {}, operationName: operationName ?? undefined }
  if ('documentId' in read.data) return { document: { id: read.data.documentId }, ...rest }
  const bytes = Buffer.byteLength(read.data.query)
  if (bytes > limits.documentBytes) {
    return {
      code: 'LIMIT_EXCEEDED',
      message: `The document has ${bytes} bytes; at most ${limits.documentBytes} are allowed. Pass values as variables.`,
    }
  }
  return { document: { text: read.data.query }, ...rest }
}
