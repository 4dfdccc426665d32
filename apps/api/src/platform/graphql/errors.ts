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

/** The database is out of reach for now. Whether a change was still made is not known: its idempotency key tells. */
export class Unavailable extends RequestFault {
  constructor(cause: unknown) {
    super(
      'UNAVAILABLE',
      'Relais cannot reach its database for the moment. Send the same request again, with the same idempotency key: it is done once.',
      { cause },
    )
  }
}
