/** One entry of a GraphQL answer's `errors`. */
export type GraphqlErrorEntry = {
  message: string
  /** `extensions.code`, e.g. UNAUTHENTICATED, FORBIDDEN, NOT_FOUND, BAD_USER_INPUT; undefined where none came. */
  code: string | undefined
  path: readonly (string | number)[] | undefined
}

/**
 * A request that brought no data: an outage, a bug, or a refusal that is not part of the schema. Refusals that
 * are (`UserError`) come as data and never as this error.
 */
export class GraphqlRequestError extends Error {
  /** HTTP status; null where no answer came (offline, aborted by the network). */
  readonly status: number | null
  /** `x-request-id` of the answer, for support; null where none came. */
  readonly requestId: string | null
  /** When the server says to come again, in milliseconds from the answer; null where it does not say. */
  readonly retryAfterMs: number | null
  /** The answer's errors; empty where the answer was no GraphQL. */
  readonly errors: readonly GraphqlErrorEntry[]

  constructor(
    message: string,
    facts: {
      status: number | null
      requestId: string | null
      retryAfterMs?: number | null
      errors?: readonly GraphqlErrorEntry[]
      cause?: unknown
    },
  ) {
    super(message, { cause: facts.cause })
    this.name = 'GraphqlRequestError'
    this.status = facts.status
    this.requestId = facts.requestId
    this.retryAfterMs = facts.retryAfterMs ?? null
    this.errors = facts.errors ?? []
  }

  /** Every code of the answer, in order. */
  get codes(): readonly string[] {
    return this.errors.flatMap(({ code }) => (code === undefined ? [] : [code]))
  }

  /** The session is over, or another person's by now: sign in again, then send the same request again. */
  get isUnauthenticated(): boolean {
    return this.codes.some((code) => code === 'UNAUTHENTICATED' || code === 'VIEWER_CHANGED')
  }

  /** Sending the same request again may help (no answer, or the server failed). */
  get isTransient(): boolean {
    return this.status === null || this.status === 429 || this.status >= 502
  }
}
