import { ConfigurationError } from './config.ts'
import { isOutage } from './database/database-error.ts'
import { Unavailable } from './graphql/errors.ts'
import { loggedError } from './log-error.ts'
import type { Log } from './log.ts'

/** Why a process or a command failed, as one sentence for whoever started it: no stack, no value of a query. */
export function failureSentence(error: unknown): string {
  if (error instanceof ConfigurationError) return error.message
  const { message, code } = loggedError(error instanceof Unavailable ? error.cause : error)
  if (code === 'EADDRINUSE') return `The port is taken (${message}).`
  if (code === '28P01' || code === '28000' || code === '3D000')
    return `PostgreSQL refuses the login (${message}). Check the database URLs; "relais migrate" makes what is missing.`
  return isOutage(error) ? `PostgreSQL cannot be reached (${message}).` : message
}

let stopping = false

/** Ends the process in order on SIGINT and SIGTERM. */
export function onStop(close: () => Promise<void>, log: Log): void {
  const stop = (signal: NodeJS.Signals) => {
    if (stopping) return
    stopping = true
    log.info({ signal }, 'stopping')
    close().then(
      () => process.exit(0),
      (error: unknown) => {
        log.error({ err: error }, 'stopping failed')
        process.exit(1)
      },
    )
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}

/**
 * Ends the process, for its supervisor to start it again, when it cannot go on: `ended` settles although nobody asked for it,
 * or something fails that nobody waits for (the queue could not note a job's end, say). What was under way is taken up again.
 */
export function endOnFault(ended: Promise<void>, log: Log): void {
  const end = (error?: unknown): void => {
    if (stopping) return
    log.error({ err: error }, 'cannot go on: ending, to be started again')
    process.exit(1)
  }
  ended.then(() => end(), end)
  process.on('unhandledRejection', end)
}

/** Ends the process when its parent's pipe closes, so that a killed launcher leaves nothing behind. */
export function endWithParent(): void {
  process.stdin.resume()
  process.stdin.once('end', () => process.kill(process.pid, 'SIGTERM'))
  process.stdin.once('error', () => process.kill(process.pid, 'SIGTERM'))
}
