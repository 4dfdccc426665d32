/** What somebody may wait for, however busy the machine: what does not come within it comes no more. */
export const patienceMs = 60_000
