import { type Logger, pino } from 'pino'
import { loggedError } from './log-error.ts'

/** The structured log. */
export type Log = Logger

/** Standard output and standard error, where a command answers on the first. */
const outputs = { stdout: 1, stderr: 2 } as const

/** A log in JSON lines. What could hold a secret is cut before it is written; of errors only what `loggedError` keeps. */
export function createLog(
  level: string,
  to: keyof typeof outputs | { write(line: string): void } = 'stdout',
): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: loggedError },
      redact: {
        paths: ['*.password', '*.token', '*.newPassword', 'headers.cookie', 'headers.authorization'],
        remove: true,
      },
    },
    typeof to === 'string' ? pino.destination({ dest: outputs[to], sync: true }) : to,
  )
}
