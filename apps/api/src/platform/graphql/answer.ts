import { type ExecutionResult, GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { FastifyReply } from 'fastify'
import type { Log } from '../log.ts'
import { RequestFault, Unavailable } from './errors.ts'
import { invalidValue } from './scalar/index.ts'

interface Answer {
  readonly statusCode: number
  readonly response: {
    readonly data: ExecutionResult['data'] | null
    readonly errors: readonly GraphQLFormattedError[]
  }
}

/** Errors as clients may see them: a stable code, a sentence, the request id. Bugs and outages show nothing of the inside. */
export function toAnswer(execution: ExecutionResult, context: unknown, log: Log): Answer {
  const requestId = requestIdOf(context)
  const errors = (execution.errors ?? []).flatMap(flatten)
  const formatted = errors.map((error) => format(error, requestId, log))
  tellWhenToComeAgain(errors, context)
  return {
    statusCode: statusOf(execution, formatted),
    response: { data: execution.data ?? null, errors: formatted },
  }
}

/** Mercurius adds the reply to the context it was given, and so does the gate. */
function tellWhenToComeAgain(errors: readonly GraphQLError[], context: unknown): void {
  const fault = errors.map(({ originalError }) => originalError).find((error) => error instanceof Unavailable)
  if (fault === undefined || typeof context !== 'object' || context === null || !('reply' in context)) return
  const reply = context.reply as FastifyReply
  reply.header('retry-after', String(fault.retryAfterSeconds))
}

/** Mercurius wraps what validation found in one error of its own. */
function flatten(error: GraphQLError): readonly GraphQLError[] {
  const original = error.originalError
  if (original && 'errors' in original && Array.isArray(original.errors)) {
    return original.errors.map((item: unknown) => (isGraphqlError(item) ? item : wrap(item)))
  }
  return [error]
}

/** By name: mercurius and Nest load the library as two module kinds, so there are two classes of the name. */
function isGraphqlError(error: unknown): error is GraphQLError {
  return error instanceof Error && error.name === 'GraphQLError'
}

function wrap(error: unknown): GraphQLError {
  return new GraphQLError(error instanceof Error ? error.message : String(error), {
    originalError: error instanceof Error ? error : null,
  })
}

function statusOf(execution: ExecutionResult, errors: readonly GraphQLFormattedError[]): number {
  const has = (code: string) => errors.some((error) => error.extensions?.['code'] === code)
  if (has('INTERNAL')) return 500
  if (has('UNAVAILABLE')) return 503
  if (execution.data) return 200
  return (
    execution.errors
      ?.map((error) => httpStatusOf(error.originalError))
      .find((status) => status !== undefined) ?? 400
  )
}

/** Status of a request that Fastify refused before GraphQL (too large, not JSON); undefined: it was not Fastify. */
function httpStatusOf(error: Error | undefined): number | undefined {
  if (!error || !('code' in error) || !String(error.code).startsWith('FST_')) return undefined
  return 'statusCode' in error && typeof error.statusCode === 'number' && error.statusCode < 500
    ? error.statusCode
    : undefined
}

function format(error: GraphQLError, requestId: string, log: Log): GraphQLFormattedError {
  const known = codeOf(error)
  if (error.originalError instanceof Unavailable) {
    const { reason, cause } = error.originalError
    log.warn({ requestId, reason, err: cause }, 'the database is out of reach, or could not do it')
  }
  const refused = refusedValueOf(error)
  if (refused) {
    return {
      message: refused.message,
      ...(error.path ? { path: error.path } : {}),
      ...(error.locations ? { locations: error.locations } : {}),
      extensions: { code: invalidValue, requestId, field: refused.field, rule: refused.rule },
    }
  }
  if (known) {
    return {
      message: error.message,
      ...(error.path ? { path: error.path } : {}),
      ...(error.locations ? { locations: error.locations } : {}),
      extensions: { code: known, requestId },
    }
  }
  log.error({ requestId, err: error.originalError ?? error }, 'a request failed')
  return {
    message:
      'Something went wrong on our side. Nothing was changed; try again, and give us the request id if it stays.',
    ...(error.path ? { path: error.path } : {}),
    extensions: { code: 'INTERNAL', requestId },
  }
}

interface RefusedValue {
  readonly message: string
  /** Variable and fields down to the value, such as `input.displayName`; null: it stands in the document, at `locations`. */
  readonly field: string | null
  readonly rule: string
}

/** What a scalar of ours refused; null: something else is wrong. The library's sentence would say the value again. */
function refusedValueOf({ message, extensions }: GraphQLError): RefusedValue | null {
  // The compiled executor makes errors without extensions.
  const { code, rule } = (extensions as GraphQLError['extensions'] | undefined) ?? {}
  if (code !== invalidValue || typeof rule !== 'string') return null
  const [, variable] = /^Variable "\$(\w+)"/.exec(message) ?? []
  const before = message.endsWith(rule) ? message.slice(0, -rule.length) : message
  // A text in the value cannot look like it: its quotation marks are escaped.
  const [, path] = / at "([\w.[\]]+)"; (?:Expected type "\w+"\. )?$/.exec(before) ?? []
  const field = path ?? variable ?? null
  const place = field === null ? 'A value of the document' : `The value of ${field}`
  return { message: `${place} is not acceptable. ${rule}`, field, rule }
}

function codeOf(error: GraphQLError): string | null {
  const original = error.originalError
  if (original instanceof RequestFault) return original.code
  // The compiled executor makes errors without extensions.
  const extensions: GraphQLError['extensions'] | undefined = error.extensions
  if (extensions?.['code'] === 'LIMIT_EXCEEDED' || /exceed.*token|token limit/i.test(error.message))
    return 'LIMIT_EXCEEDED'
  // No original error: the document or its variables do not fit the schema, or mercurius refused the request.
  if (!original || isGraphqlError(original)) return 'INVALID_REQUEST'
  if ('code' in original && typeof original.code === 'string' && original.code.startsWith('MER_'))
    return 'INVALID_REQUEST'
  return httpStatusOf(original) === undefined ? null : 'INVALID_REQUEST'
}

function requestIdOf(context: unknown): string {
  if (typeof context === 'object' && context !== null && 'caller' in context) {
    const { caller } = context
    if (typeof caller === 'object' && caller !== null && 'id' in caller) return String(caller.id)
  }
  return 'unknown'
}
