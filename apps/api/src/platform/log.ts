import { type Logger, pino } from 'pino'

/** The structured log. */
export type Log = Logger

/** A log in JSON lines on standard output. What could hold a secret is cut before it is written. */
export function createLog(level: string): Log {
  return pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    redact: {
      paths: ['*.password', '*.token', '*.newPassword', 'headers.cookie', 'headers.authorization'],
      remove: true,
    },
  })
}
