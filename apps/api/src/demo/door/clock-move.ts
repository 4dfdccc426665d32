/** How far one press moves the clock of a demo: durations of ISO 8601. */
export const clockMoves = ['P1D', 'P7D', 'P30D', 'P1Y'] as const

/** Instead of a path to go back to: the front door, which has a host of its own. */
export const backToDoor = 'door'
