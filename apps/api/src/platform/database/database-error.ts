interface DatabaseFault {
  readonly code: string
  readonly constraint?: string
}

function faultOf(error: unknown): DatabaseFault | undefined {
  for (let current = error; current instanceof Error; current = current.cause) {
    const fault = current as Error & Partial<DatabaseFault>
    if (typeof fault.code === 'string' && /^[0-9A-Z]{5}$/.test(fault.code)) return fault as DatabaseFault
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
