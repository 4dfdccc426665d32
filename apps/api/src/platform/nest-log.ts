import type { LoggerService } from '@nestjs/common'
import type { Log } from './log.ts'

/** What the framework has to say, in our log: warnings and errors. That it starts and maps routes is nobody's news. */
export function nestLog(log: Log): LoggerService {
  const write =
    (level: 'warn' | 'error' | 'fatal') =>
    (message: unknown, ...rest: unknown[]) => {
      const from = rest.findLast((item): item is string => typeof item === 'string')
      if (message instanceof Error) log[level]({ err: message, from }, 'the framework met an error')
      else log[level]({ from }, String(message))
    }
  return { log() {}, warn: write('warn'), error: write('error'), fatal: write('fatal') }
}
