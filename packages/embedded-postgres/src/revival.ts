import { running } from './cluster.ts'

/** Told what becomes of a server that ended without being asked to. */
export interface Revival {
  /** It runs and does not answer; it is woken, or ended and started again. */
  silent(): void
  /** It has ended; starting it again begins. */
  ended(): void
  /** It answers again. */
  back(): void
  /** It could not be started; the next attempt follows. */
  failed(error: unknown): void
}

const lookEveryMs = 250
const longestPauseMs = 5_000

/** The pause after so many failed starts in a row: doubling, at most five seconds. */
export function revivalPause(failures: number): number {
  return Math.min(lookEveryMs * 2 ** failures, longestPauseMs)
}

/**
 * Looks whether the server still runs, and has it started again when it does not. Looking costs two small files; PostgreSQL
 * detaches from whoever starts it, so nobody is told of its end.
 * @param revive starts it again; does nothing when it runs or is not wanted any more
 * @returns stops looking
 */
export function watchServer(dataDirectory: string, revive: () => Promise<void>, tell: Revival): () => void {
  let wanted = true
  let failures = 0
  let timer: NodeJS.Timeout
  const look = async (): Promise<void> => {
    if ((await running(dataDirectory)) === null && wanted) {
      if (failures === 0) tell.ended()
      try {
        await revive()
        failures = 0
        if (wanted) tell.back()
      } catch (error) {
        failures += 1
        tell.failed(error)
      }
    }
    if (wanted) next()
  }
  const next = (): void => {
    timer = setTimeout(() => void look(), revivalPause(failures))
    timer.unref()
  }
  next()
  return () => {
    wanted = false
    clearTimeout(timer)
  }
}
