import closeWithGrace from 'close-with-grace'
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

/** The supervisor ends by force what has not ended after ten seconds: what hangs says so before. */
const patienceMs = 9_000

/** Signals of a process whose memory is no longer sure: whoever handles them in JavaScript may hang. They end it at once. */
const fatal = ['SIGABRT', 'SIGBUS', 'SIGFPE', 'SIGILL', 'SIGSEGV', 'SIGTRAP'] as const

let stopping = false

/**
 * Ends the process in order: on a signal with 0; when something fails that nobody waits for (the queue could not note a
 * job's end, say) with 1, for its supervisor to start it again. What was under way is taken up again. With 1 also when
 * `close` takes longer than `patience` milliseconds, or on a second signal.
 */
export function onStop(close: () => Promise<void>, log: Log, patience = patienceMs): void {
  const logger = {
    error: (what: unknown) => {
      if (what instanceof Error) log.error({ err: what }, 'stopping failed')
      else log.error(String(what))
    },
  }
  closeWithGrace({ delay: patience, logger, skip: [...fatal] }, async ({ err, signal }) => {
    stopping = true
    if (err) log.error({ err }, 'cannot go on: ending, to be started again')
    else log.info({ signal }, 'stopping')
    await close()
  })
}

/** Ends the process, for its supervisor to start it again, when `ended` settles although nobody asked for it. */
export function endOnFault(ended: Promise<void>, log: Log): void {
  const end = (error?: unknown): void => {
    if (stopping) return
    log.error({ err: error }, 'cannot go on: ending, to be started again')
    process.exit(1)
  }
  ended.then(() => end(), end)
}

/** Ends the process when its parent's pipe closes, so that a killed launcher leaves nothing behind. */
export function endWithParent(): void {
  const end = (): void => {
    if (!stopping) process.kill(process.pid, 'SIGTERM')
  }
  process.stdin.resume()
  process.stdin.once('end', end)
  process.stdin.once('error', end)
}
