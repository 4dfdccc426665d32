import { type ExecutionResult, GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { Log } from '../log.ts'
import { RequestFault } from './errors.ts'

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
  const errors = execution.errors ?? []
  const formatted = errors.map((error) => format(error, requestId, log))
  const statusCode = formatted.some((error) => error.extensions?.['code'] === 'INTERNAL')
    ? 500
    : execution.data
      ? 200
      : 400
  return { statusCode, response: { data: execution.data ?? null, errors: formatted } }
}

function format(error: GraphQLError, requestId: string, log: Log): GraphQLFormattedError {
  const known = codeOf(error)
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

function codeOf(error: GraphQLError): string | null {
  const original = error.originalError
  if (original instanceof RequestFault) return original.code
  if (typeof error.extensions['code'] === 'string' && error.extensions['code'] === 'LIMIT_EXCEEDED')
    return 'LIMIT_EXCEEDED'
  // No original error: the document or its variables do not fit the schema, or mercurius refused the request.
  if (!original || original instanceof GraphQLError) return 'INVALID_REQUEST'
  if ('code' in original && typeof original.code === 'string' && original.code.startsWith('MER_'))
    return 'INVALID_REQUEST'
  return null
}

function requestIdOf(context: unknown): string {
  if (typeof context === 'object' && context !== null && 'request' in context) {
    const request = context.request
    if (typeof request === 'object' && request !== null && 'id' in request) return String(request.id)
  }
  return 'unknown'
}
