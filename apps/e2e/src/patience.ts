/**
 * What is waited for at most, however busy the machine: what does not come within it comes no more. CI has been seen to take
 * three times as long as another day.
 */
export const patienceMs = 300_000
