/** A fault of the request as a whole, answered as a GraphQL error with a stable code: never a refusal of a rule. */
export class RequestFault extends Error {
  constructor(
    readonly code: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}

/** Nobody is signed in, or the session has ended. */
export class Unauthenticated extends RequestFault {
  constructor() {
    super('UNAUTHENTICATED', 'Sign in first: there is no session, or it has ended.')
  }
}

/** Somebody else signed in meanwhile: the page belongs to another person. Nothing was done. */
export class ViewerChanged extends RequestFault {
  constructor() {
    super('VIEWER_CHANGED', 'Another person is signed in now than the one whose page sent this.')
  }
}

const again = 'Send the same request again, with the same idempotency key: it is done once.'

/** What a client is told of each, and after how many seconds it may come again. */
const reasons = {
  away: { message: `Relais cannot reach its database for the moment. ${again}`, seconds: 2 },
  busy: {
    message: `Relais has more to do than it can for the moment. Nothing was done. ${again}`,
    seconds: 2,
  },
  locked: {
    message: `Somebody else is changing the same thing and has not finished. Nothing was done. ${again}`,
    seconds: 2,
  },
  slow: {
    message:
      'This takes longer than one request may. Nothing was done. Ask for less at once (a longer search word, a shorter page); if it stays, give whoever runs Relais the request id.',
    seconds: 30,
  },
  disk_full: {
    message: `There is no room left on the disk of Relais. Nothing was done. Whoever runs Relais has to make room. Then: ${again}`,
    seconds: 60,
  },
} as const

/**
 * The database is out of reach, or could not do it. Out of reach (`away`), it is not known whether a change was still made: its
 * idempotency key tells. In the other cases nothing was done.
 */
export class Unavailable extends RequestFault {
  /** When to come again. */
  readonly retryAfterSeconds: number

  constructor(
    cause: unknown,
    readonly reason: keyof typeof reasons = 'away',
  ) {
    super('UNAVAILABLE', reasons[reason].message, { cause })
    this.retryAfterSeconds = reasons[reason].seconds
  }
}
