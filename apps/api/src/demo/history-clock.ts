import type { Clock } from '../platform/clock.ts'

/** A clock that the demo moves from one event of its history to the next. */
export interface MovableClock extends Clock {
  set(to: Date): void
}

/** Stands still until it is moved. */
export function historyClock(): MovableClock {
  let now = new Date()
  return {
    now: () => now,
    set(to) {
      now = to
    },
  }
}
