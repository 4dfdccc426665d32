interface DatabaseFault {
  readonly code: string
  readonly constraint?: string
}

function* chainOf(error: unknown): Generator<Error> {
  for (let current = error; current instanceof Error; current = current.cause) yield current
}

function faultOf(error: unknown): DatabaseFault | undefined {
  for (const current of chainOf(error)) {
    const fault = current as Error & Partial<DatabaseFault>
    // Five characters can be a code of the system too (EPIPE): those begin with E and hold no digit.
    if (typeof fault.code === 'string' && /^(?!E[A-Z]{4}$)[0-9A-Z]{5}$/.test(fault.code))
      return fault as DatabaseFault
  }
  return undefined
}

/** Name of the constraint that a statement violated; undefined for any other error. */
export function constraintOf(error: unknown): string | undefined {
  const fault = faultOf(error)
  return fault?.code.startsWith('23') ? fault.constraint : undefined
}

/** Whether the transaction lost against another (deadlock, serialization) and can simply be run again. */
export function isRetryable(error: unknown): boolean {
  const code = faultOf(error)?.code
  return code === '40P01' || code === '40001'
}

/** Whether the database has no room left on its disk for what the transaction writes: it was rolled back. */
export function isDiskFull(error: unknown): boolean {
  return faultOf(error)?.code === '53100'
}

/** Why the database did not do what it was asked, although it answers: it rolled everything back. */
export type Strain = 'locked' | 'slow' | 'disk_full' | 'busy'

/** What kept the database from doing it; undefined: something else. */
export function strainOf(error: unknown): Strain | undefined {
  const code = faultOf(error)?.code
  if (code === '55P03') return 'locked'
  if (code === '57014' || code === '25P03' || code === '25P04') return 'slow'
  if (code === '53100') return 'disk_full'
  return code?.startsWith('53') === true && code !== '53300' ? 'busy' : undefined
}

const networkCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
])
// Of pg and its pool, which give these no code.
const lostConnection =
  /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/

/**
 * Whether the database was out of reach: it does not answer, is starting or stopping (SQLSTATE 57P01 to 57P03), takes no more
 * connections, or dropped the one in use.
 */
export function isOutage(error: unknown): boolean {
  const code = faultOf(error)?.code
  if (code !== undefined) return /^(08|57P0[123]|53300)/.test(code)
  for (const current of chainOf(error)) {
    if (lostConnection.test(current.message)) return true
    if ('code' in current && typeof current.code === 'string' && networkCodes.has(current.code)) return true
  }
  return false
}
