/** How a job that met something stands. */
export const troubledJobStates = ['running', 'later', 'failed'] as const
/** See {@link troubledJobStates}: it runs now · it is tried again by itself · it failed for good. */
export type TroubledJobState = (typeof troubledJobStates)[number]

/** How a job that met something stands. */
export function troubledJobState({
  isRunning,
  attempts,
  maxAttempts,
}: {
  readonly isRunning: boolean
  readonly attempts: number
  readonly maxAttempts: number
}): TroubledJobState {
  if (isRunning) return 'running'
  return attempts < maxAttempts ? 'later' : 'failed'
}
