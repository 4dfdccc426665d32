/** Where `now` comes from: one reading per request, handed on as a fact. */
export interface Clock {
  now(): Date
}

/** The machine's clock. */
export const systemClock: Clock = { now: () => new Date() }
