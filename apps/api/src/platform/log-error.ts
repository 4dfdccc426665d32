/** What the log keeps of an error. */
export interface LoggedError {
  readonly type: string
  readonly message: string
  /** Code of the system, of a library, or SQLSTATE; absent: it has none. */
  readonly code?: string
  /** Table and constraint that a statement violated. */
  readonly table?: string
  readonly constraint?: string
  /** Where it was thrown: frames only. */
  readonly stack?: string
  readonly cause?: LoggedError
}

/**
 * An error without the values that met it: of a failed query the statement with its placeholders but no parameter, of
 * PostgreSQL neither detail nor a message that quotes data (SQLSTATE class 22), and no property nobody named here.
 */
export function loggedError(error: unknown): LoggedError {
  if (!(error instanceof Error))
    return { type: typeof error, message: 'something that is no error was thrown' }
  const { code, table, constraint } = error as Error & Record<'code' | 'table' | 'constraint', unknown>
  return {
    type: error.constructor.name,
    message: messageOf(error, code),
    ...(typeof code === 'string' ? { code } : {}),
    ...(typeof table === 'string' ? { table } : {}),
    ...(typeof constraint === 'string' ? { constraint } : {}),
    ...(error.stack === undefined ? {} : { stack: framesOf(error.stack) }),
    ...(error.cause instanceof Error ? { cause: loggedError(error.cause) } : {}),
  }
}

function messageOf(error: Error, code: unknown): string {
  if ('query' in error && 'params' in error) return `Failed query: ${String(error.query)}`
  if (typeof code === 'string' && /^22[0-9A-Z]{3}$/.test(code)) return 'a value does not fit its type'
  if (error instanceof AggregateError && error.message === '') {
    return error.errors.map((item) => (item instanceof Error ? item.message : String(item))).join('; ')
  }
  return error.message
}

function framesOf(stack: string): string {
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n')
}
