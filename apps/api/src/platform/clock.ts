/** Where `now` comes from: one reading per request, handed on as a fact. */
export interface Clock {
  now(): Date
}

/** A clock that must be let go of when its process ends. */
export interface OpenClock extends Clock {
  close(): Promise<void>
}

/** The machine's clock. */
export const systemClock: OpenClock = { now: () => new Date(), close: () => Promise.resolve() }

/** The machine's clock, so many milliseconds ahead. */
export function clockAhead(milliseconds: number): OpenClock {
  return { ...systemClock, now: () => new Date(Date.now() + milliseconds) }
}
