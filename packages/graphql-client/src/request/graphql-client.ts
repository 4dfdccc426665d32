import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core'
import { type GraphqlErrorEntry, GraphqlRequestError } from './graphql-request-error.ts'

/** A document made by the client preset: the hash by which the server knows it, with the types of result and variables. */
export type TypedDocument<Result, Variables> = DocumentTypeDecoration<Result, Variables> & {
  /** `hash`: `sha256:` and the SHA-256 of its text. */
  __meta__?: Readonly<Record<string, unknown>> | undefined
}

/** Variables may be left out where the operation has none. */
export type VariablesArgument<Variables> =
  Variables extends Record<string, never> ? [variables?: Variables] : [variables: Variables]

/** Options of {@link createGraphqlClient}. */
export type GraphqlClientOptions = {
  /** Default `/graphql` of the page's own host. */
  url?: string
  /** Default the browser's fetch. */
  fetch?: typeof globalThis.fetch
  /** Headers besides, such as who the page belongs to; asked for each request. */
  headers?: (document: object) => Record<string, string>
}

/** Sends documents, and says when the session is over. */
export type GraphqlClient = {
  /**
   * Sends one operation and gives its data. Throws {@link GraphqlRequestError} where the answer has errors or
   * does not come.
   */
  execute: <Result, Variables>(
    document: TypedDocument<Result, Variables>,
    ...variables: VariablesArgument<Variables>
  ) => Promise<Result>
  /** Calls `listener` on each answer that the session is over or another person's; gives the function that stops it. */
  onSessionExpired: (listener: () => void) => () => void
}

/** The client of one portal: POST `application/json`, same origin, with the session cookie. */
export function createGraphqlClient(options: GraphqlClientOptions = {}): GraphqlClient {
  const url = options.url ?? '/graphql'
  const send = options.fetch ?? globalThis.fetch.bind(globalThis)
  const listeners = new Set<() => void>()

  return {
    async execute<Result, Variables>(
      document: TypedDocument<Result, Variables>,
      ...[variables]: VariablesArgument<Variables>
    ) {
      const more = options.headers?.(document) ?? {}
      const response = await request(send, url, more, { documentId: document.__meta__?.['hash'], variables })
      const { status } = response
      const requestId = response.headers.get('x-request-id')
      const body = await response.text().then(parsed, () => null)
      const errors = readErrors(body)
      if (errors.length > 0 || !response.ok || !hasData(body)) {
        const error = new GraphqlRequestError(errors[0]?.message ?? `HTTP ${status}`, {
          status,
          requestId,
          retryAfterMs: retryAfterMs(response),
          errors,
        })
        if (error.isUnauthenticated) for (const listener of listeners) listener()
        throw error
      }
      // The document was checked against the committed schema, and the server answers by that schema.
      return body.data as Result
    },
    onSessionExpired(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Null where it is no JSON. Few answers hold a domain with letters beyond ASCII: who reads it comes with the first. */
async function parsed(text: string): Promise<unknown> {
  const revive = text.includes('xn--') ? (await import('./as-written.ts')).asWritten : undefined
  try {
    return JSON.parse(text, revive)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

async function request(
  send: typeof globalThis.fetch,
  url: string,
  more: Record<string, string>,
  payload: object,
): Promise<Response> {
  try {
    return await send(url, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...more },
      body: JSON.stringify(payload),
    })
  } catch (cause) {
    throw new GraphqlRequestError('No answer from the server', { status: null, requestId: null, cause })
  }
}

/** `Retry-After` in seconds; the other form, a date, is none of ours. */
function retryAfterMs(response: Response): number | null {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN)
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : null
}

function hasData(body: unknown): body is { data: object } {
  return (
    typeof body === 'object' &&
    body !== null &&
    'data' in body &&
    typeof body.data === 'object' &&
    body.data !== null
  )
}

function readErrors(body: unknown): GraphqlErrorEntry[] {
  if (typeof body !== 'object' || body === null || !('errors' in body) || !Array.isArray(body.errors))
    return []
  return body.errors.map(
    (entry: { message?: unknown; path?: unknown; extensions?: { code?: unknown } | null }) => ({
      message: typeof entry.message === 'string' ? entry.message : 'Unknown error',
      code: typeof entry.extensions?.code === 'string' ? entry.extensions.code : undefined,
      path: Array.isArray(entry.path) ? entry.path : undefined,
    }),
  )
}
